"""Values that the source tells by how far they lie from another of its values: « (78e), deux minutes après
l’expulsion » sets the sending-off at the 76th minute, « 59 points, à une longueur » the next one at 60.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from rewriter.article import EntryKind, Verdict
from rewriter.ledger.counting.amounts import Amount, Lang
from rewriter.ledger.counting.calendar_words import When
from rewriter.ledger.counting.rivals import Judged
from rewriter.ledger.counting.stated import Stated
from rewriter.text.numbers.numerals import read_digits, spelled_numbers

_SP = "[ \u00a0\u202f-]"
_NUMBER = r"(?<!\w)(?P<number>\d{1,3}|[^\W\d_]{2,10})"
# How a distance is told, and its sign: where the value stands before it in the sentence, and behind it.
_SIGNS: Mapping[str, tuple[int, int]] = {
    "since": (-1, 1),  # « T, deux minutes après X »; « deux minutes après X, T »
    "until": (1, -1),
    "later": (1, 1),
    "earlier": (-1, -1),
    "behind": (1, 0),
    "ahead": (-1, 0),
}
# A gap in points counts behind « à » alone: « deux points de plus » may be a swing.
_DISTANCES: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"(?P<at>(?<!\w)à{_SP})?{_NUMBER}{_SP}"
        rf"(?:(?:(?P<min>minutes?)|(?P<h>heures?)|(?P<year>ans?)){_SP}(?:(?P<since>après)|(?P<until>avant)"
        rf"|(?P<later>plus{_SP}tard)|(?P<earlier>plus{_SP}tôt|auparavant))"
        rf"|(?P<point>points?|longueurs?|unités?){_SP}(?:(?P<behind>derrière|(?:du|des|de){_SP}|d[’'])"
        rf"|(?P<ahead>devant)))",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"{_NUMBER}{_SP}"
        rf"(?:(?:(?P<min>minutes?)|(?P<h>hours?)|(?P<year>years?)){_SP}(?:(?P<since>after)|(?P<until>before)"
        rf"|(?P<later>later)|(?P<earlier>earlier))"
        rf"|(?P<point>points?){_SP}(?:(?P<behind>behind|adrift|off)|(?P<ahead>clear|ahead)))(?!\w)",
        re.IGNORECASE,
    ),
}
_UNITS = ("min", "h", "year", "point")
_MINUTES = {"min": 1, "h": 60}
_POINTS = re.compile(r"[ \u00a0\u202f]points?(?!\w)")


class _Distance(NamedTuple):
    start: int
    end: int
    size: Decimal
    unit: str
    signs: tuple[int, int]


def told_apart(amount: Amount, stated: Stated, lang: Lang) -> Judged | None:
    """`DERIVED` when a sentence of the source that the article's comes from gives the value by another of
    its values and the distance between both; None otherwise."""
    if amount.in_name or amount.bound:
        return None
    for base in stated.distinct:
        if stated.paired(amount, base) and amount.said in _away(base, lang):
            return Verdict.DERIVED, "ledger.figure-computed", base
    return None


def _away(base: Amount, lang: Lang) -> Iterator[object]:
    """What the distances told in its sentence make of a value."""
    text = base.passage.text
    for told in _distances(text, *base.passage.sentence_at(base.start), lang):
        sign = told.signs[base.start >= told.end]
        apart = base.end <= told.start or base.start >= told.end
        if sign and apart:
            yield from _moved(base, sign * told.size, told.unit)


def _moved(base: Amount, by: Decimal, unit: str) -> Iterator[object]:
    """What an amount of the article says when it gives the value so far from another, see `Amount.said`."""
    if base.kind is EntryKind.DATE:
        if unit == "year" and base.date.year:
            yield When(year=base.date.year + int(by))
    elif base.value is None:
        return
    elif unit in _MINUTES and base.unit == "time":
        yield base.value + by * _MINUTES[unit], "time"
    elif unit == "min" and base.unit == "ordinal":  # « (78e) », a minute of a match
        yield base.value + by, "ordinal"
    elif unit == "point" and not base.unit and _POINTS.match(base.passage.text, base.end):
        yield base.value + by, ""


@lru_cache(maxsize=4096)
def _distances(text: str, start: int, end: int, lang: Lang) -> tuple[_Distance, ...]:
    found = (_distance(m, lang) for m in _DISTANCES[lang].finditer(text, start, end))
    return tuple(d for d in found if d)


def _distance(match: re.Match[str], lang: Lang) -> _Distance | None:
    size, how = _size(match["number"], lang), next(how for how in _SIGNS if match[how])
    if size is None or (how == "behind" and lang == "fr" and not match["at"]):
        return None
    unit = next(unit for unit in _UNITS if match[unit])
    return _Distance(match.start(), match.end(), size, unit, _SIGNS[how])


def _size(written: str, lang: Lang) -> Decimal | None:
    """The value of a short number, « une » included."""
    if written.isdecimal():
        return read_digits(written, lang)
    spelled = next(spelled_numbers(written, lang), None)
    return Decimal(spelled.value) if spelled and spelled.end == len(written) else None
