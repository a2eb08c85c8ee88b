"""Writes a finished article where its editor will look for it: Markdown, a web page, and its record."""

from rewriter.publishing.writing import Written, publish

__all__ = ["Written", "publish"]
