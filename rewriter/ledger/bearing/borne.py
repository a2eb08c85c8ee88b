"""Which part of a source sentence a sentence of the article bears.

A rewriting tells a long sentence of its source in several short ones. What the source says in one of its
clauses – that it denies, doubts, requires, has on somebody’s word – is nothing to hold against a sentence
that tells another.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.grammar.clauses import propositions
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import Token

_BESIDE = 2  # sentences on either side in which a rewriting may tell the rest of one that it splits
_MOST = 20  # sentences written from one of the source’s that are looked at, against hostile input
_HALF = 0.5  # share of a clause’s words from which a sentence tells it
_ENOUGH = 2  # and so many are enough
_FEW = 0.34  # share up to which a sentence has a clause’s words by chance
_CONTRACTED = re.compile("[’']t\\b")  # « wasn’t »
_JOINS = frozenset("and but et mais".split())
_SURELY = 2  # words of the other clauses that a sentence must have to tell these alone

Span = tuple[int, int]


def bears(
    mine: Statement, theirs: Statement, span: Span, reading: Reading, apart: frozenset[str] = frozenset()
) -> bool:
    """Whether the article’s sentence tells, or may tell, the clauses of the source’s sentence that reach into
    these offsets: False only where it shows that it tells others. Words `apart` show nothing: what marks the
    clause, and what it was met by (`met_by`)."""
    inside, outside = _parts(theirs, span)
    others = _telling(theirs, outside)
    asked = [w for w in _telling(theirs, inside) if w not in others and w not in apart]
    if not asked:
        return not ((_adds(inside, mine) or not apart.isdisjoint(others)) and _is_full(mine, theirs, others))
    here = _told(asked, mine, theirs)
    if here > _FEW * len(asked):
        return True
    if any(_tells(s, asked, theirs, here) for s in _near(mine, theirs, reading)):
        return False
    return bool(here) or not _is_full(mine, theirs, others)


def met_by(word: str, theirs: Statement) -> frozenset[str]:
    """The words of the source’s sentence that mean the same as this one of the article’s."""
    meant = concepts(word, "fr")
    return frozenset(w for w in theirs.content if not meant.isdisjoint(concepts(w, theirs.lang)))


def _parts(theirs: Statement, span: Span) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words of the clauses that the span reaches into, and those of the others."""
    inside, outside = list[Token](), list[Token]()
    for part in propositions(theirs.passage.text, theirs.words, theirs.lang):
        reached = part[0].start < span[1] and span[0] < part[-1].end
        (inside if reached else outside).extend(part)
    return inside, outside


def _telling(theirs: Statement, words: Sequence[Token]) -> Sequence[str]:
    """Which of these say what the sentence is about, once each."""
    text, known = theirs.passage.text, theirs.content
    whole = (w.folded for w in words if not _CONTRACTED.match(text, w.end))
    return list(dict.fromkeys(w for w in whole if w in known and w not in LIGHT))


def _adds(clause: Sequence[Token], mine: Statement) -> bool:
    """Whether a clause is joined to another, “and has not said why”, and nothing is in the article’s."""
    return clause[0].folded in _JOINS and _JOINS.isdisjoint(mine.held)


def _told(asked: Sequence[str], by: Statement, theirs: Statement) -> int:
    return sum(by.has(word, theirs.lang) for word in asked)


def _tells(by: Statement, asked: Sequence[str], theirs: Statement, here: int) -> bool:
    """Whether another sentence tells a clause of which this one has so many words."""
    there = _told(asked, by, theirs)
    return there >= 2 * here and (there >= _ENOUGH or there >= _HALF * len(asked))


def _is_full(mine: Statement, theirs: Statement, others: Sequence[str]) -> bool:
    """Whether the other clauses are all that a sentence has room for."""
    return len(mine.telling) <= len(others) and _told(others, mine, theirs) >= _SURELY


def _near(mine: Statement, theirs: Statement, reading: Reading) -> Iterator[Statement]:
    """The article’s sentences that may tell the rest: those beside, and those that the source’s is matched
    to."""
    every = reading.statements.all
    beside = every[max(0, mine.index - _BESIDE) : mine.index + _BESIDE + 1]
    ranks = {s.index for s in beside if s.passage is mine.passage}
    ranks.update(reading.once(_written).get(theirs.index, ())[:_MOST])
    return (every[at] for at in sorted(ranks) if at != mine.index)


def _written(reading: Reading) -> Mapping[int, Sequence[int]]:
    """By the rank of a source sentence, those of the article’s that it is matched to."""
    found: dict[int, list[int]] = {}
    for pair in reading.pairs:
        for match in pair.matches:
            found.setdefault(match.statement.index, []).append(pair.statement.index)
    return found
