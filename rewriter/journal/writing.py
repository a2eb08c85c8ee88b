"""Group commit: all writes that wait go into one transaction, and one fsync pays for them all."""

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from rewriter.errors import JournalError, RewriterError
from rewriter.journal.opening import journal_error
from rewriter.journal.worker import Task, again

_ONE_AT_FAULT = frozenset(
    {sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_RANGE}
)
"""What SQLite says of one statement's values; all else (disk full, a broken file) concerns the journal."""


class Transaction:
    """What a write works on. `counts` gathers what the run's counters gain, written once at the end."""

    __slots__ = ("counts", "database")

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.counts: Counter[str] = Counter()

    def add(self, name: str, much: float = 1) -> None:
        """A counter of the run gains that much."""
        self.counts[name] += much  # type: ignore[assignment]  # a Counter adds floats as well


class GroupCommit:
    """Performs the writes that wait, all in one transaction. One that is at fault itself fails alone; a
    failure of the journal fails them all, leaves nothing half-written, and refuses whatever comes later.

    `settle` writes the counters of a transaction before it is committed."""

    def __init__(
        self, database: sqlite3.Connection, path: Path, settle: Callable[[Transaction], None]
    ) -> None:
        self._database, self._path, self._settle = database, path, settle
        self.broken: JournalError | None = None

    def __call__(self, tasks: Sequence[Task[Transaction]]) -> None:
        """Set each task's result or error; on disk when this returns."""
        if self.broken is None:
            try:
                self._written(tasks)
            except sqlite3.Error as error:
                self.broken = journal_error(error, self._path)
                self._undo()
        if self.broken is not None:
            for task in tasks:
                task.error = again(self.broken)

    def _written(self, tasks: Sequence[Task[Transaction]]) -> None:
        """First without a savepoint each, which would double the work; with them when one is at fault."""
        try:
            self._transact(tasks, self._plainly)
        except _AtFaultError:
            self._undo()
            self._transact(tasks, self._guarded)

    def _transact(
        self,
        tasks: Sequence[Task[Transaction]],
        perform: Callable[[Task[Transaction], Transaction], None],
    ) -> None:
        self._database.execute("BEGIN IMMEDIATE")
        transaction = Transaction(self._database)
        for task in tasks:
            perform(task, transaction)
        self._settle(transaction)
        self._database.execute("COMMIT")

    def _plainly(self, task: Task[Transaction], transaction: Transaction) -> None:
        try:
            task.result = task.job(transaction)
        except Exception as error:  # whatever it is must not end the thread
            if _fatal(error):
                raise
            raise _AtFaultError from error

    def _guarded(self, task: Task[Transaction], transaction: Transaction) -> None:
        counts = transaction.counts.copy()
        self._database.execute("SAVEPOINT one")
        try:
            task.result = task.job(transaction)
        except Exception as error:  # likewise
            if _fatal(error):
                raise
            self._database.execute("ROLLBACK TO one")
            transaction.counts = counts
            task.error = self._told(error)
        self._database.execute("RELEASE one")

    def _told(self, error: Exception) -> Exception:
        if isinstance(error, sqlite3.Error):
            return journal_error(error, self._path)
        if isinstance(error, ValueError | OverflowError):
            return JournalError("journal.cannot-write", path=str(self._path), reason=type(error).__name__)
        return error if isinstance(error, RewriterError) else error.with_traceback(None)

    def _undo(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")


class _AtFaultError(Exception):
    """One write of a group cannot be done."""


def _fatal(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, sqlite3.Error) and isinstance(code, int) and code & 0xFF not in _ONE_AT_FAULT
