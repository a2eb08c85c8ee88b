"""Times told from the day of writing: « hier », « la semaine dernière », "two years ago", "next Tuesday"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from rewriter.text.normalise import fold
from rewriter.text.numbers._units import Lang

Span = Literal["day", "story-day", "weekend", "week", "month", "season", "year", "weekday"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """One such time: `offset` in `span`s from now (« avant-hier »: -2 days), `name` the season or the day of
    the week where it has one ("1" to "7"), `counted` when it counts (« il y a deux ans ») rather than names.
    Days of a story (« la veille ») count from what it tells. Offsets in the text."""

    start: int
    end: int
    span: Span
    offset: int
    name: str = ""
    counted: bool = False


_SP = r"[ \u00a0\u202f]"
_DAYS: Mapping[Lang, str] = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "en": "monday tuesday wednesday thursday friday saturday sunday",
}
_WEEKDAY = {name: str(n) for names in _DAYS.values() for n, name in enumerate(names.split(), start=1)}
_SEASON = {
    "printemps": "spring", "ete": "summer", "automne": "autumn", "hiver": "winter", "spring": "spring",
    "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter",
}  # fmt: skip
_SPANS: Mapping[str, Span] = {
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year",
    "ans": "year", "annee": "year", "annees": "year", "week-end": "weekend", "weekend": "weekend",
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
    "year": "year", "years": "year", "fortnight": "week",
}  # fmt: skip
_WORDS: Mapping[str, tuple[Span, int]] = {
    "hier": ("day", -1), "avant-hier": ("day", -2), "aujourd'hui": ("day", 0), "demain": ("day", 1),
    "apres-demain": ("day", 2), "ce matin": ("day", 0), "ce soir": ("day", 0), "cet apres-midi": ("day", 0),
    "la nuit derniere": ("day", -1), "la veille": ("story-day", -1), "l'avant-veille": ("story-day", -2),
    "le lendemain": ("story-day", 1), "le surlendemain": ("story-day", 2), "yesterday": ("day", -1),
    "today": ("day", 0), "tonight": ("day", 0), "tomorrow": ("day", 1), "last night": ("day", -1),
    "this morning": ("day", 0), "this evening": ("day", 0), "this afternoon": ("day", 0),
    "the day before yesterday": ("day", -2), "the day after tomorrow": ("day", 2),
    "the day before": ("story-day", -1), "the previous day": ("story-day", -1),
    "the next day": ("story-day", 1), "the following day": ("story-day", 1),
    "the day after": ("story-day", 1),
}  # fmt: skip
_COUNTS = {
    word: n
    for words in (
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
        "une two three four five six seven eight nine ten eleven twelve",
        "a",
        "an",
        "one",
    )
    for n, word in enumerate(words.split(), start=1)
}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_ROUGHLY = rf"(?:(?:plus de|près de|moins de|environ|à peine|quelque|presque|tout juste){_SP})?"
_PATTERNS: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"(?<![\w-])(?:(?P<word>avant-hier|hier|aujourd[’']hui|après-demain|demain|ce{_SP}matin|ce{_SP}soir"
        rf"|cet{_SP}après-midi|la{_SP}nuit{_SP}dernière|la{_SP}veille|l[’']avant-veille|le{_SP}(?:sur)?lendemain)"
        rf"|(?:la{_SP}|le{_SP}|l[’'])(?P<named>semaine|mois|an|année|week-end|été|hiver|printemps|automne){_SP}"
        r"(?P<side>derni(?:er|ère)|passée?|prochaine?)"
        rf"|(?P<this>ce{_SP}mois|ce{_SP}printemps|ce{_SP}week-end|cet{_SP}été|cet{_SP}automne|cet{_SP}hiver"
        rf"|cette{_SP}(?:semaine|année))"
        rf"|(?P<weekday>{'|'.join(_DAYS['fr'].split())}){_SP}(?P<which>dernier|prochain)"
        rf"|il{_SP}y{_SP}a{_SP}{_ROUGHLY}{_COUNT}{_SP}(?P<spans>jours?|semaines?|mois|ans?|années?)"
        r")(?![\w-])",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<![\w-])(?:(?P<word>the{_SP}day{_SP}(?:before{_SP}yesterday|after{_SP}tomorrow|before|after)"
        rf"|the{_SP}(?:previous|next|following){_SP}day|yesterday|today|tonight|tomorrow|last{_SP}night"
        rf"|this{_SP}(?:morning|evening|afternoon))"
        rf"|(?P<side>last|past|next){_SP}(?P<named>week|month|year|weekend|spring|summer|autumn|fall|winter)"
        rf"|(?P<this>this{_SP}(?:week|month|year|weekend|spring|summer|autumn|fall|winter))"
        rf"|(?P<which>last|next){_SP}(?P<weekday>{'|'.join(_DAYS['en'].split())})"
        rf"|{_COUNT}{_SP}(?P<spans>days?|weeks?|months?|years?|fortnight){_SP}ago"
        r")(?![\w-])",
        re.IGNORECASE,
    ),
}
_HOLDS: Mapping[Lang, tuple[str, ...]] = {  # looking for letters first is faster than any pattern
    "fr": tuple(
        "hier|demain|veille|aujourd|derni|passé|prochain|matin|soir|mois|week-end|printemps|cet |cet\u00a0|"
        "semaine|année|il y a|il\u00a0y a".split("|")
    ),
    "en": tuple(
        "day|night|last|next|ago|tomorrow|morning|evening|noon|this w|this m|this y|this s|"
        "this a|this f".split("|")
    ),
}
_BEFORE = ("der", "pas", "las")
_FORTNIGHT = {14: 2, 15: 2, 8: 1, 7: 1, 21: 3}  # days: « il y a quinze jours » is two weeks ago


def relative_dates(text: str, lang: Lang, start: int = 0, end: int | None = None) -> Iterator[Relative]:
    """The times between two offsets of a text that are told from now, in order. « dans la semaine »,
    "in the past year" tell how long, and are none."""
    last = len(text) if end is None else end
    lowered = text[start:last].lower()
    if any(letters in lowered for letters in _HOLDS[lang]):
        for found in _PATTERNS[lang].finditer(text, start, last):
            if relative := _relative(text, found):
                yield relative


def _relative(text: str, found: re.Match[str]) -> Relative | None:
    start, end = found.span()
    if found["word"]:
        span, offset = _WORDS[fold(found["word"])]
        return Relative(start=start, end=end, span=span, offset=offset)
    if found["named"]:
        return _named(text, found)
    if found["this"]:
        return _of(start, end, fold(found["this"]).split()[-1], 0)
    if found["weekday"]:
        name = _WEEKDAY[fold(found["weekday"])]
        before = fold(found["which"])[:3] in _BEFORE
        return Relative(start=start, end=end, span="weekday", offset=-1 if before else 1, name=name)
    return _ago(found)


def _named(text: str, found: re.Match[str]) -> Relative | None:
    start, end = found.span()
    how_long = re.search(r"\bthe[ \u00a0]$", text[max(0, start - 4) : start], re.IGNORECASE)
    if how_long or found["side"].lower() == "past":  # "over the past year"
        return None
    return _of(start, end, fold(found["named"]), -1 if fold(found["side"])[:3] in _BEFORE else 1)


def _of(start: int, end: int, name: str, offset: int) -> Relative:
    if name in _SEASON:
        return Relative(start=start, end=end, span="season", offset=offset, name=_SEASON[name])
    return Relative(start=start, end=end, span=_SPANS[name], offset=offset)


def _ago(found: re.Match[str]) -> Relative:
    written, unit = fold(found["count"]), fold(found["spans"])
    count = _COUNTS.get(written) or int(written)
    span = _SPANS[unit]
    if unit == "fortnight":
        count = 2 * count
    elif span == "day" and count in _FORTNIGHT:
        span, count = "week", _FORTNIGHT[count]
    elif span == "month" and count % 12 == 0:
        span, count = "year", count // 12
    return Relative(start=found.start(), end=found.end(), span=span, offset=-count, counted=True)


_LENGTH = {
    "day": 1,
    "story-day": 1,
    "weekday": 7,
    "weekend": 7,
    "week": 7,
    "month": 31,
    "season": 366,
    "year": 366,
}


def reach(relative: Relative) -> tuple[int, int]:
    """The earliest and the latest day it may mean, in days from now."""
    length, offset = _LENGTH[relative.span], relative.offset
    if length == 1:
        return offset, offset
    if relative.counted:
        return length * offset - length // 2 - 1, length * offset + length // 2 + 1
    if offset:
        return (-2 * length, 0) if offset < 0 else (0, 2 * length)
    return -length, length


def resolved(relative: Relative, written: date) -> tuple[date, date] | None:
    """The first and the last day it means in a text written that day; None where only the story can tell."""
    span, offset = relative.span, relative.offset
    if span == "day":
        day = written + timedelta(days=offset)
        return day, day
    if span == "week":
        monday = written - timedelta(days=written.weekday() - 7 * offset)
        return monday, monday + timedelta(days=6)
    if span == "month":
        months = written.year * 12 + written.month - 1 + offset
        first = date(months // 12, months % 12 + 1, 1)
        return first, _last_of(first)
    if span == "year":
        return date(written.year + offset, 1, 1), date(written.year + offset, 12, 31)
    if span == "weekday":
        return _weekday(int(relative.name), written, offset)
    return None


def weekday_near(weekday: int, written: date) -> tuple[date, date]:
    """The day of that name before (or on) the day of writing, and the one after: news mean either."""
    before = written - timedelta(days=(written.isoweekday() - weekday) % 7)
    return before, before + timedelta(days=7)


def _weekday(weekday: int, written: date, offset: int) -> tuple[date, date]:
    before, after = weekday_near(weekday, written)
    if offset > 0:
        return after, after
    day = before if before < written else before - timedelta(days=7)
    return day, day


def _last_of(first: date) -> date:
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return following - timedelta(days=1)
