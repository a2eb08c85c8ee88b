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
    """What a write works on. `counts` gathers what the run's counters gain, written once at the end. `full`
    is why nothing new may be begun, None while it may."""

    __slots__ = ("counts", "database", "full")

    def __init__(self, database: sqlite3.Connection, full: JournalError | None = None) -> None:
        self.database, self.full = database, full
        self.counts: Counter[str] = Counter()

    def add(self, name: str, much: float = 1) -> None:
        """A counter of the run gains that much."""
        self.counts[name] += much  # type: ignore[assignment]  # a Counter adds floats as well

    def begin(self) -> None:
        """Called by writes that begin something new: JournalError when what room is left is for what is under
        way."""
        if self.full is not None:
            raise again(self.full)


class GroupCommit:
    """Performs the writes that wait, all in one transaction. One that is at fault itself fails alone; a
    failure of the journal fails them all, leaves nothing half-written, and refuses whatever comes later.

    A full disk is told apart as long as `more_room` finds some: then writes that begin something new are
    refused, and those that end what is under way go on. `settle` writes the counters of a transaction before
    it is committed."""

    def __init__(
        self,
        database: sqlite3.Connection,
        path: Path,
        settle: Callable[[Transaction], None],
        more_room: Callable[[], bool] = lambda: False,
    ) -> None:
        self._database, self._path, self._settle, self._more_room = database, path, settle, more_room
        self.full: JournalError | None = None
        self.broken: JournalError | None = None

    def __call__(self, tasks: Sequence[Task[Transaction]]) -> None:
        """Set each task's result or error; on disk when this returns."""
        if self.broken is None:
            self._attempted(tasks)
        if self.broken is not None:
            for task in tasks:
                task.error = again(self.broken)

    def _attempted(self, tasks: Sequence[Task[Transaction]]) -> None:
        try:
            self._written(tasks)
        except sqlite3.Error as error:
            told = journal_error(error, self._path)
            self._undo()
            if told.key == "journal.disk-full" and self._more_room():
                self._spare(told)
                self._attempted(tasks)
            else:
                self.broken = told

    def _spare(self, full: JournalError) -> None:
        """Begin nothing new, and use the room that is left for answers: not for moving what is stored."""
        self.full = full
        with contextlib.suppress(sqlite3.Error):
            self._database.execute("PRAGMA wal_autocheckpoint = 0")

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
        transaction = Transaction(self._database, self.full)
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
