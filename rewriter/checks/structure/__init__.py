"""How the article is cut up: sections and headings."""
