"""How wide a title is in search results: pixels of Arial at 20 px, as Yoast SEO measures it."""

import re
from unicodedata import combining, east_asian_width, normalize

from rewriter.text.legibility._arial_widths import BY_WIDTH

_UNITS_PER_EM = 2048
_SIZE_PX = 20
_WIDTHS = {char: width for width, chars in BY_WIDTH.items() for char in chars}
# What an emoji is joined to, which widens it by nothing: the tone of its skin, the next of its family.
_JOINED = re.compile("[\U0001f3fb-\U0001f3ff]|\u200d[\u2190-\u2bff\U0001f300-\U0001faff]")
_DIGIT = _WIDTHS["0"]  # Arial's most common width, for what the table lacks


def width_px(text: str) -> int:
    """Width of one line of text in whole pixels, without kerning. A character outside the table counts
    as wide as a digit, or as a square when it is East Asian or an emoji, however many it is joined from; a
    combining mark counts nothing. Linear."""
    one_line = _JOINED.sub("", normalize("NFC", text))
    units = sum(_WIDTHS[c] if c in _WIDTHS else _unknown(c) for c in one_line)
    return int(units * _SIZE_PX / _UNITS_PER_EM + 0.5)


def _unknown(char: str) -> int:
    if combining(char):
        return 0
    return _UNITS_PER_EM if east_asian_width(char) in "WF" else _DIGIT
