"""Words that mean alike, so that a French sentence is met with the one that it rewrites, whatever its words.

The families stand in synonyms/, one a line, by theme. A word may be in several; two words mean alike when
one family holds both, which is never carried on from family to family: « cours » is « leçon », and
is « rivière », which are not alike.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from rewriter.text.lexicon.derivation import origin
from rewriter.text.lexicon.english import equivalents
from rewriter.text.lexicon.stems import stem

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=32768)
def concepts(word: str, lang: Literal["fr", "en"]) -> frozenset[str]:
    """What a folded word may mean, as keys: two words mean alike where their sets meet. The word itself is
    one of them, for the names and numbers that both languages write alike; an English word has the keys of
    each French word that may translate it."""
    french = {word} if lang == "fr" else equivalents(word)
    stems = {key for each in french for key in (stem(each), origin(each)) if key}
    return frozenset({word} | stems).union(*(_families().get(each, _NONE) for each in stems))


def families() -> tuple[tuple[str, ...], ...]:
    """Every family of words that mean alike, as the tables have them."""
    tables = sorted(files(__package__).joinpath("synonyms").iterdir(), key=lambda table: table.name)
    lines = [line for table in tables for line in table.read_text(encoding="utf-8").splitlines()]
    return tuple(tuple(line.split()) for line in lines if line and line[0] != "#")


@cache
def _families() -> dict[str, frozenset[str]]:
    """The families of each stem, by number."""
    found: dict[str, set[str]] = {}
    for number, family in enumerate(families()):
        for word in family:
            found.setdefault(stem(word), set()).add(f"#{number}")
    return {key: frozenset(numbers) for key, numbers in found.items()}
