"""Bait by signs: an ellipsis that leaves one hanging, exclamation marks, a word in capitals among others."""

import re
from collections.abc import Iterator

from rewriter.text.bait.lures import Lure

_MARKS = re.compile(r"…|\.{3}|(?:\?[\s\u00a0\u202f]?)?!(?:[\s\u00a0\u202f]?[!?]){0,8}")
# Words that no acronym is: « LE meuble », « LA phrase », « TOUT ».
_SHOUTED = re.compile(
    r"(?<![\w'’-])(?:LE|LA|LES|UN|UNE|CE|CET|CETTE|CES|TOUT|TOUS|JAMAIS|ENFIN|VRAIMENT|TRÈS|PLUS|VOUS|RIEN|GRATUIT|"
    r"URGENT|CHOC|INCROYABLE|SCANDALE|ALERTE|ATTENTION)(?![\w-])"
)


def signs(text: str) -> Iterator[Lure]:
    """Each sign and each shouted word."""
    yield from (Lure(*m.span(), "signs") for m in _MARKS.finditer(text))
    if any(map(str.islower, text)):  # a title all in capitals shouts no word of its own
        yield from (Lure(*m.span(), "signs") for m in _SHOUTED.finditer(text))
