"""Expressions that a copy editor would strike or replace, found in a text: ready-made formulas, English
turns, debris of translation, English words, pleonasms. The tables beside this module name them; each says
what to write instead. Which of them are worth a remark is for the checks to judge.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rewriter.text.expressions.reading import STEM, Entry, Kind, entries
from rewriter.text.remembered import remembered

__all__ = ["Entry", "Expression", "Kind", "entries", "expressions"]

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Expression:
    """Characters of a text that an entry of the tables names."""

    start: int
    end: int
    entry: Entry


@remembered
def expressions(plain: str) -> tuple[Expression, ...]:
    """Every expression of the tables in a text given in lower case with straight apostrophes and ordinary
    spaces, in order; of two of one kind that overlap, the first and longest. An entry is searched where one
    of its own words stands, so that a text costs one look into a table a word. Linear in its length."""
    words = set(_WORD.findall(plain))
    found = [
        Expression(*match.span(), entry)
        for entry in _candidates(words)
        for match in entry.pattern.finditer(plain)
    ]
    return tuple(_apart(sorted(found, key=_order)))


def _order(found: Expression) -> tuple[int, int]:
    return found.start, -found.end


def _candidates(words: set[str]) -> Sequence[Entry]:
    whole, stems = _index()
    keys = whole.keys() & words
    begun = stems.keys() & {word[:STEM] for word in words}
    met = [entry for key in keys for entry in whole[key]] + [e for key in begun for e in stems[key]]
    return sorted(set(met), key=_rank)


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
def _index() -> tuple[Mapping[str, Sequence[Entry]], Mapping[str, Sequence[Entry]]]:
    """The entries by their own words, and by the first letters of words that may end in any way."""
    whole: dict[str, list[Entry]] = {}
    stems: dict[str, list[Entry]] = {}
    for entry in entries():
        for anchor in entry.anchors:
            begun = anchor.endswith("*")
            table, key = (stems, anchor[:STEM]) if begun else (whole, anchor)
            if entry not in table.setdefault(key, []):
                table[key].append(entry)
    return whole, stems
