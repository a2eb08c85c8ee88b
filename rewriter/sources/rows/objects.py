"""JSON lines: one object a line, one article an object."""

import json
from collections.abc import Iterator
from typing import TextIO

from rewriter.article import Reason
from rewriter.sources.rows.columns import understood
from rewriter.sources.rows.opening import line_of
from rewriter.sources.rows.values import LONGEST_ROW, Cell, FaultError, Record, Tell

_TOLD = 20  # unknown names that are told of one list


class Objects:
    """The objects of a list, as records; names of no use are told, once each."""

    def __init__(self, name: str, tell: Tell) -> None:
        self._name = name
        self._tell = tell
        self._foreign: set[str] = set()

    def records(self, file: TextIO) -> Iterator[Record]:
        """A record for each line that holds anything."""
        number = 0
        while line := line_of(file):
            number += 1
            if line.strip():
                yield self._record(number, line)

    def _record(self, number: int, line: str) -> Record:
        try:
            return Record(line=number, cells=self._cells(_object(line)))
        except FaultError as fault:
            return Record(line=number, fault=fault)

    def _cells(self, found: dict[str, object]) -> dict[str, Cell]:
        names = list(found)
        places, foreign = understood(names)
        self._note(foreign)
        return {
            meaning: Cell(column=names[place], value=found[names[place]]) for meaning, place in places.items()
        }

    def _note(self, foreign: tuple[str, ...]) -> None:
        new = [name for name in foreign if name not in self._foreign][: _TOLD - len(self._foreign)]
        if new:
            self._foreign.update(new)
            params = {"list": self._name, "columns": ", ".join(new)}
            self._tell(Reason(key="rows.ignored-columns", params=params, note=True))


def _object(line: str) -> dict[str, object]:
    if len(line) > LONGEST_ROW:
        raise FaultError("long-line", limit=LONGEST_ROW)
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        raise FaultError("not-json") from None
    if not isinstance(found, dict):
        raise FaultError("not-object")
    return found
