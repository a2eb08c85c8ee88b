"""Times that took hours, minutes and seconds together: « 2 h 7 min 51 s », "2hr 7min 51sec", "2:07:51"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple


class Duration(NamedTuple):
    """One of them: offsets, how long, and whether in "s" or in "min"."""

    start: int
    end: int
    value: Decimal
    unit: str


_SP = "[ \u00a0\u202f\u2009]"
_THEN = rf",?{_SP}?(?:(?:et|and){_SP})?"
_HOURS = rf"(?P<h>\d{{1,3}}){_SP}?(?:h|hrs?|hours?|heures?)(?![^\W\d_])"
_MINUTES = rf"(?P<m>\d{{1,2}}){_SP}?(?:min|mins|minutes?|mn)(?![^\W\d_])"
_SHORT_MINUTES = rf"(?P<m>\d{{1,2}}){_SP}?(?:(?:min|mins|minutes?|mn|m)(?![^\W\d_])|['’′])"
_NUMBER = r"(?P<s>\d{1,2}(?:[.,]\d{1,3})?)"
_SECONDS = rf"{_NUMBER}{_SP}?(?:(?:s|secs?|seconds?|secondes?)(?!\w)|['’]{{2}}|[″”\"])"
_PATTERNS = tuple(
    re.compile(rf"(?<![\w.,:]){written}", re.IGNORECASE)
    for written in (
        rf"{_HOURS}{_THEN}{_SHORT_MINUTES}{_THEN}{_SECONDS}",
        rf"{_HOURS}{_THEN}(?:{_MINUTES}|(?P<k>\d{{1,2}}){_SP}?m(?!\w))",
        rf"{_MINUTES}{_THEN}{_NUMBER}{_SP}?(?:s|secs?|seconds?|secondes?)(?!\w)",
        r"(?P<m>\d{1,2})['’′](?P<s>[0-5]\d)(?:['’]{2}|[″”\"])",  # two digits: 6'2" is a height
        r"(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d(?:\.\d{1,3})?)(?![\w:])",
    )
)
_HOLDS = re.compile(r"\d[ \u00a0\u202f\u2009]?(?:h|m)|\d['’′:]\d", re.IGNORECASE)


def durations(text: str) -> Iterator[Duration]:
    """Those of a text; they may overlap, the one that starts first and is longest being meant."""
    if _HOLDS.search(text):
        yield from (_duration(found) for pattern in _PATTERNS for found in pattern.finditer(text))


def _duration(found: re.Match[str]) -> Duration:
    parts = found.groupdict()
    hours, seconds = int(parts.get("h") or 0), parts.get("s")
    minutes = 60 * hours + int(parts.get("m") or parts.get("k") or 0)
    if seconds is None:
        return Duration(*found.span(), Decimal(minutes), "min")
    return Duration(*found.span(), 60 * minutes + Decimal(seconds.replace(",", ".")), "s")
