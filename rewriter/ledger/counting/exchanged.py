"""Figures of one statement that have changed places: « 12 en 2024, contre 17 en 2023 » told as 17 and 12.

Both are the source's; only what each stands with tells. They are exchanged where the words beside the one
are those beside the other in the source and the reverse, or where the later value has become the earlier.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.counting.companions import Part, figures_of, later, parts_of, told_times
from rewriter.ledger.counting.successive import Succession, succession_of_two, successions
from rewriter.text.normalise import fold

_SAME = {"fr": 0.4, "en": 0.25}  # share of the article sentence from which its source sentence says the same
_PLAIN = 3  # words exchanged from which no name or date need be among them
_ORDERED = frozenset("contre sur puis apres avant".split())
"""The last word between two figures that says which is which."""

_Amounts = Mapping[tuple[str, int], Sequence[Amount]]


def figures_exchanged(reading: Reading) -> Iterator[LedgerEntry]:
    """An entry for each of two figures of the article that stand with each other's companions."""
    mine, theirs = _by_sentence(reading.mine), _by_sentence(reading.theirs)
    known: set[tuple[str, int]] = set()
    for pair, after in zip(reading.pairs, [*reading.pairs[1:], None]):
        best = pair.matches[0] if pair.matches else None
        if best is None or best.share < _SAME[reading.lang]:
            continue
        together = [pair.statement]
        if after and after.best is best.statement and after.statement.passage is pair.statement.passage:
            together.append(after.statement)
        for entry in (*_exchanged(pair, together, mine, theirs), *_turned_about(pair, mine, theirs)):
            at = (entry.article.where, entry.article.start) if entry.article else ("", 0)
            if at not in known:
                known.add(at)
                yield entry


def _exchanged(
    pair: Pair, together: Sequence[Statement], mine: _Amounts, theirs: _Amounts
) -> Iterator[LedgerEntry]:
    source = pair.matches[0].statement
    if not _may_exchange([_of(s, mine) for s in together], _of(source, theirs)):
        return
    ours = [p for s in together for p in parts_of(s, _of(s, mine))]
    said = parts_of(source, _of(source, theirs))
    for one, other in combinations(ours, 2):
        here, there = _only(one, said), _only(other, said)
        if here is None or there is None or not _comparable(one, other, here, there):
            continue
        moved = _crosswise(one, other, here, there) or _turned(pair.statement, source, mine, theirs)
        around = moved and not _said_alike(one, other, here, there)
        if around or _counted_crosswise(one, other, here, there) or _reversed(one, other, here, there):
            yield _entry(one.amount, there.amount)
            yield _entry(other.amount, here.amount)


def _turned_about(pair: Pair, mine: _Amounts, theirs: _Amounts) -> Iterator[LedgerEntry]:
    """Two values of which the later has become the earlier: “to 11 from 14” told as « de 11 à 14 »."""
    ours = [s for s in successions(pair.statement, _of(pair.statement, mine)) if not s.later.is_quoted]
    said = list(_successions_near(pair, theirs)) if ours else []
    for one in ours:
        turned = [s for s in said if _same(one.earlier, s.later) and _same(one.later, s.earlier)]
        kept = any(_same(one.earlier, s.earlier) and _same(one.later, s.later) for s in said)
        if turned and not kept and (one.plain or turned[0].plain):
            changed = ((one.earlier, turned[0].earlier), (one.later, turned[0].later))
            yield from (_entry(*each) for each in sorted(changed, key=lambda each: each[0].start))


def _successions_near(pair: Pair, theirs: _Amounts) -> Iterator[Succession]:
    """Those of the source's sentences there, and of two of them that follow one another."""
    near = {s.index: s for s in pair.near}
    for at, statement in near.items():
        yield from successions(statement, _of(statement, theirs))
        after = near.get(at + 1)
        if after and after.passage is statement.passage:
            told, amounts = _of(statement, theirs), _of(after, theirs)
            found = succession_of_two(after, told, amounts)
            yield from (found,) if found else ()


def _may_exchange(mine: Sequence[Sequence[Amount]], theirs: Sequence[Amount]) -> bool:
    """Whether two of these figures have their value once in the source's: the words about figures are looked
    at where they may decide something."""
    said = figures_of(theirs)
    once = [f for amounts in mine for f in figures_of(amounts) if sum(_same(f, other) for other in said) == 1]
    return len(once) > 1


