"""Lines of pages set back into clean articles: how many are found, how many paragraphs are touched."""
