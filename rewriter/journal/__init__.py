"""The journal of paid answers: what was asked, what came of it, and what nobody knows the end of."""

from rewriter.journal.null import NullJournal
from rewriter.journal.reading import Recorded, RunReader
from rewriter.journal.runs import JOURNAL_NAME, Run, list_runs
from rewriter.journal.sqlite import SqliteJournal
from rewriter.journal.store import RunStore, create_run, open_run

__all__ = [
    "JOURNAL_NAME",
    "NullJournal",
    "Recorded",
    "Run",
    "RunReader",
    "RunStore",
    "SqliteJournal",
    "create_run",
    "list_runs",
    "open_run",
]
