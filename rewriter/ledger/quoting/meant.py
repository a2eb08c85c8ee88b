"""What a French quotation and an English one both say, so that a translated quotation is met by its meaning.

On faithful translations of news 85 % of the quotations share four content words in ten or more with the one
that they translate; of quotations that nobody said, 4 % do with any of the source's.
"""

from collections.abc import Sequence

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.lexicon.english import is_listed
from rewriter.text.tokens import Token

_PLURAL = ("s", "x")
_VERB = 4  # letters of a verb behind “mis”
_LETTERS = 3  # of a content word at least
# Of « je vais vous dire », “I will tell you”, and of « d’abord », “first”, no approach.
_EMPTY = frozenset("vais vas va allons allez vont abord".split())

Meanings = Sequence[frozenset[str]]


def content(words: Sequence[Token]) -> list[Token]:
    """The French words that say what a quotation is about."""
    telling = (w for w in words if w.folded not in FRENCH and w.folded not in _EMPTY)
    return [w for w in telling if len(w.folded) >= _LETTERS or w.folded.isdigit()]


def meanings(words: Sequence[Token]) -> Meanings:
    """What each content word among these French ones may mean."""
    return [meaning(word.folded) for word in content(words)]


def meaning(word: str) -> frozenset[str]:
    """What a French word may mean, and a plural its singular: « nuits », “nights”."""
    single = concepts(word[:-1], "fr") if word[-1:] in _PLURAL and len(word) > _LETTERS else frozenset[str]()
    return concepts(word, "fr") | single


def keys(words: Sequence[Token]) -> frozenset[str]:
    """Everything that these English words may mean."""
    told = (w.folded for w in words if w.folded not in ENGLISH)
    return frozenset().union(*(concepts(part, "en") for word in told for part in (word, *_wrongly(word))))


def _wrongly(word: str) -> Sequence[str]:
    """The parts of a verb that says that something is done wrong: “misreported”, « communiqué de faux »."""
    rest = word.removeprefix("mis")
    return ("false", rest) if rest != word and len(rest) > _VERB and is_listed(rest) else ()


def share(meant: Meanings, english: frozenset[str]) -> float:
    """Share of the words that mean this, 0–1, that the English words say; 0 where there is none."""
    held = sum(not meaning.isdisjoint(english) for meaning in meant)
    return held / len(meant) if meant else 0.0
