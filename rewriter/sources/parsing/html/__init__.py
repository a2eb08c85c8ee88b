"""HTML into a `Page`: every piece of its text, what of it is the article, what the page says of itself."""

from rewriter.sources.parsing.html.reading import html_page

__all__ = ["html_page"]
