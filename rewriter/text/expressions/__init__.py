"""Expressions that a copy editor would strike or replace, found in a text: ready-made formulas, English
turns, debris of translation, English words, pleonasms. The tables beside this module name them; each says
what to write instead. Which of them are worth a remark is for the checks to judge.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rewriter.text.distinct import distinct
from rewriter.text.expressions.reading import STEM, Entry, Kind, entries
from rewriter.text.remembered import remembered

__all__ = ["Entry", "Expression", "Kind", "entries", "expressions", "has_moral"]


_HEAD = re.compile(r"[.!?…»\"]\s\Z")
_INSIDE = ("-", "_")


@dataclass(frozen=True, slots=True)
class Expression:
    """Characters of a text that an entry of the tables names."""

    start: int
    end: int
    entry: Entry


@remembered
def expressions(plain: str) -> tuple[Expression, ...]:
    """Every expression of the tables, morals left out, in a text given in lower case with straight
    apostrophes and ordinary spaces, in order; of two of one kind that overlap, the first and longest. An
    entry is searched where its own words stand, so that a text costs a look into a table. Linear in its
    length."""
    words = distinct(plain)
    found = [
        Expression(*match.span(), entry)
        for entry in _candidates(words | {f"{word[:STEM]}*" for word in words})
        for match in entry.pattern.finditer(plain)
        if _stands(plain, match.start(), entry)
    ]
    return tuple(_apart(sorted(found, key=_order))) if found else ()


def _stands(plain: str, at: int, entry: Entry) -> bool:
    """Whether a word begins there; a sentence, where the entry asks for one."""
    if entry.headed:
        return not at or bool(_HEAD.search(plain, max(0, at - 2), at))
    before = plain[at - 1 : at]
    return not (before.isalnum() or before in _INSIDE) or not at


def has_moral(plain: str) -> bool:
    """Whether a sentence, given likewise, has the words of a moral: it is asked of the last of a section."""
    return any(
        _stands(plain, match.start(), entry) for entry in _morals() for match in entry.pattern.finditer(plain)
    )


@cache
def _morals() -> tuple[Entry, ...]:
    return tuple(entry for entry in entries() if entry.kind == "moral")


def _order(found: Expression) -> tuple[int, int]:
    return found.start, -found.end


def _candidates(keys: frozenset[str]) -> Sequence[Entry]:
    """The entries that may stand in a text with these words and beginnings of words, in the tables' order."""
    index = _index()
    met = {entry for key in index.keys() & keys for entry in index[key]}
    return sorted((e for e in met if not any(guard.isdisjoint(keys) for guard in e.guards)), key=_rank)


def _rank(entry: Entry) -> int:
    return entry.rank


def _apart(found: Sequence[Expression]) -> Iterator[Expression]:
    """Those that do not begin inside an earlier one of their kind."""
    ends: dict[Kind, int] = {}
    for expression in found:
        if expression.start >= ends.get(expression.entry.kind, 0):
            ends[expression.entry.kind] = expression.end
            yield expression


@cache
def _index() -> Mapping[str, Sequence[Entry]]:
    """The entries by each of their anchors."""
    index: dict[str, list[Entry]] = {}
    for entry in entries():
        for anchor in entry.anchors if entry.kind != "moral" else ():
            index.setdefault(anchor, []).append(entry)
    return index
