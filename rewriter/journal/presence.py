"""Telling a call that is still under way in another program from one whose program died."""

import os
import sys
from pathlib import Path

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
