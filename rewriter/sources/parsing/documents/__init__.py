"""Office documents into a `Page`: every run of text in one block or another, the article's or set aside."""

from rewriter.sources.parsing.documents.odt import read_odt
from rewriter.sources.parsing.documents.word import read_docx

__all__ = ["read_docx", "read_odt"]
