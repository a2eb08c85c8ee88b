"""The journal of paid answers: what was asked, what came of it, and what nobody knows the end of."""

from rewriter.journal.null import NullJournal
from rewriter.journal.sqlite import SqliteJournal

__all__ = ["NullJournal", "SqliteJournal"]
