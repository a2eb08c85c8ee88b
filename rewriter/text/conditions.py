"""Conditions in a French or an English sentence: where each stands, and words by which one may be told.

No opinion: a « si » that opens a question told (« savoir si »), a comparison or a concession is left out.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rewriter.text.modality import Words
from rewriter.text.tokens import Token


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition from its conjunction (`start`) to the end of its clause (`end`), as offsets in the text;
    `sure` when nothing but a condition is so introduced (« à moins que »), unlike « si » with the present."""

    start: int
    end: int
    sure: bool


_FRENCH = (
    ("a", "condition"), ("a", "la", "condition"), ("a", "la", "seule", "condition"), ("sous", "reserve"),
    ("sous", "condition"), ("a", "moins"), ("en", "cas"), ("pourvu", "que"), ("pourvu", "qu"),
    ("au", "cas", "ou"), ("sauf", "si"), ("faute", "de"), ("faute", "d"), ("pour", "peu"),
    ("a", "supposer"),
    ("dans", "l", "hypothese"), ("seulement", "si"), ("uniquement", "si"),
)  # fmt: skip
_ENGLISH = (
    ("unless",), ("provided", "that"), ("providing", "that"), ("as", "long", "as"), ("so", "long", "as"),
    ("in", "the", "event"), ("subject", "to"), ("on", "condition"), ("on", "the", "condition"),
    ("only", "if"),    ("assuming", "that"),
)  # fmt: skip


def _by_first(openings: Sequence[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    return {first[0]: [o for o in openings if o[0] == first[0]] for first in openings}


_OPENINGS = {"fr": _by_first(_FRENCH), "en": _by_first(_ENGLISH)}
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
_CAUSED = re.compile(r"[,:][ \u00a0\u202f]?(?:c[’']est|c[’']était|ce n[’']est|cela (?:tient|s[’']explique))")
_LEADS_ON = re.compile(r"(?:r(?:a|ont)|rai[ts]|raient)$")


def conditions(text: str, words: Sequence[Token], lang: Literal["fr", "en"]) -> Iterator[Condition]:
    """Each condition of a sentence, in order. `words` are its own tokens in `text`."""
    sentence = _Sentence(text, words)
    for at in range(len(words)):
        length = _opens(sentence, at, _OPENINGS[lang].get(words[at].folded, ()))
        if length:
            yield _clause(sentence, at, at + length, sure=True)
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
    for opening in openings:
        if all(sentence.folded(at + i) == word for i, word in enumerate(opening)):
            if opening == ("a", "moins") and not _is_unless(sentence, at + 2):
                continue
            if opening[-1] == "as" and sentence.folded(at + 3)[:1].isdigit():
                continue
            return len(opening)
    return 0


def _is_unless(sentence: Words, at: int) -> bool:
    """« à moins que », « à moins d’un accord », not « à moins de trois kilomètres »."""
    if sentence.folded(at) in ("que", "qu"):
        return True
    counted = sentence.folded(at + 2 if sentence.folded(at + 1) in ("un", "une") else at + 1)
    return sentence.folded(at) in ("de", "d") and not counted[:1].isdigit() and counted not in _COUNTED


def _is_si(sentence: _Sentence, at: int) -> bool:
    word, follows = sentence.folded(at), sentence.folded(at + 1)
    if word == "s":
        if follows not in ("il", "ils") or sentence.folded(at + 2) in ("vous", "te"):
            return False
    elif word != "si" or not (follows in _SUBJECTS or _is_name(sentence, at + 1)):
        return False
    if sentence.folded(at - 1) == "sauf" or (at and _TOLD.match(sentence.folded(at - 1))):
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
    elliptic = little or sentence.folded(at + 1) in _ELLIPTIC
    return sentence.folded(at) == "if" and sentence.folded(at - 1) not in _ASKED and not elliptic


def _clause(sentence: _Sentence, at: int, after: int, *, sure: bool) -> Condition:
    """From the conjunction to the first comma after two words, or to the end of the sentence."""
    last = len(sentence.all) - 1
    index = bisect_left(sentence.breaks, after + 2)
    if index < len(sentence.breaks):
        last = sentence.breaks[index] - 1
    return Condition(start=sentence.all[at].start, end=sentence.all[last].end, sure=sure)


_TELLS = re.compile(
    r"\b(?:si|sinon|condition\w*|cas|reserve|sans|faute|a moins que|a moins qu|a moins de|a moins d"
    r"|tant que|tant qu"
    r"|des que|des qu|des lors|quand|lorsque|lorsqu|pourvu|pour peu|selon|hypothese|suppos\w+|echeant"
    r"|eventuel\w*|subordonn\w+|depend\w*|moyennant|faut que|faut qu|exig\w+|necessit\w+|requi\w+|a partir du"
    r"|une fois|chaque fois|ceux qui|celui qui|celle qui|celles qui|quiconque|toute personne|s il|s ils"
    r"|en \w+ant"
    r"|seulement|uniquement|qu apres|que si|tout depend|prealable|imperati\w+|quitte a|sauf|a defaut"
    r"|autrement|soumis\w*|assujetti\w*"
    r"|sous peine|pour que|pour qu|afin que|afin qu|a terme|jusqu a|avant que|avant de|quel que|quelle que)\b"
)


_REFERS = re.compile(
    r"(?:condition\w*|sinon|dans ce cas|auquel cas|le cas echeant|faut il|a defaut|sous reserve|seulement si"
    r"|a moins qu?|pourvu qu|prealable|tout depend\w*|depend\w*|suffi\w+|sans (?:cela|quoi|lui|elle))\b"
)


def conditional_words(words: Sequence[Token]) -> frozenset[str]:
    """What in a French sentence may tell a condition, or a time or means standing for one."""
    return frozenset(_TELLS.findall(" ".join(word.folded for word in words)))


def refers_to_a_condition(words: Sequence[Token]) -> bool:
    """Whether a French sentence sets a condition to what the one beside it says."""
    return bool(_REFERS.search(" ".join(word.folded for word in words)))
