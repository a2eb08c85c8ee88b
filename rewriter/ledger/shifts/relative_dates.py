"""Times told from now that the article tells otherwise: « la semaine dernière » for “last month”."""

from collections.abc import Container, Iterator, Mapping, Sequence

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.resolved import relatives_of
from rewriter.text.numbers.relative_dates import Relative, reach

_SURE = 0.3  # share of the article's sentence that its source sentence must hold
_NOWADAYS = ("day", 0)  # « aujourd’hui » is also “now”
_MOST = 12  # times of one sentence; a list of dates must not make the work quadratic
Key = tuple[str, int, str]
Told = tuple[Statement, Relative]
_NAMED = ("week", "month", "year")


def relative_dates(reading: Reading) -> Iterator[LedgerEntry]:
    """`ALTERED` for each relative time of the article whose source sentence tells another in its place; of an
    English source also where it tells that time nowhere, and one that rules it out is left out."""
    found = [(p, relatives_of(p.statement)) for p in reading.pairs]
    told = {_key(r) for _, here in found for r in here}
    if not told:
        return
    theirs = {s.index: [(s, r) for r in relatives_of(s)] for s in reading.stated.all}
    distinct = {_key(r): (s, r) for here in reversed(theirs.values()) for s, r in here}
    for pair, here in found:
        for relative in here if len(here) <= _MOST else ():
            if pair.statement.is_quoted(relative.start) or _is_counted_there(relative, pair, reading):
                continue
            other = _beside(relative, here, theirs, pair)
            if not other and reading.lang == "en" and (relative.span, relative.offset) != _NOWADAYS:
                other = _left_out(relative, told, distinct, pair)
            if other:
                yield _entry(pair.statement, relative, *other)


def _is_counted_there(relative: Relative, pair: Pair, reading: Reading) -> bool:
    """« il y a près de trois ans » where the source counts the years: “it is nearly three years since”."""
    said = {(s.where, s.start) for s in pair.near}
    return relative.counted and any(
        a.unit == relative.span and a.value == abs(relative.offset)
        for a in reading.theirs
        if (a.passage.where, a.sentence) in said
    )


def _beside(
    relative: Relative, told: Sequence[Relative], theirs: Mapping[int, Sequence[Told]], pair: Pair
) -> Told | None:
    """The source’s time that this one has replaced; None when it stands there too, or nothing bars it."""
    near = [t for s in pair.near for t in theirs[s.index][:_MOST]]
    if any(not contradicts(relative, r) for _, r in near):
        return None
    best = {m.statement.index for m in pair.matches if m.share >= _SURE}
    mine = {_key(r) for r in told}
    return next(((s, r) for s, r in near if s.index in best and _key(r) not in mine), None)


def _left_out(
    relative: Relative, told: Container[Key], distinct: Mapping[Key, Told], pair: Pair
) -> Told | None:
    """The time that the article tells nowhere, of the paragraphs that it names as its source; else the only
    one there is."""
    sources = pair.statement.passage.sources
    there = [(s, r) for s, r in distinct.values() if s.where in sources or not sources]
    if _key(relative) in distinct or any(not contradicts(relative, r) for _, r in there):
        return None
    left = [(s, r) for s, r in there if _key(r) not in told]
    return left[0] if left and (sources or len(left) == 1) else None


def _key(relative: Relative) -> Key:
    return relative.span, relative.offset, relative.name


def contradicts(mine: Relative, theirs: Relative) -> bool:
    """Whether one event cannot have both times: another offset of the same span, last week for last month,
    times that never meet."""
    if _key(mine) == _key(theirs):
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
        reason="ledger.date-relative-altered",
    )
