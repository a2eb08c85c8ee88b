"""The word of a translated quotation that renders nothing of the English one, which has one left over: its
opposite, or else a noun where just one is left.

Other verbs, adjectives and turns of phrase are left aside: a translator is free with them, and the lists of
renderings are far from whole. Of 181 faithful quotations of development documents four had such a
pair of nouns before the lists were completed, of 94 with a word changed sixteen.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from rewriter.ledger.quoting.closed import added_word
from rewriter.ledger.quoting.meant import content, keys, meaning
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.text.claims.antonyms import poles
from rewriter.text.claims.denying_words import denies, is_grammar
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.lexicon import concepts
from rewriter.text.lexicon.english import is_noun, renders_noun
from rewriter.text.tokens import Token

_MOST = 120  # words of a quotation that are read for opposites
_PLAIN = ("", "~")  # rules of opposites that are such whatever stands beside them, or beside a noun
_REST = 3  # content words of the French quotation that must render something for the one to tell
_HALF = frozenset(  # that deny by halves, in either language
    "hardly barely scarcely rarely seldom little few without guere peu rarement sans".split()
)
_BEFORE_NOUNS = frozenset(
    "le la les l un une des de d ce cette ces son sa ses leur leurs nos notre votre vos mon ma mes".split()
)
# Nouns of idioms, and of times, which each language has its own of.
_IDLE = frozenset(
    "mois jour jours an ans annee annees semaine fois cas fin lieu sein part point bout cours".split()
)
_UPWARDS = ("hausse", "baisse")  # « à la hausse »
_IDLE_ENGLISH = frozenset(
    "way ways right won lot lots kind sort thing things time times end part place point".split()
)


def swapped_word(quoted: Quoted, source: Quoted) -> str:
    """The French word that stands for nothing in the English quotation, where its opposite or just one noun
    is left without its French one; "" when the two cannot be told to differ."""
    return added_word(quoted, source) or _opposite(quoted, source) or swapped_noun(quoted, source)


def _opposite(quoted: Quoted, source: Quoted) -> str:
    """The only French word without a counterpart whose opposite the English quotation has, where nothing
    renders that, and nothing is denied on one side alone."""
    said, told = keys(source.words), _meant(quoted.words)
    left = frozenset(
        side.opposite
        for at, word in enumerate(source.words[:_MOST])
        if concepts(word.folded, "en").isdisjoint(told)
        for side in poles(source.words, at, "en")
        if side.rule in _PLAIN
    )
    found = [
        word.folded
        for at, word in enumerate(quoted.words[:_MOST] if left else ())
        if word.folded not in FRENCH
        and meaning(word.folded).isdisjoint(said)
        and not left.isdisjoint(poles(quoted.words, at, "fr"))
    ]
    return found[0] if len(found) == 1 and _denied(quoted, "fr") == _denied(source, "en") else ""


def _denied(quoted: Quoted, lang: Literal["fr", "en"]) -> bool:
    words = [w.folded for w in quoted.words]
    return any(word in _HALF or (denies(word, lang) and is_grammar(word, lang)) for word in words)


def swapped_noun(quoted: Quoted, source: Quoted) -> str:
    """The French noun that stands for nothing in the English quotation, where just one English noun is left
    without its French one; "" when the two cannot be told to differ."""
    said, told = keys(source.words), _meant(quoted.words)
    french = content(quoted.words)
    strange = [w for w in french if meaning(w.folded).isdisjoint(said)]
    mine = [w for w in strange if _is_noun(quoted.words, w)]
    theirs = list(_left(source.words, told))
    enough = len(french) - len(strange) >= _REST
    return mine[0].folded if enough and len(mine) == 1 == len(theirs) else ""


def _meant(words: Sequence[Token]) -> frozenset[str]:
    return frozenset().union(*(meaning(w.folded) for w in words))


def _is_noun(words: Sequence[Token], word: Token) -> bool:
    at = words.index(word)
    led = at > 0 and words[at - 1].folded in _BEFORE_NOUNS
    adverb = word.folded in _UPWARDS and [w.folded for w in words[max(0, at - 2) : at]] == ["a", "la"]
    return led and not adverb and word.folded not in _IDLE | LIGHT and renders_noun(word.folded)


def _left(words: Sequence[Token], told: frozenset[str]) -> Iterator[Token]:
    """The English nouns that nothing French means."""
    for word in words:
        noun = word.folded not in ENGLISH and word.folded not in _IDLE_ENGLISH and is_noun(word.folded)
        if noun and concepts(word.folded, "en").isdisjoint(told):
            yield word
