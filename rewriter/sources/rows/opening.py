"""A list's file as text, line by line, in whatever encoding a spreadsheet wrote it."""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from rewriter.errors import InputError
from rewriter.sources.rows.values import LONGEST_ROW

_CHUNK = 1_000_000
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ESCAPED = re.compile("[\udc80-\udcff]")  # what "surrogateescape" makes of bytes that are not UTF-8


def encoding_of(path: Path) -> str:
    """UTF-8, UTF-16 where a mark says so, else what Windows spreadsheets write. The whole file is looked at,
    a piece at a time; a few bad bytes in UTF-8 do not make it another encoding."""
    letters = escaped = 0
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    with path.open("rb") as file:
        if file.read(2) in _WIDE:
            return "utf-16"
        file.seek(0)
        while chunk := file.read(_CHUNK):
            text = decoder.decode(chunk)
            bad = len(text) - len(_ESCAPED.sub("", text))
            escaped += bad
            letters += len(text) - len(text.encode("ascii", "ignore")) - bad
    return "utf-8-sig" if escaped <= letters else "cp1252"


@contextmanager
def opened(path: Path, encoding: str, shown: str) -> Iterator[TextIO]:
    """The file as text; bytes that are none come as lone surrogates. InputError when it cannot be read."""
    errors = "replace" if encoding == "utf-16" else "surrogateescape"
    with told(shown), path.open(encoding=encoding, errors=errors) as file:
        yield file


@contextmanager
def piped(stream: BinaryIO) -> Iterator[TextIO]:
    """A stream as text in UTF-8, left open at the end."""
    text = TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape")
    try:
        yield text
    finally:
        text.detach()


@contextmanager
def told(shown: str) -> Iterator[None]:
    """Failures of the file system as sentences."""
    try:
        yield
    except FileNotFoundError as error:
        raise InputError("input.missing", path=shown) from error
    except (OSError, ValueError) as error:
        detail = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        raise InputError("input.unreadable", path=shown, detail=detail) from error


def line_of(file: TextIO) -> str:
    """The next line, "" at the end; of one that is too long, its beginning, one character over the limit."""
    line = file.readline(LONGEST_ROW + 1)
    rest = line
    while len(rest) > LONGEST_ROW and not rest.endswith("\n"):
        rest = file.readline(LONGEST_ROW + 1)
    return line
