"""Sizes told without a figure that the article tells otherwise: « des milliers » for hundreds, « triplé »,
« quelques jours » for hours.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger.bearing.pairing import Pair
from rewriter.ledger.bearing.statements import Statement
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.counting.amounts import Amount
from rewriter.text.numbers.magnitudes import Magnitude
from rewriter.text.numbers.magnitudes import magnitudes as find

_SURE = 0.3  # share of the article's sentence that its source sentence must hold
_MOST = 12  # sizes of one sentence; a list must not make the work quadratic
_DAY = 86400
_UNITS = {
    "fr": {
        60: ("minute", "minutes"),
        3600: ("heure", "heures"),
        _DAY: ("jour", "jours", "journee", "journees"),
        7 * _DAY: ("semaine", "semaines"),
        30 * _DAY: ("mois",),
        365 * _DAY: ("an", "ans", "annee", "annees"),
    },
    "en": {
        60: ("minute", "minutes"),
        3600: ("hour", "hours"),
        _DAY: ("day", "days"),
        7 * _DAY: ("week", "weeks", "fortnight"),
        30 * _DAY: ("month", "months"),
        365 * _DAY: ("year", "years", "decade"),
    },
}
Told = tuple[Statement, Magnitude]
_Values = Mapping[tuple[str, int], Sequence[Decimal]]


def magnitudes(reading: Reading) -> Iterator[LedgerEntry]:
    """`ALTERED` for each such size where the source’s sentence tells another, and none of its sentences this
    one or a figure as large; of an English source also where it has that size nowhere and one is left out."""
    found = [(p, _of(p.statement)) for p in reading.pairs]
    told = [m for _, here in found for m in here]
    if not told:
        return
    theirs = {s.index: [(s, m) for m in _of(s)][:_MOST] for s in reading.stated.all}
    first = {(m.kind, m.value): (s, m) for here in reversed(theirs.values()) for s, m in here}
    distinct = list(first.values())
    known = list({(m.kind, m.value): m for m in told}.values())
    values, given = _values(reading.theirs), _values(reading.mine)
    for pair, here in found:
        vouching = [s for s in pair.near if s is pair.best or pair.adds(s)]
        near = [t for s in vouching for t in theirs[s.index]]
        best = {m.statement.index for m in pair.matches if m.share >= _SURE}
        for size in here[:_MOST]:
            other = _replaced(size, here[:_MOST], near, [(s, m) for s, m in near if s.index in best])
            if size.kind == "span" and not _is_span_changed(size, other, pair, reading):
                continue
            if not other and size.kind != "span" and _wordless(pair, reading):
                sources = pair.statement.passage.sources
                named = [(s, m) for s, m in distinct if s.where in sources or not sources]
                other = _replaced(size, known, distinct, named)
            if other and not _counted(size, [other[0], *vouching], values, _said(pair.statement, given)):
                yield _entry(pair.statement, size, *other)


def _is_span_changed(size: Magnitude, other: Told | None, pair: Pair, reading: Reading) -> bool:
    """Whether a span is told otherwise: no sentence near counts in its unit; what a French source has between
    marks is compared as a quotation."""
    quoted = reading.lang == "fr" and pair.statement.is_quoted(size.start)
    named = _UNITS[reading.lang].get(size.value, ())
    return other is not None and not quoted and all(s.held.isdisjoint(named) for s in pair.near)


def _wordless(pair: Pair, reading: Reading) -> bool:
    """Whether words cannot tell which of the source's sentences this one comes from."""
    return reading.lang == "en" or not pair.matches


def _replaced(
    size: Magnitude, told: Sequence[Magnitude], there: Sequence[Told], among: Sequence[Told]
) -> Told | None:
    """The size of the source's that this one has replaced; None when the source has it `there` too."""
    if any(_alike(m, size) for _, m in there):
        return None
    others = [(s, m) for s, m in among if m.kind == size.kind and not any(_alike(m, t) for t in told)]
    return others[0] if others else None


def _alike(one: Magnitude, other: Magnitude) -> bool:
    return (one.kind, one.value) == (other.kind, other.value)


def _of(statement: Statement) -> list[Magnitude]:
    return list(find(statement.passage.text, statement.lang, statement.start, statement.end))


def _values(amounts: Iterable[Amount]) -> _Values:
    """A text's values by the sentence they stand in."""
    found: dict[tuple[str, int], list[Decimal]] = {}
    for amount in amounts:
        if amount.value is not None:
            found.setdefault((amount.passage.where, amount.sentence), []).append(amount.value)
    return found


def _said(statement: Statement, values: _Values) -> Sequence[Decimal]:
    return values.get((statement.where, statement.start), ())[:_MOST]


def _counted(size: Magnitude, near: Sequence[Statement], values: _Values, given: Sequence[Decimal]) -> bool:
    """Whether a figure of the sentences near is as large, « des milliers » for “4,500”, and none that the
    article gives as well."""
    held = [v for s in near for v in _said(s, values) if v not in given]
    return size.kind == "many" and any(size.value <= v < size.value * 1000 for v in held)


def _entry(statement: Statement, size: Magnitude, source: Statement, other: Magnitude) -> LedgerEntry:
    return LedgerEntry(
        kind=EntryKind.FIGURE,
        verdict=Verdict.ALTERED,
        article=statement.mention(size.start, size.end),
        source=source.mention(other.start, other.end),
        reason="ledger.something-else",
    )
