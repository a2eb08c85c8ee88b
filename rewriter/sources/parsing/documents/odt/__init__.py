"""ODT (OpenDocument 1.0 to 1.4) into a `Page`."""

from rewriter.sources.parsing.documents.odt.reading import read_odt

__all__ = ["read_odt"]
