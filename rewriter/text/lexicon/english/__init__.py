"""Which French words an English one may be rendered by: lists for news, and a rule for cognates."""

from functools import lru_cache

from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.lexicon.english.cognates import alike, guesses
from rewriter.text.lexicon.english.lemmas import adjective, lemmas
from rewriter.text.lexicon.english.tables import tables

__all__ = ["cognates", "equivalents", "is_listed", "is_noun", "renderings", "renders_noun"]

_SHORTEST = 4  # « net », « car », « but »: three letters alike are chance
_ANT = (("ent", "emment"), ("ant", "amment"))


@lru_cache(maxsize=16384)
def equivalents(word: str) -> frozenset[str]:
    """Folded French lemmas that the folded English form may be rendered by: what is listed for its lemmas,
    and what these would be as cognates, words that French may not have included. Empty for words of
    grammar."""
    found: set[str] = set()
    for lemma in lemmas(word):
        found |= tables().renderings.get(lemma, frozenset())
        found |= _guessed(lemma)
    return frozenset(found | {a for f in _of_adjective(word) for a in _adverbs(f)})


@lru_cache(maxsize=65536)
def cognates(english: str, french: str) -> bool:
    """Whether two folded forms, of five letters or more, are the same word in the two languages, as
    « competitive » and « competitives » are; never for a listed false friend (« eventually »)."""
    false = tables().false_friends
    return any(alike(lemma, french) for lemma in lemmas(english) if lemma not in false) or (
        english.endswith("ly") and french.endswith("ment") and _same_adverb(english, french)
    )


def is_listed(word: str) -> bool:
    """Whether the lists have a lemma of that folded English form: a common word."""
    return any(lemma in tables().renderings for lemma in lemmas(word))


def is_noun(word: str) -> bool:
    """Whether a folded English word, its plural included, is one that only the lists of nouns have."""
    return word in tables().nouns or word.removesuffix("s") in tables().nouns


def renders_noun(word: str) -> bool:
    """Whether a folded French word, its plural included, is a noun that renders one of those."""
    known = tables().french_nouns
    return word in known or word.removesuffix("s") in known or word.removesuffix("x") in known


def renderings() -> frozenset[str]:
    """Every folded French word that the lists render an English one by."""
    return frozenset().union(*tables().renderings.values())


def _guessed(lemma: str) -> frozenset[str]:
    false = tables().false_friends
    closed = len(lemma) < _SHORTEST or lemma.endswith("ly") or lemma in ENGLISH or lemma in false
    return frozenset() if closed else guesses(lemma)


def _of_adjective(adverb: str) -> set[str]:
    if not adverb.endswith("ly") or adverb in tables().renderings:
        return set()
    known = [a for a in adjective(adverb) if a not in tables().false_friends]
    return {f for a in known for f in (*tables().renderings.get(a, ()), *_guessed(a))}


def _adverbs(french: str) -> tuple[str, ...]:
    """« rapidement » of « rapide », « recemment » of « recent », « serieusement » of « serieux »."""
    for ending, adverb in _ANT:
        if french.endswith(ending):
            return (french.removesuffix(ending) + adverb,)
    return (f"{_feminine(french)}ment",)


def _feminine(adjective: str) -> str:
    for masculine, feminine in (("eux", "euse"), ("if", "ive"), ("el", "elle"), ("er", "ere"), ("e", "e")):
        if adjective.endswith(masculine):
            return adjective.removesuffix(masculine) + feminine
    return f"{adjective}e"


def _same_adverb(english: str, french: str) -> bool:
    if english in tables().false_friends:
        return False
    return any(french in _adverbs(f) for a in adjective(english) for f in _guessed(a))
