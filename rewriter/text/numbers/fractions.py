"""Fractions in words and digits, French and English: « un tiers », "two-thirds", 3/4, « la moitié »."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from rewriter.text.normalise import fold
from rewriter.text.numbers._units import Lang

_SP = "[ \u00a0\u202f\u2009]"
_OF = rf"{_SP}(?:de|du|des|of)\b|{_SP}d[’']|{_SP}?(?:[,.;:!?)»”\"]|$)"
_NUMERATORS = {"un": 1, "une": 1, "le": 1, "a": 1, "one": 1, "1": 1, "deux": 2, "two": 2, "2": 2}
_NUMERATORS |= {"trois": 3, "three": 3, "3": 3, "quatre": 4, "four": 4, "4": 4}
_DENOMINATORS: Mapping[Lang, Mapping[str, int]] = {
    "fr": {"tiers": 3, "quart": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8,
           "neuvieme": 9, "dixieme": 10},
    "en": {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
           "tenth": 10},
}  # fmt: skip
_NOT_AFTER = (  # a final’s round, a time of day, someone else
    rf"(?!{_SP}?(?:de{_SP}finale|finale|d[’']heure|temps|payants?|lieux?|de{_SP}confiance)\b|-\w|\w)"
)
_PARTS: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"(?<![\w-])(?:(?P<one>une?|le){_SP}(?P<single>tiers|quart|(?:cinqu|six|sept|huit|neuv|dix)ième)"
        rf"|(?P<some>deux|trois|quatre|[2-4]){_SP}(?P<parts>tiers|quarts|(?:cinqu|six|sept|huit|neuv|dix)ièmes))"
        rf"{_NOT_AFTER}",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<![\w-])(?:(?P<one>a|one)(?:{_SP}|-)(?P<single>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)"
        rf"|(?P<some>two|three|four)(?:{_SP}|-)(?P<parts>thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths))"
        r"(?![\w-])",
        re.IGNORECASE,
    ),
}
_ABOUT = rf"(?:about|around|roughly|nearly|almost|over|some|more{_SP}than|less{_SP}than|at{_SP}least)"
_BY = re.compile(
    rf"\b(?:by{_SP}(?:[“\"]?{_ABOUT}{_SP})?|(?:d[’'](?:environ{_SP})?|de{_SP}(?:près|plus|moins){_SP}d[’']|les|the){_SP}?)$",
    re.IGNORECASE,
)
_BY_REACH = 20  # characters before a part in which the longest of these stands
_HALF: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(rf"(?<![\w-])(?:(?:la|une){_SP})?moitié(?![\w-])", re.IGNORECASE),
    "en": re.compile(rf"(?<![\w-])(?:half|halves|halved|halving)(?![\w-]|{_SP}(?:an{_SP}hour|past)\b)", re.I),
}
_HALF_OF_A_SPAN = re.compile(
    rf"(?:premi[èe]re|seconde|deuxième|dernière|à|first|second|third|last|latter|other|and{_SP}a){_SP}$",
    re.IGNORECASE,
)
_SHORT_FORM = re.compile(  # in brackets they number the parts of a series: (1/3)
    rf"(?<![\d/.,(])(?P<n>[123])/(?P<d>[234])(?![\d/\w]|[.,]\d|{_SP}?(?:de{_SP})?finale)"
)
_DATED = re.compile(rf"(?:\b(?:le|du|au|on)|\d){_SP}$", re.IGNORECASE)
_SIGNS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}
_SIGN = re.compile(rf"(?<![\d/])(?<!\d{_SP})[½⅓⅔¼¾]")
_PLACES = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Fraction:
    """A fraction between 0 and 1, to six places, and its offsets."""

    start: int
    end: int
    value: Decimal


def fractions(text: str, lang: Lang) -> Iterator[Fraction]:
    """The fractions of a text, kind by kind, not in order. « quart de finale », « trois quarts d’heure »,
    "the third quarter" and "the second half" are none; nor is a rank (« un cinquième essai »)."""
    lowered = text.lower()  # looking for the letters first is four times as fast as any pattern
    if _HALF_HOLDS[lang] in lowered:
        yield from _halves(text, lang)
    if any(letters in lowered for letters in _PARTS_HOLD[lang]):
        yield from _parts(text, lang)
    if any(sign in text for sign in _SIGNS):
        yield from (_fraction(m.start(), m.end(), *_SIGNS[m.group()]) for m in _SIGN.finditer(text))
    if "/" in text:
        yield from _in_digits(text)


_HALF_HOLDS: Mapping[Lang, str] = {"fr": "moiti", "en": "hal"}
_PARTS_HOLD: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("tiers", "quart", "ième"),
    "en": ("third", "quarter", "fifth", "sixth", "nth", "eighth"),
}


def _in_digits(text: str) -> Iterator[Fraction]:
    for found in _SHORT_FORM.finditer(text):
        top, bottom = int(found["n"]), int(found["d"])
        if top < bottom and not _DATED.search(text, max(0, found.start() - 4), found.start()):
            yield _fraction(found.start(), found.end(), top, bottom)


def _fraction(start: int, end: int, top: int, bottom: int) -> Fraction:
    return Fraction(start, end, (Decimal(top) / bottom).quantize(_PLACES))


def _halves(text: str, lang: Lang) -> Iterator[Fraction]:
    for found in _HALF[lang].finditer(text):
        if not _HALF_OF_A_SPAN.search(text, max(0, found.start() - 12), found.start()):
            yield _fraction(found.start(), found.end(), 1, 2)


_TO_SOMEONE = re.compile(rf"\b(?:à|par|chez|avec){_SP}$", re.IGNORECASE)  # « vendu à un tiers »
_SOMEONE = re.compile(  # « un tiers non identifié », « un tiers avait copié »
    rf"{_SP}(?:non|inconnu|extérieur|malveillant|identifié|autorisé|indépendant|qui|avait|a|est|était)\b",
    re.IGNORECASE,
)
_COMPLEMENT_NAMED = re.compile(rf"{_SP}(?:de|du|des)\b|{_SP}d[’']")
_COMPLEMENT = re.compile(_OF, re.IGNORECASE)


def _parts(text: str, lang: Lang) -> Iterator[Fraction]:
    for found in _PARTS[lang].finditer(text):
        top = _NUMERATORS[(found["one"] or found["some"]).lower()]
        name = fold(found["single"] or found["parts"])
        known = _DENOMINATORS[lang]
        bottom = known.get(name) or known[name.removesuffix("s")]
        if top < bottom and (found["some"] or _is_share(text, found, name)):
            yield _fraction(found.start(), found.end(), top, bottom)


def _is_share(text: str, found: re.Match[str], name: str) -> bool:
    """Whether one part is a share and no rank: « un tiers » always, « un cinquième », « le quart » and
    "a third" before what they are a share of, or at a clause’s end."""
    if found["one"].lower() in ("un", "une") and name in ("tiers", "quart"):
        before = _TO_SOMEONE.search(text, max(0, found.start() - 6), found.start())
        someone = name == "tiers" and (before or _SOMEONE.match(text, found.end()))
        return not someone or bool(_COMPLEMENT_NAMED.match(text, found.end()))
    by = _BY.search(text, max(0, found.start() - _BY_REACH), found.start())
    return bool(by or _COMPLEMENT.match(text, found.end()))
