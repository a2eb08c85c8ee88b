"""Conditions in a French or an English sentence: where each stands.

No opinion: a « si » that opens a question told (« savoir si »), a comparison or a concession is left out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rewriter.text.claims.hedges import Words
from rewriter.text.grammar.function_words import ENGLISH
from rewriter.text.lexicon.english import is_noun
from rewriter.text.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition from its conjunction (`start`) to the end of its clause (`end`), as offsets in the text;
    `sure` when nothing but a condition is so introduced (« à moins que »), unlike « si » with the present;
    `depends` where a verb says so (« dépend d’un prêt »)."""

    start: int
    end: int
    sure: bool
    depends: bool = False


_FRENCH = (
    ("a", "condition"), ("a", "la", "condition"), ("a", "la", "seule", "condition"), ("sous", "reserve"),
    ("sous", "condition"), ("a", "moins"), ("en", "cas"), ("pourvu", "que"), ("pourvu", "qu"),
    ("au", "cas", "ou"), ("sauf", "si"), ("faute", "de"), ("faute", "d"), ("pour", "peu"),
    ("a", "supposer"),
    ("dans", "l", "hypothese"), ("seulement", "si"), ("uniquement", "si"), ("hormis", "si"),
    ("seulement", "s"), ("uniquement", "s"), ("sauf", "s"), ("sauf", "en", "cas"),
    ("dans", "le", "cas", "ou"),
    ("pour", "autant", "que"), ("pour", "autant", "qu"), ("a", "defaut", "de"), ("a", "defaut", "d"),
    ("moyennant",), ("du", "moment", "que"), ("du", "moment", "qu"), ("des", "lors", "que"),
    ("des", "lors", "qu"), ("tant", "que"), ("tant", "qu"), ("aussi", "longtemps", "que"),
    ("aussi", "longtemps", "qu"), ("sauf",), ("sans",),
    ("depend", "de"), ("depend", "d"), ("depend", "du"), ("depend", "des"), ("dependra", "de"),
    ("dependra", "d"), ("dependra", "du"), ("tributaire", "de"), ("tributaire", "d"), ("tributaire", "du"),
    ("suspendu", "a"), ("suspendu", "au"), ("suspendue", "a"), ("suspendue", "au"), ("subordonne", "a"),
    ("subordonne", "au"), ("subordonnee", "a"), ("subordonnee", "au"), ("conditionne", "a"),
    ("conditionne", "au"), ("conditionnee", "a"), ("conditionnee", "au"),
)  # fmt: skip
# What may set a condition, and may say a time, a means or a lack instead.
_DOUBTFUL = frozenset("moyennant du des tant aussi sans".split())
# What « sauf » and « sans » set a condition with: something that may come or not.
_MAY_COME = frozenset(
    "accord accords aide aides avis autorisation feu report imprevu contretemps opposition veto recours "
    "appel surprise retournement revirement miracle repreneur repreneurs acheteur soutien "
    "soutiens subvention subventions financement financements garantie garanties reponse signature vote "
    "intervention renfort renforts mention decision exception derogation catastrophe "
    "pret prets permis licence agrement consentement budget visa "
    "reforme mesure mesures effort investissement investisseur demande changement pluie pluies".split()
)
_REACH, _CLOSE = 8, 5  # words after a conjunction in which what it asks for stands
_ASIDE = 3  # words of an aside within a conjunction
_ARTICLES = frozenset("un une l le la nouvel nouvelle d autre".split())
_ENGLISH = (
    ("unless",), ("provided", "that"), ("providing", "that"), ("as", "long", "as"), ("so", "long", "as"),
    ("in", "the", "event"), ("subject", "to"), ("on", "condition"), ("on", "the", "condition"),
    ("only", "if"), ("assuming", "that"), ("depends", "on"), ("depend", "on"), ("hinges", "on"),
    ("hinge", "on"), ("contingent", "on"), ("conditional", "on"), ("dependent", "on"), ("needs",),
    ("requires",), ("pending",),
)  # fmt: skip
# What makes a thing depend on another, and what that must be to be a condition: something that may not come.
_DEPENDING = frozenset(
    "depend depends dependent dependra hinges hinge contingent conditional needs requires pending "
    "tributaire suspendu suspendue subordonne subordonnee conditionne conditionnee".split()
)
_MAY_COME_ENGLISH = frozenset(
    "approval consent permission agreement grant loan vote decision funding support licence license permit "
    "deal outcome result results inspection ruling ratification clearance signature backing subsidy".split()
)
_UNNAMED = frozenset("anonymity anonymously named identified anonyme anonymat".split())


