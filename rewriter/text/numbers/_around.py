"""What stands around a number and changes what it says: a minus, « environ »."""

import re

_SP = "[ \u00a0\u202f\u2009]"
_SIGN = re.compile(r"(?<![^\s(«“\"])[-\u2212+]$")
_LIST_DASH = re.compile(r"(?:^|\n)[ \u00a0\t]{0,8}-$")  # « -10 minutes de pause » opens an item of a list
_MINUS = re.compile(rf"(?<!\w)(?:moins|minus){_SP}$", re.IGNORECASE)  # before degrees; elsewhere it compares
_DEGREES = ("degree", "°C", "°F")
_BELOW_ZERO = ("%", "point", "degree", "°C", "°F")
_APPROXIMATELY = re.compile(
    r"(?:\b(?:environ|près de|presque|quelques?|autour de|aux alentours de|approximativement|à peu près|"
    r"de l[’']ordre de|nearly|about|around|almost|roughly|some|approximately|circa|close to|an estimated)"
    rf"|[~≈])(?:{_SP}(?:les|la|le|an?))?{_SP}?$",
    re.IGNORECASE,
)
_OR_SO = re.compile(rf"{_SP}(?:environ|or so|ou presque)\b", re.IGNORECASE)


def sign_before(text: str, start: int, unit: str) -> re.Match[str] | None:
    """The minus (or plus) before the figure that starts there; a hyphen that opens a line is a list's, but
    before degrees and percentages."""
    if unit in _DEGREES and (minus := _MINUS.search(text, max(0, start - 7), start)):
        return minus
    listed = unit not in _BELOW_ZERO and _LIST_DASH.search(text, max(0, start - 10), start)
    return None if listed else _SIGN.search(text, max(0, start - 2), start)


def is_approximate(text: str, start: int, end: int) -> bool:
    """Whether « environ », « près de », "about" and the like say of the figure between the two offsets that
    it is near the truth only."""
    return bool(_APPROXIMATELY.search(text, max(0, start - 28), start) or _OR_SO.match(text, end))
