"""Figures that the article works out from the source’s: a total, a difference, a mean, a ratio."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.counting.amounts import Amount
from rewriter.ledger.counting.converted import unit_of
from rewriter.ledger.counting.rivals import Judged
from rewriter.ledger.counting.stated import Stated

_REACH = 40  # characters on either side of a figure in which a word says how it was worked out
_MOST = 12  # figures of the source’s sentences that are combined
_TOTAL = re.compile(
    r"(?<!\w)(?:au total|en tout|total\w*|ensemble|soit|somme|cumul\w*|additionn\w*|à eux|"
    r"réuni\w*|confondu\w*)",
    re.IGNORECASE,
)
_DIFFERENCE = re.compile(
    r"(?<!\w)(?:de plus|de moins|écart\w*|différence|soit|avance|retard|plus tard|"
    r"après|hausse|baisse|recul\w*|progress\w*|augment\w*|"
    r"diminu\w*|gagn\w*|perd\w*|supplémentaires?|restent?|en \w+ an|durant|pendant|"
    r"surcoûts?|surplus|dépassements?|dérapages?|dérives?|rallonges?|alourdi\w*|creus\w*)",
    re.IGNORECASE,
)
_MORE_OR_LESS = re.compile(r"(?:[ \u00a0][^\W\d_]{2,14})?[ \u00a0]de (?:plus|moins)(?!\w)", re.IGNORECASE)
_RANKED = ("ordinal", "time")
_MEAN = re.compile(r"(?<!\w)(?:moyenne|en moyenne)(?!\w)", re.IGNORECASE)
_EXACT = Decimal("0.005")  # relative distance: the last digit of a difference of rounded values
_NEARLY = Decimal("0.06")  # of a ratio, and of what « environ » or « près de » introduces


def computed(amount: Amount, stated: Stated) -> Judged | None:
    """`DERIVED` when two figures of the source’s sentences give the value by the operation that the words
    beside it name; None otherwise."""
    if amount.kind is not EntryKind.FIGURE or amount.value is None or amount.in_name:
        return None
    text = amount.passage.text
    words = text[max(0, amount.start - _REACH) : amount.start] + " " + text[amount.end : amount.end + _REACH]
    operands = [stated.measured(a) for a in stated.distinct if stated.paired(amount, a)][:_MOST]
    within = _NEARLY if amount.bound or amount.unit in ("x", "fraction") else _EXACT
    for first, value in _values(amount, operands, stated, words):
        if abs(value - amount.value) <= within * abs(amount.value):
            return Verdict.DERIVED, "ledger.figure-computed", first
    return None


def _values(
    amount: Amount, operands: Sequence[Amount], stated: Stated, words: str
) -> Iterator[tuple[Amount, Decimal]]:
    """What the source’s figures give, each with the first of them: two of the sentences that the article’s
    comes from, all that one of these counts alike, and the two ends of a change told anywhere."""
    for one, two in combinations(operands, 2):
        yield from ((one, value) for value in _results(amount, one, two, words))
    yield from _against_the_told(amount, operands, stated)
    if _TOTAL.search(words):
        yield from _sums([o for o in operands if amount.unit in (o.unit, stated.unit_beside(o))])
    if _DIFFERENCE.search(words):
        changes = [pair for pair in stated.changes if amount.unit in ("", pair[0].unit)]
        yield from ((one, abs(_value(one) - _value(two))) for one, two in changes)


def _against_the_told(
    amount: Amount, operands: Sequence[Amount], stated: Stated
) -> Iterator[tuple[Amount, Decimal]]:
    """« soit 27 de plus », « trois fois moins »: than what the article has just told, or with it."""
    told = [m for m in (*stated.beside(amount), *stated.told_before(amount)) if m is not amount]
    known = [found[0] for m in told if m.unit not in _RANKED and (found := stated.equal(m))][:_MOST]
    if amount.unit == "x":
        for one, two in combinations([*known, *operands], 2):
            yield from ((one, value) for value in _results(amount, one, two, ""))
    elif _MORE_OR_LESS.match(amount.passage.text, amount.end):
        for one, two in product(known, stated.distinct):
            plain = one.unit == two.unit == amount.unit and not two.in_name and two.value
            yield from [(one, abs(_value(one) - _value(two)))] if plain else []


def _sums(operands: Sequence[Amount]) -> Iterator[tuple[Amount, Decimal]]:
    """The sum of all that each sentence gives of these: three lots of one expense."""
    found: dict[tuple[str, int], list[Amount]] = {}
    for operand in operands:
        found.setdefault((operand.passage.where, operand.sentence), []).append(operand)
    for terms in found.values():
        yield terms[0], sum(map(_value, terms), Decimal(0))


def _value(amount: Amount) -> Decimal:
    return amount.value or Decimal(0)


def _results(amount: Amount, one: Amount, two: Amount, words: str) -> Iterator[Decimal]:
    """What the two give, as far as the words beside the amount allow it."""
    if one.date.year and two.date.year:
        if amount.unit == "year":
            yield Decimal(abs(one.date.year - two.date.year))
        return
    if one.value is None or two.value is None or one.unit != two.unit:
        return
    if one.unit == amount.unit or (not amount.unit and one.value == one.value.to_integral_value()):
        yield from _combined((one.value, two.value), words)
    yield from _ratios(amount, one.value, two.value)
    if one.unit == "%" and unit_of(amount) == "point" and _DIFFERENCE.search(words):
        yield abs(one.value - two.value)


def _combined(values: Sequence[Decimal], words: str) -> Iterator[Decimal]:
    one, two = values
    if _TOTAL.search(words):
        yield one + two
    if _DIFFERENCE.search(words):
        yield abs(one - two)
    if _MEAN.search(words):
        yield (one + two) / 2


def _ratios(amount: Amount, one: Decimal, two: Decimal) -> Iterator[Decimal]:
    more, less = max(one, two), min(one, two)
    if less <= 0:
        return
    if amount.unit == "x":
        yield more / less
    elif amount.unit == "fraction":
        yield less / more
        yield 1 - less / more
    elif amount.unit == "%":
        yield Decimal(round(100 * (more - less) / less))
        yield Decimal(round(100 * (more - less) / more))
