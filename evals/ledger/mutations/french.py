"""Words put into a French sentence with the elisions and contractions they ask for."""

import re
from functools import cache

ASPIRATED = (
    "hausse",
    "haut",
    "héros",
    "huit",
    "honte",
    "handicap",
    "hasard",
    "haine",
    "hors",
    "hongr",
    "holl",
)
_ELIDED = re.compile(r"(?:(?<=\W)|^)(d|l|n|s|qu|j|lorsqu|puisqu)['’]$", re.IGNORECASE)
_FULL = re.compile(r"(?:(?<=\W)|^)(d|l|n|s|qu|j|lorsqu|puisqu)(e|a) $", re.IGNORECASE)
_DE_L = re.compile(r"(?:(?<=\W)|^)(de|à) l['’]$", re.IGNORECASE)
_TO = re.compile(r"(?:(?<=\W)|^)(du|au|ce|cet|sa|son) $", re.IGNORECASE)
_BEFORE_VOWEL = {"du": "de l’", "au": "à l’", "ce": "cet ", "sa": "son "}
_BEFORE_CONSONANT = {"cet": "ce "}


@cache
def vowel(word: str) -> bool:
    """Whether the word makes « le » or « de » lose its vowel."""
    low = word.lower()
    return low[:1] in "aeiouéèêëàâîïôûœæh" and not low.startswith((*ASPIRATED, "onz", "oui", "ouist"))


def put(text: str, start: int, end: int, new: str, gender: str = "") -> str | None:
    """The text with `new` in place of a stretch; None where the article's gender would be a guess."""
    left = _left(text[:start], new, gender)
    if left is None:
        return None
    return left + new + text[end:]


def _left(left: str, new: str, gender: str) -> str | None:
    if vowel(new):
        return _eliding(left)
    return _unfolded(left, gender)


def _eliding(left: str) -> str:
    if found := _FULL.search(left):
        if found[0].lower() in ("sa ", "na ", "da ", "qua ", "ja "):
            return f"{left[: found.start()]}{found[1]}on " if found[1].lower() == "s" else left
        return f"{left[: found.start()]}{found[1]}’"
    found = _TO.search(left)
    if found and found[1].lower() in _BEFORE_VOWEL:
        return left[: found.start()] + _cased(_BEFORE_VOWEL[found[1].lower()], found[1])
    return left


def _unfolded(left: str, gender: str) -> str | None:
    if found := _ELIDED.search(left):
        if found[1].lower() == "l":
            return _with_article(left, gender)
        return f"{left[: found.start()]}{found[1]}e "
    found = _TO.search(left)
    if found and found[1].lower() in _BEFORE_CONSONANT and gender != "f":
        return left[: found.start()] + _cased(_BEFORE_CONSONANT[found[1].lower()], found[1])
    if found and found[1].lower() == "son" and gender == "f":
        return left[: found.start()] + _cased("sa ", found[1])
    return left


def _with_article(left: str, gender: str) -> str | None:
    if gender not in ("m", "f"):
        return None
    if (found := _DE_L.search(left)) and gender == "m":
        return left[: found.start()] + _cased("du " if found[1].lower() == "de" else "au ", found[1])
    letter = left[-2]
    return f"{left[:-2]}{letter}{'e' if gender == 'm' else 'a'} "


def _cased(word: str, like: str) -> str:
    return word[0].upper() + word[1:] if like[:1].isupper() else word


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str | None:
    """The sentence as it reads after a connector; None where its first word may be a name."""
    first = re.match(
        r"(?:L['’]|D['’]|C['’]|Il|Ils|Elle|Elles|Le|La|Les|Un|Une|Des|Ce|Cette|Ces|Son|Sa|Ses|Leur|Leurs|"
        r"Nous|On|Cet|Plusieurs|Certains|Certaines|Quelques)\b",
        text,
    )
    return text[0].lower() + text[1:] if first else None


def verb_3sg(infinitive: str) -> str | None:
    """The present, third person singular, of a regular verb in -er; None where it is not certain."""
    if (
        infinitive == "aller"
        or not re.fullmatch(r"\w{2,}er", infinitive)
        or re.search(r"(?:y|el|et|e[cgmnprsv]|ev)er$", infinitive)
    ):
        return None
    stem = infinitive[:-2]
    return re.sub(r"é((?:[^aeiouyéèê]|gu|qu)+)$", r"è\1", stem) + "e"
