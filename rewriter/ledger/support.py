"""What bears out each sentence of the article, and which sentences nothing bears out.

Deterministic: words are compared as concepts (`statements.concepts`), weighed by how rare they are in the
source and by how much they say. Thresholds were swept on evals.ledger (labelled rewritings, development
documents of the mutations).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from rewriter.article import LedgerEntry, Mention, Standing, Support, Verdict
from rewriter.ledger.reading import Reading
from rewriter.ledger.statements import Pair, Statement
from rewriter.text.light_words import LIGHT
from rewriter.text.tokens import Token

_SUPPORTED = 0.5  # share of a sentence's weighed content from which the source bears it out
_UNSUPPORTED = 0.2  # share below which nothing in the source says it
FEWEST = 3  # telling words below which a sentence states nothing that words could be asked about
_TELLING = 5  # telling words that the source lacks from which a sentence is plainly about something else
_FOREIGN = 0.34  # share up to which the words of an English source say nothing either way
_MISSING = 8  # words shown
_AGAINST = (Verdict.ALTERED, Verdict.INVENTED)
_NO_WORDS = "support.nothing-to-compare"
_TWO_LANGUAGES = "support.two-languages"


def support_of(reading: Reading, entries: Iterable[LedgerEntry]) -> Iterator[Support]:
    """One `Support` for each sentence of the article, in reading order. `entries` are the ledger's: a
    sentence that one of them speaks against is borne out in part at most."""
    against = _places(entries)
    for pair in reading.pairs:
        support = _support(pair, reading)
        if support.standing is Standing.SUPPORTED and _contradicted(pair.statement, against):
            support = replace(support, standing=Standing.PARTLY)
        yield support


def _support(pair: Pair, reading: Reading) -> Support:
    standing, reason = standing_of(pair, reading)
    return Support(
        article=pair.statement.mention(),
        standing=standing,
        sources=tuple(m.statement.mention() for m in pair.matches),
        share=round(telling_share(pair), 3),
        missing=tuple(_missing(pair)),
        reason=reason,
    )


def standing_of(pair: Pair, reading: Reading) -> tuple[Standing, str]:
    """How far the source bears out a sentence, by its words alone, and why that cannot be told."""
    telling = telling_words(pair)
    share = telling_share(pair)
    if len(telling) < FEWEST and not pair.statement.quotes:
        return (Standing.SUPPORTED, "") if share >= _SUPPORTED else (Standing.BACKGROUND, _NO_WORDS)
    if share >= _SUPPORTED:
        return Standing.SUPPORTED, ""
    if reading.lang == "en" and share <= _FOREIGN:
        return Standing.UNCERTAIN, _TWO_LANGUAGES
    lacking = sum(1 for held in telling.values() if not held)
    if share < _UNSUPPORTED and lacking >= min(_TELLING, len(telling)):
        return Standing.UNSUPPORTED, ""
    return Standing.PARTLY, ""


def telling_share(pair: Pair) -> float:
    """Share of the sentence's telling words, 0–1, that its source sentences and their neighbours have."""
    telling = telling_words(pair)
    return sum(telling.values()) / len(telling) if telling else 1.0


def telling_words(pair: Pair) -> Mapping[str, bool]:
    """The words that tell what a sentence is about, and whether the source has each of them near."""
    words = (w for w in pair.statement.content if w not in LIGHT)
    return {w: pair.nearby(w) for w in words}


def _missing(pair: Pair) -> Iterator[Mention]:
    telling, content = telling_words(pair), pair.statement.content
    lacking: Sequence[Token] = [content[w] for w, held in telling.items() if not held]
    return (pair.statement.mention(w.start, w.end) for w in lacking[:_MISSING])


def _places(entries: Iterable[LedgerEntry]) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for entry in entries:
        if entry.article and entry.verdict in _AGAINST:
            found.setdefault(entry.article.where, []).append(entry.article)
    return found


def _contradicted(statement: Statement, against: Mapping[str, Sequence[Mention]]) -> bool:
    return any(m.start < statement.end and statement.start < m.end for m in against.get(statement.where, ()))
