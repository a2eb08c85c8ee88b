"""The articles of a folder, or those that a pattern names, in the order in which people count."""

import glob
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from rewriter.article import Reason
from rewriter.article.batch import Row
from rewriter.article.finding import Param
from rewriter.errors import InputError
from rewriter.sources.rows.columns import shown
from rewriter.sources.rows.opening import told
from rewriter.sources.rows.paths import file_at, is_article, is_hidden
from rewriter.sources.rows.values import FaultError, Place, Tell

_DIGITS = re.compile("[0-9]+")
_MAGIC = re.compile(r"[*?\[]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """Files below a folder, by their names there: the names are held, never what is in the files."""

    place: Place
    names: Sequence[str]

    def rows(self) -> Iterator[Row]:
        """A row for each."""
        for name in self.names:
            yield _row(name, self.place)


def in_folder(folder: Path, place: Place, tell: Tell) -> Files:
    """The articles that lie directly in the folder; files of other kinds are told. InputError when there is
    none."""
    with told(place.name), os.scandir(folder) as found:
        names = [entry.name for entry in found if not is_hidden(entry.name) and not _is_folder(entry.path)]
    return _files(names, place, tell, "rows.empty-folder")


def is_pattern(given: str) -> bool:
    """Whether a name as typed is a pattern."""
    return bool(_MAGIC.search(given))


def by_pattern(pattern: str, tell: Tell, *, allow_outside: bool) -> Files:
    """The articles that a pattern names; `**` goes into folders below. InputError when there is none."""
    base = _fixed(pattern)
    place = Place(name=pattern, folder=base, allow_outside=allow_outside)
    rest = os.path.relpath(pattern, base)
    with told(pattern):
        found = glob.iglob(rest, root_dir=base, recursive=True)  # noqa: PTH207  # pathlib takes no folder apart
        names = [name for name in found if not _is_folder(os.path.join(base, name))]  # noqa: PTH118
    return _files(names, place, tell, "rows.no-match")


def _fixed(pattern: str) -> Path:
    """The folder that a pattern starts from: all before its first part that varies."""
    path = Path(pattern)
    parts = path.parts[:-1]
    varying = next((i for i, part in enumerate(parts) if _MAGIC.search(part)), len(parts))
    return Path(*parts[:varying]) if varying else Path()


def _files(names: list[str], place: Place, tell: Tell, none: str) -> Files:
    kept = sorted((name for name in names if is_article(name)), key=_counted)
    others = [name for name in names if not is_article(name)]
    if not kept:
        raise InputError(none, list=place.name)
    if others:
        first = shown(min(others, key=_counted))
        params: dict[str, Param] = {"list": place.name, "n": len(others), "first": first}
        key = "rows.skipped-one" if len(others) == 1 else "rows.skipped"
        tell(Reason(key=key, params=params, note=True))
    return Files(place=place, names=kept)


def _is_folder(path: str) -> bool:
    return os.path.isdir(path)  # noqa: PTH112  # DirEntry.is_dir fails on links that lead to themselves


def _counted(name: str) -> tuple[str, str]:
    """Numbers in order of size, capitals and small letters together: « 2 » before « 10 »."""
    plain = normalize("NFC", name).casefold()
    return _DIGITS.sub(lambda n: f"{len(n[0].lstrip('0')):03}{n[0].lstrip('0')}", plain), name


def _row(name: str, place: Place) -> Row:
    try:
        return Row(id="", path=file_at(name, place))
    except FaultError as fault:
        reason = Reason(key=f"{fault.reason.key}-alone", params={**fault.reason.params, "list": place.name})
        stem = os.path.splitext(os.path.basename(name))[0]  # noqa: PTH119, PTH122  # a hundred thousand
        return Row(id=shown(stem) if stem.isprintable() else "", wrong=reason)
