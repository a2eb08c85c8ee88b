"""Words by which a French sentence holds back: conditionals, modals, adverbs, intentions."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rewriter.text.claims.hedges import Force, Hedge, Words
from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.grammar.verbs import (
    conjugated,
    forms_beside,
    future_stem,
    infinitive,
    looks_infinitive,
    looks_participle,
)
from rewriter.text.tokens import Token

_LIGHT = {"être": "etre", "avoir": "avoir", "faire": "faire"}
_AUXILIARY = ("être", "avoir")
_MODAL_STEMS = {"pourr": Force.POSSIBLE, "devr": Force.POSSIBLE}
_WISHES = frozenset("voudr souhaiter aimer envisager espérer compter viser tenter chercher".split())
_UNTOLD = frozenset("faudr saur".split())  # « il faudrait », « ne saurait » hold nothing back
_BY = "de d a"  # what may stand between a verb and its infinitive
_VERBS: dict[str, tuple[Force, str]] = {
    "semble semblent semblait semblaient parait paraissent paraissait": (Force.HEARSAY, ""),
    "soupconne soupconnee soupconnes soupconnees suspecte suspectee suspectes suspectees accuse accusee "
    "accuses "
    "accusees": (Force.HEARSAY, "de d"),
    "risque risquent risquait risquaient": (Force.POSSIBLE, "de d"),
    "peut peuvent": (Force.ABILITY, ""),
    "veut veulent voulait voulaient souhaite souhaitent souhaitait espere esperent esperait compte comptent "
    "comptait entend entendent desire desirent": (Force.INTENT, ""),
    "envisage envisagent envisageait prevoit prevoient prevoyait projette projettent ambitionne ambitionnent "
    "promet promettent promis tente tentent tentait essaie essaient menace menacent menacait propose "
    "proposent "
    "espoir objectif but ambition intention projet volonte": (Force.INTENT, "de d"),
    "vise visent visait visant cherche cherchent cherchait engage engagent engagee engages aspire aspirent": (
        Force.INTENT,
        "a",
    ),
}
_BY_VERB = {verb: kind for verbs, kind in _VERBS.items() for verb in verbs.split()}
_NOUNS = frozenset("espoir objectif but ambition intention projet volonte".split())
_NAMED = frozenset("le la l un une du ce cet cette son sa leur au".split())
_ADVERBS = {
    "probablement": Force.POSSIBLE, "vraisemblablement": Force.POSSIBLE, "possiblement": Force.POSSIBLE,
    "eventuellement": Force.POSSIBLE, "apparemment": Force.HEARSAY, "pretendument": Force.HEARSAY,
    "supposement": Force.HEARSAY, "theoriquement": Force.POSSIBLE, "potentiellement": Force.POSSIBLE,
}  # fmt: skip
_ADJECTIVES = frozenset(
    "presume presumee presumes presumees suppose supposee supposes supposees pretendu pretendue pretendus "
    "pretendues".split()
)
_POSSIBLE = frozenset(
    "potentiel potentielle potentiels potentielles eventuel eventuelle eventuels eventuelles possible "
    "possibles".split()
)
_UTMOST = frozenset("plus moins mieux aussi autant tot vite maximum minimum meilleur meilleure".split())
_THOUGHTS = frozenset("penser entendre supposer croire presager deviner".split())
_SHOWING = frozenset("indiquer montrer prouver demontrer confirmer suggerer".split())
_SKIPPED = frozenset("pas plus ne n y en se s le la les l lui leur deja bien aussi ainsi encore toujours "
                     "jamais etre ete avoir eu tous toutes tout meme donc alors bientot".split())  # fmt: skip


_LETTING = frozenset("laisse laissent laissait tend tendent semble semblent".split())
_CONDITIONAL = ("ait", "aient", "ais")  # how a conditional ends
_BEGINNINGS = (
    frozenset(("peut", "sans", "se", "soi"))
    | _ADVERBS.keys()
    | _POSSIBLE
    | _ADJECTIVES
    | _LETTING
    | _BY_VERB.keys()
)


def french_hedges(text: str, words: Sequence[Token]) -> Iterator[Hedge]:
    """Each hedge of a French sentence, in order. `words` are its own tokens in `text`."""
    sentence = Words(text, words)
    that = _subordinate(sentence)
    for at in [at for at, word in enumerate(words) if _may_hold_back(word.folded)]:
        found = _conditional(sentence, at, that) or _marked(sentence, at) or _verb(sentence, at)
        if found:
            yield found


@lru_cache(maxsize=32768)
def _may_hold_back(word: str) -> bool:
    """Whether a folded word may begin a hedge, so that most are never looked at closer."""
    return word in _BEGINNINGS or word.endswith(_CONDITIONAL) or word.startswith("suggere")


def _subordinate(sentence: Words) -> int:
    """Rank of the first « que » that a verb of saying may rule; past the end when there is none."""
    places = (i for i, w in enumerate(sentence.all) if w.folded in ("que", "qu") and i > 0)
    return next(places, len(sentence.all))


def _conditional(sentence: Words, at: int, that: int) -> Hedge | None:
    stem = future_stem(sentence.raw(at))
    if not stem or stem in _UNTOLD:
        return None
    verb, force = infinitive(stem), _MODAL_STEMS.get(stem, Force.HEARSAY)
    if stem in _WISHES and (wish := _over_infinitive(sentence, at, at, Force.INTENT)):
        return wish
    if stem in _MODAL_STEMS:
        return _over_infinitive(sentence, at, at, force) or _hedge(sentence, at, at, force)
    if verb in _AUXILIARY and (compound := _over_participle(sentence, at)):
        # « qu’elle serait fermée » after a past is a future; « qu’elle aurait fermé » is not
        return None if verb == "être" and at > that else compound
    if at > that:
        return None
    if verb in _LIGHT:
        return _over_attribute(sentence, at, at, verb)
    return _hedge(sentence, at, at, Force.HEARSAY, word=verb, forms=conjugated(verb))


def _over_participle(sentence: Words, at: int) -> Hedge | None:
    last = _after(sentence, at)
    if last is None or not looks_participle(sentence.raw(last)) or sentence.folded(last) in FRENCH:
        return None
    if sentence.folded(last) in ("pu", "du", "voulu"):
        return _over_infinitive(sentence, last, at, Force.POSSIBLE)
    word = sentence.raw(last)
    return _hedge(sentence, at, last, Force.HEARSAY, word=sentence.folded(last), forms=forms_beside(word))


def _after(sentence: Words, at: int) -> int | None:
    """The next word that is not an adverb, a pronoun or an auxiliary, if it follows directly."""
    for i in range(at + 1, min(at + 6, len(sentence.all))):
        if not sentence.joined(i):
            return None
        word = sentence.folded(i)
        if word not in _SKIPPED and not (word.endswith("ment") and len(word) > 6):
            return i
    return None


def _over_attribute(sentence: Words, at: int, start: int, verb: str) -> Hedge | None:
    for i in range(at + 1, min(at + 6, len(sentence.all))):
        word = sentence.folded(i)
        if word not in FRENCH and (len(word) > 2 or word.isdigit()):
            forms = conjugated(verb)
            return _hedge(sentence, start, i, Force.HEARSAY, word=word, forms=forms, light=True)
    return None


def _over_infinitive(sentence: Words, at: int, start: int, force: Force, by: str = "") -> Hedge | None:
    """The hedge from word `start` to the infinitive ruled by word `at`, and what that infinitive states."""
    for i in range(at + 1, min(at + 7, len(sentence.all))):
        word = sentence.folded(i)
        if i > at + 1 and not sentence.joined(i):
            return None
        if looks_infinitive(word) and word not in FRENCH - {"etre", "avoir"}:
            if by and not set(by.split()) & {sentence.folded(j) for j in range(at + 1, i)}:
                return None
            return _infinitive(sentence, i, start, force)
        if not by and word not in _SKIPPED and not word.endswith("ment") and i > at + 2:
            return None
    return None


def _infinitive(sentence: Words, at: int, start: int, force: Force) -> Hedge | None:
    verb = sentence.raw(at)
    if verb in _AUXILIARY:
        last = _after(sentence, at)
        if last is not None and looks_participle(sentence.raw(last)) and sentence.folded(last) not in FRENCH:
            forms = forms_beside(sentence.raw(last))
            return _hedge(sentence, start, last, force, word=sentence.folded(last), forms=forms)
    if verb in _LIGHT:
        found = _over_attribute(sentence, at, start, verb)
        return found and Hedge(
            start=found.start, end=found.end, force=force, word=found.word, forms=found.forms, light=True
        )
    return _hedge(sentence, start, at, force, word=sentence.folded(at), forms=conjugated(verb))


def _verb(sentence: Words, at: int) -> Hedge | None:
    word = sentence.folded(at)
    if word.startswith("suggere") or word == "suggerait":
        return _hedge(sentence, at, at, Force.EVIDENCE)
    if word in _LETTING:
        told = next((i for i in (at + 1, at + 2) if sentence.folded(i) in _THOUGHTS | _SHOWING), None)
        if told and (sentence.folded(told) in _SHOWING or word.startswith("laiss")):
            return _hedge(sentence, at, told, Force.EVIDENCE)
    if word not in _BY_VERB:
        return None
    force, by = _BY_VERB[word]
    named = sentence.folded(at - 1) in _NAMED
    if named and word not in _NOUNS and word in ("risque", "compte", "menace", "but", "vise"):
        return None
    if word in ("semble", "semblent", "parait", "paraissent"):
        return _seeming(sentence, at)
    return _over_infinitive(sentence, at, at, force, by)


def _seeming(sentence: Words, at: int) -> Hedge | None:
    if (told := _over_infinitive(sentence, at, at, Force.HEARSAY)) is not None:
        return told
    if sentence.folded(at + 1) in ("que", "qu", "t") or sentence.folded(at - 1) in ("il", "me"):
        return _hedge(sentence, at, at, Force.HEARSAY)
    return _over_attribute(sentence, at, at, "être")


def _marked(sentence: Words, at: int) -> Hedge | None:
    word, follows = sentence.folded(at), sentence.folded(at + 1)
    if (word, follows) in (("peut", "etre"), ("sans", "doute")) and _is_adverb(sentence, at):
        return _adverb(sentence, at, at + 1, Force.POSSIBLE)
    if word in _ADVERBS:
        return _adverb(sentence, at, at, _ADVERBS[word])
    if word == "se" and follows in ("peut", "pourrait"):
        return _hedge(sentence, at, at + 1, Force.POSSIBLE)
    if word == "soi" and follows == "disant":
        return _hedge(sentence, at, at + 1, Force.HEARSAY, word=sentence.folded(at + 2))
    if word in _POSSIBLE:
        return None if _is_utmost(sentence, at) else _adjective(sentence, at, Force.POSSIBLE)
    return _adjective(sentence, at, Force.HEARSAY) if word in _ADJECTIVES else None


def _is_utmost(sentence: Words, at: int) -> bool:
    """« le plus tôt possible » is no possibility, and « rend possible » says what is."""
    before = [sentence.folded(i) for i in range(max(0, at - 4), at)]
    return not _UTMOST.isdisjoint(before) or bool(before and before[-1][:4] == "rend")


def _is_adverb(sentence: Words, at: int) -> bool:
    gap = sentence.text[sentence.all[at].end : sentence.all[at + 1].start]
    return sentence.folded(at) == "sans" or gap in ("-", "\u2011")


def _adverb(sentence: Words, at: int, last: int, force: Force) -> Hedge:
    """An adverb bears on the participle or infinitive after it, else on the verb before."""
    before, next_one = sentence.folded(at - 1), _after(sentence, last)
    word = sentence.folded(next_one) if next_one is not None else ""
    raw = sentence.raw(next_one) if next_one is not None else ""
    if word and word not in FRENCH and (looks_participle(raw) or looks_infinitive(word)):
        return _hedge(sentence, at, last, force, word=word, forms=forms_beside(raw) | conjugated(raw))
    if before in conjugated("être") and (told := _over_attribute(sentence, last, at, "être")):
        return Hedge(
            start=told.start, end=told.end, force=force, word=told.word, forms=told.forms, light=True
        )
    if before in FRENCH or not before:
        return _hedge(sentence, at, last, force)
    return _hedge(sentence, at, last, force, word=before, forms=frozenset({before}))


def _adjective(sentence: Words, at: int, force: Force) -> Hedge | None:
    """« le présumé voleur », « le voleur présumé »: the noun that it qualifies."""
    before, after = sentence.folded(at - 1), sentence.folded(at + 1)
    noun = after if before in _NAMED or before in ("les", "des", "ces", "ses", "leurs", "de", "d") else before
    if not noun or noun in FRENCH:
        return None
    return _hedge(sentence, at, at, force, word=noun, forms=frozenset({noun}))


def _hedge(
    sentence: Words, first: int, last: int, force: Force, word: str = "", forms: frozenset[str] = frozenset(),
    light: bool = False,
) -> Hedge:  # fmt: skip
    start, end = sentence.all[first].start, sentence.all[last].end
    return Hedge(start=start, end=end, force=force, word=word, forms=forms, light=light)
