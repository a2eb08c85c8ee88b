"""Words that deny, doubt or hold back, by grammar or by what they mean, and those that may render a negation
of the other language.
"""

import re
from functools import lru_cache
from typing import Literal

from rewriter.text.grammar.verb_forms import lemmas

Lang = Literal["fr", "en"]

# The denying words of grammar, as they stand.
_GRAMMAR = {
    "fr": frozenset("sans pas non ni ne n aucun aucune jamais rien nul nulle guere nullement".split()),
    "en": frozenset("non without cannot neither nor nobody nothing none no not never t unless".split()),
}
# Words that deny or hold back by their meaning, dictionary forms: where one stands, little can be told.
_DENYING = {
    "fr": frozenset(
        "refuser refus nier dementir dementi manquer manque echouer echec rejeter rejet empecher interdire "
        "interdiction eviter exclure absence absent defaut faute impossible impossibilite incapable "
        "incapacite depourvu priver exempt annuler annulation renoncer ignorer cesser peu rare rarement loin "
        "hormis sauf vain contester refuter recuser contraire interdit illegal suspendre abandonner perdre "
        "zero difficile difficilement douter inconnu insuffisant inutile indisponible incertain introuvable "
        "indemne intact inchange inexistant improbable inapte invisible impuni invaincu irregulier incomplet "
        "infonde indecis inacheve plutot dispenser exonerer decliner ecarter balayer oublier omettre "
        "negliger faillir disparaitre stopper exclusion interrompre boycotter bouder snober vide delaisser "
        "impasse freiner limiter enrayer prevenir endiguer repousser bloquer entraver barrer".split()
    ),
    "en": frozenset(
        "fail failure refuse refusal deny denial lack absence absent unable impossible hardly barely few "
        "little rather instead avoid prevent stop reject rejection decline cancel abandon ignore miss ban "
        "forbid prohibit except unlikely unclear uncertain unknown unchanged insufficient inadequate doubt "
        "dispute refute contrary dismiss suspend halt cease quit lose lost void limit scarcely rarely seldom "
        "block drop withhold omit skip exclude exclusion".split()
    ),
}
# Nouns written as forms of such verbs: « à la barre ».
_NOT_DENYING = frozenset("barre barres ecart ecarts vides".split())
# Words that may render a negation of the other language: “has not … since”, « le dernier … en ».
_HINTING = {
    "fr": frozenset(
        "moins seul seulement dernier ficher mal encore toujours uniquement inverse different sinon differer "
        "oppose mauvais pire trop jusque rester autrement contraste oser contenter borner".split()
    ),
    "en": frozenset(
        "wrong short challenging struggle less only last until too otherwise different differ opposite "
        "missing escape spare remain still yet worse beyond least oblivious regardless whether inability "
        "inaccurate incorrect irrelevant illegal "
        "intact invalid invisible irregular innocent informal ineligible inappropriate empty gone clear "
        "clean negative".split()
    ),
}
_PREFIXED = {
    "fr": re.compile(r"(?:in|im|ir|il|mal)\w{2,20}[ai]bles?"),
    "en": re.compile(r"un(?!i[tvoq]|der|til)\w{4,20}|(?:in|im|ir)\w{2,20}[ai]ble|\w{2,20}less(?:ly|ness)?"),
}


@lru_cache(maxsize=32768)
def denies(word: str, lang: Lang) -> bool:
    """Whether a folded word denies, doubts or holds back, by grammar or by its meaning."""
    if word in _GRAMMAR[lang]:
        return True
    return len(word) > 2 and word not in _NOT_DENYING and not _DENYING[lang].isdisjoint(lemmas(word, lang))


def is_grammar(word: str, lang: Lang) -> bool:
    """Whether a folded word is one that grammar denies with."""
    return word in _GRAMMAR[lang]


@lru_cache(maxsize=32768)
def prefixed(word: str, lang: Lang) -> bool:
    """Whether a folded word has a prefix or suffix that denies: “unpopular”, “harmless”."""
    return bool(_PREFIXED[lang].fullmatch(word))


@lru_cache(maxsize=32768)
def hints(word: str, lang: Lang) -> bool:
    """Whether a folded word may stand for a negation of a text in the other language: a prefix that denies,
    “last”, « moins »."""
    return prefixed(word, lang) or not _HINTING[lang].isdisjoint(lemmas(word, lang))
