"""Words that mean alike, so that a French sentence is met with the one that it rewrites, whatever its words.

The families stand in synonyms/, one a line, by theme. A word may be in several; two words mean alike when
one family holds both, which is never carried on from family to family: « cours » is « leçon », and
is « rivière », which are not alike.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from rewriter.text.lexicon.derivation import origin
from rewriter.text.lexicon.english import equivalents, renderings
from rewriter.text.lexicon.stems import stem


@lru_cache(maxsize=32768)
def concepts(word: str, lang: Literal["fr", "en"]) -> frozenset[str]:
    """What a folded word may mean, as keys: two words mean alike where their sets meet. The word itself,
    after a colon, is one of them, for the names and numbers that both languages write alike; an English word
    has the keys of each French word that may translate it."""
    french = {word} if lang == "fr" else equivalents(word)
    stems = {key for each in french for key in _stems(each)}
    return frozenset({f":{word}"} | stems).union(*(_families().get(each, ()) for each in stems))


def is_common(word: str) -> bool:
    """Whether a folded French word is one of the lexicon’s: a common noun, an adjective, a verb."""
    return any(key in _families() or key in _rendering() for key in _stems(word))


@cache
def _rendering() -> frozenset[str]:
    """The stems of the French words that render English ones."""
    return frozenset(key for word in renderings() for key in _stems(word))


def families() -> tuple[tuple[str, ...], ...]:
    """Every family of words that mean alike, as the tables have them."""
    tables = sorted(files(__package__).joinpath("synonyms").iterdir(), key=lambda table: table.name)
    lines = [line for table in tables for line in table.read_text(encoding="utf-8").splitlines()]
    return tuple(tuple(line.split()) for line in lines if line and line[0] != "#")


@cache
def _families() -> dict[str, list[str]]:
    """The families of each stem, by number, some twice."""
    words: dict[str, list[str]] = {}
    for number, family in enumerate(families()):
        for word in family:
            words.setdefault(word, []).append(f"#{number}")
    found: dict[str, list[str]] = {}
    for word, numbers in words.items():
        for key in _stems(word):
            found.setdefault(key, []).extend(numbers)
    return found


def _stems(word: str) -> tuple[str, ...]:
    """The stem of a French word, then that of the word that it is drawn from, if one shows."""
    drawn = origin(word)
    return (stem(word), drawn) if drawn else (stem(word),)
