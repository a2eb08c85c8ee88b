"""A row from a record, judged cell by cell."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from rewriter.article import Depth, Reason, Strategy
from rewriter.article.batch import Row
from rewriter.article.brief import MIN_WORDS
from rewriter.article.finding import Param
from rewriter.errors import InputError
from rewriter.sources.fetching.addresses import parse
from rewriter.sources.rows.columns import INPUTS, shown
from rewriter.sources.rows.paths import file_at
from rewriter.sources.rows.values import Cell, FaultError, Place, Record
from rewriter.text.glyphs.characters import as_words

T = TypeVar("T")
Named = TypeVar("Named", bound=StrEnum)
_LONGEST = 500  # characters of a title, a keyphrase, a name
_LONGEST_ID = 200
_SURROGATE = re.compile("[\ud800-\udfff]")  # bytes that are not UTF-8, or half a character of JSON
_FORMULA = re.compile(r"'(?=[=+\-@])")  # what our own tables put before, so that no spreadsheet runs the cell
_GROUPS = re.compile("[\\s\u00a0\u202f'’]")  # « 1 200 »


def row_from(record: Record, place: Place) -> Row:
    """The row, its `id` empty unless given. The first thing wrong with it stands in `wrong`; what can be used
    is there all the same, to tell it by."""
    return _Building(record, place).row()


class _Building:
    def __init__(self, record: Record, place: Place) -> None:
        self._cells: Mapping[str, Cell] = record.cells
        self._place = place
        self._line = record.line
        self._wrong: Reason | None = None
        if record.fault:
            self._note(record.fault)

    def row(self) -> Row:
        self._count_inputs()
        row = Row(
            id=self._read("id", lambda c: _words(c, _LONGEST_ID)) or "",
            path=self._read("path", self._path),
            url=self._read("url", _address),
            text=self._read("text", _text),
            title=self._read("title", _words),
            keyphrase=self._read("keyphrase", _words),
            min_words=self._read("min_words", _number),
            depth=self._read("depth", lambda c: _choice(c, Depth)),
            strategy=self._read("strategy", lambda c: _choice(c, Strategy)),
            source_name=self._read("source_name", _words),
            source_url=self._read("source_url", _address),
            author=self._read("author", _words),
            line=self._line,
        )
        return replace(row, wrong=self._wrong)

    def _count_inputs(self) -> None:
        given = [self._cells[name].column for name in INPUTS if not _blank(self._cells.get(name))]
        if self._wrong is None and len(given) != 1:
            several = FaultError("two-inputs", columns=", ".join(given))
            self._note(several if given else FaultError("no-input"))

    def _read(self, name: str, read: Callable[[Cell], T | None]) -> T | None:
        cell = self._cells.get(name)
        if cell is None or _blank(cell):
            return None
        try:
            return read(cell)
        except FaultError as fault:
            self._note(fault, cell)
            return None

    def _path(self, cell: Cell) -> str:
        return file_at(_string(cell).strip(), self._place)

    def _note(self, fault: FaultError, cell: Cell | None = None) -> None:
        where: dict[str, Param] = {"list": self._place.name, "line": self._line}
        if cell:
            where["column"] = cell.column
        self._wrong = self._wrong or replace(fault.reason, params={**fault.reason.params, **where})


def _blank(cell: Cell | None) -> bool:
    return cell is None or cell.value is None or (isinstance(cell.value, str) and not cell.value.strip())


def _string(cell: Cell) -> str:
    if isinstance(cell.value, bool) or not isinstance(cell.value, str | int | float):
        raise FaultError("not-text")
    text = str(cell.value)
    if _SURROGATE.search(text):
        raise FaultError("not-utf8")
    return text


def _text(cell: Cell) -> str:
    """The article itself, as it stands: intake reads it."""
    return _string(cell)


def _words(cell: Cell, limit: int = _LONGEST) -> str | None:
    """Words on one line, without what nobody sees: they go into file names, tables, sentences."""
    text = _string(cell)
    if len(text) > limit:
        raise FaultError("too-long", limit=limit)
    return _FORMULA.sub("", as_words(text), count=1) or None


def _address(cell: Cell) -> str:
    text = _string(cell)
    try:
        return parse(text).url
    except InputError:
        raise FaultError("address", value=shown(text)) from None


def _number(cell: Cell) -> int:
    least, most = MIN_WORDS
    bare = _GROUPS.sub("", _string(cell)[:60]).replace(",", ".")
    try:
        number = float(bare)
    except ValueError:
        number = math.nan
    if not least <= number <= most or number != int(number):
        raise FaultError("number", value=shown(_string(cell)), least=least, most=most)
    return int(number)


def _choice(cell: Cell, kind: type[Named]) -> Named:
    given = _string(cell).strip().lower().replace("-", "_")
    found = next((member for member in kind if member.value == given), None)
    if found is None:
        raise FaultError("choice", value=shown(_string(cell)), choices=", ".join(kind))
    return found
