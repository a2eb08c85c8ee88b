"""What stands in an article because the house asks for it, word for word: no source bears it out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rewriter.article import Ledger, LedgerEntry, Mention, Standing, Support, Verdict
from rewriter.article.house import HouseMention
from rewriter.ledger.bearing.passages import Passage, letters
from rewriter.text.tokens import tokens

_REASON = "support.house-line"
_Spans = Mapping[str, Sequence[tuple[int, int]]]


def with_house_lines(ledger: Ledger, article: Sequence[Passage], lines: Iterable[HouseMention]) -> Ledger:
    """The same ledger, in which the house's own lines are background and nothing in them speaks against the
    article. What stands around them is judged as before."""
    spans = {p.where: list(_spans(p, lines)) for p in article} if (lines := tuple(lines)) else {}
    if not any(spans.values()):
        return ledger
    return replace(
        ledger,
        entries=tuple(_entry(entry, spans) for entry in ledger.entries),
        support=tuple(_support(support, spans) for support in ledger.support),
    )


def _spans(passage: Passage, lines: Iterable[HouseMention]) -> Iterator[tuple[int, int]]:
    for line in lines:
        found = passage.strand.find(letters(tokens(line.text)))
        if found:
            yield passage.words[found[0]].start, passage.words[found[1]].end


def _entry(entry: LedgerEntry, spans: _Spans) -> LedgerEntry:
    if entry.article is None or not _within(entry.article, spans):
        return entry
    return replace(entry, verdict=Verdict.DERIVED, source=None, reason=_REASON, essential=False)


def _support(support: Support, spans: _Spans) -> Support:
    if not _within(support.article, spans):
        return support
    return replace(support, standing=Standing.BACKGROUND, sources=(), missing=(), reason=_REASON)


def _within(mention: Mention, spans: _Spans) -> bool:
    """Whether all of it but its last marks stands in a line of the house."""
    words = len(mention.text.rstrip(" .!?…»”)"))
    return any(a <= mention.start and mention.start + words <= b for a, b in spans.get(mention.where, ()))
