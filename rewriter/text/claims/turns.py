"""Turns of several words that say a direction, and those that say the contrary: « de plus en plus »,
« au moins », « en dessous de », French only. Single words are in `text.antonyms`.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.text.tokens import Token

_NUMBER = r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille)"
_ADVERBS = "largement|nettement|fortement|massivement|particulierement|lourdement"
_SMALL_ADVERBS = "faiblement|legerement|moderement"
# The two turns of each pair, each after the words one of which it cannot do without.
_PAIRS = tuple(
    tuple((frozenset(words.split("|")), re.compile(rf"\b(?:{turn})\b")) for words, turn in pair)
    for pair in (
        (("plus", "de plus en plus|toujours plus"), ("moins", "de moins en moins|toujours moins")),
        (
            ("moins|minimum|minima", "au moins|au minimum|a minima"),
            (
                "plus|maximum",
                "au plus(?! (?:tard|tot|vite|haut|pres|fort|bas|profond|grand|offrant|loin))|au maximum",
            ),
        ),
        (("mieux", "mieux"), ("moins|plus", "moins bien|plus mal")),
        (
            ("dessus|dela|plus", rf"au dessus|au dela|plus de {_NUMBER}"),
            (
                "dessous|sous|moins",
                (
                    rf"au dessous|en dessous|sous (?:les? |la barre des? |le seuil des? )?{_NUMBER}"
                    rf"|moins de {_NUMBER}"
                ),
            ),
        ),
        ((_ADVERBS, _ADVERBS), (f"peine|{_SMALL_ADVERBS}", f"a peine|{_SMALL_ADVERBS}")),
        (("possible|possibles", "possibles?"), ("impossible|impossibles", "impossibles?")),
        (("tot", "plus tot"), ("tard", "plus tard")),
    )
)
# Each turn with its contrary: the words that it needs, the turn, the words that its contrary needs, that one.
_TURNS = [(*one, *other) for pair in _PAIRS for one, other in (pair, pair[::-1])]
_RANKS: dict[str, list[int]] = {}  # of the turns that a word may be one of
for _rank, (_needed, *_) in enumerate(_TURNS):
    for _word in _needed:
        _RANKS.setdefault(_word, []).append(_rank)
_FROM_TO = re.compile(r"\bde (\d+) a (\d+)\b")

Place = tuple[int, int]
_Turn = re.Pattern[str]


def turned(mine: Sequence[Token], theirs: Sequence[Token]) -> Iterator[tuple[Place, Place]]:
    """Where one sentence has a turn, and the other only its contrary: offsets in both texts, in order of
    the table. « de 4 à 9 » and « de 9 à 4 » are contraries too."""
    words, others = [w.folded for w in mine], [w.folded for w in theirs]
    possible = list(_possible(words, others))
    if not possible and not _may_count(words, others):
        return
    here, there = " ".join(words), " ".join(others)
    for a, b in possible:
        found, against = a.search(here), b.search(there)
        if found and against and not b.search(here) and not a.search(there):
            yield _place(mine, found), _place(theirs, against)
    spans = {(m[1], m[2]): m for m in _FROM_TO.finditer(there)}
    for found in _FROM_TO.finditer(here):
        against = spans.get((found[2], found[1]))
        if against and found[1] != found[2] and (found[1], found[2]) not in spans:
            yield _place(mine, found), _place(theirs, against)


def _may_count(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether both have a figure, so that « de 4 à 9 » may be turned about."""
    return any(map(str.isdecimal, mine)) and any(map(str.isdecimal, theirs))


def _possible(mine: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[_Turn, _Turn]]:
    """The turns that the words of one sentence may make, each with its contrary that the other's may."""
    ranks = {rank for word in mine if word in _RANKS for rank in _RANKS[word]}
    for _, turn, against, contrary in [_TURNS[rank] for rank in sorted(ranks)]:
        if not against.isdisjoint(theirs):
            yield turn, contrary


def _place(words: Sequence[Token], found: re.Match[str]) -> Place:
    """Where the words stand that a match in the joined words covers."""
    first = found.string.count(" ", 0, found.start())
    last = found.string.count(" ", 0, max(found.start(), found.end() - 1))
    return words[first].start, words[last].end
