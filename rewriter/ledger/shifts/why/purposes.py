"""Ends that only the article gives: « ont été évacués pour éviter la panique », where the source says what
was done and not to what end."""

from collections.abc import Iterator, Sequence
from itertools import islice

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.text.claims.purposes import Purpose, gives_purpose, purposes

_MOST = 10  # ends of one sentence that are looked at, against hostile input
_LONGEST = 30  # words of an end
# Share of an end's telling words that the source may have by chance. Of the ends of human translations and of
# careful paraphrases, 350, none is doubted: where the source gives no end, it has the words.
_TRACES = 0.34
_FEWEST = 2  # such words that it must have after « pour », which has other uses
_THESE = frozenset("ce cet cette ces".split())
_BREAKS = frozenset(",;:")
# « patauger pour gagner la rive »: the end of a way, which is no intention of anybody's.
_ARRIVING = frozenset("gagner regagner rejoindre atteindre".split())


def purposes_lent(reading: Reading) -> Iterator[LedgerEntry]:
    """At most one doubt a sentence: an end of which the source says nothing there, in a sentence whose source
    sentences speak of no end, wish or need."""
    for pair in reading.pairs:
        if pair.matches and not pair.statement.is_heading:
            yield from islice(_lent(pair), 1)


def _lent(pair: Pair) -> Iterator[LedgerEntry]:
    statement = pair.statement
    for end in islice(purposes(statement.folded), _MOST):
        start = statement.words[end.first].start
        if statement.is_quoted(start) or _is_given(pair, end):
            continue
        yield LedgerEntry(
            kind=EntryKind.CAUSE,
            verdict=Verdict.UNCERTAIN,
            article=statement.mention(start, statement.words[_last(statement, end)].end),
            source=pair.best.mention() if pair.best else None,
            reason="cause.purpose-doubt",
        )


def _is_given(pair: Pair, end: Purpose) -> bool:
    """Whether the source has the words of the end, or speaks of some end there. An end of few telling
    words (« pour y parvenir »), or of something just told (« pour compenser ce départ »), adds next to
    nothing."""
    said, words = _said(pair.statement, end), pair.statement.folded
    if not _ARRIVING.isdisjoint(words[end.last + 1 : end.last + 2]):
        return True
    held = sum(any(s.has(word) for s in pair.near) for word in said)
    if (
        len(said) < (_FEWEST if words[end.first] == "pour" else 1)
        or held > _TRACES * len(said)
        or _refers_back(pair.statement, end)
    ):
        return True
    known = any(pair.source.has(word) for word in said)
    return any(
        gives_purpose(m.statement.folded, m.statement.lang) for m in pair.matches[: None if known else 1]
    )


def _refers_back(statement: Statement, end: Purpose) -> bool:
    within = statement.folded[end.last + 1 : _last(statement, end) + 1]
    return not _THESE.isdisjoint(within)


def _said(statement: Statement, end: Purpose) -> Sequence[str]:
    """The telling words of an end."""
    telling = frozenset(statement.telling)
    within = statement.folded[end.last + 1 : _last(statement, end) + 1]
    return [word for word in dict.fromkeys(within) if word in telling]


def _last(statement: Statement, end: Purpose) -> int:
    """The rank of the last word of an end: the one before the next mark."""
    words, text = statement.words, statement.passage.text
    last = min(len(words) - 1, end.last + _LONGEST)
    marked = (
        at for at in range(end.last + 2, last + 1) if _is_marked(text[words[at - 1].end : words[at].start])
    )
    return next(marked, last + 1) - 1


def _is_marked(between: str) -> bool:
    """Whether a mark stands there, but for the comma of a figure."""
    return " " in between and not _BREAKS.isdisjoint(between)
