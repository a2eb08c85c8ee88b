"""How much of something a sentence speaks of: some, many, most, all; seldom, often, always; partly, wholly.

Closed lists from grammars of both languages. A quantity has a rank on its scale; only ranks of one scale
compare: « certains élus » 2 and « tous les élus » 5, « souvent » 3 and « toujours » 5.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

Lang = Literal["fr", "en"]
Scale = Literal["amount", "often", "share"]

ALL = 5

_FRENCH: dict[Scale, dict[int, str]] = {
    "amount": {
        1: "un seul|une seule|un des|une des|l un des|l une des|un de ces|une de ces|un de ses|une de ses",
        2: "quelques|certains|certaines|plusieurs|divers|diverses|une poignee de|une poignee d|quelques uns|"
        "quelques unes|une partie des|une partie de|une partie du|une minorite de|une minorite des|"
        "un nombre de|un petit nombre de|un petit nombre des|un certain nombre de|un certain nombre des|"
        "un groupe de|"
        "une dizaine de|une vingtaine de|deux des|trois des|quatre des|un tiers des|un quart des|peu de|"
        "rares sont|une fraction des",
        3: "beaucoup de|beaucoup d|beaucoup des|nombre de|de nombreux|de nombreuses|nombreux|nombreuses|"
        "un grand nombre de|un grand nombre des|bon nombre de|une grande partie de|une grande partie des|"
        "une grande partie du|maints|maintes|une foule de|quantite de|une multitude de|la moitie des|"
        "la moitie de|la moitie du|des centaines de|des milliers de|des dizaines de|bien des",
        4: "la plupart des|la plupart de|la plupart du|la majorite des|la majorite de|la majorite du|"
        "une majorite de|une majorite des|la majeure partie des|la majeure partie de|la majeure partie du|"
        "la plus grande partie de|l essentiel des|l essentiel de|l essentiel du|presque tous|presque toutes|"
        "presque tout|presque toute|quasiment tous|quasiment toutes|pratiquement tous|pratiquement toutes|"
        "la quasi totalite des|la quasi totalite de|la quasi totalite du|la grande majorite des|"
        "l immense majorite des|une large majorite de|une large majorite des|la plupart d entre|"
        "les trois quarts des|les deux tiers des|tous sauf|toutes sauf|tous ou presque",
        ALL: "tous les|toutes les|tous ces|toutes ces|tous ses|toutes ses|tous leurs|toutes leurs|tous nos|"
        "la totalite des|la totalite de|la totalite du|l ensemble des|l ensemble de|l ensemble du|"
        "l integralite des|l integralite de|l integralite du|chaque|chacun des|chacune des|chacun de|"
        "chacune de|toute une generation|n importe quel|n importe quelle|la generalite des|"
        "cent pour cent des",
    },
    "often": {
        1: "rarement|presque jamais|exceptionnellement|a de rares occasions|une fois",
        2: "parfois|quelquefois|occasionnellement|de temps en temps|de temps a autre|par moments|"
        "a l occasion|ponctuellement|tantot|dans certains cas",
        3: "souvent|frequemment|regulierement|maintes fois|a plusieurs reprises|bien des fois",
        4: "generalement|en general|habituellement|d habitude|le plus souvent|la plupart du temps|"
        "d ordinaire|dans la plupart des cas|presque toujours|quasiment toujours|normalement|"
        "dans la majorite des cas",
        ALL: "toujours|systematiquement|constamment|sans cesse|en permanence|invariablement|tout le temps|"
        "a chaque fois|a tous les coups|dans tous les cas|a tout moment|sans exception",
    },
    "share": {
        2: "partiellement|en partie|a moitie|quelque peu|legerement",
        3: "largement|en grande partie|pour une bonne part|pour une large part",
        4: "principalement|essentiellement|majoritairement|surtout|pour l essentiel|avant tout|"
        "presque entierement|quasiment|presque totalement|notamment|en majorite|presque exclusivement",
        ALL: "exclusivement|entierement|totalement|integralement|completement|uniquement|en totalite|"
        "a cent pour cent|de bout en bout|tout entier|tout entiere",
    },
}  # fmt: skip
_ENGLISH: dict[Scale, dict[int, str]] = {
    "amount": {
        1: "one of|a single|only one|just one",
        2: "some|several|a few|few|certain|various|a number of|a handful of|a couple of|part of|parts of|"
        "a portion of|a group of|a minority of|a dozen|any of|two of|three of|a third of|a quarter of",
        3: "many|a lot of|lots of|much of|numerous|a large number of|large numbers of|half of|half the|"
        "a great many|hundreds of|thousands of|dozens of|scores of|a host of|plenty of",
        4: "most|the majority of|a majority of|the bulk of|almost all|nearly all|almost every|nearly every|"
        "virtually all|virtually every|practically all|the vast majority of|a large part of|two thirds of|"
        "three quarters of|all but|most of",
        ALL: "all|every|each|the whole|the entire|entire|everyone|everybody|everything|any|both|whole|"
        "the total|100|no|none|across|throughout|universal|universally",
    },
    "often": {
        1: "rarely|seldom|hardly ever|almost never|once",
        2: "sometimes|occasionally|at times|now and then|from time to time|in some cases|can",
        3: "often|frequently|regularly|many times|repeatedly|time and again",
        4: "usually|generally|typically|normally|mostly|most of the time|in most cases|almost always|"
        "nearly always|tend to|tends to|in general|as a rule",
        ALL: "always|constantly|systematically|invariably|all the time|every time|at all times|never|ever|"
        "yet|permanently|still|continually|continuously|each time|consistently|in all cases|in every case",
    },
    "share": {
        2: "partly|partially|in part|half|somewhat|slightly",
        3: "largely|to a large extent",
        4: "mainly|primarily|mostly|chiefly|predominantly|essentially|almost entirely|nearly|almost|"
        "especially|particularly|principally|above all|in particular|notably|almost exclusively",
        ALL: "exclusively|entirely|totally|wholly|completely|only|solely|fully|in full|purely|just|all|"
        "altogether|outright|utterly",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """A quantity by the ranks of its words, first and last, its scale and how far it reaches, 1–5."""

    scale: Scale
    reach: int
    first: int
    last: int


def is_part(extent: Extent, words: Sequence[str], lang: Lang) -> bool:
    """Whether a quantity takes a part of a known whole: « certaines des questions », "some of …"."""
    last = words[extent.last]
    if lang == "fr":
        return last in ("des", "du") or words[extent.last + 1 : extent.last + 2] in (["des"], ["d"])
    return last == "of" or words[extent.last + 1 : extent.last + 2] == ["of"]


_Entry = tuple[tuple[str, ...], Scale, int]


def extents(words: Sequence[str], lang: Lang) -> Iterator[Extent]:
    """The quantities among these folded words, in order, the longest reading of each: « presque tous » is
    one. Linear in the number of words."""
    index = _index(lang)
    after, last = 0, len(words) - 1
    for at in [at for at, word in enumerate(words) if word in index]:
        if at < after:
            continue
        begun = index[words[at]]
        for expression, scale, reach in begun.get(words[at + 1], begun[""]) if at < last else begun[""]:
            if len(expression) <= 2 or tuple(words[at : at + len(expression)]) == expression:
                after = at + len(expression)
                yield Extent(scale=scale, reach=reach, first=at, last=after - 1)
                break


@cache
def _index(lang: Lang) -> Mapping[str, Mapping[str, Sequence[_Entry]]]:
    """The expressions by their first word and then their second, longest first: small words begin many.
    Those of one word stand under "" and behind those of each second word."""
    index: dict[str, list[_Entry]] = {}
    for scale, ranks in (_FRENCH if lang == "fr" else _ENGLISH).items():
        for reach, listed in ranks.items():
            for expression in map(str.split, listed.split("|")):
                index.setdefault(expression[0], []).append((tuple(expression), scale, reach))
    return {word: _by_second(entries) for word, entries in index.items()}


def _by_second(entries: Sequence[_Entry]) -> Mapping[str, Sequence[_Entry]]:
    longest_first = sorted(entries, key=lambda e: -len(e[0]))
    seconds = {e[0][1] for e in entries if len(e[0]) > 1}
    by_second = {second: [e for e in longest_first if e[0][1:2] in ((second,), ())] for second in seconds}
    return {**by_second, "": [e for e in longest_first if len(e[0]) == 1]}
