"""Whether the article is in French throughout."""
