"""Room kept free beside a journal, so that answers which are paid for can be stored on a full disk."""

import os
from contextlib import suppress
from pathlib import Path

_BASE = 2 << 20  # the counters, the ends of articles under way, the log's own growth
_PER_CALL = 64 << 10  # a long answer, and the pages of the indexes that it touches


class Reserve:
    """A file of zeros beside the journal while a run is open, for so many calls under way. Deleted when the
    disk is full: what it held is then free for the answers that still arrive."""

    def __init__(self, journal: Path, run: int, calls: int) -> None:
        self.path = journal.with_name(f"{journal.name}.run-{run}.reserve")
        self.size = _BASE + calls * _PER_CALL

    def make(self) -> bool:
        """Whether the room is there now. A disk without room for it is no reason not to try."""
        try:
            self._fill()
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> bool:
        """Give the room back; False when there was none."""
        try:
            self.path.unlink()
        except OSError:
            return False
        return True

    def _fill(self) -> None:
        handle = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            if os.fstat(handle).st_size == self.size:
                return
            os.ftruncate(handle, 0)
            _allocate(handle, self.size)
        finally:
            os.close(handle)


def _allocate(handle: int, size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
        return
    piece = bytes(1 << 20)
    for at in range(0, size, len(piece)):
        os.write(handle, piece[: size - at])


def is_full(folder: Path) -> bool:
    """Whether nothing more fits on the disk of a folder."""
    with suppress(OSError, AttributeError):
        found = os.statvfs(folder)
        return found.f_bavail == 0
    return False
