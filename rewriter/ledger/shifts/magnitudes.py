"""Sizes told without a figure that the article tells otherwise: « des milliers » for hundreds, « triplé »."""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.reading import Reading
from rewriter.ledger.statements import Pair, Statement
from rewriter.text.magnitudes import Magnitude
from rewriter.text.magnitudes import magnitudes as find

_SURE = 0.3  # share of the article's sentence that its source sentence must hold
_FEW = 8  # sentences of a source that holds one such size only


def magnitudes(reading: Reading) -> Iterator[LedgerEntry]:
    """`ALTERED` for each such size where the source’s sentence tells another, and none of its sentences this
    one or a figure as large."""
    for pair in reading.pairs:
        mine = _of(pair.statement)
        if not mine:
            continue
        near = [(s, m) for s in pair.near for m in _of(s)] or _only(reading)
        best = {m.statement.index for m in pair.matches if m.share >= _SURE} or _alone(pair, reading)
        for size in mine:
            same = [m for _, m in near if (m.kind, m.value) == (size.kind, size.value)]
            others = [(s, m) for s, m in near if s.index in best and _replaced(size, m, mine)]
            if others and not same and not _counted(size, pair, reading):
                yield _entry(pair.statement, size, *others[0])


def _only(reading: Reading) -> Sequence[tuple[Statement, Magnitude]]:
    """What a short source tells of sizes, for sentences that share no word with it."""
    said = reading.stated.all[: _FEW + 1]
    return [(s, m) for s in said for m in _of(s)] if len(said) <= _FEW else ()


def _alone(pair: Pair, reading: Reading) -> frozenset[int]:
    short = not pair.matches and len(reading.stated.all) <= _FEW
    return frozenset(range(len(reading.stated.all))) if short else frozenset()


def _of(statement: Statement) -> list[Magnitude]:
    return list(find(statement.passage.text, statement.lang, statement.start, statement.end))


def _replaced(size: Magnitude, other: Magnitude, told: Sequence[Magnitude]) -> bool:
    taken_up = any((m.kind, m.value) == (other.kind, other.value) for m in told)
    return other.kind == size.kind and other.value != size.value and not taken_up


def _counted(size: Magnitude, pair: Pair, reading: Reading) -> bool:
    """Whether a figure of the sentences near is as large: « des milliers » for “4,500”."""
    places = {(s.passage.where, s.start) for s in pair.near}
    values = [a.value for a in reading.theirs if a.value and (a.passage.where, a.sentence) in places]
    return size.kind == "many" and any(size.value <= v < size.value * 1000 for v in values)


def _entry(statement: Statement, size: Magnitude, source: Statement, other: Magnitude) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.FIGURE,
        verdict=Verdict.ALTERED,
        article=statement.mention(size.start, size.end),
        source=source.mention(other.start, other.end),
        reason="ledger.something-else",
    )