def _of(statement: Statement, amounts: _Amounts) -> Sequence[Amount]:
    return amounts.get((statement.where, statement.start), ())


def _by_sentence(amounts: Sequence[Amount]) -> _Amounts:
    found: dict[tuple[str, int], list[Amount]] = {}
    for amount in amounts:
        found.setdefault((amount.passage.where, amount.sentence), []).append(amount)
    return found


def _only(part: Part, said: Sequence[Part]) -> Part | None:
    """The source's figure of that value, where it has it once."""
    found = [p for p in said if _same(part.amount, p.amount)]
    return found[0] if len(found) == 1 else None


def _same(mine: Amount, theirs: Amount) -> bool:
    """Whether both say one value; a unit may be said once for two."""
    units = {mine.unit, theirs.unit} - {""}
    return mine.value is not None and mine.value == theirs.value and len(units) < 2


def _comparable(one: Part, other: Part, *there: Part) -> bool:
    """Whether the one may stand for the other: values of one unit."""
    a, b = one.amount, other.amount
    units = {p.amount.unit for p in (one, other, *there)} - {""}
    return (
        a.value != b.value and len(units) < 2 and not (a.in_name or b.in_name or a.is_quoted or b.is_quoted)
    )


def _counted_crosswise(one: Part, other: Part, here: Part, there: Part) -> bool:
    """Whether each counts what the other counts in the source: internes, demi-pensionnaires."""
    mine, theirs = (one.amount.noun, other.amount.noun), (there.amount.noun, here.amount.noun)
    return mine == theirs and mine[0] != mine[1] and "" not in mine


def _crosswise(one: Part, other: Part, here: Part, there: Part) -> bool:
    """Whether each stands with words that stand with the other in the source, and neither with its own."""
    first, second = one.words - other.words, other.words - one.words
    mine, theirs = here.words - there.words, there.words - here.words
    if first & mine or second & theirs:
        return False
    across, back = first & theirs, second & mine
    named = (one.names | other.names) & (across | back)
    return bool(across and back) and (bool(named) or len(across) + len(back) >= _PLAIN)


def _said_alike(one: Part, other: Part, here: Part, there: Part) -> bool:
    """Whether both texts join the two in the same order and words, « 21 voix contre 8 »: what stands around
    may then have moved."""
    mine, theirs = _between(one.amount, other.amount), _between(here.amount, there.amount)
    return bool(mine) and mine == theirs


def _reversed(one: Part, other: Part, here: Part, there: Part) -> bool:
    """Whether both texts join the two in the same words the other way round, where the order tells:
    « 21 voix contre 8 », « 8 voix contre 21 »."""
    mine, theirs = _between(one.amount, other.amount), _between(there.amount, here.amount)
    joined = mine.split()  # a noun and « contre »: with more, each may stand with who it belongs to
    return mine == theirs and len(joined) == 2 and joined[1] in _ORDERED


def _between(one: Amount, other: Amount) -> str:
    """The words from one figure to the other within a passage; empty where they do not follow."""
    within = one.passage.where == other.passage.where and one.end < other.start
    return fold(one.passage.text[one.end : other.start]).strip() if within else ""


def _turned(statement: Statement, source: Statement, mine: _Amounts, theirs: _Amounts) -> bool:
    """Whether the later of two values, the only ones of both sentences, is the earlier in the source."""
    ours, said = _of(statement, mine), _of(source, theirs)
    values = [[a for a in amounts if a.kind is EntryKind.FIGURE] for amounts in (ours, said)]
    if any(len(found) != 2 for found in values):
        return False
    times, known = told_times(ours), told_times(said)
    if not (times & known or not times):
        return False
    last = later(statement, ours, (values[0][0], values[0][1]))
    was = later(source, said, (values[1][0], values[1][1]))
    return last is not None and was is not None and not _same(last, was)


def _entry(amount: Amount, source: Amount) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.FIGURE,
        verdict=Verdict.ALTERED,
        article=amount.mention,
        source=source.mention,
        reason="ledger.figure-exchanged",
    )
