"""Text that was read in the wrong encoding: « Ã© » for é, « â€™ » for ’."""

import re
from collections.abc import Iterator

from rewriter.text.edits import Edit

_HIGH = (
    "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014"
    "\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122"
)
"""What the bytes 80 to BF look like when they are read as Windows-1252 or Latin-1."""

BROKEN = re.compile(
    rf"[ÂÃÄÅ][{_HIGH}]|â[\u0080\u20ac\u201a\u0192\u201e\u2020\u2021\u2122][{_HIGH}]|â[\u0082\u201a]¬|ï»¿|ðŸ[{_HIGH}]{{2}}"
    r"|Ã {1,2}(?=[a-zà-ÿ])|\ufffd+"
)
"""Each run that can only come from UTF-8 read as something else, and what was lost for good (U+FFFD). In no
language that French articles quote does a capital Ã, Â, Ä or Å stand before such a mark."""
_SIGNS = "ÂÃÄÅâïð\ufffd"


def broken(text: str) -> Iterator[re.Match[str]]:
    """Each place that was read wrong. Linear."""
    if not text.isascii() and any(sign in text for sign in _SIGNS):
        yield from BROKEN.finditer(text)


def edits(text: str) -> Iterator[Edit]:
    """The character that should stand in place of each, where its bytes say which. Linear."""
    for match in broken(text):
        meant = _meant(match.group())
        if meant:
            yield Edit(match.start(), match.end(), meant)


def _meant(run: str) -> str:
    """« Ã© » → « é »; empty when the bytes are no UTF-8, or stand for nothing that is seen."""
    if run.rstrip(" ") == "Ã":
        return "à "
    try:
        char = b"".join(_byte(c) for c in run).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return ""
    return char if char.isprintable() or char in "\u00a0\u202f" else ""


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")
