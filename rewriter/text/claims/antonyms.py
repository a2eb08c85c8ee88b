"""Opposites in French and English: families of words that say one thing and families that say the contrary.

The table `antonyms.txt` lists dictionary forms; `poles` finds a word in it whatever its ending.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from rewriter.text.grammar.verb_forms import lemmas
from rewriter.text.lexicon.english import equivalents
from rewriter.text.normalise import fold
from rewriter.text.numbers.numerals import is_number
from rewriter.text.tokens import Token

Lang = Literal["fr", "en"]
Rule = Literal["", "=", ">", "~"]


class Pole(NamedTuple):
    """One side of one pair of opposites. `rule` says when the contrary is not one: "=" converses (buy, sell),
    ">" the word that follows decides (before, after), "~" the noun beside does (big, small)."""

    pair: int
    side: int
    rule: Rule

    @property
    def opposite(self) -> "Pole":
        """The other side of the pair."""
        return Pole(self.pair, 1 - self.side, self.rule)


_RULES: dict[str, Rule] = {"=": "=", ">": ">", "~": "~"}
# Homographs far more often something else than the table's word: « sur », « entre », « il part », « partie ».
_NEVER = frozenset(
    "sur entre entres part parts parti partis partie parties sort sorts fait faits faite droit droits "
    "eleves suivant devenir cru du cours courant son mer tend tente tentes passe passes "
    "tombe tombes montre acte forme cesse rend mal bat bats charge charges sera demandait "
    "peut doit unie unies uni unis "
    "personne personnes sanctions naturel courte demande conserve aide aides principal "
    "etendu present presente presentes suite suites reste restes point cote meme fils battu arme "
    "armes armee armees cause causes "
    "repartis repartie reparties".split()  # « répartis en trois groupes »
)
# Homographs that are the table's word only after certain others.
_VOTING = frozenset(
    "vote votent voter votant vota voix prononce prononces prononcee milite plaide manifeste".split()
)
_ONLY_AFTER = {
    "est": frozenset("l d nord sud".split()),
    "ete": frozenset("l cet d chaque en dernier prochain".split()),
    "pour": _VOTING,
    "contre": _VOTING,
    "for": frozenset("vote voted votes voting".split()),
    "against": frozenset(
        "vote voted votes voting campaigned protest protested argued fight percent cent".split()
    ),
    "nuit": frozenset("la de une cette chaque nuit premiere derniere".split()),
    "avance": frozenset("en l d une son leur points".split()),
}
_OF_SCORES = ("contre", "against", "for")
_DETERMINERS = frozenset("un une les des du de d aux au ce cet ces son ses leurs nos deux trois".split())
_NOT_AFTER = {
    **dict.fromkeys("releve releves eleve".split(), _DETERMINERS),  # readings, and a pupil
    "plus": frozenset("de en au non ne n d surcroit sans ni".split()),
    "moins": frozenset("au du a tout neanmoins".split()),
    "more": frozenset("any no once".split()),
    "less": frozenset("no nevertheless".split()),
    **dict.fromkeys("grant grants".split(), frozenset("a the its their government state".split())),
    **dict.fromkeys("conclusion definitive".split(), frozenset(("en",))),  # they sum up
    **dict.fromkeys("attire attirent attirait attirer".split(), frozenset("s")),  # « s’attirer des ennuis »
    "questions": frozenset("of the from new many some any no key".split()),
}
_NOT_BEFORE = {
    **dict.fromkeys("arret arrets".split(), frozenset("maladie cardiaque travail jeu bus".split())),
    **dict.fromkeys("agree agrees agreed agreeing".split(), frozenset("on that with about".split())),
}
_OPPOSING = re.compile("oppos(?:e|es|ee|ees|ent|ait|aient|era|eront|er)")
_LED = frozenset("s se est sont ete etre etait etaient dit disent declare declarent reste restent".split())
_PARTING = re.compile("separ(?:e|es|ee|ees|ent|ait|er|era)")


# A prefix that denies, before a word of five letters at least.
_INTO = "im(?:migr|merg|plant|port|pliq|prim)"  # « immigrer », « importer »: the prefix says where to
_PREFIX = re.compile(
    rf"(?!{_INTO})(?:in(?![bmplr])|im(?=[bmp])|il(?=l)|ir(?=r)|des(?=[aehiou]))(?=[a-z]{{5}})"
)


def poles(words: Sequence[Token], at: int, lang: Lang) -> frozenset[Pole]:
    """The sides of pairs of opposites that the word at that index stands for, in this context of words."""
    word = words[at].folded
    found = sides(word, lang)
    return frozenset() if found and (_goes_neither_way(words, at, lang) or _is_set(words, at)) else found


def _goes_neither_way(words: Sequence[Token], at: int, lang: Lang) -> bool:
    """Whether the word is used in a sense that has no opposite."""
    if words[at].folded in _OF_SCORES and _is_score(words, at, lang):
        return True
    if lang == "en":
        return is_phrasal(words, at)
    lifted = words[at].folded.startswith("elev") and _is_level(words, at)
    return lifted or _is_facing(words, at) or _is_parting(words, at)


def _is_set(words: Sequence[Token], at: int) -> bool:
    """Whether the words beside it make it part of a set phrase."""
    word, before = words[at].folded, words[at - 1].folded if at else ""
    only, never = _ONLY_AFTER.get(word), _NOT_AFTER.get(word, ())
    if any(w.folded in _NOT_BEFORE.get(word, ()) for w in words[at + 1 : at + 3]):
        return True
    return before in never or (only is not None and before not in only)


# English verbs, every form of them, that a particle right behind makes another verb: “came away with”.
_MADE_PHRASAL = frozenset(
    "come comes came coming go goes went going gone get gets got getting take takes took taking taken give "
    "gives gave giving given put puts putting bring brings brought bringing set sets setting keep keeps kept "
    "keeping break breaks broke broken turn turns turned turning pull pulls pulled pulling".split()
)
_PARTICLES = frozenset("away out off up down back on over through forward together apart about".split())


def is_phrasal(words: Sequence[Token], at: int) -> bool:
    """Whether the English verb there is another with the particle behind it, or “self” before it."""
    if at and words[at - 1].folded == "self":  # self-imposed: freely
        return True
    return words[at].folded in _MADE_PHRASAL and any(w.folded in _PARTICLES for w in words[at + 1 : at + 2])


def _is_score(words: Sequence[Token], at: int, lang: Lang) -> bool:
    """« par 41 voix contre 33 », « 3 buts contre 2 »: two numbers side by side, and nobody’s side."""
    before, after = words[max(0, at - 2) : at], words[at + 1 : at + 2]
    return all(any(is_number(w.folded, lang) for w in beside) for beside in (before, after))


def _is_level(words: Sequence[Token], at: int) -> bool:
    """« s’élève à », « s’est élevé à » says how high, not that it rose."""
    led = any(w.folded == "s" for w in words[max(0, at - 2) : at])
    return led and any(w.folded == "a" for w in words[at + 1 : at + 2])


def _is_facing(words: Sequence[Token], at: int) -> bool:
    """« un litige l’oppose à son voisin », « la thèse opposée »: who faces whom, and the other of two;
    against something is who « s’oppose », « est opposé », or stands « opposé au projet »."""
    if not _OPPOSING.fullmatch(words[at].folded):
        return False
    led = any(w.folded in _LED for w in words[max(0, at - 2) : at])
    facing = at and words[at - 1].folded in ("l", "les")
    return not led and (facing or not any(w.folded in ("a", "au", "aux") for w in words[at + 1 : at + 2]))


def _is_parting(words: Sequence[Token], at: int) -> bool:
    """« le club se sépare de son entraîneur »: he goes, and nothing is divided."""
    led = any(w.folded in ("s", "se") for w in words[max(0, at - 2) : at])
    behind = any(w.folded in ("de", "d", "du", "des") for w in words[at + 1 : at + 2])
    return led and behind and bool(_PARTING.fullmatch(words[at].folded))


def is_seldom(word: str) -> bool:
    """Whether a folded French word is far more often something else than the word of its family: « est passé
    de cinq à deux »."""
    return word in _NEVER


@lru_cache(maxsize=16384)
def sides(word: str, lang: Lang) -> frozenset[Pole]:
    """The sides of pairs of opposites that a folded word may stand for; none for most words."""
    table = _table(lang)
    if len(word) < 3 or (lang == "fr" and word in _NEVER):
        return frozenset()
    known = (lemma for lemma in lemmas(word, lang) if lemma == word or lemma not in _ONLY_AFTER)
    found = frozenset(pole for lemma in known for pole in table.get(lemma, ()))
    return found if found or lang == "fr" or word == "than" else _translated(word)


@lru_cache(maxsize=16384)
def against(word: str, lang: Lang) -> frozenset[Pole]:
    """The sides opposite to those that a folded word may stand for."""
    return frozenset([side.opposite for side in sides(word, lang)])


def _translated(word: str) -> frozenset[Pole]:
    """The sides of the French words that may render an English one that the table does not list."""
    table, left_out = _table("fr"), _NEVER | _ONLY_AFTER.keys()
    return frozenset(p for french in equivalents(word) - left_out for p in table.get(french, ()))


def opposed(one: str, other: str, lang: Lang, other_lang: Lang) -> bool:
    """Whether two folded words stand on opposite sides of a pair: « gagné », « perdu »."""
    theirs = sides(other, other_lang)
    return any(pole.opposite in theirs for pole in sides(one, lang))


def contraries(word: str) -> frozenset[str]:
    """Folded French words that say the contrary of one whatever stands beside: the table’s, and the
    word without a prefix that denies, « stable » of « instable »."""
    found = {w for pole in sides(word, "fr") if not pole.rule for w in _by_pole().get(pole.opposite, ())}
    bare = _PREFIX.match(word)
    return frozenset(found | ({word[bare.end() :]} if bare else set()))


@cache
def _by_pole() -> dict[Pole, frozenset[str]]:
    found: dict[Pole, set[str]] = {}
    for word, pole in _entries("fr"):
        if word not in _NEVER and word not in _ONLY_AFTER:
            found.setdefault(pole, set()).add(word)
    return {pole: frozenset(words) for pole, words in found.items()}


@cache
def _table(lang: Lang) -> dict[str, frozenset[Pole]]:
    found: dict[str, set[Pole]] = {}
    for word, pole in _entries(lang):
        found.setdefault(word, set()).add(pole)
    return {word: frozenset(held) for word, held in found.items()}


def _entries(lang: Lang) -> Iterator[tuple[str, Pole]]:
    text = files(__package__).joinpath("antonyms.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    for pair, line in enumerate(lines):
        rule = _RULES.get(line[0], "")
        french, _, english = line.lstrip("=>~ ").partition(" // ")
        for side, words in enumerate((french if lang == "fr" else english).split(" / ")):
            yield from ((fold(word), Pole(pair, side, rule)) for word in words.split())
