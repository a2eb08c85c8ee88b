"""An operator's list – folders, patterns, tables, JSON lines, feeds – as a stream of `Row`s. A bad line is
one too: it gets its place in the run, and a sentence that says what is wrong with it."""

from rewriter.sources.rows.gathering import read_rows
from rewriter.sources.rows.naming import entries
from rewriter.sources.rows.values import Tell

__all__ = ["Tell", "entries", "read_rows"]
