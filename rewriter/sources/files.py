"""One input as bytes: from a file or from standard input, never more than the limit in memory."""

import stat
import sys
from pathlib import Path
from typing import BinaryIO, Literal

from rewriter.errors import InputError

BYTES_A_CHARACTER = 4  # no encoding takes more
LIMIT_BYTES = 4_000_000
"""Room for 200,000 characters (the article's default limit) in any encoding, five times over."""

_MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd"})


def read_input(
    path: str | Path, *, limit_bytes: int = LIMIT_BYTES, stdin: BinaryIO | None = None
) -> tuple[str, bytes]:
    """An input's name, without folder or suffix, and its bytes; "-" reads standard input, named "stdin".

    Raises InputError when there is no such file, when it is a folder, a device or unreadable, or when it
    exceeds `limit_bytes`. `stdin` stands in for standard input."""
    if str(path) == "-":
        return "stdin", _limited(stdin or sys.stdin.buffer, "-", limit_bytes)
    file = Path(path)
    try:
        _check_kind(file, str(path))
        with file.open("rb") as opened:
            return _name(file), _limited(opened, str(path), limit_bytes)
    except (OSError, ValueError) as error:
        raise _unreadable(error, str(path)) from error


def kind_of(path: str | Path) -> Literal["text", "markdown"] | None:
    """What a file's suffix says of its text; None when it says nothing (the text itself will tell)."""
    suffix = Path(path).suffix.lower()
    return "markdown" if suffix in _MARKDOWN else None


def _name(file: Path) -> str:
    return file.stem or file.name


def _check_kind(file: Path, shown: str) -> None:
    mode = file.stat().st_mode
    if stat.S_ISDIR(mode):
        raise InputError("input.folder", path=shown)
    if not stat.S_ISREG(mode) and not stat.S_ISFIFO(mode):  # a FIFO: « <(command) » of the shell
        raise InputError("input.not_a_file", path=shown)


def _limited(opened: BinaryIO, shown: str, limit: int) -> bytes:
    data = opened.read(limit + 1)
    if len(data) > limit:
        raise InputError("input.too_large", path=shown, limit=limit)
    return data


def _unreadable(error: Exception, shown: str) -> InputError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return InputError("input.missing", path=shown)
    detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return InputError("input.unreadable", path=shown, detail=detail)
