"""Both texts as the detectors of shifts read them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from rewriter.article import Draft, Evidence, LedgerEntry, Source
from rewriter.ledger.bearing.pairing import Pair, pairs
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.bearing.statements import Lang, Statement, Statements
from rewriter.ledger.counting.amounts import Amount, amounts_of
from rewriter.ledger.counting.stated import Paired
from rewriter.ledger.kept import Kept
from rewriter.ledger.once import Once, lasting
from rewriter.ledger.original import Original, original
from rewriter.ledger.quoting.quoted import Quoted

# Of a source sentence's words, and of an article sentence's, those the other has, for the one to render the
# other. On planted sentences of other articles, the article cut to a third or two thirds, 1 of 150 pass and 0
# of 470 conclusions; of faithful sentences that were doubted, 10 of 14.
_RENDERED = 0.3
_HELD = 3
_LONGER = 2  # times its English a French sentence may be: articles and prepositions make it longer
Find = Callable[[Pair, "Reading"], Iterable[LedgerEntry]]


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class Reading(Once):
    """A source and its article in sentences, paired once for every detector. `article` are the article's
    passages in order; `quoted` its quotations with the source's that each was found to come from; `evidence`
    what was asked beside the words; `kept` what earlier drafts of the same article left."""

    source: Source
    draft: Draft
    article: Sequence[Passage]
    quoted: Sequence[tuple[Quoted, Quoted]] = ()
    evidence: Evidence | None = None
    kept: Kept = field(default_factory=Kept, repr=False, compare=False)

    @property
    def lang(self) -> Lang:
        """The source's language."""
        return self.source.language

    @lasting
    def original(self) -> Original:
        """The source read."""
        return self.kept.of(Original, lambda: original(self.source))

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
        found = (self.kept.of((Amount, id(p)), partial(amounts_of, [p], "fr")) for p in self.article)
        return [amount for each in found for amount in each]

    @lasting
    def theirs(self) -> Sequence[Amount]:
        """The source's figures and dates, those it gives aside last."""
        return self.original.amounts

    @lasting
    def statements(self) -> Statements:
        """The article's sentences."""
        return Statements(self.article, "fr", self.mine, self.kept)

    @lasting
    def stated(self) -> Statements:
        """The source's sentences, title first; what it says aside last."""
        return self.original.statements

    @lasting
    def pairs(self) -> Sequence[Pair]:
        """Each sentence of the article with what the source says there, in reading order."""
        return list(pairs(self.statements, self.stated, self.kept))

    @lasting
    def returned(self) -> Sequence[Pair]:
        """The other way round: each sentence of the source with what the article says there, in the order of
        `stated`."""
        return list(pairs(self.stated, self.statements))

    def renders(self, pair: Pair) -> bool:
        """Whether a sentence of the article surely translates its best English sentence, however free:
        each is the other's best, they share enough of what two languages let be seen, and nothing as long
        was added. What was added to an article finds the source's sentences rendered already."""
        if self.lang != "en" or pair.best is None or pair.held < _HELD:
            return False
        back = self.returned[pair.best.index]
        longer = len(pair.statement.words) > _LONGER * len(pair.best.words)
        return back.best is pair.statement and back.borne_out >= _RENDERED and not longer

    def is_rendered(self, back: Pair) -> bool:
        """The same of one of `returned`: whether its best article sentence surely translates it."""
        pair = self.pairs[back.best.index] if back.best else None
        return pair is not None and pair.best is back.statement and self.renders(pair)

    def in_pair(self, pair: Pair, find: Find) -> Iterable[LedgerEntry]:
        """What `find` says of one of its pairs. `find` must be a function of a module, and read nothing
        of the article but that sentence."""
        return self.kept.of((find, id(pair)), lambda: list(find(pair, self)))

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
