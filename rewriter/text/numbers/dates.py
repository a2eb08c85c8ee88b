"""Dates and times of day around a numeral, French and English."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.text.numbers._units import Lang

_SP = "[ \u00a0\u202f\u2009]"
_MONTHS = (
    "janvier janv january jan|février févr fevrier february feb|mars march mar|avril avr april apr|mai may|"
    "juin june jun|juillet juil july jul|août aout august aug|septembre sept september sep|"
    "octobre oct october|novembre nov november|décembre déc decembre december dec"
)
_MONTH = {name: n for n, names in enumerate(_MONTHS.split("|"), start=1) for name in names.split()}
_YEAR = r"(?P<year>1\d{3}|20\d\d|2100)(?!\d)"

_WORD_AFTER = re.compile(rf"(?:er|st|nd|rd|th)?{_SP}(?:of{_SP})?(?P<word>[^\W\d_]{{3,9}})\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(rf"(?<!\w)(?P<word>[^\W\d_]{{3,9}})\.?,?{_SP}(?:de{_SP}|of{_SP})?$", re.IGNORECASE)
_LOOK_BACK = 16  # the longest month, a stop, « de » and the spaces
_DAY = re.compile(r"(?P<day>0?[1-9]|[12]\d|3[01])(?!\d|[.,/]\d)")
_SUFFIX = re.compile(r"(?:st|nd|rd|th)?(?!\w)")
_YEAR_THEN = re.compile(rf"\.?,?{_SP}{_YEAR}")
_YEAR_ALONE = re.compile(_YEAR)
_NUMERIC = re.compile(r"(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>\d{4})(?![\w/])")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_CLOCK = re.compile(
    rf"(?P<hour>[01]?\d|2[0-4])(?:{_SP}?h{_SP}?|:|{_SP}heures?{_SP})(?P<minute>[0-5]\d)(?!\d|:\d)"
    rf"(?:{_SP}?(?P<half>[ap]\.?m)\b\.?)?",
    re.IGNORECASE,
)
_HALF = re.compile(
    rf"(?P<hour>1[0-2]|[1-9])(?:\.(?P<minute>[0-5]\d))?{_SP}?(?P<half>[ap]\.?m)\b\.?", re.IGNORECASE
)
_HOUR = re.compile(
    rf"(?P<hour>[01]?\d|2[0-4]){_SP}?(?:h|heures?|o[’']clock)\b(?!{_SP}(?:de|d[’'])\b)", re.IGNORECASE
)
_AT = re.compile(
    r"\b(?:à|À|vers|dès|avant|après|jusqu[’']à|à partir de|à compter de|at|by|from)[ \u00a0\u202f]$",
    re.IGNORECASE,
)
_LONGEST_AT = len("à compter de ")


_NAMED = {
    "fr": re.compile(
        rf"(?<!\w)(?:à|vers|avant|après|dès|jusqu[’']à){_SP}(midi|minuit)(?![\w-])", re.IGNORECASE
    ),
    "en": re.compile(
        rf"(?<!\w)(?:at|by|until|till|before|after|from|around|since){_SP}((?:12{_SP})?(?:noon|midday|midnight))"
        r"(?![\w-])",
        re.IGNORECASE,
    ),
}


_IN_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_PAST = re.compile(
    rf"(?<!\w)(?:at|by|until|till|before|after|from|around|since|about|just){_SP}"
    rf"(?P<said>(?P<minutes>{'|'.join(_MINUTES)}){_SP}(?P<side>past|to){_SP}(?P<hour>{'|'.join(_IN_WORDS)}))"
    r"(?![\w-])",
    re.IGNORECASE,
)
_O_CLOCK = re.compile(rf"(?<!\w)({'|'.join(_IN_WORDS)}){_SP}o[’']clock\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as ISO 8601, as precise as it is written: "2012-05-22", "2018-02", "--05-22" without its
    year; or a time of day, "07:44". Offsets in the text."""

    start: int
    end: int
    iso: str
    time: bool = False


def moment_at(text: str, start: int, lang: Lang) -> Moment | None:
    """The date or time of day of which the numeral at `start` is a part, or None. A numeral without a
    month, a colon or an hour beside it is none; « 7 heures » is a time after « à » or « vers » only."""
    return _written(text, start) or _in_digits(text, start, lang) or _of_day(text, start)


def named_hours(text: str, lang: Lang) -> Iterator[Moment]:
    """« à midi », "until midnight", the two hours that go by names; "four o’clock" and "ten past
    four" in letters."""
    if any(name in text for name in ("midi", "minuit", "noon", "midday", "midnight")):
        for found in _NAMED[lang].finditer(text):
            midnight = found[1].lower().endswith(("minuit", "midnight"))
            yield Moment(found.start(1), found.end(1), "00:00" if midnight else "12:00", time=True)
    if lang == "en" and "clock" in text.lower():
        for found in _O_CLOCK.finditer(text):
            hour = _IN_WORDS.index(found[1].lower()) + 1
            yield Moment(found.start(), found.end(), f"{hour:02}:00", time=True)
    if lang == "en":
        yield from map(_past, _PAST.finditer(text))


def _past(found: re.Match[str]) -> Moment:
    """ "at ten past four", "by a quarter to nine"."""
    hour, minutes = _IN_WORDS.index(found["hour"].lower()) + 1, _MINUTES[found["minutes"].lower()]
    if found["side"].lower() == "to":
        hour, minutes = hour - 1, 60 - minutes
    return Moment(*found.span("said"), f"{hour:02}:{minutes:02}", time=True)


def _written(text: str, start: int) -> Moment | None:
    """« 22 mai 2012 », "22nd of May" or "May 22, 2012", « février 2018 »."""
    day = _DAY.match(text, start)
    if day and (after := _WORD_AFTER.match(text, day.end())) and (month := _month(after)):
        return _moment(text, start, after.end(), month, day)
    before = _WORD_BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    month = _month(before) if before else None
    if not before or not month:
        return None
    if year := _YEAR_ALONE.match(text, start):
        return Moment(before.start(), year.end(), f"{year.group()}-{month:02}")
    suffix = day and "," not in before.group() and _SUFFIX.match(text, day.end())
    return _moment(text, before.start(), suffix.end(), month, day) if day and suffix else None


def _month(found: re.Match[str]) -> int | None:
    return _MONTH.get(found["word"].lower())


def _moment(text: str, start: int, end: int, month: int, day: re.Match[str]) -> Moment:
    year = _YEAR_THEN.match(text, end)
    iso = f"{year['year'] if year else '-'}-{month:02}-{int(day['day']):02}"
    return Moment(start, year.end() if year else end, iso)


def _in_digits(text: str, start: int, lang: Lang) -> Moment | None:
    if found := _ISO.match(text, start):
        return Moment(start, found.end(), found.group())
    found = _NUMERIC.match(text, start)
    if not found:
        return None
    day, month = int(found["a"]), int(found["b"])
    if lang == "en" and day <= 12:
        day, month = month, day
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Moment(start, found.end(), f"{found['year']}-{month:02}-{day:02}")


def _of_day(text: str, start: int) -> Moment | None:
    found = _CLOCK.match(text, start) or _HALF.match(text, start)
    if not found and _AT.search(text, max(0, start - _LONGEST_AT), start):
        found = _HOUR.match(text, start)
    if not found:
        return None
    parts = found.groupdict()
    hour, half = int(parts["hour"]), (parts.get("half") or "").lower()
    hour = hour % 12 + (12 if half.startswith("p") else 0) if half else hour
    return Moment(start, found.end(), f"{hour:02}:{parts.get('minute') or '00'}", time=True)
