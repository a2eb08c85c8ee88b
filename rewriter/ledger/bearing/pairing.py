"""For each sentence of the article the source sentences that say most of it.

Detectors of shifts (`ledger.shifts`) read pairs: a sentence of the article with its best source sentences.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from rewriter.ledger.bearing.statements import FIGURE, Statement, Statements
from rewriter.ledger.kept import Kept
from rewriter.ledger.once import lasting

MOST_SOURCES = 3
_GAIN = 0.12  # share of the sentence a further source sentence must add to be shown beside the best one
_POSTINGS = 0.4  # a word that stands in more than this share of a source's sentences aligns nothing
_POSTED = 40  # or in more than so many, which a source of a hundred sentences never reaches


class Match(NamedTuple):
    """A source sentence and the share of the article sentence's content, weighed by rarity, that it has."""

    statement: Statement
    share: float


@dataclass(frozen=True, kw_only=True)  # no slots: measures are cached in the instance
class Pair:
    """One sentence of the article and the source sentences that say most of it, best first, none when no
    word is shared. `share` is what they have together, 0–1."""

    statement: Statement
    matches: tuple[Match, ...]
    share: float
    source: Statements

    @property
    def best(self) -> Statement | None:
        """The nearest source sentence."""
        return self.matches[0].statement if self.matches else None

    @lasting
    def near(self) -> Sequence[Statement]:
        """The matched source sentences and the one on either side of the best."""
        found = [m.statement for m in self.matches]
        beside = self.source.around(found[0]) if found else ()
        ranks = [s.index for s in found]
        return [*found, *(s for s in beside if s.index not in ranks)]

    def adds(self, other: Statement) -> bool:
        """Whether another source sentence has a telling word of the article's that the best one lacks."""
        best = self.best
        return any(other.has(w) and not (best and best.has(w)) for w in self.statement.telling)

    @lasting
    def telling(self) -> Mapping[str, bool]:
        """The article sentence's telling words, and whether its source sentences have each."""
        holding = self.source.holding[self.statement.lang]
        ranks = [m.statement.index for m in self.matches]
        return {word: not holding[word].isdisjoint(ranks) for word in self.statement.telling}

    @lasting
    def counted(self) -> Mapping[str, bool]:
        """Its figures and dates by their keys, and whether its source sentences have each."""
        keys = [key for key in self.statement.items if key[0] == FIGURE]
        return {key: any(key in m.statement.items for m in self.matches) for key in keys}

    @lasting
    def held(self) -> int:
        """How many of its telling words and figures its source sentences have."""
        return sum(self.telling.values()) + sum(self.counted.values())

    @lasting
    def borne_out(self) -> float:
        """Share of what its telling words and figures say, 0–1, that its source sentences have: the rarer one
        is in the source, the more it says. 1 when it has none."""
        held = {**self.telling, **self.counted}
        return self._share(frozenset(key for key, there in held.items() if there))

    @lasting
    def borne_out_anywhere(self) -> float:
        """The same share of what stands anywhere in the source: what sums up draws on all of it."""
        return self._share(frozenset(key for key, places in self._places.items() if places))

    @lasting
    def _places(self) -> Mapping[str, frozenset[int]]:
        holding = self.source.holding[self.statement.lang]
        words = {word: holding[word] for word in self.telling}
        return words | {key: self.source.holding_item(key) for key in self.counted}

    def _share(self, held: frozenset[str]) -> float:
        weights = {key: self.source.rarity[len(places)] for key, places in self._places.items()}
        total = sum(weights.values())
        return sum(weight for key, weight in weights.items() if key in held) / total if total else 1.0


def pairs(article: Statements, source: Statements, kept: Kept | None = None) -> Iterator[Pair]:
    """Each sentence of the article with what the source says there, in order. Linear in both texts, but for
    the most frequent words, which align nothing and are left out. `kept`: where the source is kept too."""
    of = (kept or Kept()).of
    before: Statement | None = None
    for statement in article.all:
        key = (Pair, id(statement), before.index if before else None)
        pair = of(key, partial(_pair, statement, source, before))
        before = pair.best
        yield pair


def _pair(statement: Statement, source: Statements, before: Statement | None) -> Pair:
    held = _held(statement, source)
    rarity = source.rarity
    weights = {word: rarity[len(places)] for word, places in held.items()}
    total = sum(weights.values())
    if not total:
        return Pair(statement=statement, matches=(), share=0.0, source=source)
    nudged = {at: total * more for at, more in source.nudged(statement.passage.sources, before).items()}
    most = max(3, min(_POSTED, _POSTINGS * len(source.all)))
    placed = {word: places for word, places in held.items() if places}
    aligning = {word: places for word, places in placed.items() if len(places) <= most} or placed
    left = list(held)  # in order: sums of fractions in the order of a set would differ from run to run
    rest = total
    found: list[Match] = []
    # nothing left could add enough to a match when all of it together is too little
    while aligning and len(found) < MOST_SOURCES and not (found and rest / total < _GAIN):
        at = _best(_scores(aligning, weights), nudged)
        gain = share = sum([weights[w] for w in left if at in held[w]]) / total
        if found:
            if gain < _GAIN:
                break
            share = sum([weights[w] for w, places in held.items() if at in places]) / total
        found.append(Match(statement=source.all[at], share=share))
        left = [word for word in left if at not in held[word]]
        rest = sum([weights[w] for w in left])
        aligning = {w: places for w, places in aligning.items() if at not in places}
    return Pair(statement=statement, matches=tuple(found), share=1 - rest / total, source=source)


def _held(statement: Statement, source: Statements) -> dict[str, frozenset[int]]:
    """Where its words, figures and names stand."""
    holding = source.holding[statement.lang]
    held = {word: holding[word] for word in statement.content}
    return held | dict(_items_held(statement, source)) if statement.items else held


def _best(scores: dict[int, float], nudged: Mapping[int, float]) -> int:
    """The sentence that scores most, what speaks for its place added; the first of equals."""
    for at, more in nudged.items():
        if at in scores:
            scores[at] += more
    most = max(scores.values())
    return min([at for at, score in scores.items() if score == most])


def _items_held(statement: Statement, source: Statements) -> Iterator[tuple[str, frozenset[int]]]:
    """Where its figures and names stand. Of a name’s forms in both languages only those that stand there:
    one is enough."""
    for key in sorted(statement.items):
        places = source.holding_item(key)
        if places or key[0] == FIGURE:
            yield key, places


def _scores(held: Mapping[str, frozenset[int]], weights: Mapping[str, float]) -> dict[int, float]:
    scores: dict[int, float] = defaultdict(float)
    for word, places in held.items():
        weight = weights[word]
        for at in places:
            scores[at] += weight
    return scores
