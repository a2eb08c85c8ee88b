"""What a figure counts: the noun after it, so that « deux soirs » is not vouched for by « deux bassins »."""

import re
from functools import lru_cache
from typing import Literal

from rewriter.ledger.bearing.passages import Passage
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.numbers.figures import Figure
from rewriter.text.tokens import folded_word

_REACH = 60  # characters after a figure in which its noun is looked for
_FEW = 5  # words at most between a figure and its noun, links and adjectives included
_LINKS = frozenset("de d des du la le les l".split())
_LINKING = ("fraction", "money")  # « un tiers des voix »; whole numbers take « de » after a scale only
_GAPS = frozenset((" ", "\u00a0", "\u202f", "-", "\u2011", "’", "'"))
# Adjectives that stand before their noun in French; the others follow it. Closed class of the grammar.
_BEFORE = frozenset(
    "grand grande petit petite nouveau nouvel nouvelle jeune vieux vieil vieille premier premiere dernier "
    "derniere autre bon bonne mauvais mauvaise gros grosse long longue beau bel belle meilleur meilleure "
    "prochain prochaine seul seule tout toute ancien ancienne principal principale vrai vraie simple double "
    "nombreux nombreuse different differente".split()
)
_NAME_BEFORE = re.compile(r"(?<![^\W\d_])(?P<name>[^\W\d_]{1,30})[ \u00a0\u202f-]?$")
# « 38 millions promis »: what a scale counts stands behind « de »
_LONE_SCALE = re.compile(
    r"illi(?:on|ard)s?(?![\w]|[ \u00a0\u202f]d(?:es?[ \u00a0\u202f]|[’']))", re.IGNORECASE
)
_KINDS = ("number", "fraction", "ordinal")


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """A folded French word without the endings of number and gender: « salariées », « salarié » are one."""
    if len(word) > 4 and word.endswith("aux"):
        return word[:-2] + "l"
    if len(word) > 3 and word[-1] in "sx":
        word = word[:-1]
    while len(word) > 3 and word[-1] == "e":
        word = word[:-1]
    return word


_BEFORE_STEMS = frozenset(stem(word) for word in _BEFORE)


def counted(passage: Passage, figure: Figure, lang: Literal["fr", "en"]) -> str:
    """The stem of the noun that a French figure without a unit counts, "" when none follows it directly:
    « 12 nouveaux bassins » counts "bassin". English nouns cannot be compared with French ones, so "" too.
    A figure in a name has that name’s word in either language: « Model 3 » has "model"."""
    if figure.in_name:
        named = _NAME_BEFORE.search(passage.text, max(0, figure.start - _REACH), figure.start)
        return folded_word(named["name"]) if named else ""
    if (
        lang == "en"
        or figure.kind not in _KINDS
        or _LONE_SCALE.search(passage.text, figure.start, figure.end + 4)
    ):
        return ""
    linked = figure.kind in _LINKING or not figure.text[-1:].isdigit()
    end = figure.end
    for word in passage.words_between(figure.end, figure.end + _REACH)[:_FEW]:
        gap = passage.text[end : word.start]
        if gap not in _GAPS or word.folded.isdigit():
            return ""
        end = word.end
        if linked and word.folded in _LINKS:
            continue
        linked = False
        if word.folded in FRENCH or passage.text[word.start].isupper():
            return ""
        if stem(word.folded) not in _BEFORE_STEMS:
            return stem(word.folded)
    return ""
