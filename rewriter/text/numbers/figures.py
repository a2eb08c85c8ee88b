"""Every figure of a text with its value, scale and unit, so that two languages can be compared.

« 86 milliards de dollars », "$86bn" and « 86 Md$ » are the same figure: money, 86,000,000,000, USD.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.normalise import fold
from rewriter.text.numbers._around import is_approximate, sign_before
from rewriter.text.numbers._figure import Figure, Kind
from rewriter.text.numbers._ranges import with_shared_units
from rewriter.text.numbers._units import CURRENCIES, Lang, glued_scale, what_follows
from rewriter.text.numbers.collectives import collectives
from rewriter.text.numbers.dates import Moment, moment_at, named_hours
from rewriter.text.numbers.durations import durations
from rewriter.text.numbers.fractions import fractions
from rewriter.text.numbers.numerals import NUMERAL, read_digits, roman_numbers, spelled_numbers
from rewriter.text.numbers.references import reference_at

__all__ = ["Figure", "Kind", "find_figures"]

_SP = "[ \u00a0\u202f\u2009]"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,64}")
_CURRENCY_BEFORE = re.compile(rf"(?P<money>(?:US|CA?|A)?\$|[€£¥]){_SP}?$", re.IGNORECASE)
_GLUED_SCALE = re.compile(r"(?:bn|mn|tn|[kmbt])\b", re.IGNORECASE)
_ORDINAL: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(r"(?:ers?|res?|ères?|[eè]s?|i?[eè]mes?|ᵉ|nde?)\b"),
    "en": re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE),
}
_UNSIGNED = ("date", "time", "year", "ordinal", "fraction")
_PLURAL_S = re.compile(r"[’']?s\b")
_TENS = {"thir": 30, "for": 40, "fif": 50, "six": 60, "seven": 70, "eigh": 80, "nine": 90}
_NINETIES = re.compile(rf"\bthe{_SP}(?:(?:early|mid|late)[ -])?(thir|for|fif|six|seven|eigh|nine)ties\b")
_DECADE_BEFORE = re.compile(rf"\bannées{_SP}$", re.IGNORECASE)
_ARTICLE_SCALE: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(rf"\bun{_SP}(?P<half>demi)(?=[- ]mil)", re.IGNORECASE),
    "en": re.compile(rf"\b(?:(?P<half>half){_SP})?an?(?={_SP}(?:million|billion|trillion)\b)", re.IGNORECASE),
}
_GLUED_DEGREES = re.compile(r"[CF]\b")
_CENTS_AFTER = re.compile(
    rf"{_SP}?(\d\d)(?=[,.;:!?)](?!\d)|{_SP}(?:le|la|les|par|pour|en|au|à|et|contre)\b|$)", re.MULTILINE
)
_HALF_BEFORE_UNIT = re.compile(rf"{_SP}and{_SP}a{_SP}half\b", re.IGNORECASE)
_HALF_AFTER_UNIT = re.compile(rf"{_SP}et{_SP}demie?\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?<![^\s(«“‘’'\"-])([^\W\d_][\w.-]{0,30})[ \u00a0\u202f-]$")
_PLURAL_AFTER = re.compile(rf"{_SP}([^\W\d_A-Z]{{1,30}}[sx])\b")
_BEFORE_YEARS = frozenset(
    "en in de depuis since fin debut until by before after avant apres dans vers".split()
)
_GRAMMAR = FRENCH | ENGLISH


def find_figures(text: str, lang: Lang) -> list[Figure]:
    """Every figure, in order, none overlapping: digits all, inside names too, and numbers in words from
    « deux » and "two" up (a lone « un », "one", « premier », "second" are none); none inside addresses.
    Linear in the text's length."""
    found = [*_in_digits(text, lang), *_in_words(text, lang), *_in_parts(text, lang)]
    found += _in_collectives(text, lang)
    found += [_figure(text, "unit", d.value, d.unit, d.start, d.end) for d in durations(text)]
    found += [_dated(text, moment) for moment in named_hours(text, lang)]
    found += _in_roman(text) if lang == "fr" else []
    found.sort(key=lambda f: (f.start, -f.end))
    return with_shared_units(text, _without_overlaps(found), lang)


