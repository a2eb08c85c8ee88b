"""What one source says, read once for all the articles that are written from it and judged beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rewriter.article import Source
from rewriter.ledger.bearing.passages import Passage, aside_passages, source_passages
from rewriter.ledger.bearing.statements import Statements
from rewriter.ledger.counting.amounts import Amount, amounts_of
from rewriter.ledger.once import Once, lasting
from rewriter.ledger.quoting.quotations import Said
from rewriter.ledger.quoting.quoted import Quoted, quotations_of, source_quotations


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class Original(Once):
    """A source in passages and sentences: what depends on no article."""

    source: Source

    @lasting
    def said(self) -> Sequence[Passage]:
        """Its title and paragraphs, in order."""
        return source_passages(self.source)

    @lasting
    def aside(self) -> Sequence[Passage]:
        """What it says outside its paragraphs."""
        return aside_passages(self.source)

    @lasting
    def passages(self) -> Sequence[Passage]:
        """All of these."""
        return [*self.said, *self.aside]

    @lasting
    def amounts(self) -> Sequence[Amount]:
        """Its figures and dates, those it gives aside last."""
        return amounts_of(self.passages, self.source.language)

    @lasting
    def statements(self) -> Statements:
        """Its sentences, title first; what it says aside last."""
        return Statements(self.passages, self.source.language, self.amounts)

    @lasting
    def quotations(self) -> Sequence[Quoted]:
        """What it quotes, aside last."""
        return [*source_quotations(self.source, self.said), *quotations_of(self.aside)]

    @lasting
    def quoting(self) -> Said:
        """The same beside what it says, for a French article to be looked up in."""
        return Said(self.quotations, self.passages)

    @lasting
    def words(self) -> frozenset[str]:
        """Every word it has, folded."""
        return frozenset[str]().union(*[p.folded for p in self.passages])


@lru_cache(maxsize=1)
def original(source: Source) -> Original:
    """That source read, and kept until another is: an article is judged after each of its repairs, and two
    may be written from one source."""
    return Original(source=source)
