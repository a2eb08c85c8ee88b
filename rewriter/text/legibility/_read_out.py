"""How many syllables has what is read otherwise than it is written: numbers, acronyms, ranks in Roman
digits. French of France: « soixante-dix », « quatre-vingts »."""

import re

from rewriter.text.legibility._syllable_words import SPELLED, WORDS
from rewriter.text.legibility._vowels import in_letters

_UNITS = (0, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2)
_TENS = (0, 0, 1, 1, 2, 2, 2)
_SCALES = (
    (10**12, 2),
    (10**9, 2),
    (10**6, 2),
    (1000, 1),
)  # « billion », « milliard », « million », « mille »
_MOST_DIGITS = 15  # a longer run is no quantity: it is read digit by digit
_GROUPED = re.compile(r"\d{1,3}(?:[\s.]\d{3})+\Z")
_SEPARATORS = re.compile(r"[\s.,]+")
_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})(ers?|res?|i?[eè]mes?|es?)?\Z")
_ONES = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_READABLE = re.compile(r"[^AEIOUY]?[AEIOUY]{1,2}(?:[^AEIOUY]{1,2}[AEIOUY])*[^AEIOUY]?\Z")
_LONGEST_SPELLED = 6  # letters: a longer run in capitals is a word in capitals
_NAMES = {"W": 3, "Y": 2}  # « double-vé », « i grec »; every other letter's name is one syllable


def number(written: str) -> int:
    """Syllables of a number in digits, as « 4 000 », « 3,5 », « 12.5.2024 »."""
    if _GROUPED.match(written):
        return _digits(_SEPARATORS.sub("", written))
    parts = _SEPARATORS.split(written)
    return sum(map(_digits, parts)) + (2 if len(parts) == 2 else 0)  # « virgule »


def roman(written: str) -> int:
    """Syllables of « XIV », « XXe », « Ier »; 0 for what is none. A letter alone is none without its rank."""
    found = _ROMAN.match(written)
    if not found or len(written) < 2 or (not found[1] and not found[2]):
        return 0
    value = 10 * len(found[1]) + _ONES[found[2]]
    return rank(value, found[3]) if found[3] else _whole(value)


def rank(value: int, ending: str) -> int:
    """Syllables of a rank: « 1er » 2, « 2nd » 2, « 21e » 4."""
    if ending.startswith(("er", "r", "n")):
        return 2
    return _whole(value) + 1


def acronym(letters: str) -> int:
    """Syllables of a word in capitals: spelled, or read as a word."""
    if letters in WORDS or len(letters) > _LONGEST_SPELLED or not letters.isascii():
        return in_letters(letters.lower())
    if len(letters) > 3 and letters not in SPELLED and _READABLE.match(letters):
        return in_letters(letters.lower())
    return spelled(letters)


def spelled(letters: str) -> int:
    """Syllables of letters read one by one."""
    return sum(_NAMES.get(letter, 1) for letter in letters.upper())


def _digits(digits: str) -> int:
    if len(digits) > _MOST_DIGITS or (digits[0] == "0" and len(digits) > 1):
        return sum(_whole(int(digit)) for digit in digits)
    return _whole(int(digits))


def _whole(value: int) -> int:
    if not value:
        return 2  # « zéro »
    syllables = 0
    for size, name in _SCALES:
        times, value = divmod(value, size)
        if times:
            syllables += name + (0 if size == 1000 and times == 1 else _below_thousand(times))
    return syllables + _below_thousand(value)


def _below_thousand(value: int) -> int:
    hundreds, rest = divmod(value, 100)
    said = 1 + (_UNITS[hundreds] if hundreds > 1 else 0) if hundreds else 0
    return said + _below_hundred(rest)


def _below_hundred(value: int) -> int:
    if value < 20:
        return _UNITS[value]
    if value >= 80:
        return 3 + _below_hundred(value - 80)  # « quatre-vingts »
    tens = min(value // 10, 6)
    rest = value - 10 * tens
    return _TENS[tens] + _UNITS[rest] + (rest in (1, 11))  # « vingt et un », « soixante et onze »
