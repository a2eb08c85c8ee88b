"""Numbers written as digits or in words, French and English, read as exact values."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import count, pairwise
from typing import NamedTuple

from rewriter.text.numbers._units import Lang
from rewriter.text.tokens import Token, tokens

_THIN = "\u00a0\u202f\u2009"
NUMERAL = {
    "fr": re.compile(rf"(?:(?<!\d[ {_THIN}])\d{{1,3}}(?:[ {_THIN}]\d{{3}}(?!\d))+|\d+)(?:[.,]\d+)*"),
    "en": re.compile(rf"(?:\d{{1,3}}(?:[{_THIN}]\d{{3}}(?!\d))+|\d+)(?:[.,]\d+)*"),
}
_GROUPED = {
    "fr": re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?:,\d{3}){2,}"),
    "en": re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?"),
}
_ENGLISH_THOUSANDS = re.compile(r"[1-9]\d{0,2},000")


def read_digits(written: str, lang: Lang) -> Decimal | None:
    """The value of a numeral: « 4 000 », « 1,5 », « 1.500 » (1500) in French, "86,000", "1.5" in English.
    « 86,000 » is 86000 in French too: three zeros after a comma are an English thousand left by a
    translator. None when it is no single number (« 1.2.3 ») or is longer than `Decimal`'s 28 exact digits."""
    digits = "".join(written.split())
    if _GROUPED[lang].fullmatch(digits) or _ENGLISH_THOUSANDS.fullmatch(digits):
        point = "," if lang == "fr" and "." in digits else "."
        thousands = "." if point == "," else ","
        return Decimal(digits.replace(thousands, "").replace(point, "."))
    if digits.count(".") + digits.count(",") > 1 or len(digits) > 28:
        return None
    return Decimal(digits.replace(",", "."))


_FRENCH = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
)
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen".split()
)
_SIMPLE: dict[Lang, dict[str, int]] = {
    "fr": dict(zip(_FRENCH, count()))
    | {"une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
    | {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90},
    "en": dict(zip(_ENGLISH, count()))
    | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
    | {"ninety": 90},
}
_HUNDREDS = {"fr": ("cent", "cents"), "en": ("hundred",)}
_THOUSANDS = {"fr": ("mille",), "en": ("thousand",)}
_AND = {"fr": "et", "en": "and"}
_ORDINALS: dict[Lang, dict[str, int]] = {
    "fr": dict(
        zip(
            "unieme deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme "
            "onzieme douzieme treizieme quatorzieme quinzieme seizieme".split(),
            count(1),
        )
    )
    | {"vingtieme": 20, "trentieme": 30, "quarantieme": 40, "cinquantieme": 50, "soixantieme": 60},
    "en": dict(
        zip(
            "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
            count(3),
        )
    )
    | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50},
}


class Spelled(NamedTuple):
    """A number in words: offsets, value, whether it is a rank, and whether it is a lone « un », « une »
    or "one", which is an article unless a scale follows (« un million »)."""

    start: int
    end: int
    value: int
    rank: bool = False
    lone_one: bool = False


def spelled_numbers(text: str, lang: Lang) -> Iterator[Spelled]:
    """The numbers written in words, in order. « neuf » counts before a plural only (else it may mean
    new), « cent » not after « pour », « Deux-Sèvres » is a name, "hundred" needs "a", "one" or a number
    before it. « premier », « deuxième », "first" and "second" are no figures."""
    words = tokens(text)
    known = _known(lang)
    after = 0
    for at in [at for at, word in enumerate(words) if word.folded in known]:
        if at >= after:
            number, after = _read(text, words, at, lang)
            if number:
                yield number


def is_number(word: str, lang: Lang) -> bool:
    """Whether a folded word is a number from two up, in digits or in letters."""
    return word.isdecimal() or _SIMPLE[lang].get(word, 0) > 1 or word in (*_HUNDREDS[lang], *_THOUSANDS[lang])


@cache
def _known(lang: Lang) -> frozenset[str]:
    """Every word that a number may begin with."""
    return frozenset([*_SIMPLE[lang], *_ORDINALS[lang], *_HUNDREDS[lang], *_THOUSANDS[lang]])


def _read(text: str, words: tuple[Token, ...], at: int, lang: Lang) -> tuple[Spelled | None, int]:
    first, end = words[at], at
    state = _Number(lang)
    while end < len(words) and (end == at or _touch(text, words[end - 1], words[end])):
        step = 1
        if words[end].folded == _AND[lang] and end > at and end + 1 < len(words) and state.links:
            step = 2
        if not (step == 1 or _touch(text, words[end], words[end + 1])):
            break
        if not state.take(words[end + step - 1].folded, linked=step == 2):
            break
        end += step
        if state.rank:
            break
    if end == at:
        return None, at + 1
    if _is_no_figure(text, words, at, end):
        return None, end
    lone = end == at + 1 and state.value == 1 and not state.rank
    return Spelled(first.start, words[end - 1].end, state.value, state.rank, lone), end


