"""What is to be and what is done, French and English: « rachètera », « doit rendre », "is due to hand over"
beside « a racheté », « ont été rendus ».

Both languages make their futures with closed classes of words; French tells what is done with an auxiliary
and a participle. Participles that announce or decide (« a annoncé », « a été voté ») do nothing yet.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.verbs import future_stem, looks_infinitive, looks_participle
from rewriter.text.saying.speech_words import ENGLISH_VERBS, FRENCH_PARTICIPLES
from rewriter.text.tokens import Token


def _agreeing(participles: str) -> frozenset[str]:
    return frozenset(f"{word}{end}" for word in participles.split() for end in ("", "e", "s", "es"))


_AHEAD = frozenset(
    "va vont allait allaient doit doivent devait devaient prevoit prevoient prevoyait compte comptent entend "
    "entendent envisage envisagent veut veulent souhaite souhaitent espere esperent ambitionne ambitionnent "
    "projette projettent propose proposent".split()
)
_LINKS = frozenset("de d a s se ne".split())
_PASSED = 4  # words between such a verb and its infinitive: « va très certainement devoir fermer »
_BE = frozenset("est sont etait etaient".split())
_AWAITED = _agreeing("prevu attendu programme annonce planifie envisage espere cense appele destine")
_ANNOUNCING = frozenset(
    "annonce annoncee annoncees annoncent promis promise promet promettent propose proposee proposent "
    "prevoit announced announces promised promises pledged pledges proposed proposes".split()
)
_HAVE = frozenset("a ont avait avaient".split())
DOING = _HAVE | _BE | {"deja"}
"""Folded words without any of which a French sentence tells nothing as done."""
_UNDONE = frozenset("pas jamais aucun aucune ni si".split())
_REFLEXIVE = frozenset("s se".split())
_ASIDES = frozenset(
    "ete pas plus deja ainsi aussi egalement bien depuis enfin finalement donc en y l le la les lui leur "
    "alors ensuite toujours encore tous toutes".split()
)
_AWAY = 4  # words after an auxiliary among which its participle stands
_NO_PARTICIPLES = frozenset("desormais peut point deux bout tout".split())  # though they end as some do
_GOES = _agreeing(  # verbs of movement and change, whose auxiliary is « être »
    "alle venu arrive parti entre sorti ne mort devenu reste tombe monte descendu passe retourne revenu"
)
_DECIDED = _agreeing(
    "prevu decide programme promis vote adopte approuve valide choisi fixe accepte refuse demande obtenu "
    "charge convoque autorise permis pu du voulu fallu su eu propose invite appele engage accorde retenu "
    "convenu " + " ".join(FRENCH_PARTICIPLES)
)
_ENGLISH_MODALS = frozenset(("will", "shall"))
_NOT = frozenset("not n t never no".split())
_ENGLISH_PAST = frozenset("has have had was were did been if whether".split())
_ENGLISH_BE = frozenset("is are was were be re s".split())
_ENGLISH_DUE = frozenset("to due set expected scheduled likely going planned".split())
_ENGLISH_PLANS = frozenset(
    "plan plans planned planning aim aims aiming intend intends intended hope hopes hoped hoping want wants "
    "wanted seek seeks seeking propose proposes proposed".split()
)


def is_to_be(text: str, words: Sequence[Token], lang: str) -> bool:
    """Whether these words, a clause of `text`, tell what is to be."""
    return _english(text, words) if lang == "en" else _french(text, words)


def announces(words: Sequence[Token]) -> bool:
    """Whether these words, of either language, announce, promise or propose something."""
    return any(w.folded in _ANNOUNCING for w in words)


def _french(text: str, words: Sequence[Token]) -> bool:
    folded = [w.folded for w in words]
    for at, word in enumerate(folded):
        ahead = folded[at + 1 : at + 1 + _PASSED]
        if word.endswith(("ra", "ront")) and is_future(_written(text, words[at])):
            return True
        if word in _AHEAD and _rules_infinitive(ahead):
            return True
        if word in _BE and not _AWAITED.isdisjoint(ahead[:2]):
            return True
    return False


def _rules_infinitive(ahead: Sequence[str]) -> bool:
    """Whether these words, after a verb that rules one, come to an infinitive: « va certainement fermer »."""
    told = (word for word in ahead if word not in _ASIDES and word not in _LINKS and not _is_adverb(word))
    return any(map(looks_infinitive, islice(told, 1)))


@lru_cache(maxsize=8192)
def is_future(word: str) -> bool:
    """Whether a French word, accented and in lower case, is a verb in the third person of the future:
    « rachètera », « ouvriront », not « opéra » nor « entra »."""
    stem = word.removesuffix("ont").removesuffix("a")
    return word.endswith(("ra", "ront")) and bool(future_stem(f"{stem}ait"))


def _english(text: str, words: Sequence[Token]) -> bool:
    """Whether the first verb of an English clause, but for who says so, tells what is to be."""
    folded = [w.folded for w in words]
    for at, word in enumerate(folded):
        after = folded[at + 1 : at + 3]
        modal = word in _ENGLISH_MODALS and text[words[at].start : words[at].end + 1] == f"{word} "
        if modal or (word in _ENGLISH_PLANS and "to" in after):
            return _NOT.isdisjoint(after)
        if word in _ENGLISH_BE and not _ENGLISH_DUE.isdisjoint(after[:1]):
            return True
        if word in _ENGLISH_PAST or (word.endswith("ed") and word not in ENGLISH_VERBS):
            return False
    return False


def done(text: str, words: Sequence[Token]) -> tuple[int, int] | None:
    """The ranks, first and last, of the first verb of a French clause that tells what is done: an auxiliary
    and a participle that neither announces nor decides, or « déjà »."""
    if not _UNDONE.isdisjoint(w.folded for w in words):
        return None
    return next(_done(text, words), None)


def _done(text: str, words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    folded = [w.folded for w in words]
    for at, word in enumerate(folded):
        if word == "deja":
            yield at, at
        reflexive = word in _BE and at > 0 and folded[at - 1] in _REFLEXIVE
        auxiliary = word in _BE or (word in _HAVE and _written(text, words[at]) == word)
        last = _participle(text, words, at) if auxiliary else None
        if last and folded[last] not in _DECIDED and (word in _HAVE or reflexive or folded[last] in _GOES):
            yield at - reflexive, last


def _participle(text: str, words: Sequence[Token], at: int) -> int | None:
    """The rank of the participle that an auxiliary rules."""
    after = range(at + 1, min(at + 1 + _AWAY, len(words)))
    told = (i for i in after if words[i].folded not in _ASIDES and not _is_adverb(words[i].folded))
    for i in islice(told, 1):
        known = words[i].folded in FRENCH or words[i].folded in _NO_PARTICIPLES
        return i if not known and looks_participle(_written(text, words[i])) else None
    return None


def _is_adverb(word: str) -> bool:
    return word.endswith("ment") and len(word) > len("dument")


def _written(text: str, word: Token) -> str:
    """The word as written, in lower case: « à » is no auxiliary."""
    return text[word.start : word.end].lower()
