"""What the source says around a sentence's place, as far as a faithful rewriting may have drawn on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.once import lasting
from rewriter.ledger.original import Original
from rewriter.text.claims.emphasis import families, only_one_of


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class Surroundings:
    """The source by paragraph. What a sentence was written from is, in French, its source sentences and the
    ones beside them. An English source’s are found by names and figures alone: there it may be anything in
    the paragraphs that these stand in or that the writer named."""

    reading: Reading

    @lasting
    def _by_passage(self) -> Mapping[str, Sequence[Statement]]:
        found: dict[str, list[Statement]] = {}
        for statement in self.reading.stated.all:
            found.setdefault(statement.where, []).append(statement)
        return found

    @lasting
    def _families(self) -> Sequence[frozenset[str]]:
        return self.reading.original.once(_families)

    @lasting
    def _all_families(self) -> frozenset[str]:
        return frozenset().union(*self._families)

    @lasting
    def _edges(self) -> frozenset[str]:
        body = [s.where for s in self.reading.statements.all if not s.is_heading]
        return frozenset((*body[:1], *body[-1:]))

    def near(self, pair: Pair) -> Sequence[Statement]:
        """The source sentences that this sentence of the article may have been written from."""
        if self.reading.lang == "fr":
            return pair.near
        wheres = dict.fromkeys([*(s.where for s in pair.near), *pair.statement.passage.sources])
        return [s for where in wheres if where != "aside" for s in self._by_passage.get(where, ())]

    def following(self, pair: Pair) -> Pair | None:
        """The sentence after it in its paragraph, if there is one."""
        pairs, at = self.reading.pairs, pair.statement.index + 1
        after = pairs[at] if at < len(pairs) else None
        return after if after and after.statement.passage is pair.statement.passage else None

    def is_edge(self, statement: Statement) -> bool:
        """Whether it stands in a heading or a field, or in the body's first or last paragraph."""
        return statement.is_heading or statement.where in self._edges

    def has_family(self, pair: Pair, name: str) -> bool:
        """Whether the source has words of that family of emphasis there."""
        return any(name in self._families[s.index] for s in self.near(pair))

    def has_family_anywhere(self, name: str) -> bool:
        """Whether the source has words of that family of emphasis at all."""
        return name in self._all_families

    def has_word(self, pair: Pair, word: str) -> bool:
        """Whether the source has a word there that means alike."""
        return any(s.has(word) for s in self.near(pair))

    def is_only_one_of(self, pair: Pair, adjective: str) -> bool:
        """Whether the best source sentence has such a superlative, and only as one among others."""
        best = pair.best
        return best is not None and only_one_of(best.folded, adjective, best.lang)


def _families(original: Original) -> Sequence[frozenset[str]]:
    """The families of emphasis of each of the source's sentences."""
    return [families(s.folded, s.lang) for s in original.statements.all]
