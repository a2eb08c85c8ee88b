"""Sentences of an English source that the article may well say, which words of two languages cannot show.

A rewriting mostly keeps its source’s order. Where what stands before and after a source sentence is told, and
between these two an article sentence stands that was written from nothing else known, that one may say it. A
sentence that was left out leaves none there. Such a source sentence is not told as lost: nobody can tell.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rewriter.article import Coverage, Uptake
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.once import lasting
from rewriter.text.grammar.function_words import ENGLISH

_FREE = 0.35  # share of an article sentence that a source sentence has, below which it may say another
_BETWEEN = 4  # article sentences between the two, at most: further apart the order says nothing
_STEPS = 2  # source sentences on either side that are asked for one that is told
_ENOUGH = 2  # content words of a sentence that may say something


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class InOrder:
    """`pairs` are the article's sentences with what the source says there, `matched` the source's with what
    the article does, `covered` what is known of them so far, in the same order."""

    pairs: Sequence[Pair]
    matched: Sequence[Pair]
    covered: Sequence[Coverage]

    def settled(self) -> Iterator[Coverage]:
        """The same, those that may be told by their place no longer lost."""
        for at, known in enumerate(self.covered):
            found = self._between(at) or self._merged(at) if known.uptake is Uptake.LOST else None
            yield (
                known
                if found is None
                else replace(known, uptake=Uptake.UNCERTAIN, article=(found.mention(),))
            )

    def _merged(self, at: int) -> Statement | None:
        """The nearest article sentence, where it was written from the source sentence before or after and is
        as long as both together: French is longer than English, but not by a whole sentence."""
        theirs = self.matched[at]
        for beside in (at - 1, at + 1):
            written = self._written.get(beside, ())
            if (
                theirs.best is not None
                and theirs.best.index in written
                and self._may_say(theirs.best.index, at)
            ):
                both = len(theirs.statement.words) + len(self.matched[beside].statement.words)
                if len(theirs.best.words) >= both:
                    return theirs.best
        return None

    def _between(self, at: int) -> Statement | None:
        """The article sentence that may say a source sentence, by its rank here."""
        before, after = (
            self._told(range(at - 1, at - 1 - _STEPS, -1)),
            self._told(range(at + 1, at + 1 + _STEPS)),
        )
        if not before or not after:
            return None
        low, high = max(before), min(after)
        between = range(low + 1, high if high - low - 1 <= _BETWEEN else 0)
        return next((self.pairs[rank].statement for rank in between if self._may_say(rank, at)), None)

    def _may_say(self, rank: int, at: int) -> bool:
        """Whether an article sentence may say a source sentence: nothing better is known of it, or it is the
        nearest; and it has most of its names and figures, which stay what they are in any words."""
        theirs = self.matched[at]
        mine = self.pairs[rank].statement
        named = _named(theirs.statement)
        if 2 * len(named & mine.held) < len(named):
            return False
        return self._is_free(rank) or (theirs.best is not None and theirs.best.index == rank)

    def _told(self, around: range) -> Sequence[int]:
        """Ranks of the article sentences that say the nearest of these source sentences that is told."""
        return next((found for at in around if (found := self._written.get(at))), ())

    @lasting
    def _written(self) -> Mapping[int, Sequence[int]]:
        """By the rank here of a source sentence that is told, the sentences of the article’s body whose best
        it is."""
        ranks = {(c.source.where, c.source.start): at for at, c in enumerate(self.covered)}
        found: dict[int, list[int]] = {}
        for pair in self.pairs:
            best = pair.best
            at = ranks.get((best.where, best.start)) if best else None
            if at is not None and not pair.statement.is_heading and self._is_sure(pair, at):
                found.setdefault(at, []).append(pair.statement.index)
        return found

    def _is_sure(self, pair: Pair, at: int) -> bool:
        """Whether an article sentence was written from the source sentence that is its best: much of it says
        so, or each is the other’s."""
        theirs = self.matched[at].best
        return pair.matches[0].share >= _FREE or theirs is pair.statement

    def _is_free(self, rank: int) -> bool:
        """Whether an article sentence says something, and nothing shows from what it was written."""
        pair = self.pairs[rank]
        if pair.statement.is_heading or len(pair.statement.content) < _ENOUGH:
            return False
        return not pair.matches or pair.matches[0].share < _FREE


def _named(statement: Statement) -> frozenset[str]:
    """Words of an English sentence that are written with a capital or in digits, its first left out."""
    text = statement.passage.text
    written = (w for w in statement.words[1:] if not text[w.start].islower())
    return frozenset(w.folded for w in written if w.folded not in ENGLISH)
