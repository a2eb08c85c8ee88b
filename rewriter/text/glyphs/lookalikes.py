"""Letters of other alphabets inside Latin words, and Latin letters in another dress (ｆｕｌｌ, 𝗯𝗼𝗹𝗱).

Source: Unicode Technical Standard 39 (confusables), of which only the letters that look the same in ordinary
type; μ, Ω, Δ, π and their like stand in units and formulas and are let be."""

import re
import unicodedata
from collections.abc import Iterator

from rewriter.text.edits import Edit

_ALIKE = str.maketrans(
    "авеіјкмнорсԛѕтухԝАВЕЅІЈКМНОРСТУХ" + "οναΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aBeijKMHopcqsTyxwABESIJKMHOPCTYX" + "ovaABEZHIKMNOPTYX",
)
_FOREIGN = r"\u0370-\u03ff\u0400-\u052f"
_LATIN = r"A-Za-z\u00c0-\u024f"
_MIXED = re.compile(
    rf"(?<!\w)(?=[{_FOREIGN}]{{0,40}}[{_LATIN}])[{_LATIN}]{{0,40}}[{_FOREIGN}][{_LATIN}{_FOREIGN}]{{0,40}}(?!\w)"
)
_DRESSED = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff]+")
_STRANGE = re.compile(f"[{_FOREIGN}\uff01-\uff5e\U0001d400-\U0001d7ff]")
_SURE = frozenset("аеіјорсѕухАВЕЅІЈКМНОРСТХοΑΒΕΖΗΙΚΜΝΟΡΤΥΧԛԝ")


def disguised(text: str) -> Iterator[re.Match[str]]:
    """Each word that mixes alphabets, each run of letters in another dress. Linear."""
    if _STRANGE.search(text):
        yield from (m for m in _MIXED.finditer(text) if _looks_latin(m.group()))
        yield from _DRESSED.finditer(text)


def edits(text: str) -> Iterator[Edit]:
    """The Latin letters that each should have, where every one is certain. Linear."""
    for match in disguised(text):
        word = match.group()
        plain = unicodedata.normalize("NFKC", word)
        if _DRESSED.match(word) is None:
            plain = word.translate(_ALIKE) if all(c < "\u0370" or c in _SURE for c in word) else word
        if plain != word:
            yield Edit(match.start(), match.end(), plain)


def _looks_latin(word: str) -> bool:
    """Whether the foreign letters of a word all look Latin, and Latin ones are as many at least."""
    foreign = [c for c in word if c >= "\u0370"]
    return 2 * len(foreign) <= len(word) and all(ord(c) in _ALIKE for c in foreign)
