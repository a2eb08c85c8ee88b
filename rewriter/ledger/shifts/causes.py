"""Causes that only the article gives: two facts of the source joined by « c’est pourquoi », « car », « grâce à »."""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.shifts.reading import Reading
from rewriter.ledger.statements import Pair, Statement
from rewriter.text.causes import Link, gives_cause, links
from rewriter.text.emphasis import folded

_FOUND = 0.5  # share of a sentence from which its source sentences are where the cause would stand
_HEAD = 4  # words: a connector among the first links its sentence to the one before


def causes_added(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each connector of cause or consequence where the source gives no cause."""
    before: Pair | None = None
    for pair in reading.pairs:
        if pair.matches:
            yield from _added(pair, before)
        before = pair


def _added(pair: Pair, before: Pair | None) -> Iterator[LedgerEntry]:
    statement = pair.statement
    for link in links(folded(statement.words)):
        if link.force == "weak" or statement.is_quoted(statement.words[link.first].start):
            continue
        if not any(_explains(s) for s in _places(pair, before, link)):
            yield _entry(pair, link)


def _places(pair: Pair, before: Pair | None, link: Link) -> Sequence[Statement]:
    """The source sentences where the cause would be given. Of a French source that is found, its own
    sentences and, for a connector at the head, those of the sentence before; all that is near otherwise."""
    linked = before.matches if before and link.first < _HEAD else ()
    if pair.source.lang == "fr" and pair.share >= _FOUND:
        return [m.statement for m in (*pair.matches, *linked)]
    return [*pair.near, *(m.statement for m in linked)]


def _explains(statement: Statement) -> bool:
    """Whether the sentence gives a cause, in words or by a colon."""
    return gives_cause(folded(statement.words), statement.lang) or ":" in statement.text


def _entry(pair: Pair, link: Link) -> LedgerEntry:
    statement, best = pair.statement, pair.matches[0].statement
    sure = pair.share >= _FOUND
    words = statement.words
    return LedgerEntry(
        kind=EntryKind.CAUSE,
        verdict=Verdict.INVENTED if sure else Verdict.UNCERTAIN,
        article=statement.mention(words[link.first].start, words[link.last].end),
        source=best.mention(),
        reason="cause.added" if sure else "cause.added-doubt",
    )
