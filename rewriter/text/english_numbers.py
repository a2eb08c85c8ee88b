"""Figures, dates and times written as English writes them: « $5 millions », « juin 5, 2020 », « 3 pm »."""

import re
from typing import Literal, NamedTuple

Habit = Literal["money", "thousands", "decimal", "date", "time", "ordinal", "million"]

_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_SP = "[ \u00a0\u202f]"
_HABITS: tuple[tuple[Habit, str, str], ...] = (
    (
        "money",
        "$€£",
        rf"(?<![\w.])(?:us)?[$€£]{_SP}?\d[\d.,]*(?:{_SP}?(?:millions?|milliards?|m|bn|k|mds?)\b)?",
    ),
    ("thousands", ",", r"(?<![\d,.])\d{1,3}(?:,\d{3}){2,}(?![\d,])"),
    ("decimal", ".", rf"(?<![\d.,v])\d{{1,3}}\.\d{{1,2}}{_SP}?(?:millions?\b|milliards?\b|%|pour cent\b)"),
    (
        "date",
        "0123456789",
        rf"(?<!\w)(?:le{_SP})?(?:{_MONTH}){_SP}\d{{1,2}}(?:er)?,?{_SP}(?:19|20)\d{{2}}(?!\d)",
    ),
    ("date", "0123456789", rf"(?<!\w)le{_SP}(?:{_MONTH}){_SP}\d{{1,2}}(?!\d)"),
    ("time", "pa", rf"(?<![\w.])\d{{1,2}}(?::\d{{2}})?{_SP}?(?:[ap]\.m\.|[ap]m)(?!\w)"),
    ("ordinal", "0123456789", r"(?<![\w.])\d{1,3}(?:i?[èée]me|st|rd|th)s?(?!\w)"),
    ("million", "m", rf"(?<![\d.,])(?:[2-9]|[1-9]\d{{1,2}}){_SP}(?:million|milliard)(?={_SP}(?:de|d'))"),
)
_PATTERNS = tuple((habit, tuple(signs), re.compile(pattern)) for habit, signs, pattern in _HABITS)


class EnglishNumber(NamedTuple):
    """Characters of a text, and what English habit they show."""

    start: int
    end: int
    habit: Habit


def english_numbers(plain: str) -> list[EnglishNumber]:
    """Every figure, date and time in English order of a text given in lower case, in order. Linear in the
    text's length."""
    if not any(digit in plain for digit in "0123456789"):
        return []
    found = [
        EnglishNumber(*match.span(), habit)
        for habit, signs, pattern in _PATTERNS
        if any(sign in plain for sign in signs)
        for match in pattern.finditer(plain)
    ]
    return sorted(found)
