"""What the rows of a run are called, each once."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

from rewriter.article import Reason
from rewriter.article.batch import Entry, Row
from rewriter.article.finding import Param
from rewriter.output.folders import safe_name
from rewriter.sources.kinds import name_of
from rewriter.text.glyphs.characters import as_words

_LONGEST = 150  # characters of an id that is made from a name


class _Names:
    """Gives each name once; short names of a hundred thousand rows are all that is kept of them."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._last: dict[str, int] = {self._key(name): 1 for name in taken}

    def has(self, name: str) -> bool:
        return self._key(name) in self._last

    def free(self, name: str) -> str:
        """The name, or with -2, -3 … after it."""
        key, candidate = self._key(name), name
        while self._key(candidate) in self._last:
            self._last[key] += 1
            candidate = f"{name}-{self._last[key]}"
        self._last[self._key(candidate)] = 1
        return candidate

    @staticmethod
    def _key(name: str) -> str:
        return name


class _Folders(_Names):
    """Names that stay apart where a file system does not tell capitals from small letters."""

    @staticmethod
    def _key(name: str) -> str:
        return normalize("NFKC", name.casefold())


class Identities:
    """Gives each row of a run an id of its own: the one it asks for, else one from its file, address or
    line. A row that asks for one already given is wrong."""

    def __init__(self) -> None:
        self._names = _Names()

    def identified(self, row: Row, listed: str) -> Row:
        """The row with its id; `listed` is the list it stands in, as typed."""
        if not row.id:
            return replace(row, id=self._names.free(_derived(row, listed)))
        if not self._names.has(row.id):
            return replace(row, id=self._names.free(row.id))
        params: dict[str, Param] = {"list": listed, "line": row.line, "id": row.id}
        fault = row.wrong or Reason(key="rows.same-id", params=params)
        return replace(row, id=self._names.free(row.id), wrong=fault)


def entries(rows: Iterable[Row], *, taken: Iterable[str] = ()) -> Iterator[Entry]:
    """The rows with their places in a run, in order, each with a folder name that no other has, whatever its
    capitals; nor any of the `taken`: other names in the run's folder."""
    folders = _Folders(taken)
    for position, row in enumerate(rows):
        yield Entry(position=position, folder=folders.free(safe_name(row.id)), row=row)


def _derived(row: Row, listed: str) -> str:
    if row.path:
        name = os.path.splitext(os.path.basename(row.path))[0]  # noqa: PTH119, PTH122  # a hundred thousand
    else:
        name = name_of(row.url) if row.url else f"{Path(listed).stem or 'article'}-{row.line}"
    storable = name.encode("utf-8", "replace").decode("utf-8")
    return normalize("NFC", as_words(storable))[:_LONGEST].strip() or "article"
