"""How much it holds for: some told as all, a part as the whole, hundreds as thousands."""
