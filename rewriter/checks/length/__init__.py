"""How long the article and its paragraphs are."""
