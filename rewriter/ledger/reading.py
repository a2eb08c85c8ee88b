"""Both texts as the detectors of shifts read them."""

from collections.abc import Sequence
from dataclasses import dataclass

from rewriter.article import Draft, Evidence, Source
from rewriter.ledger.amounts import Amount, amounts_of
from rewriter.ledger.once import Once, lasting
from rewriter.ledger.original import Original, original
from rewriter.ledger.pairing import Pair, pairs
from rewriter.ledger.passages import Passage
from rewriter.ledger.quoted import Quoted
from rewriter.ledger.stated import Paired
from rewriter.ledger.statements import Lang, Statement, Statements


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class Reading(Once):
    """A source and its article in sentences, paired once for every detector. `article` are the article's
    passages in order; `quoted` its quotations with the source's that each was found to come from; `evidence`
    what was asked beside the words."""

    source: Source
    draft: Draft
    article: Sequence[Passage]
    quoted: Sequence[tuple[Quoted, Quoted]] = ()
    evidence: Evidence | None = None

    @property
    def lang(self) -> Lang:
        """The source's language."""
        return self.source.language

    @lasting
    def original(self) -> Original:
        """The source read."""
        return original(self.source)

    @lasting
    def said(self) -> Sequence[Passage]:
        """The source's title and paragraphs, in order."""
        return self.original.said

    @lasting
    def aside(self) -> Sequence[Passage]:
        """What the source says outside its paragraphs."""
        return self.original.aside

    @lasting
    def mine(self) -> Sequence[Amount]:
        """The article's figures and dates."""
        return amounts_of(self.article, "fr")

    @lasting
    def theirs(self) -> Sequence[Amount]:
        """The source's figures and dates, those it gives aside last."""
        return self.original.amounts

    @lasting
    def statements(self) -> Statements:
        """The article's sentences."""
        return Statements(self.article, "fr", self.mine)

    @lasting
    def stated(self) -> Statements:
        """The source's sentences, title first; what it says aside last."""
        return self.original.statements

    @lasting
    def pairs(self) -> Sequence[Pair]:
        """Each sentence of the article with what the source says there, in reading order."""
        return list(pairs(self.statements, self.stated))

    def nearest(self, statement: Statement) -> tuple[Statement, float] | None:
        """The source sentence nearest in meaning to one of the article's, and the cosine; None without
        evidence."""
        found = self.evidence.nearest.get(statement.text, ()) if self.evidence else ()
        known = [near for near in found if 0 <= near.source < len(self.stated.all)]
        return (self.stated.all[known[0].source], known[0].cosine) if known else None

    @lasting
    def paired(self) -> Paired:
        """Where the source says what each sentence of the article says."""
        return {
            (p.statement.where, p.statement.start): frozenset(
                (m.statement.where, m.statement.start) for m in p.matches
            )
            for p in self.pairs
        }

    @lasting
    def source_words(self) -> frozenset[str]:
        """Every word of the source, folded."""
        return self.original.words
