"""A table (CSV, TSV) of articles, record by record."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rewriter.article import Reason
from rewriter.errors import InputError
from rewriter.sources.rows.columns import INPUTS, meaning, shown, understood
from rewriter.sources.rows.opening import encoding_of, line_of, opened, told
from rewriter.sources.rows.records import records
from rewriter.sources.rows.values import Cell, FaultError, Record, Tell

_DELIMITERS = ";,\t"
_SEPARATOR = re.compile(r'"?sep=([;,\t])"?\s*', re.IGNORECASE)  # Excel's own first line
_HEAD = 20  # lines that may stand empty before the names of the columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table whose columns are understood: `places` says where each meaning stands among `names`."""

    path: Path
    shown: str
    encoding: str
    delimiter: str
    names: Sequence[str]
    places: Mapping[str, int]
    header: int

    def records(self) -> Iterator[Record]:
        """Every record after the names of the columns."""
        with opened(self.path, self.encoding, self.shown) as file:
            for line, cells in records(file, self.delimiter):
                if line > self.header:
                    yield self._record(line, cells)

    def _record(self, line: int, cells: list[str] | FaultError) -> Record:
        if isinstance(cells, FaultError):
            return Record(line=line, fault=cells)
        if any(cell.strip() for cell in cells[len(self.names) :]):
            fault = FaultError("cells", n=len(cells), columns=len(self.names))
            return Record(line=line, fault=fault)
        found = {
            name: Cell(column=shown(self.names[place]), value=cells[place])
            for name, place in self.places.items()
            if place < len(cells)
        }
        return Record(line=line, cells=found)


def opened_table(path: Path, name: str, tell: Tell) -> Table:
    """The table at a path. InputError when its columns cannot be understood; columns of no use are told."""
    with told(name):
        encoding = encoding_of(path)
    delimiter = _delimiter(path, encoding, name)
    header, names = _header(path, encoding, delimiter, name)
    try:
        places, foreign = understood(names)
    except FaultError as fault:
        raise InputError(f"{fault.reason.key}-list", list=name, **fault.reason.params) from None
    if not set(places) & set(INPUTS):
        raise InputError("rows.no-columns", list=name, columns=", ".join(foreign[:10]) or "–")
    if foreign:
        params = {"list": name, "columns": ", ".join(foreign[:20])}
        tell(Reason(key="rows.ignored-columns", params=params, note=True))
    return Table(
        path=path,
        shown=name,
        encoding=encoding,
        delimiter=delimiter,
        names=names,
        places=places,
        header=header,
    )


def _delimiter(path: Path, encoding: str, name: str) -> str:
    """The separator under which most columns are known, else most columns are."""
    with opened(path, encoding, name) as file:
        head = [line for _ in range(_HEAD) if (line := line_of(file)).strip()]
    if not head:
        raise InputError("rows.nothing", list=name)
    stated = _SEPARATOR.fullmatch(head[0])
    return stated[1] if stated else max(_DELIMITERS, key=lambda d: _known(head[0], d))


def _known(line: str, delimiter: str) -> tuple[int, int]:
    cells = next(csv.reader([line[:20_000].replace("\n", "")], delimiter=delimiter), [])
    return sum(meaning(cell) is not None for cell in cells), len(cells)


def _header(path: Path, encoding: str, delimiter: str, name: str) -> tuple[int, list[str]]:
    with opened(path, encoding, name) as file:
        for line, cells in records(file, delimiter):
            if isinstance(cells, FaultError):
                break
            if not _SEPARATOR.fullmatch(delimiter.join(cells)):
                return line, cells
    raise InputError("rows.no-columns", list=name, columns="–")
