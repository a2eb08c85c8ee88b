"""Numbers that are nouns: « une dizaine », "a dozen", "a couple of", « un demi-siècle », "low twenties"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from rewriter.text.numbers._units import Lang

_SP = "[ \u00a0\u202f\u2009]"
_TENS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
_EXACT = ("douzaine", "dozen")  # both languages count by it; the others only say about how many
_PATTERNS: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        rf"\b(?:une{_SP}(?:(?P<half>demi)-)?(?P<noun>{'|'.join(_TENS)})"
        rf"|(?P<one>une(?={_SP}décennie\b)|(?:chaque|par)(?={_SP}quinzaine\b))|(?P<century>un)(?={_SP}siècle\b)|un{_SP}(?P<part>demi)(?=-siècle\b))"
        r"(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"\b(?:(?:(?P<half>half){_SP})?a{_SP}(?P<noun>dozen)|(?:a{_SP})?(?P<couple>couple{_SP}of)(?={_SP}\w)"
        rf"|(?P<one>a(?={_SP}(?:decade|century|fortnight)\b)|(?:every|each)(?={_SP}fortnight\b)|(?:past|last|next|coming)(?={_SP}decade\b))"
        rf"|(?P<part>half(?:{_SP}a)?)(?=[ \u00a0-](?:decade|century)\b)|(?P<twice>twice|thrice)"
        r"|(?<=low )(?P<ties>twen|thir|for|fif|six|seven|eigh|nine)ties)(?!\w)",
        re.IGNORECASE,
    ),
}
_HOLDS: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("aine", "décennie", "siècle"),
    "en": ("dozen", "couple", "decade", "century", "fortnight", "twice", "thrice", "ties"),
}
_TIES = {"twen": 20, "thir": 30, "for": 40, "fif": 50, "six": 60, "seven": 70, "eigh": 80, "nine": 90}
_TIMES = {"twice": 2, "thrice": 3}


@dataclass(frozen=True, slots=True)
class Collective:
    """A number that is a noun: offsets, value, whether it only says about how many, and whether it counts
    times ("twice": « deux fois »). What it counts may follow: « une dizaine d’années »."""

    start: int
    end: int
    value: Decimal
    approximate: bool = False
    times: bool = False


def collectives(text: str, lang: Lang) -> Iterator[Collective]:
    """The collective numbers of a text, in order; plurals (« des dizaines », "decades") are none."""
    lowered = text.lower()  # looking for the letters first is four times as fast as any pattern
    if any(letters in lowered for letters in _HOLDS[lang]):
        yield from (_collective(found) for found in _PATTERNS[lang].finditer(text))


def _collective(found: re.Match[str]) -> Collective:
    parts = found.groupdict()
    noun = (parts["noun"] or "").lower()
    times = _TIMES.get((parts.get("twice") or "").lower())
    ties = _TIES.get((parts.get("ties") or "").lower())
    value = Decimal(times or ties or (2 if parts.get("couple") else _TENS.get(noun, 12 if noun else 1)))
    halved = parts["half"] or parts["part"]
    return Collective(
        found.start(),
        found.end(),
        value / 2 if halved else value,
        approximate=bool(noun) and noun not in _EXACT,
        times=times is not None,
    )
