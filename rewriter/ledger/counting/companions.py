"""What stands with each figure of a sentence: its part of the sentence, and whether it is the later value.

« 12 incidents en 2024, contre 17 en 2023 » has two parts, cut before « contre »; the first holds the later.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rewriter.article import EntryKind
from rewriter.ledger.bearing.statements import FIGURE, Lang, Statement
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.naming.equivalents import equivalents
from rewriter.ledger.shifts.places import keys
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.tokens import Token

_MOST = 6  # figures of one sentence whose parts are told
_REACH = 90  # characters between two figures beyond which nobody knows where one's part ends
# Where the part of one figure ends and the next one's begins, the surest first.
_SETS_APART = re.compile(
    r"[;:—–]|(?<!\w)(?:contre|tandis qu[e’']|alors qu[e’']|quand|lorsqu[e’']|mais|against|compared|while"
    r"|whereas|versus|but|than|up from|down from)(?!\w)",
    re.I,
)
_COMMA = re.compile(r",")
_AND = re.compile(r"(?<!\w)(?:et|puis|and|then)(?!\w)", re.I)
_TO = re.compile(r"(?<!\w)(?:à|to)(?!\w)[ \u00a0$£€]*$", re.I)
_CUTS = (_SETS_APART, _COMMA, _AND, _TO)
_FROM = re.compile(r"(?<!\w)(?:de|d’|d'|from)[ \u00a0$£€]*$", re.I)
_VERSUS = re.compile(
    r"(?<!\w)(?:contre(?: les?)?|against|compared (?:with|to)|(?:up|down) from|than)(?: the)?[ \u00a0$£€]*$",
    re.I,
)
_BEFORE = re.compile(  # a time before the one just told of, wherever that lies
    r"(?:ans?|mois|années?|semaines?|trimestres?) (?:plus tôt|auparavant|avant)(?!\w)"
    r"|(?:l[’']an(?:née)?|le mois|la semaine|le trimestre) (?:précédente?|d[’']avant)"
    r"|(?:years?|months?|weeks?|quarters?) (?:earlier|before|ago)\b"
    r"|the (?:previous|preceding|prior) (?:year|month|week|quarter)\b",
    re.I,
)


class Part(NamedTuple):
    """A figure with what the words of its part of the sentence are looked up under; `names` are those of
    names and dates. Nothing where the parts cannot be told apart."""

    amount: Amount
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


def figures_of(amounts: Sequence[Amount]) -> Sequence[Amount]:
    """The figures of a sentence that `parts_of` tells apart."""
    return [a for a in amounts if a.kind is EntryKind.FIGURE][:_MOST]


def parts_of(statement: Statement, amounts: Sequence[Amount]) -> Sequence[Part]:
    """The figures of a sentence, in order, with what stands with each. `amounts`: its figures and dates."""
    figures = [a for a in amounts if a.kind is EntryKind.FIGURE][: _MOST + 1]
    cuts = [_cut(statement, one, other) for one, other in pairwise(figures)]
    edges = [statement.start, *cuts, statement.end][: _MOST + 1]
    return [
        Part(amount=figure, **_held(statement, amounts, first, last))
        if first is not None and last is not None
        else Part(amount=figure)
        for figure, first, last in zip(figures[:_MOST], edges, edges[1:])
    ]


def _cut(statement: Statement, one: Amount, other: Amount) -> int | None:
    """Where between two figures the part of the second begins; None where that cannot be told."""
    between = statement.passage.text[one.end : other.start]
    for pattern in _CUTS if len(between) <= _REACH else ():
        found = [m.start() for m in pattern.finditer(between)]
        if found:
            return one.end + found[0] if len(found) == 1 else None
    return None


def _held(
    statement: Statement, amounts: Sequence[Amount], first: int, last: int
) -> dict[str, frozenset[str]]:
    words = [w for w in statement.words if first <= w.start < last and _tells(statement, w)]
    dates = [a for a in amounts if a.kind is EntryKind.DATE and first <= a.start < last]
    taken = [(a.start, a.end) for a in amounts if first <= a.start < last]
    free = [w for w in words if not any(start <= w.start < end for start, end in taken)]
    names = [w for w in free if statement.passage.text[w.start].isupper() and w.start > statement.start]
    named = frozenset(f"{FIGURE}{a.said}" for a in dates) | _forms(statement, first, last)
    named |= frozenset(k for w in names for k in _keys(w.folded, statement.lang))
    return {"words": named.union(*(_keys(w.folded, statement.lang) for w in free)), "names": named}


def _tells(statement: Statement, word: Token) -> bool:
    grammar = FRENCH if statement.lang == "fr" else ENGLISH
    return word.folded not in grammar and (
        len(word.folded) > 2 or statement.passage.text[word.start].isupper()  # « FO »
    )


def _keys(word: str, lang: Lang) -> frozenset[str]:
    return keys(word, lang) | {word}


def _forms(statement: Statement, first: int, last: int) -> frozenset[str]:
    """The words in both languages of the names of an English sentence."""
    if statement.lang == "fr":
        return frozenset()
    passage = statement.passage
    held = (forms for at, forms in equivalents(passage) if first <= passage.words[at].start < last)
    return frozenset[str]().union(*held)


def later(statement: Statement, amounts: Sequence[Amount], pair: tuple[Amount, Amount]) -> Amount | None:
    """Which of the two figures, in order, is the later value, as far as the sentence says; None when it
    does not. Two figures and two times go together in their order."""
    text, (one, other) = statement.passage.text, pair
    times = _times(statement, amounts)
    if len(times) == 2 and times[0] != times[1]:
        return other if times[0] < times[1] else one
    if text[one.end : other.start].count(",") == 0 and _FROM.search(text, statement.start, one.start):
        return other if _TO.search(text, one.end, other.start) else None
    return one if len(times) == 1 and _VERSUS.search(text, one.end, other.start) else None


def _times(statement: Statement, amounts: Sequence[Amount]) -> Sequence[tuple[int, int]]:
    """The years and months of a sentence, in the order of the text, as they follow one another; « un an plus
    tôt » comes before them all."""
    dated = [a for a in amounts if a.kind is EntryKind.DATE and (a.date.year or a.date.month)]
    found = [(a.start, (a.date.year or 0, a.date.month or 0)) for a in dated]
    before = _BEFORE.finditer(statement.passage.text, statement.start, statement.end)
    found += [(m.start(), (-1, 0)) for m in before]
    return [time for _, time in sorted(found)]


def told_times(amounts: Sequence[Amount]) -> frozenset[object]:
    """The years and months that figures of a sentence are dated with."""
    return frozenset(a.date for a in amounts if a.kind is EntryKind.DATE and (a.date.year or a.date.month))