def _in_digits(text: str, lang: Lang) -> Iterator[Figure]:
    after = 0
    addresses = _addresses(text)
    for numeral in NUMERAL[lang].finditer(text):
        while addresses and addresses[-1][1] <= numeral.start():
            addresses.pop()
        if numeral.start() < after or (addresses and addresses[-1][0] <= numeral.start()):
            continue
        figure = _of_numeral(text, numeral, lang)
        after = figure.end
        yield figure


def _of_numeral(text: str, numeral: re.Match[str], lang: Lang) -> Figure:
    moment = moment_at(text, numeral.start(), lang)
    if moment:
        return _dated(text, moment)
    reference = reference_at(text, numeral.start())
    if not reference:
        return _counted(text, numeral, lang)
    end, digits = reference
    start = numeral.start() - (text[numeral.start() - 1 : numeral.start()] == "+")
    return Figure(kind="reference", value=None, unit=digits, text=text[start:end], start=start, end=end)


def _addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses stand, the last first."""
    if not any(mark in text for mark in ("://", "www.", "@")):
        return []
    return [m.span() for m in _ADDRESS.finditer(text)][::-1]


def _dated(text: str, moment: Moment) -> Figure:
    span = slice(moment.start, moment.end)
    if not moment.time:
        return Figure(
            kind="date", value=None, unit=moment.iso, text=text[span], start=span.start, end=span.stop
        )
    hour, minute = moment.iso.split(":")
    minutes = Decimal(60 * int(hour) + int(minute))
    return _figure(text, "time", minutes, "", span.start, span.stop)


def _counted(text: str, numeral: re.Match[str], lang: Lang) -> Figure:
    start, end, value = numeral.start(), numeral.end(), read_digits(numeral.group(), lang)
    if ordinal := _ORDINAL[lang].match(text, end):
        return _figure(text, "ordinal", value, "", start, ordinal.end())
    if decade := _decade(text, start, end, value):
        return decade
    return _measured(text, start, end, value, lang)


def _decade(text: str, start: int, end: int, value: Decimal | None) -> Figure | None:
    if value is None or value % 10 or not (10 <= value < 100 or 1000 <= value <= 2100):
        return None
    if plural := _PLURAL_S.match(text, end):
        end = plural.end()
    elif not _DECADE_BEFORE.search(text, max(0, start - 10), start):
        return None
    century = 0 if value >= 100 else 1900 if value >= 30 else 2000
    return _figure(text, "year", value + century, "decade", start, end)


def _measured(text: str, start: int, end: int, value: Decimal | None, lang: Lang) -> Figure:
    """The figure of which that number is the core: sign or currency before, scale and unit after."""
    halves = 0
    kind: Kind | Literal[""]
    if lang == "en" and (half := _HALF_BEFORE_UNIT.match(text, end)):
        end, halves = half.end(), 1
    before = _CURRENCY_BEFORE.search(text, max(0, start - 4), start)
    if before and (glued := _GLUED_SCALE.match(text, end)):
        kind, unit, scale, end = "", "", glued_scale(glued.group()), glued.end()
    else:
        kind, unit, scale, end = what_follows(text, end, lang)
    if lang == "fr" and (kind or scale != 1) and (half := _HALF_AFTER_UNIT.match(text, end)):
        end, halves = half.end(), 1
    if lang == "en" and (degrees := _degrees(text, start, end)):
        kind, unit, end = "unit", f"°{degrees.group()}", degrees.end()
    if before:
        kind, unit, start = "money", CURRENCIES[before["money"].lower()], before.start()
    if value is not None:
        cents, end = (
            _cents(text, end, value)
            if kind == "money" and (lang == "fr" or unit == "franc") and scale == 1
            else (0, end)
        )
        value = (value + Decimal(halves) / 2) * scale + Decimal(cents) / 100
    return _figure(text, kind or _plain(text, start, end), value, unit, start, end)


def _degrees(text: str, start: int, end: int) -> re.Match[str] | None:
    """The letter of "23C", not that of a name: "iPhone 5C"."""
    found = _GLUED_DEGREES.match(text, end)
    return None if found and _word_before(text, start)[:1].isupper() else found


def _cents(text: str, end: int, value: Decimal) -> tuple[int, int]:
    """The cents after the currency and where they end: « 1 euro 80 »."""
    found = _CENTS_AFTER.match(text, end) if value == int(value) else None
    return (int(found[1]), found.end()) if found else (0, end)


def _plain(text: str, start: int, end: int) -> Literal["year", "number"]:
    """Whether four digits without unit are a year: not before a plural (« 2000 personnes »), unless
    a word such as « en » or « depuis » stands before them."""
    written = text[start:end]
    if len(written) != 4 or not written.isdecimal() or not 1500 <= int(written) <= 2100:
        return "number"
    before = _word_before(text, start)
    plural = _PLURAL_AFTER.match(text, end)
    if plural and fold(plural[1]) not in _GRAMMAR and fold(before) not in _BEFORE_YEARS:
        return "number"
    return "year" if not _glued(text, start, end) else "number"


def _figure(text: str, kind: Kind, value: Decimal | None, unit: str, start: int, end: int) -> Figure:
    if value is not None and kind not in _UNSIGNED and (signed := sign_before(text, start, unit)):
        start, value = signed.start(), -value
    return Figure(
        kind=kind,
        value=value,
        unit=unit,
        text=text[start:end],
        start=start,
        end=end,
        approximate=is_approximate(text, start, end),
        in_name=kind == "number" and _in_name(text, start, end),
    )


def _in_name(text: str, start: int, end: int) -> bool:
    if _glued(text, start, end):
        return True
    before = _word_before(text, start)
    if (
        not before[:1].isupper()
        or fold(before) in _GRAMMAR
        or is_approximate(f"{before} ", len(before) + 1, len(before) + 1)
    ):
        return False
    return not _PLURAL_AFTER.match(text, end)


def _glued(text: str, start: int, end: int) -> bool:
    """Whether a letter touches the digits, or a capital before a hyphen: « A320 », « 5G », « GPT-4 »."""
    if text[end : end + 1].isalpha() or text[start - 1 : start].isalpha():
        return True
    return start > 1 and text[start - 1] == "-" and _word_before(text, start)[:1].isupper()


def _word_before(text: str, start: int) -> str:
    found = _WORD_BEFORE.search(text, max(0, start - 34), start)
    return found[1] if found else ""


def _in_words(text: str, lang: Lang) -> Iterator[Figure]:
    for number in spelled_numbers(text, lang):
        if number.rank:
            yield _figure(text, "ordinal", Decimal(number.value), "", number.start, number.end)
            continue
        if number.lone_one and not _is_scaled(text, number.end, lang):
            continue
        if decade := _decade(text, number.start, number.end, Decimal(number.value)):
            yield decade
        else:
            figure = _measured(text, number.start, number.end, Decimal(number.value), lang)
            yield replace(figure, in_name=False) if figure.in_name else figure
    if lang == "en" and "ties" in text:
        yield from (
            _figure(text, "year", 1900 + Decimal(_TENS[m[1]]), "decade", m.start(1), m.end())
            for m in _NINETIES.finditer(text)
        )
    if "demi" not in text and "illion" not in text:
        return
    for article in _ARTICLE_SCALE[lang].finditer(text):
        value = Decimal("0.5") if article["half"] else Decimal(1)
        yield _measured(text, article.start(), article.end(), value, lang)


def _is_scaled(text: str, end: int, lang: Lang) -> bool:
    """Whether a lone “one” counts: before a scale, « un million », "one and a half million"."""
    half = _HALF_BEFORE_UNIT.match(text, end) if lang == "en" else None
    return bool(half) or what_follows(text, end, lang)[2] > 1


def _in_collectives(text: str, lang: Lang) -> Iterator[Figure]:
    for found in collectives(text, lang):
        if found.times:
            yield _figure(text, "unit", found.value, "x", found.start, found.end)
            continue
        figure = _measured(text, found.start, found.end, found.value, lang)
        yield replace(figure, in_name=False, approximate=figure.approximate or found.approximate)


def _in_parts(text: str, lang: Lang) -> Iterator[Figure]:
    for part in fractions(text, lang):
        yield _figure(text, "fraction", part.value, "fraction", part.start, part.end)


def _in_roman(text: str) -> Iterator[Figure]:
    for number in roman_numbers(text):
        yield _figure(text, "ordinal", Decimal(number.value), "", number.start, number.end)


def _without_overlaps(figures: list[Figure]) -> list[Figure]:
    kept: list[Figure] = []
    for figure in figures:
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return kept
