"""Names that a translator gives a French form: by meaning, by their ending, by custom."""

import re

from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.naming.equivalents import cognates, equivalents
from rewriter.ledger.naming.forms import nouns

_ROMAN = re.compile(r"[ivx]{1,6}(?:e|er|eme)?")  # centuries and sovereigns; figures are accounted for apart
_EXONYM = 3  # letters that a name and its French form share at least, and that may differ at most
_FRENCH_ENDING = re.compile(r"(?:e|es|ains?|aines?|iens?|ois|ais|ons?)$")


def is_roman(word: str) -> bool:
    """Whether a folded word is a number in Roman digits."""
    return bool(_ROMAN.fullmatch(word))


def is_exonym(word: str, names: frozenset[str]) -> bool:
    """Whether a word is an English name but for a French ending: « Pavie », « Acropole », « Romains »."""
    return any(_ends_in_french(word, n) for n in names if n[:_EXONYM] == word[:_EXONYM] and n != word)


def _ends_in_french(word: str, name: str) -> bool:
    shared = next((i for i, (a, b) in enumerate(zip(word, name)) if a != b), min(len(word), len(name)))
    tails = word[shared:], name[shared:]
    short = all(len(tail) <= _EXONYM for tail in tails) and shared >= max(_EXONYM, len(word) - _EXONYM)
    return short and bool(tails[1]) and bool(_FRENCH_ENDING.search(word))


def translates(french: str, english: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a folded French word translates, by its ending, one of these `names`, or is a common noun that
    translates one of these `english` words: « Cour » of “court”."""
    singular = french.removesuffix("s")
    common = nouns()
    if english & (common.get(french) or common.get(singular) or frozenset()):
        return True
    return any(c in names or f"{c}s" in names for form in {french, singular} for c in cognates(form, "en"))


def stands_for(french: str, english: frozenset[str], passage: Passage) -> bool:
    """Whether a French name may stand for one of these English words of a passage."""
    forms = {french, french.removesuffix("s"), f"{french}s"}
    if forms & english or is_roman(french) or translates(french, english, english):
        return True
    return any(forms & held for _, held in equivalents(passage))
