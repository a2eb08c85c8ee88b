"""Numbers told by their size only: « des centaines de », "tens of thousands", « a triplé »."""

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from rewriter.text._units import Lang
from rewriter.text.normalise import fold


class Magnitude(NamedTuple):
    """One of them: offsets, whether it counts things or multiplies, and by what power or factor."""

    start: int
    end: int
    kind: Literal["many", "times"]
    value: int


_SP = r"[ \u00a0\u202f]"
_MANY = {
    "dizaines": 10, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9, "dozens": 10,
    "douzaines": 10, "tens": 10, "scores": 10, "hundreds": 100, "thousands": 1000, "billions": 10**9,
}  # fmt: skip
_TIMES = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "decupl": 10}
_PATTERNS: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"(?<![\w-])(?:(?:(?:des|plusieurs|de){_SP})?(?P<tens>dizaines|centaines){_SP}de{_SP}(?P<of>milliers|millions|milliards)"
        rf"|(?:des|plusieurs|de){_SP}(?P<many>dizaines|douzaines|centaines|milliers|millions|milliards)"
        rf"(?={_SP}(?:de\b|d[’']))|(?P<times>(?:doubl|tripl|quadrupl|quintupl|décupl)(?:er|ée?s?|ent|era|erait|ant))"
        r")(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<![\w-])(?:(?P<tens>tens|hundreds){_SP}of{_SP}(?P<of>thousands|millions|billions)"
        rf"|(?P<many>dozens|scores|hundreds|thousands|millions|billions)(?={_SP}(?:of|more|who|were|are|have)\b)"
        r"|(?P<times>(?:doubl|tripl|trebl|quadrupl|quintupl)(?:es|e|ed|ing))"
        r")(?!\w)",
        re.IGNORECASE,
    ),
}
_HOLDS: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("aines", "milli", "doubl", "tripl", "upl"),
    "en": ("dozens", "tens", "scores", "hundreds", "thousands", "illions", "oubl", "tripl", "trebl", "upl"),
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
    if found["tens"]:
        start = found.start("tens")
        return Magnitude(start, end, "many", _MANY[found["tens"].lower()] * _MANY[found["of"].lower()])
    return Magnitude(found.start("many"), end, "many", _MANY[found["many"].lower()])
