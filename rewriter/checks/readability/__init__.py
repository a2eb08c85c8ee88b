"""How easily the article reads."""
