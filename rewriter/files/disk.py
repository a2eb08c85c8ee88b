"""The file system's refusals as sentences, and names that are on disk when a call returns."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rewriter.errors import OutputError


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Failures of the file system, in what is done meanwhile, as OutputError about `path`."""
    try:
        yield
    except (NotADirectoryError, FileExistsError) as error:
        raise OutputError("publish.not-a-folder", path=str(path)) from error
    except OSError as error:
        raise _sentence(error, path) from error


def _sentence(error: OSError, path: Path) -> OutputError:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("publish.no-permission", path=str(path))
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError("publish.disk-full", path=str(path))
    return OutputError("publish.not-written", path=str(path), reason=error.strerror or type(error).__name__)


def made_folder(folder: Path) -> Path:
    """The folder, made with those above it if need be. Raises OutputError."""
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def bytes_of(path: Path) -> bytes | None:
    """What a file holds; None when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def sync(folder: Path) -> None:
    """Have the names in a folder on disk, where the file system can."""
    with suppress(OSError):  # not every file system lets a folder be opened
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
