"""Times told from now that the article tells otherwise: « la semaine dernière » for “last month”."""

from collections.abc import Iterator, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.reading import Reading
from rewriter.ledger.resolved import relatives_of
from rewriter.ledger.statements import Pair, Statement
from rewriter.text.relative_dates import Relative, reach

_SURE = 0.3  # share of the article's sentence that its source sentence must hold
_NOWADAYS = ("day", 0)  # « aujourd’hui » is also “now”
Told = tuple[Statement, Relative]
_NAMED = ("week", "month", "year")


def relative_dates(reading: Reading) -> Iterator[LedgerEntry]:
    """`ALTERED` for each relative time of the article whose source sentence tells another in its place; of an
    English source also where it tells that time nowhere, and one that rules it out is left out."""
    told = [(p, r) for p in reading.pairs for r in relatives_of(p.statement)]
    if not told:
        return
    theirs = [(s, r) for s in reading.stated.all for r in relatives_of(s)]
    left = [(s, r) for s, r in theirs if not any(_same(mine, r) for _, mine in told)]
    for pair, relative in told:
        if pair.statement.is_quoted(relative.start):
            continue
        other = _beside(relative, [r for p, r in told if p is pair], theirs, pair)
        if not other and reading.lang == "en" and (relative.span, relative.offset) != _NOWADAYS:
            other = _left_out(relative, theirs, left, pair)
        if other:
            yield _entry(pair.statement, relative, *other)


def _beside(relative: Relative, told: Sequence[Relative], theirs: Sequence[Told], pair: Pair) -> Told | None:
    """The source’s time that this one has replaced; None when it stands there too, or nothing bars it."""
    places = {s.index for s in pair.near}
    near = [(s, r) for s, r in theirs if s.index in places]
    if any(not contradicts(relative, r) for _, r in near):
        return None
    best = {m.statement.index for m in pair.matches if m.share >= _SURE}
    kept = [(s, r) for s, r in near if s.index in best and not any(_same(mine, r) for mine in told)]
    return kept[0] if kept else None


def _left_out(relative: Relative, theirs: Sequence[Told], left: Sequence[Told], pair: Pair) -> Told | None:
    """The time that the article tells nowhere, of the paragraphs that it names as its source; else the only
    one there is."""
    sources = pair.statement.passage.sources
    there = [r for s, r in theirs if s.where in sources or not sources]
    if any(_same(relative, r) for _, r in theirs) or any(not contradicts(relative, r) for r in there):
        return None
    if sources:
        return next(((s, r) for s, r in left if s.where in sources), None)
    return left[0] if len(left) == 1 else None


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
