"""A file that is there once it is whole: written beside its place, private, then moved into it."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from rewriter.errors import OutputError

_PRIVATE = 0o600  # whole articles are inside
_BUFFER = 1 << 20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class WholeFile:
    """Writes to `path` piece by piece; whoever looks there sees nothing before `finish`. What a killed
    program has left half-written is overwritten. Raises OutputError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._part = path.with_name(path.name + ".part")
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, _PRIVATE)
            self._file = os.fdopen(handle, "wb", _BUFFER)

    def write(self, data: bytes) -> None:
        """Add a piece."""
        with _told(self.path):
            self._file.write(data)

    def finish(self) -> None:
        """Move it into its place; on disk when this returns."""
        with _told(self.path):
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self.path)
            _sync(self.path.parent)

    def drop(self) -> None:
        """Forget what was written."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


def opened_file(path: Path) -> BinaryIO:
    """A whole file, to be read. OutputError when it is gone."""
    with _told(path):
        return path.open("rb")


def _sync(folder: Path) -> None:
    with suppress(OSError):  # not every file system lets a folder be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise OutputError("publish.disk-full", path=str(path.parent)) from None
        reason = error.strerror or type(error).__name__
        raise OutputError("publish.not-written", path=str(path), reason=reason) from None
