"""The records of a CSV file as they stream by. A quotation mark that is never closed costs one record, not
the rest of the file, and never more memory than one record may take."""

import csv
from collections import deque
from collections.abc import Iterator
from typing import TextIO

from rewriter.sources.rows.opening import line_of
from rewriter.sources.rows.values import LONGEST_ROW, FaultError

_UNCLOSED = 20  # quotation marks that are never closed, after which the list is given up
Cells = list[str] | FaultError


class _TooLongError(Exception):
    """The record under way is longer than one may be."""


class _Lines:
    """Hands lines to the CSV reader, and can hand out again those of a record that came to nothing."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self.first = 0  # line of the record under way, from 1
        self._size = 0
        self.starved = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else line_of(self._file)
        if not line:
            self.starved = bool(self._taken)
            raise StopIteration
        self._taken.append(line)
        self._size += len(line)
        if self._size > LONGEST_ROW:
            raise _TooLongError
        return line

    @property
    def several(self) -> bool:
        """Whether the record under way goes over more than one line."""
        return len(self._taken) > 1

    def begin(self) -> None:
        """A new record starts with the next line."""
        self.first += max(1, len(self._taken)) if self.first else 1
        self._taken, self._size, self.starved = [], 0, False

    def give_back(self) -> None:
        """All but the first line of the record under way are to be read anew."""
        self._again.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]


def records(file: TextIO, delimiter: str) -> Iterator[tuple[int, Cells]]:
    """Each record with the line that it begins on; a fault stands for one that cannot be read. Lines without
    a word are left out."""
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_ROW))  # the module's own would refuse articles
    lines = _Lines(file)
    reader = csv.reader(lines, delimiter=delimiter)
    unclosed = 0
    while unclosed <= _UNCLOSED:
        lines.begin()
        try:
            cells = _next(reader, lines)
        except StopIteration:
            return
        if isinstance(cells, FaultError):
            unclosed += lines.several
            lines.give_back()
            yield lines.first, cells
        elif any(cell.strip() for cell in cells):
            yield lines.first, cells
    lines.begin()
    yield lines.first, FaultError("given-up", limit=_UNCLOSED)


def _next(reader: Iterator[list[str]], lines: _Lines) -> Cells:
    try:
        cells = next(reader)
    except _TooLongError:
        key = "quote" if lines.several else "long-line"
        return FaultError(key, limit=LONGEST_ROW)
    except csv.Error:
        return FaultError("csv")
    return FaultError("quote") if lines.starved else cells
