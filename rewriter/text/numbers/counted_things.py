"""The number of things that a title announces: « 7 astuces », « les cinq bonnes raisons »."""

import re
from typing import NamedTuple

_FIGURES = dict(
    zip(
        "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt".split(),
        [*range(2, 13), 15, 20],
        strict=True,
    )
)
_THINGS = (
    "astuces|conseils|raisons|choses|façons|manières|étapes|idées|clés|clefs|erreurs|facteurs|questions|réponses|"
    "points|règles|secrets|exemples|leçons|outils|moyens|gestes|réflexes|signes|arguments|pistes|enseignements|"
    "bienfaits|avantages|mythes|idées reçues|recettes|adresses|lieux|habitudes|pièges|infos|informations"
)
_COUNTED = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_FIGURES)}) (?:(?:bonnes|grandes|petites|bons|grands|petits) )?(?:{_THINGS})\b"
)


class CountedThings(NamedTuple):
    """How many are announced, and where it is said."""

    number: int
    start: int
    end: int


def counted_things(plain: str) -> CountedThings | None:
    """What a title in lower case with straight apostrophes announces, if it does."""
    found = _COUNTED.search(plain)
    if found is None:
        return None
    word = found.group(1)
    return CountedThings(int(word) if word.isdecimal() else _FIGURES[word], *found.span())
