"""DOCX (ECMA-376, transitional and strict) into a `Page`."""

from rewriter.sources.parsing.documents.word.reading import read_docx

__all__ = ["read_docx"]
