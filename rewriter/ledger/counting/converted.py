"""A value with another unit than the source’s: the same quantity, one the article converted, or a swap."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.counting.amounts import Amount, Lang
from rewriter.ledger.counting.rivals import Judged
from rewriter.ledger.counting.stated import Stated
from rewriter.text.numbers.measures import Quantity, dimension, exchanged, quantity

_ROUNDED = Decimal("0.06")  # how far from the exact conversion a rounded one may lie
_EXACT = Decimal("0.02")  # within which a conversion that is not the exact one rounded is taken for right
_ROUNDED_DEGREES = Decimal("1.5")
_DAY = 86400  # seconds
_IDIOMS = {15: 14, 8: 7}  # « quinze jours » is two weeks, « huit jours » one
_MILLION = 10**6
_ALIKE = ({"degree", "°C"}, {"lb", "GBP"})
_SHARES = frozenset(("%", "point", "‰"))
_POINTS = re.compile(r"[ \u00a0\u202f]points?\b", re.IGNORECASE)
_INCHES = re.compile(r"[ -]?(?:and )?(\d{1,2})(?![\d.,%]\d)")  # “6-foot-6”
_BACK = 160  # characters before a bare number in which the scale that « en » takes up was said
_OF_THEM = re.compile(r"(?<!\w)en (?:[^\W\d_]+ ){1,3}$", re.IGNORECASE)
_SCALED = {"milliers": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}
_SCALE = re.compile(r"\b(?:milliers|millions?|milliards?)\b", re.IGNORECASE)
_SCALES = (1000, 10**6)


def same_quantity(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    """« 90 minutes » for « une heure et demie », « 2 km » for 2,000 metres, « 23 °C » for “23 degrees”."""
    for other in _figures(stated):
        if amount.unit != other.unit and _same(amount, other, lang):
            return Verdict.DERIVED, "ledger.figure-other-unit", other
        if _takes_up_scale(amount, other) and stated.related(amount, other):
            return Verdict.DERIVED, "ledger.figure-unit-left-out", other
    return None


def _takes_up_scale(amount: Amount, other: Amount) -> bool:
    """« L’État en versera 120 » for 120 million, where « millions » stands just before in the passage."""
    text = amount.passage.text[max(0, amount.start - _BACK) : amount.start]
    if amount.unit or not amount.value or not other.value or not _OF_THEM.search(text):
        return False
    said = list(_SCALE.finditer(text))
    return bool(said) and other.value == amount.value * _SCALED[said[-1][0].lower()]


def _figures(stated: Stated) -> Iterator[Amount]:
    return (a for a in stated.distinct if a.kind is EntryKind.FIGURE and a.value is not None)


def _same(amount: Amount, other: Amount, lang: Lang) -> bool:
    if amount.value is None or other.value is None:
        return False
    if {amount.unit, other.unit} in _ALIKE:
        return amount.value == other.value
    if lang == "en" and other.unit == "m" and not amount.unit:  # “1.2m works” has no metres
        return amount.value == other.value * _MILLION
    mine, theirs = _quantity(amount), _quantity(other)
    if not mine or not theirs or (mine.dimension, mine.imperial) != (theirs.dimension, theirs.imperial):
        return False
    if mine.amount == theirs.amount:
        return True
    return _idiomatic(amount, theirs) or _idiomatic(other, mine)


def _idiomatic(days: Amount, weeks: Quantity) -> bool:
    """Whether so many days are what French calls these weeks."""
    said = _IDIOMS.get(int(days.value)) if days.unit == "day" and days.value is not None else None
    return bool(said) and weeks.amount == (said or 0) * _DAY


def _quantity(amount: Amount) -> Quantity | None:
    value, unit = amount.value, "°C" if amount.unit == "degree" else amount.unit
    if value is not None and unit == "ft" and (inches := _INCHES.match(amount.passage.text, amount.end)):
        value += Decimal(inches[1]) / 12
    return quantity(value, unit) if value is not None else None


def converted(amount: Amount, stated: Stated) -> Judged | None:
    """The verdict where the value is the source’s in another system of units or another currency:
    derived where the sentence of the source gives just that, a doubt where it is roughly that or stands
    elsewhere, `ALTERED` where the sentence gives one that it is not the conversion of."""
    if exact := exactly_converted(amount, stated):
        return exact
    wrong: Amount | None = None
    for other in _figures(stated):
        near = _near(amount, other)
        if near and (stated.paired(amount, other) or near is not _COULD_BE):
            return Verdict.UNCERTAIN, "ledger.figure-converted", other
        if near is False and stated.paired(amount, other) and stated.left_out(other):
            wrong = wrong or other
    return (Verdict.ALTERED, "", wrong) if wrong else None


def exactly_converted(amount: Amount, stated: Stated) -> Judged | None:
    """« 135 km/h » for “85 miles per hour” of the same sentence: exactly converted, or that rounded."""
    for other in _figures(stated):
        if stated.paired(amount, other) and converts(amount, other):
            return Verdict.DERIVED, "ledger.figure-converted", other
    return None


def converts(amount: Amount, other: Amount) -> bool:
    """Whether the one is the other in units of another system, exactly or that rounded."""
    return _near(amount, other) is True and _is_exact(amount, other)


def _is_exact(amount: Amount, other: Amount) -> bool:
    mine, theirs = _quantity(amount), _quantity(other)
    if not mine or not theirs or not amount.value or not mine.amount or mine.dimension == "temperature":
        return bool(mine and theirs and abs(mine.amount - theirs.amount) <= 1)
    if abs(mine.amount - theirs.amount) <= _EXACT * abs(theirs.amount):
        return True
    exact = theirs.amount * amount.value / mine.amount  # in the article’s unit
    digits = len(amount.value.normalize().as_tuple().digits)
    return exact.quantize(Decimal(1).scaleb(exact.adjusted() - digits + 1), ROUND_HALF_UP) == amount.value


_COULD_BE = "could be"


def is_conversion(amount: Amount, other: Amount) -> bool:
    """Whether the one may be the other in units of another system or another currency."""
    return bool(_near(amount, other))


def _near(amount: Amount, other: Amount) -> bool | str | None:
    """Whether the one could be the other, converted; None where they are not of two systems."""
    if amount.value is None or other.value is None or amount.unit == other.unit:
        return None
    if rates := exchanged(other.unit, amount.unit):
        low, high = rates
        fits = low * other.value <= amount.value <= high * other.value
        return _COULD_BE if fits and amount.value != other.value else False
    mine, theirs = _quantity(amount), _quantity(other)
    if not mine or not theirs or mine.dimension != theirs.dimension or mine.imperial == theirs.imperial:
        return None
    if mine.dimension == "temperature":
        return abs(mine.amount - theirs.amount) <= _ROUNDED_DEGREES
    return abs(mine.amount - theirs.amount) <= _ROUNDED * abs(theirs.amount)


def swapped(amount: Amount, stated: Stated) -> Judged | None:
    """`ALTERED` where the source has that number in another unit of the same kind, or a thousand or a million
    times as much: euros for dollars, points for percent, « milliards » for millions."""
    if any(_is_bare(amount, other) and stated.paired(amount, other) for other in _figures(stated)):
        return None  # “under five”, besides “five months”
    for other in _figures(stated):
        if _swaps(amount, other) or (_scaled(amount, other) and stated.related(amount, other)):
            return Verdict.ALTERED, "", other
    return None


def _is_bare(amount: Amount, other: Amount) -> bool:
    return amount.value == other.value and amount.unit == "year" and not other.unit


def _swaps(amount: Amount, other: Amount) -> bool:
    mine, theirs = unit_of(amount), unit_of(other)
    if amount.value != other.value or mine == theirs:
        return False
    return {mine, theirs} <= _SHARES or dimension(mine) == dimension(theirs) != ""


def unit_of(amount: Amount) -> str:
    """Its unit; « 3 points » without more are read as percentage points."""
    bare = not amount.unit and _POINTS.match(amount.passage.text, amount.end)
    return "point" if bare else amount.unit


def _scaled(amount: Amount, other: Amount) -> bool:
    if amount.unit != other.unit or amount.in_name or other.in_name or not amount.value or not other.value:
        return False
    more, less = max(amount.value, other.value), min(amount.value, other.value)
    return any(less * scale == more for scale in _SCALES)
