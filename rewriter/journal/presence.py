"""Telling a call that is still under way in another program from one whose program died."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from weakref import WeakSet

from rewriter.errors import JournalError

if sys.platform == "win32":

    def _lock(handle: int, *, alone: bool) -> bool:
        """No such locks here: every program counts as alone, which at worst calls a call unknown until it
        ends."""
        return handle >= 0 or alone

else:
    import fcntl

    def _lock(handle: int, *, alone: bool) -> bool:
        """Take the lock: alone, or False at once when others hold it; else shared, after whoever is
        just opening the journal alone."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB if alone else fcntl.LOCK_SH)
        except OSError:
            return False
        return True


class Presence:
    """Held by every open journal through a lock on a file beside it; the system lets go of it when a
    program dies, however it dies. `alone` says whether nobody else had the journal open. Not a lock on
    the database file itself: closing a second handle on that would drop SQLite's own locks."""

    def __init__(self, journal: Path) -> None:
        path = journal.with_name(journal.name + ".lock")
        self._handle: int | None = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        self.alone = _lock(self._handle, alone=True)

    def share(self) -> None:
        """From now on only be present: others may come. Called once what needs to be alone is done."""
        if self._handle is not None:
            _lock(self._handle, alone=False)

    def leave(self) -> None:
        """Let go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


class RunLock:
    """Held by the one program that works on a run, through a file beside the journal; the system lets go
    of it when the program dies. JournalError, with the other's process number, when it is taken. Children
    that the program forks do not hold it: an orphaned worker would keep a dead run locked."""

    def __init__(self, journal: Path, run: int) -> None:
        path = journal.with_name(f"{journal.name}.run-{run}.lock")
        try:
            handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError:
            raise JournalError("journal.cannot-open", path=str(journal)) from None
        if not _lock(handle, alone=True):
            holder = _noted(handle)
            os.close(handle)
            raise JournalError("journal.run-busy", path=str(journal), run=run, process=holder)
        self._handle: int | None = handle
        _note(handle)
        _held.add(self)

    def leave(self) -> None:
        """Let go. May be called twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


_held: "WeakSet[RunLock]" = WeakSet()


def _leave_all() -> None:
    for lock in tuple(_held):
        lock.leave()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_leave_all)  # closing the child's copy leaves the parent's lock alone


def _note(handle: int) -> None:
    with suppress(OSError):  # a full disk: the lock holds all the same
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())


def _noted(handle: int) -> str:
    number = os.read(handle, 20).decode("ascii", "replace")
    return number if number.isdecimal() else "?"
