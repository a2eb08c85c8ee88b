"""Times told from now that the article tells otherwise: « la semaine dernière » for “last month”."""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.reading import Reading
from rewriter.ledger.resolved import relatives_of
from rewriter.ledger.statements import Pair, Statement
from rewriter.text.relative_dates import Relative, reach

_SURE = 0.3  # share of the article's sentence that its source sentence must hold
_NAMED = ("week", "month", "year")


def relative_dates(reading: Reading) -> Iterator[LedgerEntry]:
    """`ALTERED` for each relative time of the article whose source sentence tells another in its place."""
    for pair in reading.pairs:
        told = [r for r in relatives_of(pair.statement) if not pair.statement.is_quoted(r.start)]
        if told and pair.matches:
            near = [(s, r) for s in pair.near for r in relatives_of(s)]
            for relative in told:
                if other := _other(relative, told, near, pair):
                    yield _entry(pair.statement, relative, *other)


def _other(
    relative: Relative, told: Sequence[Relative], near: Sequence[tuple[Statement, Relative]], pair: Pair
) -> tuple[Statement, Relative] | None:
    """The source's time that this one has replaced; None when it stands there too, or can."""
    if any(not contradicts(relative, theirs) for _, theirs in near):
        return None
    best = [m.statement for m in pair.matches if m.share >= _SURE]
    kept = [(s, theirs) for s, theirs in near if s in best and not any(_same(mine, theirs) for mine in told)]
    return kept[0] if kept else None


def _same(mine: Relative, theirs: Relative) -> bool:
    return (mine.span, mine.offset, mine.name) == (theirs.span, theirs.offset, theirs.name)


def contradicts(mine: Relative, theirs: Relative) -> bool:
    """Whether one event cannot have both times: another offset of the same span, last week for last month,
    times that never meet."""
    if _same(mine, theirs):
        return False
    if mine.span == theirs.span:
        return (mine.offset, mine.name) != (theirs.offset, theirs.name) and not _loose(mine, theirs)
    if mine.offset and theirs.offset and mine.span in _NAMED and theirs.span in _NAMED:
        return True
    if "story-day" in (mine.span, theirs.span):
        return False
    (first, last), (earliest, latest) = reach(mine), reach(theirs)
    return last < earliest or latest < first


def _loose(mine: Relative, theirs: Relative) -> bool:
    """« week-end dernier » and « ce week-end » may be one, as may “last summer” and « cet été »."""
    return (
        mine.span in ("weekend", "season") and mine.name == theirs.name and mine.offset * theirs.offset == 0
    )


def _entry(statement: Statement, relative: Relative, source: Statement, other: Relative) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.DATE,
        verdict=Verdict.ALTERED,
        article=statement.mention(relative.start, relative.end),
        source=source.mention(other.start, other.end),
        reason="dates.relative-altered",
    )
