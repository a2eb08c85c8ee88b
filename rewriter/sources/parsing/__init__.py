"""Pages and documents taken apart in a process that can be killed: parsers hang and crash."""

from rewriter.sources.parsing.running import PageKind, page_from

__all__ = ["PageKind", "page_from"]
