"""Figures, dates and times written as English writes them: « $5 millions », « juin 5, 2020 », « 3 pm »."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from rewriter.text.distinct import distinct

Habit = Literal["money", "thousands", "decimal", "date", "time", "ordinal", "million"]

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_MONTH = "|".join(_MONTHS)
_SP = "[ \u00a0\u202f]"
_PATTERNS: Mapping[Habit, re.Pattern[str]] = {
    "money": re.compile(
        rf"(?<![\w.])(?:us)?[$€£]{_SP}?\d[\d.,]*(?:{_SP}?(?:millions?|milliards?|m|bn|k|mds?)\b)?"
    ),
    "thousands": re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3}){2,}(?![\d,])"),
    "decimal": re.compile(
        rf"(?<![\d.,v])\d{{1,3}}\.\d{{1,2}}{_SP}?(?:millions?\b|milliards?\b|%|pour cent\b)"
    ),
    "date": re.compile(
        rf"(?<!\w)(?:le{_SP})?(?:{_MONTH}){_SP}\d{{1,2}}(?:er)?,?{_SP}(?:19|20)\d{{2}}(?!\d)"
        rf"|(?<!\w)le{_SP}(?:{_MONTH}){_SP}\d{{1,2}}(?!\d)"
    ),
    "time": re.compile(rf"(?<![\w.])\d{{1,2}}(?::\d{{2}})?{_SP}?(?:[ap]\.m\.|[ap]m)(?!\w)"),
    "ordinal": re.compile(r"(?<![\w.])\d{1,3}(?:st|nd|rd|th)(?!\w)"),
    "million": re.compile(rf"(?<![\d.,])(?:[2-9]|[1-9]\d{{1,2}}){_SP}(?:million|milliard)(?={_SP}(?:de|d'))"),
}
_SIGNS = tuple("$€£")
_OF_MONTHS = frozenset(_MONTHS)
_SINGULAR = frozenset(("million", "milliard"))
_TIMES = frozenset(("am", "pm", "m"))
_ENDS_OF_TIME = ("am", "pm", "a", "p")
_ENDS_OF_RANK = ("me", "mes", "st", "rd", "th", "sts", "ths")
_NUMBERED = re.compile(r"\d[^\W_]*")
_THOUSANDS = re.compile(r",\d{3},\d{3}")
_DECIMAL = re.compile(r"\.\d{1,2}.?(?:mi|%|po)")


class EnglishNumber(NamedTuple):
    """Characters of a text, and what English habit they show."""

    start: int
    end: int
    habit: Habit


def english_numbers(plain: str) -> list[EnglishNumber]:
    """Every figure, date and time in English order of a text given in lower case, in order. Linear in the
    text's length; a pattern is searched only where the text has its signs or words."""
    with_digits: list[str] = _NUMBERED.findall(plain)
    if not with_digits:
        return []
    found = [
        EnglishNumber(*match.span(), habit)
        for habit in _possible(plain, distinct(plain), with_digits)
        for match in _PATTERNS[habit].finditer(plain)
    ]
    return sorted(found)


def _possible(plain: str, words: frozenset[str], with_digits: Sequence[str]) -> Iterator[Habit]:
    """The habits of which the text has signs."""
    if any(sign in plain for sign in _SIGNS):
        yield "money"
    if _THOUSANDS.search(plain):
        yield "thousands"
    if _DECIMAL.search(plain):
        yield "decimal"
    yield from _worded(words, with_digits)


def _worded(words: frozenset[str], with_digits: Sequence[str]) -> Iterator[Habit]:
    """The habits that words betray."""
    if not words.isdisjoint(_OF_MONTHS):
        yield "date"
    if not words.isdisjoint(_SINGULAR):
        yield "million"
    if not words.isdisjoint(_TIMES) or any(word.endswith(_ENDS_OF_TIME) for word in with_digits):
        yield "time"
    if any(word.endswith(_ENDS_OF_RANK) for word in with_digits):
        yield "ordinal"
