"""How right typography and hygiene are on clean prose, by a copy editor's reading, and what they catch."""
