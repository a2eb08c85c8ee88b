"""Days and months by name, and the parts of a date, in French and English."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Literal, NamedTuple

_MONTHS = {
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(),
    "en": "january february march april may june july august september october november december".split(),
}
_DAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "monday tuesday wednesday thursday friday saturday sunday".split(),
}
# How English news shortens months, with a full stop; without one they are words (“sept” of a French name).
_SHORT = {"jan": 1, "feb": 2, "aug": 8, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
WEEKDAYS = frozenset(name for names in _DAYS.values() for name in names)
TIME_NAMES = frozenset(name for names in _MONTHS.values() for name in names) | WEEKDAYS | _SHORT.keys()
_ISO = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")


class When(NamedTuple):
    """The parts of a date that a text gives; None for those it leaves out."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def within(self, other: "When") -> bool:
        """Whether all that this date says, the other says too."""
        return any(part is not None for part in self) and all(
            mine is None or mine == theirs for mine, theirs in zip(self, other)
        )

    def parts(self) -> Iterator["When"]:
        """Every date within this one, itself included: fifteen at most."""
        choices = [(part,) if part is None else (part, None) for part in self]
        return (When(*chosen) for chosen in product(*choices) if chosen != (None,) * 4)


class Dates:
    """Dates that are looked up by any part of them."""

    def __init__(self, dates: Iterable[When]) -> None:
        self._whole = frozenset(dates)
        self._parts = frozenset(part for date in self._whole for part in date.parts())

    def near(self, date: When) -> bool:
        """Whether one of them is within that date or the other way round."""
        return date in self._parts or any(part in self._whole for part in date.parts())


def from_iso(written: str) -> When | None:
    """The date of "2012-05-22", "2018-02", "2018" or "--05-22"; None for anything else."""
    found = _ISO.fullmatch(written)
    if not found:
        return None
    year, month, day = (found["year"], found["month"], found["day"])
    return When(int(year) if year != "-" else None, int(month) if month else None, int(day) if day else None)


def lone_time(word: str, shown: str, lang: Literal["fr", "en"]) -> When | None:
    """The month or day of the week that a folded word names, `shown` with the character after it. English
    needs the capital: “may” and “march” are verbs."""
    if lang == "en" and not shown[0].isupper():
        return None
    if word in _SHORT:
        return When(month=_SHORT[word]) if lang == "en" and shown[-1] == "." else None
    if word in _MONTHS[lang]:
        return When(month=_MONTHS[lang].index(word) + 1)
    return When(weekday=_DAYS[lang].index(word) + 1) if word in _DAYS[lang] else None
