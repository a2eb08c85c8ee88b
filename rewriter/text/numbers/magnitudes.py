"""Sizes told without a number: « des centaines de », "tens of thousands", « a triplé », « quelques ans »."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from rewriter.text.normalise import fold
from rewriter.text.numbers._units import Lang


class Magnitude(NamedTuple):
    """One of them: offsets, whether it counts things, multiplies or lasts, and by what power, factor or
    seconds."""

    start: int
    end: int
    kind: Literal["many", "times", "span"]
    value: int


_SP = r"[ \u00a0\u202f]"
_MANY = {
    "dizaines": 10, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9, "dozens": 10,
    "douzaines": 10, "tens": 10, "scores": 10, "hundreds": 100, "thousands": 1000, "billions": 10**9,
}  # fmt: skip
_TIMES = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "decupl": 10}
_DAY = 86400
_SPANS = {
    "second": 1, "minute": 60, "heure": 3600, "hour": 3600, "jour": _DAY, "day": _DAY, "semaine": 7 * _DAY,
    "week": 7 * _DAY, "mois": 30 * _DAY, "month": 30 * _DAY, "annee": 365 * _DAY, "an": 365 * _DAY,
    "year": 365 * _DAY, "decennie": 3650 * _DAY, "decade": 3650 * _DAY,
}  # fmt: skip
_FRENCH_SPANS = "secondes|minutes|heures|jours|semaines|mois|années|ans|décennies"
_ENGLISH_SPANS = "seconds|minutes|hours|days|weeks|months|years|decades"
_PATTERNS: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"(?<![\w-])(?:(?:(?:des|plusieurs|de){_SP})?(?P<tens>dizaines|centaines){_SP}de{_SP}(?P<of>milliers|millions|milliards)"
        rf"|(?:des|plusieurs|de(?={_SP}\w+{_SP}d(?:e\b|[’']))){_SP}"
        r"(?P<many>dizaines|douzaines|centaines|milliers|millions|milliards)|(?P<times>(?:doubl|tripl|quadrupl|quintupl|décupl)(?:er|ée?s?|ent|era|erait|ant))"
        rf"|(?:quelques|plusieurs){_SP}(?P<span>{_FRENCH_SPANS})"
        r")(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<![\w-])(?:(?P<tens>tens|hundreds){_SP}of{_SP}(?P<of>thousands|millions|billions)"
        rf"|(?P<many>dozens|hundreds|thousands|millions|billions|scores(?={_SP}(?:of|more|who|were|are|have)\b))"
        r"|(?P<times>(?:doubl|tripl|trebl|quadrupl|quintupl)(?:es|e|ed|ing))"
        rf"|(?:within|in|few|several|some|matter{_SP}of|mere|just|for){_SP}(?P<span>{_ENGLISH_SPANS})"
        r")(?!\w)",
        re.IGNORECASE,
    ),
}
_HOLDS: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("quelques", "plusieurs", "aines", "milli", "doubl", "tripl", "upl"),
    "en": (
        *_ENGLISH_SPANS.split("|"),
        "dozens",
        "tens",
        "scores",
        "hundreds",
        "thousands",
        "illions",
        "oubl",
        "tripl",
        "trebl",
        "upl",
    ),
}


def magnitudes(text: str, lang: Lang, start: int = 0, end: int | None = None) -> Iterator[Magnitude]:
    """Those between two offsets of a text, in order. « doublé » of a film or a car is
    one too: the pair of sentences tells them apart."""
    last = len(text) if end is None else end
    lowered = text[start:last].lower()
    if any(letters in lowered for letters in _HOLDS[lang]):
        yield from (_magnitude(found) for found in _PATTERNS[lang].finditer(text, start, last))


def _magnitude(found: re.Match[str]) -> Magnitude:
    start, end = found.span()
    if found["times"]:
        word = fold(found["times"])
        return Magnitude(start, end, "times", next(n for stem, n in _TIMES.items() if word.startswith(stem)))
    if found["span"]:
        word = fold(found["span"])
        return Magnitude(start, end, "span", _SPANS.get(word) or _SPANS[word.removesuffix("s")])
    if found["tens"]:
        start = found.start("tens")
        return Magnitude(start, end, "many", _MANY[found["tens"].lower()] * _MANY[found["of"].lower()])
    return Magnitude(found.start("many"), end, "many", _MANY[found["many"].lower()])