class _Number:
    """A number in words as it is being read."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        self.thousands = 0
        self.current = 0
        self.empty = True
        self.rank = False

    @property
    def value(self) -> int:
        return self.thousands + self.current

    @property
    def links(self) -> bool:
        """Whether « et » or "and" may come next: « vingt et un », "two hundred and five"."""
        tens = self.current % 100
        if self.lang == "fr":
            return tens in (20, 30, 40, 50, 60, 70)
        return not self.empty and tens == 0

    def take(self, word: str, *, linked: bool) -> bool:
        """Go on with that word; False, and unchanged, when it does not belong to the number."""
        if word in _HUNDREDS[self.lang]:
            return not linked and self._hundred()
        if word in _THOUSANDS[self.lang]:
            return not linked and self._thousand()
        ordinal = _ORDINALS[self.lang].get(word) or self._after_tens(word)
        if ordinal is not None and self._add(ordinal, linked=linked):
            self.rank = True
            return True
        simple = _SIMPLE[self.lang].get(word)
        return simple is not None and self._add(simple, linked=linked)

    def _after_tens(self, word: str) -> int | None:
        """ "first" and "second" are ranks after tens only: "twenty-first"."""
        tens = self.current % 100
        return (
            {"first": 1, "second": 2}.get(word) if self.lang == "en" and tens in range(20, 100, 10) else None
        )

    def _hundred(self) -> bool:
        if self.current > 99 or (self.current == 0 and not self.empty and not self.thousands):
            return False
        self.current, self.empty = max(self.current, 1) * 100, False
        return True

    def _thousand(self) -> bool:
        if self.thousands or (self.current == 0 and not self.empty):
            return False
        self.thousands, self.current, self.empty = max(self.current, 1) * 1000, 0, False
        return True

    def _add(self, value: int, *, linked: bool) -> bool:
        if linked and self.lang == "fr" and value not in (1, 11):
            return False
        if not (self.empty or self._fits(value)):
            return False
        eighty = self.lang == "fr" and value == 20 and self.current % 100 == 4
        self.current, self.empty = self.current + (76 if eighty else value), False
        return True

    def _fits(self, value: int) -> bool:
        tens = self.current % 100
        if value == 0:
            return False
        if tens == 0:
            return bool(self.current or self.thousands) and value < 100
        if value < 10 and tens % 10 == 0:
            return tens >= 20 or (self.lang == "fr" and value >= 7)
        if self.lang == "en":
            return False
        return (tens == 4 and value == 20) or (tens in (60, 80) and 10 <= value <= 16)


_ROMAN = re.compile(r"\b(?P<roman>[IVX]{1,6})(?:er|re|ère|[eè]|[eè]me|ᵉ)\b")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


def roman_numbers(text: str) -> Iterator[Spelled]:
    """« XXe siècle », « Ve République »: French ranks in Roman digits."""
    for found in _ROMAN.finditer(text):
        digits = [*(_ROMAN_DIGITS[c] for c in found["roman"]), 0]
        value = sum(-a if a < b else a for a, b in pairwise(digits))
        yield Spelled(found.start(), found.end(), value, rank=True)


def _touch(text: str, before: Token, after: Token) -> bool:
    gap = text[before.end : after.start]
    return len(gap) == 1 and (gap == "-" or gap.isspace() or gap == "\u2011") and gap != "\n"


def _is_no_figure(text: str, words: tuple[Token, ...], at: int, end: int) -> bool:
    first = words[at]
    if first.folded == "deuxieme":
        return True  # "second" is none either, and a translation has one for the other
    before = words[at - 1].folded if at else ""
    after = words[end] if end < len(words) else None
    if end == at + 1 and first.folded == "neuf":
        return not (after and _touch(text, first, after) and _plural(after.folded))
    if first.folded in ("cent", "cents"):
        return before in ("pour", "per", "quelques", "plusieurs")
    if first.folded in ("hundred", "thousand"):
        return before not in ("a", "an")
    named = after and text[first.start].isupper() and text[words[end - 1].end : after.start] == "-"
    return bool(named and after and text[after.start].isupper())


def _plural(word: str) -> bool:
    return word[-1] in "sx" or word in ("millions", "milliards", "mille", "cent")
