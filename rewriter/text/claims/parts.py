"""Parts of a known whole: « quatre des conteneurs », “two of the five”, « en partie effondré », “its oldest
pupils”; and the words by which a sentence speaks of a part.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.numbers.numerals import is_number

Lang = Literal["fr", "en"]

_OWNERS = {
    "fr": frozenset("ses ces leurs nos".split()),
    "en": frozenset("the its their his her these those our".split()),
}
_OF = frozenset(("de", "des"))
_SOME = frozenset("some several".split())
_NO_PART = frozenset("ago later time times years months weeks days hours minutes".split())  # “some years ago”
_ADVERBS = {
    "fr": frozenset("partiellement majoritairement principalement".split()),
    "en": frozenset("partly partially mostly largely mainly".split()),
}
_MOST = re.compile(
    r"(?:old|young|large|small|bigg|heavi|long|tall|short|poor|rich|busi|cheap|weak|strong|fast|slow)est$"
)
_IN_PART = re.compile(
    r"\b(?:dont|parmi|certaine?s?|plusieurs|quelques|quelqu|une (?:bonne |grande )?part(?:ie)?|en partie"
    r"|partiel\w*"
    r"|par endroits|la plupart|majorit\w*|minorit\w*|localement|moitie|mi|demi|presque|quasi\w*|principal\w*"
    r"|essentiel\w*|surtout|largement|notamment|d entre|seuls?|seules?|une poignee|l un|l une"
    r"|sur (?:les |ses |leurs )?"
    r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent))\b"
)
_OF_SOME = re.compile(  # what stands before a noun, or behind it, that is told of in part
    r"\b(?:des|d|certaine?s?|plusieurs|quelques|partie|part|plupart|majorite|minorite|moitie|tiers|quart|nombre|poignee"
    r"|parmi|entre|l une?|une? de|seuls?|seules?|doyen\w*|aines?|plus|moins|autres?|dont|sur)\b"
)


class Part(NamedTuple):
    """Where a part stands, by the ranks of its first and last words; the nouns of which it is one; and the
    numbers it gives, of the part and of the whole, as they are written. `degree` where it is those that are
    most something."""

    first: int
    last: int
    nouns: tuple[str, ...]
    number: str = ""
    whole: str = ""
    degree: bool = False


def parts(words: Sequence[str], lang: Lang) -> Iterator[Part]:
    """The parts of a known plural whole in these folded words, in order."""
    for at in _openings(words, lang):
        found = _counted(words, at, lang) or _some(words, at, lang) or _oldest(words, at, lang)
        if found:
            yield found


def _openings(words: Sequence[str], lang: Lang) -> Sequence[int]:
    """The ranks at which a part may begin, by what stands there and behind it."""
    if lang == "fr":
        return [at for at, (here, behind) in enumerate(pairwise(words)) if behind in _OF or here == "les"]
    return [
        at
        for at, (here, behind) in enumerate(pairwise(words))
        if behind == "of" or here in _SOME or here.endswith("est")
    ]


def _counted(words: Sequence[str], at: int, lang: Lang) -> Part | None:
    """« quatre des conteneurs », « l’une de ses deux lignes », “two of the five museums”."""
    if not is_number(words[at], lang) and words[at] not in ("un", "une", "one"):
        return None
    after = _of_the(words, at + 1, lang)
    if not after:
        return None
    whole = words[after] if after < len(words) and is_number(words[after], lang) else ""
    nouns = _nouns(words, after + bool(whole), lang)
    return Part(at, after + bool(whole), nouns, words[at], whole) if nouns else None


def _of_the(words: Sequence[str], at: int, lang: Lang) -> int:
    """The rank behind « des », « de ses », “of the”; 0 for none."""
    here, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if lang == "fr":
        return at + 1 if here == "des" else at + 2 if here == "de" and following in _OWNERS["fr"] else 0
    return at + 2 if here == "of" and following in _OWNERS["en"] else 0


def _some(words: Sequence[str], at: int, lang: Lang) -> Part | None:
    """“some customers”, told as « ses clients »; « certains » is compared as a quantity."""
    nouns = _nouns(words, at + 1, lang) if lang == "en" and words[at] in _SOME else ()
    return Part(at, at + 1, nouns) if nouns and _NO_PART.isdisjoint(nouns) else None


def _oldest(words: Sequence[str], at: int, lang: Lang) -> Part | None:
    """“its oldest pupils”, « ses élèves les plus jeunes »."""
    if lang == "en":
        nouns = (
            _nouns(words, at + 1, lang)
            if at and words[at - 1] in _OWNERS["en"] and _MOST.match(words[at])
            else ()
        )
        return Part(at, at + 1, nouns, degree=True) if nouns and nouns[0].endswith("s") else None
    if tuple(words[at : at + 2]) != ("les", "plus") or not at or at + 2 >= len(words):
        return None
    noun = words[at - 1]
    named = noun.endswith(("s", "x")) and noun not in FRENCH and words[at + 2].endswith(("s", "x"))
    return Part(at - 1, at + 2, (noun,), degree=True) if named else None


def _nouns(words: Sequence[str], at: int, lang: Lang) -> tuple[str, ...]:
    """The words that may be the noun there: an adjective may stand before it."""
    known = FRENCH if lang == "fr" else ENGLISH
    found: list[str] = []
    for word in words[at : at + 2]:
        if word in known or word.isdigit():
            break
        found.append(word)
    return tuple(found)


def partly(words: Sequence[str], lang: Lang) -> Iterator[tuple[int, str]]:
    """Each word of content that is said to hold in part, with the rank of the word that says so: « en partie
    effondrée », “partly destroyed”."""
    known = FRENCH if lang == "fr" else ENGLISH
    for at, word in enumerate(words):
        said = word == "partie" and at > 0 and words[at - 1] == "en"
        if said or word in _ADVERBS[lang]:
            beside = [
                *words[at + 1 : at + 2],
                *(words[max(0, at - 1 - said) : at - said] if lang == "fr" else ()),
            ]
            yield from ((at, near) for near in beside if near not in known and len(near) > len("fait"))


def speaks_of_a_part(words: Sequence[str]) -> bool:
    """Whether anything in the folded words of a French sentence speaks of a part."""
    return bool(_IN_PART.search(" ".join(words)))


def is_told_in_part(words: Sequence[str], at: int) -> bool:
    """Whether the noun at that rank of a French sentence is one of which a part is told: « une partie des
    clients », « ses élèves les plus jeunes »."""
    return bool(_OF_SOME.search(" ".join([*words[max(0, at - 5) : at], "|", *words[at + 1 : at + 4]])))
