"""Turns of several words that say a direction, and those that say the contrary: « de plus en plus »,
« au moins », « en dessous de », French only. Single words are in `text.antonyms`.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.text.tokens import Token

_NUMBER = r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille)"
_PAIRS = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        ("de plus en plus|toujours plus", "de moins en moins|toujours moins"),
        (
            "au moins|au minimum|a minima",
            "au plus(?! (?:tard|tot|vite|haut|pres|fort|bas|profond|grand|offrant|loin))|au maximum",
        ),
        ("mieux", "moins bien|plus mal"),
        (
            rf"au dessus|au dela|plus de {_NUMBER}",
            (
                rf"au dessous|en dessous|sous (?:les? |la barre des? |le seuil des? )?{_NUMBER}"
                rf"|moins de {_NUMBER}"
            ),
        ),
        (
            "largement|nettement|fortement|massivement|particulierement|lourdement",
            "a peine|faiblement|legerement|moderement",
        ),
        ("possibles?", "impossibles?"),
        ("plus tot", "plus tard"),
    )
)
_FROM_TO = re.compile(r"\bde (\d+) a (\d+)\b")

Place = tuple[int, int]


def turned(mine: Sequence[Token], theirs: Sequence[Token]) -> Iterator[tuple[Place, Place]]:
    """Where one sentence has a turn, and the other only its contrary: offsets in both texts, in order of
    the table. « de 4 à 9 » and « de 9 à 4 » are contraries too."""
    here, there = _joined(mine), _joined(theirs)
    for one, other in _PAIRS:
        for a, b in ((one, other), (other, one)):
            found, against = a.search(here), b.search(there)
            if found and against and not b.search(here) and not a.search(there):
                yield _place(mine, found), _place(theirs, against)
    spans = {(m[1], m[2]): m for m in _FROM_TO.finditer(there)}
    for found in _FROM_TO.finditer(here):
        against = spans.get((found[2], found[1]))
        if against and found[1] != found[2] and (found[1], found[2]) not in spans:
            yield _place(mine, found), _place(theirs, against)


def _joined(words: Sequence[Token]) -> str:
    return " ".join(word.folded for word in words)


def _place(words: Sequence[Token], found: re.Match[str]) -> Place:
    """Where the words stand that a match in the joined words covers."""
    first = found.string.count(" ", 0, found.start())
    last = found.string.count(" ", 0, max(found.start(), found.end() - 1))
    return words[first].start, words[last].end
