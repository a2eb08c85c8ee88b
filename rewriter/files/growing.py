"""A file written piece by piece: beside its place, private, then moved into it."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from rewriter.files.disk import sync, told

_PRIVATE = 0o600  # whole articles are inside
_BUFFER = 1 << 20


class GrowingFile:
    """Writes to `path` piece by piece; whoever looks there sees nothing before `finish`. What a killed
    program has left half-written is overwritten. Raises OutputError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._part = path.with_name(path.name + ".part")
        with told(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self._part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, _PRIVATE)
            self._file = os.fdopen(handle, "wb", _BUFFER)

    def write(self, data: bytes) -> None:
        """Add a piece."""
        with told(self.path.parent):
            self._file.write(data)

    def finish(self) -> None:
        """Move it into its place; on disk when this returns."""
        with told(self.path.parent):
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self.path)
            sync(self.path.parent)

    def drop(self) -> None:
        """Forget what was written."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


def opened_file(path: Path) -> BinaryIO:
    """A whole file, to be read. OutputError when it is gone."""
    with told(path):
        return path.open("rb")