def _by_first(openings: Sequence[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    return {first[0]: [o for o in openings if o[0] == first[0]] for first in openings}


_OPENINGS = {"fr": _by_first(_FRENCH), "en": _by_first(_ENGLISH)}
_LONGEST = max(len(opening) for index in _OPENINGS.values() for each in index.values() for opening in each)
_SUBJECTS = frozenset(
    "il ils elle elles on je j nous vous tu le la les l un une des du de d ce cet cette ces c son sa ses "
    "leur "
    "leurs notre nos votre vos mon ma mes aucun aucune personne rien tout tous toutes toute ca cela celui "
    "celle ceux celles quelqu plusieurs certains certaines deux trois aux au en y jamais chaque "
    "nombre".split()
)
_COUNTED = frozenset(
    "deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante soixante "
    "cent mille kilometre metre heure minute mois an annee semaine jour euro million "
    "milliard tiers quart".split()
)
_TOLD = re.compile(
    r"^(?:demand|sav|sais|sait|sach|ignor|verifi|verr|voir|voy|examin|decid|determin|question|interrog"
    r"|compren"
    r"|regard|cherch|etudi|evalu|comme|meme|et$|precis|dir|dit|dis|doute|mesur|point$|pas$)"
)
_ASKED = frozenset(
    "as even ask asks asked asking see know knows knew knowing wonder wonders wondered wondering decide "
    "decides "
    "decided determine check doubt sure unclear question tell say matter care what and clear".split()
)
_ELLIPTIC = frozenset("not any only ever somewhat slightly anything".split())  # “pleased, if not delighted”
_BEFORE_NOUNS = frozenset("a an the its his her their our my this that".split())
_CAUSED = re.compile(r"[,:][ \u00a0\u202f]?(?:c[’']est|c[’']était|ce n[’']est|cela (?:tient|s[’']explique))")
_CONJUNCTIONS = frozenset(("si", "s", "if", "should"))
_LEADS_ON = re.compile(r"(?:r(?:a|ont)|rai[ts]|raient)$")


def conditions(text: str, words: Sequence[Token], lang: Literal["fr", "en"]) -> Iterator[Condition]:
    """Each condition of a sentence, in order. `words` are its own tokens in `text`."""
    sentence = _Sentence(text, words)
    openings = _OPENINGS[lang]
    able = [at for at, w in enumerate(words) if w.folded in openings or w.folded in _CONJUNCTIONS]
    for at in able:
        length = _opens(sentence, at, openings.get(words[at].folded, ()))
        if length:
            sure = lang == "en" or words[at].folded not in _DOUBTFUL
            yield _clause(sentence, at, at + length, sure=sure)
        elif (_is_si if lang == "fr" else _is_if)(sentence, at):
            yield _clause(sentence, at, at + 1, sure=lang == "en" or _is_supposed(sentence, at))


class _Sentence(Words):
    """A sentence's words, and what is asked of all of them for each conjunction."""

    @cached_property
    def breaks(self) -> list[int]:
        """Indexes of the words that a stop or a comma parts from the one before."""
        return [at for at in range(1, len(self.all)) if not self.joined(at)]

    @cached_property
    def leads_on(self) -> bool:
        """Whether a longer word ends as a future or a conditional does."""
        return any(len(w.folded) > 3 and _LEADS_ON.search(w.folded) for w in self.all)

    @cached_property
    def caused(self) -> int:
        """Where the last « : c’est » of the sentence starts; -1 when there is none."""
        found = _CAUSED.finditer(self.text, self.all[0].start, self.all[-1].end)
        return max((m.start() for m in found), default=-1)


def _opens(sentence: Words, at: int, openings: Sequence[tuple[str, ...]]) -> int:
    begun = tuple([word.folded for word in sentence.all[at : at + _LONGEST]])
    for opening in openings:
        if begun[: len(opening)] == opening and _sets_one(sentence, at, opening):
            return len(opening)
    return 0


def _sets_one(sentence: Words, at: int, opening: tuple[str, ...]) -> bool:
    """Whether these words set a condition where they stand."""
    if opening == ("a", "moins"):
        return _is_unless(sentence, at + 2)
    if opening in (("sauf",), ("sans",)):
        return _may_come(sentence, at, opening[0])
    if opening[0] in ("tant", "aussi") and sentence.folded(at - 1) == "en":
        return False
    if opening[-1] == "as" and sentence.folded(at + 3)[:1].isdigit():
        return False
    return not _is_no_condition(sentence, at, opening)


def _may_come(sentence: Words, at: int, word: str) -> bool:
    """« sauf report », « sauf accord du comité »; « sans » only where it opens the sentence or a clause."""
    after = at + 1
    while sentence.folded(after) in _ARTICLES and after <= at + 2:
        after += 1
    if sentence.folded(after) not in _MAY_COME:
        return False
    return word == "sauf" or not at or not sentence.joined(at)


def _is_no_condition(sentence: Words, at: int, opening: tuple[str, ...]) -> bool:
    """Whether what is asked is not to be named (“on condition of anonymity”), or what a thing depends on is
    nothing that may come or not: « cela dépend des goûts »."""
    after = [sentence.folded(rank) for rank in range(at + len(opening), at + len(opening) + _REACH)]
    if opening[-1] == "condition" and not _UNNAMED.isdisjoint(after):
        return True
    return opening[0] in _DEPENDING and (_MAY_COME | _MAY_COME_ENGLISH).isdisjoint(after[:_CLOSE])


def _is_unless(sentence: Words, at: int) -> bool:
    """« à moins que », « à moins d’un accord », not « à moins de trois kilomètres »."""
    if sentence.folded(_after_aside(sentence, at)) in ("que", "qu"):
        return True
    counted = sentence.folded(at + 2 if sentence.folded(at + 1) in ("un", "une") else at + 1)
    return sentence.folded(at) in ("de", "d") and not counted[:1].isdigit() and counted not in _COUNTED


def _after_aside(sentence: Words, at: int) -> int:
    """The word that follows an aside of a few words which opens there: « à moins, bien sûr, que »."""
    if at >= len(sentence.all) or sentence.joined(at):
        return at
    ahead = range(at + 1, min(len(sentence.all), at + _ASIDE + 1))
    return next((index for index in ahead if not sentence.joined(index)), at)


def _is_si(sentence: _Sentence, at: int) -> bool:
    word, follows = sentence.folded(at), sentence.folded(at + 1)
    if word == "s":
        if follows not in ("il", "ils") or sentence.folded(at + 2) in ("vous", "te"):
            return False
    elif word != "si" or not (follows in _SUBJECTS or _is_name(sentence, at + 1)):
        return False
    if sentence.folded(at - 1) in ("sauf", "seulement", "uniquement", "hormis") or (
        at and _TOLD.match(sentence.folded(at - 1))
    ):
        return False
    return sentence.caused < sentence.all[at].start


def _is_name(sentence: Words, at: int) -> bool:
    return at < len(sentence.all) and sentence.text[sentence.all[at].start].isupper()


def _is_supposed(sentence: _Sentence, at: int) -> bool:
    """Whether a verb of the sentence shows the « si » to be a condition: a future or a conditional. With
    presents alone it may be a contrast (« si la hausse ralentit, les prix restent élevés »)."""
    return sentence.leads_on or sentence.folded(at - 1) == "seulement"


def _is_if(sentence: _Sentence, at: int) -> bool:
    little = sentence.folded(at + 1) == "a" and sentence.folded(at + 2) in ("little", "bit", "tad")
    elliptic = little or sentence.folded(at + 1) in _ELLIPTIC or _concedes(sentence, at)
    if sentence.folded(at) == "should":  # “Should the river rise, the gates would open”
        end = sentence.all[-1].end
        return at == 0 and sentence.text[end : end + 1] != "?" and bool(sentence.breaks)
    return sentence.folded(at) == "if" and sentence.folded(at - 1) not in _ASKED and not elliptic


def _concedes(sentence: _Sentence, at: int) -> bool:
    """Whether “if” stands between two adjectives of one noun: “a vital if narrow victory”."""
    if at < 2 or sentence.folded(at - 2) not in _BEFORE_NOUNS:
        return False
    beside = (sentence.folded(at - 1), sentence.folded(at + 1))
    return not any(word in ENGLISH or is_noun(word) for word in beside) and is_noun(sentence.folded(at + 2))


def _clause(sentence: _Sentence, at: int, after: int, *, sure: bool) -> Condition:
    """From the conjunction to the first comma after two words, or to the end of the sentence."""
    last = len(sentence.all) - 1
    index = bisect_left(sentence.breaks, after + 1)
    if index < len(sentence.breaks):
        last = sentence.breaks[index] - 1
    depends = sentence.folded(at) in _DEPENDING
    start, end = sentence.all[at].start, sentence.all[last].end
    return Condition(start=start, end=end, sure=sure and not depends, depends=depends)
