"""Whatever an operator names, as one stream of rows."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO

from rewriter.article import Reason
from rewriter.article.batch import Row
from rewriter.errors import InputError
from rewriter.sources.fetching.addresses import looks_like_address
from rewriter.sources.files import read_input
from rewriter.sources.rows.building import row_from
from rewriter.sources.rows.folders import by_pattern, in_folder, is_pattern
from rewriter.sources.rows.naming import Identities
from rewriter.sources.rows.objects import Objects
from rewriter.sources.rows.opening import encoding_of, opened, piped, told
from rewriter.sources.rows.paths import is_article
from rewriter.sources.rows.tables import opened_table
from rewriter.sources.rows.values import Place, Record, Tell

_TABLES = (".csv", ".tsv", ".tab")
_OBJECTS = (".jsonl", ".ndjson")
_SPREADSHEETS = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers")
_LISTS = (".xml", ".rss", ".atom", ".rdf", ".gz")
STDIN = "stdin"
Begin = Callable[[], Iterator[Row]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """An input that was found usable; its rows come when they are asked for."""

    name: str
    begin: Begin


def read_rows(
    inputs: Iterable[str],
    *,
    allow_outside: bool = False,
    trusted_hosts: tuple[str, ...] = (),
    stdin: BinaryIO | None = None,
    tell: Tell = lambda _: None,
) -> Iterator[Row]:
    """The rows of folders, patterns, tables, JSON lines ("-": from standard input), feeds, sitemaps and
    single articles, one input after the other, in a fixed order. Each has an id of its own.

    InputError now, before the first row, when an input cannot be used at all; a row that cannot be used
    comes with `wrong`. `tell` gets what an operator should know beside. `allow_outside`: lists may name
    files anywhere on this machine."""
    opening = _Opening(allow_outside=allow_outside, trusted_hosts=trusted_hosts, stdin=stdin, tell=tell)
    lists = [opening.opened(given) for given in dict.fromkeys(inputs)]
    return _stream(lists)


def _stream(lists: Sequence[_Opened]) -> Iterator[Row]:
    names, any_row = Identities(), False
    for opened_list in lists:
        for row in opened_list.begin():
            any_row = True
            yield names.identified(row, opened_list.name)
    if not any_row:
        raise InputError("rows.nothing", list=", ".join(each.name for each in lists))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opening:
    allow_outside: bool
    trusted_hosts: tuple[str, ...]
    stdin: BinaryIO | None
    tell: Tell

    def opened(self, given: str) -> _Opened:
        if given == "-":
            return _Opened(name=STDIN, begin=partial(self._piped, self._place(STDIN, Path())))
        if looks_like_address(given):
            return self._feed(given, address=True)
        path = Path(given)
        with told(given):
            return self._local(given, path)

    def _local(self, given: str, path: Path) -> _Opened:
        if path.is_dir():
            files = in_folder(path, self._place(given, path), self.tell)
            return _Opened(name=given, begin=files.rows)
        if not path.exists() and is_pattern(given):
            files = by_pattern(given, self.tell, allow_outside=self.allow_outside)
            return _Opened(name=given, begin=files.rows)
        if not path.exists():
            raise InputError("input.missing", path=given)
        if not path.is_file():
            raise InputError("rows.pipe", list=given)
        return self._file(given, path)

    def _file(self, given: str, path: Path) -> _Opened:
        suffix = path.suffix.lower()
        if suffix in _SPREADSHEETS:
            raise InputError("rows.spreadsheet", list=given)
        if suffix in _OBJECTS:
            return self._objects(given, path)
        if suffix in _TABLES:
            return self._table(given, path)
        if suffix in _LISTS:
            return self._feed(given, address=False)
        if is_article(path.name):
            row = Row(id="", path=str(path.resolve()))
            return _Opened(name=given, begin=lambda: iter((row,)))
        raise InputError("rows.unknown", list=given)

    def _table(self, given: str, path: Path) -> _Opened:
        table, place = opened_table(path, given, self.tell), self._place(given, path.parent)
        return _Opened(name=given, begin=lambda: _built(table.records(), place))

    def _objects(self, given: str, path: Path) -> _Opened:
        place, encoding = self._place(given, path.parent), encoding_of(path)

        def begin() -> Iterator[Row]:
            with opened(path, encoding, given) as file:
                yield from _built(Objects(given, self.tell).records(file), place)

        return _Opened(name=given, begin=begin)

    def _piped(self, place: Place) -> Iterator[Row]:
        with piped(self.stdin or sys.stdin.buffer) as file:
            yield from _built(Objects(STDIN, self.tell).records(file), place)

    def _feed(self, given: str, *, address: bool) -> _Opened:
        from rewriter.sources.fetching import Policy
        from rewriter.sources.fetching.policy import LISTS_LIMITS
        from rewriter.sources.listing import fetched_list, opened_list

        if address:
            found = fetched_list(given, Policy(trusted_hosts=self.trusted_hosts, limits=LISTS_LIMITS))
        else:
            found = opened_list(read_input(given, limit_bytes=LISTS_LIMITS.max_bytes)[1])
        if not found.entries:
            raise InputError("rows.nothing", list=given)
        for key, n in (("left-out", found.left_out), ("unread", len(found.unread))):
            if n:
                self.tell(Reason(key=f"rows.{key}", params={"list": given, "n": n}, note=True))
        rows = (
            Row(id="", url=e.url, title=e.title or None, keyphrase=e.keyphrase or None) for e in found.entries
        )
        return _Opened(name=given, begin=lambda: rows)

    def _place(self, name: str, folder: Path) -> Place:
        return Place(name=name, folder=folder, allow_outside=self.allow_outside)


def _built(records: Iterator[Record], place: Place) -> Iterator[Row]:
    return (row_from(record, place) for record in records)
