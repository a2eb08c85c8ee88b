"""Where a sentence denies, and which words it denies, French and English, by closed classes of grammar.

Not negations: ne explétif (« avant qu’il ne vienne »), restriction (« ne … que », “only”), « non seulement »,
« sans doute », “no doubt”, “not only”, « ne cesse de ».
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from rewriter.text.claims.denying_idioms import is_idiom
from rewriter.text.claims.restricting import counts_only, is_all_wrong, only_mentions
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.grammar.verb_forms import lemmas
from rewriter.text.tokens import Token

Lang = Literal["fr", "en"]


class Negation(NamedTuple):
    """Indexes of words: the denying words stand from `first` to `last`, and `focus` is what they deny, the
    verb or noun first, then what it governs."""

    first: int
    last: int
    focus: tuple[int, ...]


_STOP = re.compile(r"[;:.?!()«»“”\n—–]")
_COMMA = re.compile(r"[,;:.?!()«»“”\n—–]")
_RELATIVE = frozenset("who whose whom which dont qui".split())
_REACH = 9  # words between « ne » and its second part, an aside included: « n’a, selon lui, pas exclu »
_FOCUS = 3  # content words denied that are kept
_AFTER = 7  # words after the denying one in which they are looked for
_SECOND = frozenset("pas plus jamais rien guere point nullement aucun aucune personne nul nulle ni".split())
_FIRST = frozenset("aucun aucune personne rien nul nulle ni jamais pas".split())
_CONCORD = 4  # words after what is denied in which « aucun », “any” only agree with the negation
_AGREEING = frozenset("aucun aucune nul nulle nullement".split())
_SHADES = frozenset("tout toujours encore meme donc bien vraiment certes pourtant".split())  # before « pas »
_SUBJECTS = frozenset("aucun aucune personne rien nul nulle".split())
_CLITICS = frozenset(
    "me m te t se s le la les l lui leur en y nous vous c ce a ont avait est sont etait".split()
)
_LIGHT = FRENCH | frozenset(
    "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devra devrait "
    "devraient veut veulent voulait faut fallait va vont allait sait fait font faire fera ferait semble "
    "souhaite compte permet permettra permettrait parvient parvenu parvenir arrive voulu pu su dit encore "
    "toujours tout vraiment jamais plus tres bien peut-etre aussi seulement encore meme assez".split()
)
_ALONE_WITH = frozenset(
    "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvons pouvions saurait sauraient "
    "saurions ose osent osait osaient".split()
)
_POSITIVE_VERBS = frozenset("cesse cessent cessait cessaient cesser manque manquent manquera".split())
_BARE_AFTER = frozenset("ou et mais surtout pourquoi donc bien meme c est sont".split())
_BARE_BEFORE = frozenset("de d encore toujours tout si assez question".split())
_ONLY = frozenset("que qu seulement uniquement exclusivement".split())
_CLAUSE = frozenset("il elle ils elles on c ce cela".split())
_GOVERNING = frozenset(
    "dire penser croire exclure savoir signifier prouver montrer vouloir nier exiger".split()
)
_SOLE = frozenset("seul seule seuls seules unique uniques".split())
_NOT_SANS = frozenset(
    "doute cesse precedent compter oublier conteste equivoque voix abri fil papier papiers arret "
    "surprise".split()
)
_EN_NOT = frozenset("not never no without cannot nobody nothing none neither nor unable".split())
_EN_AUX = frozenset(
    "don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can mustn needn ain".split()
)
_EN_DUE = frozenset("has have had is are was were s ve".split())  # “has yet to say”
_EN_SKIP = {
    "not": frozenset("only just least merely simply long far".split()),
    "no": frozenset("doubt matter fewer less more sooner wonder".split()),
    "nothing": frozenset("but".split()),
    "without": frozenset("doubt precedent".split()),
}
_EN_IMPLICIT = {  # words that deny what follows the word after them: “failed to sign”
    **dict.fromkeys("fail fails failed failing refuse refuses refused refusing".split(), "to"),
    **dict.fromkeys("decline declines declined declining".split(), "to"),
    "far": "from",
}
_EN_SHORT = frozenset("is are was were s re be fall falls fell fallen falling stop stopped well".split())
_EN_LACKING = frozenset("lack lacks lacked lacking".split())
_EN_LIGHT = frozenset(
    "yet been be have has had want wanted able going expected even any ever really longer way know enough "
    "get got let make made seem one much".split()
)


_ALONE = frozenset("sans aucun aucune nullement pas non".split())  # words that may deny without « ne »
DENYING: Mapping[Lang, frozenset[str]] = {
    "fr": _ALONE.union(("ne", "n")),
    "en": _EN_NOT.union(("t", "yet", "still", "short"), _EN_LACKING, _EN_IMPLICIT),
}
"""Folded words without any of which a text denies nothing."""


def negations(words: Sequence[Token], text: str, lang: Lang) -> list[Negation]:
    """Every negation of these words of a text, in order; « aucun … ne », « ne … plus aucun » are one."""
    found = sorted(set(_french(words, text) if lang == "fr" else _english(words, text)))
    return [n for i, n in enumerate(found) if not (i and _one(found[i - 1], n, words))]


def _one(before: Negation, negation: Negation, words: Sequence[Token]) -> bool:
    near = negation.first <= max((before.last, *before.focus[:1])) + _CONCORD
    return negation.first <= before.last or (near and words[negation.first].folded in _AGREEING)


def _french(words: Sequence[Token], text: str) -> Iterator[Negation]:
    done = -1
    for at, word in enumerate(words):
        if word.folded in ("ne", "n"):
            second = _second(words, text, at)
            done = max(done, at if second is None else second)
            if not is_idiom(words, at) and (negation := _with_ne(words, text, at, second)):
                yield negation
        elif word.folded in _ALONE and at > done and (negation := _without_ne(words, text, at)):
            yield negation


def _with_ne(words: Sequence[Token], text: str, at: int, second: int | None) -> Negation | None:
    verb, before = _verb(words, at + 1), _before(words, text, at)
    if verb is None or words[verb].folded in _POSITIVE_VERBS or is_all_wrong(words, at):
        return None
    if before is not None and (second is None or words[before].folded in _SUBJECTS):
        return Negation(before, at, _focus(words, text, at, _LIGHT))
    if alone := _denies_alone(words, at, verb, second):
        return Negation(at, verb, _focus(words, text, verb, _LIGHT)) if alone else None
    if second is None or _restricts(words, second):
        return None
    if sole := [i for i in range(second + 1, min(len(words), second + 4)) if words[i].folded in _SOLE]:
        return Negation(at, second, (sole[0],))
    light = words[verb].folded in _LIGHT
    return Negation(at, second, _focus(words, text, second if light else at, _LIGHT))


def _denies_alone(words: Sequence[Token], at: int, verb: int, second: int | None) -> bool:
    """Whether « ne » denies without a second part, « ne peut vendre », « ne saurait nier que »: neither a
    comparison’s, « plus qu’il ne peut », nor one that « que » restricts."""
    if words[verb].folded not in _ALONE_WITH or any(
        w.folded in ("que", "qu") for w in words[max(0, at - 3) : at]
    ):
        return False
    if second is None:
        return True
    governed = not _GOVERNING.isdisjoint(lemmas(words[second - 1].folded, "fr"))
    return words[second].folded in ("que", "qu") and second - 1 > verb and governed


def _restricts(words: Sequence[Token], second: int) -> bool:
    """« ne … que », « pas seulement », « pas d’autre », « pas plus de 200 »: something is, after all."""
    following = [w.folded for w in words[second + 1 : second + 4]]
    bounded = following[:1] == ["plus"] and following[-1][0].isdigit()
    only = following[:1] and following[0] in _ONLY and words[second].folded in ("pas", "plus")
    governs = not _GOVERNING.isdisjoint(lemmas(_denied(words, second).folded, "fr"))
    if only and following[0] in ("que", "qu") and (governs or not _CLAUSE.isdisjoint(following[1:2])):
        return False  # « ne croient pas que »
    others = "autre" in following or "autres" in following
    return words[second].folded in _ONLY or bool(only) or bounded or others or counts_only(words, second)


def _denied(words: Sequence[Token], second: int) -> Token:
    """The verb before the second part, adverbs aside: « ne sait tout simplement pas que penser »."""
    verb = second - 1
    while verb and (words[verb].folded in _SHADES or _adverb(words[verb].folded)):
        verb -= 1
    return words[verb]


def is_sole(word: str) -> bool:
    """Whether a folded word is one whose denial says that others are too: « pas le seul »."""
    return word in _SOLE


def _verb(words: Sequence[Token], at: int) -> int | None:
    while at < len(words) and words[at].folded in _CLITICS and at + 1 < len(words):
        at += 1
    return at if at < len(words) else None


def _second(words: Sequence[Token], text: str, at: int) -> int | None:
    for index in range(at + 1, min(len(words), at + _REACH)):
        if _STOP.search(text, words[index - 1].end, words[index].start):
            return None
        folded = words[index].folded
        if folded in _SECOND and not (folded in ("plus", "point") and _noun(words, index)):
            return index
        if folded in _ONLY:
            return index if index > at + 1 else None
    return None


def _noun(words: Sequence[Token], at: int) -> bool:
    return words[at - 1].folded in ("le", "la", "les", "un", "de", "d", "au", "ce")


def _before(words: Sequence[Token], text: str, at: int) -> int | None:
    """The negative subject before « ne »: « aucun blessé n’est », « personne ne »."""
    for index in range(at - 1, max(-1, at - 12), -1):
        if _STOP.search(text, words[index].end, words[index + 1].start):
            return None
        folded = words[index].folded
        if folded in _FIRST and not (folded == "personne" and _noun_before(words, index)):
            return index
    return None


def _noun_before(words: Sequence[Token], at: int) -> bool:
    return at > 0 and words[at - 1].folded in ("une", "la", "cette", "par", "chaque", "toute")


def _without_ne(words: Sequence[Token], text: str, at: int) -> Negation | None:
    folded, after = words[at].folded, words[at + 1].folded if at + 1 < len(words) else ""
    before = words[at - 1].folded if at else ""
    if folded == "sans":
        least = after in ("aucun", "aucune") and at + 2 < len(words)  # « sans aucun doute »
        denies = (words[at + 2].folded if least else after) not in _NOT_SANS and before != "non"
    elif folded in ("aucun", "aucune", "nullement"):
        denies = after not in ("doute", "doutes")
    elif folded == "pas":
        opens = not at or bool(_COMMA.search(text, words[at - 1].end, words[at].start))
        denies = after not in (*_ONLY, "a") and (opens or before in _BARE_AFTER or after in _BARE_BEFORE)
    elif folded == "non":
        denies = (
            after not in (*_ONLY, "sans", "loin")
            and before != "ou"
            and text[words[at].end : words[at].end + 1] in " \u00a0-"
        )
    else:
        denies = False
    return Negation(at, at, _focus(words, text, at, _LIGHT, apart=True)) if denies else None


def _focus(
    words: Sequence[Token], text: str, at: int, light: frozenset[str], apart: bool = False
) -> tuple[int, ...]:
    found: list[int] = []
    for index in range(at + 1, min(len(words), at + 1 + _AFTER + _REACH)):
        if _STOP.search(text, words[index - 1].end, words[index].start) or len(found) == _FOCUS:
            break
        word = words[index]
        aside = found or apart or word.folded in _RELATIVE  # “without Ms Roe, whose lawyer spoke”
        if aside and _COMMA.search(text, words[index - 1].end, word.start):
            break
        if apart and word.folded.isdigit():  # « et non plus à 8 h 15 pour les élèves »
            break
        named = text[word.start].isupper()
        long = len(word.folded) > 2 or word.folded in ("vu", "lu")
        if word.folded not in light and long and not named and not _adverb(word.folded):
            found.append(index)
    return tuple(found)


def _adverb(word: str) -> bool:
    return len(word) > 6 and word.endswith(("ement", "amment", "emment", "ally", "ily", "ently"))


def _english(words: Sequence[Token], text: str) -> Iterator[Negation]:
    neither = False
    for at, word in enumerate(words):
        after = words[at + 1].folded if at + 1 < len(words) else ""
        short = word.folded == "t" and at > 0 and words[at - 1].folded in _EN_AUX
        due = word.folded == "yet" and after == "to" and at > 0 and words[at - 1].folded in _EN_DUE
        due = due or _implies_not(words, at, after) or (word.folded == "still" and after == "to")
        if not (short or due) and (word.folded not in _EN_NOT or after in _EN_SKIP.get(word.folded, ())):
            continue
        if short and after == "help" and words[at - 1].folded in ("can", "couldn"):
            continue  # “couldn’t help thinking” did think
        if word.folded == "not" and after == "to" and only_mentions(words, at):
            continue
        if after.isdigit() or (at and words[at - 1].folded in ("or", "if")):
            continue  # « No. 10 », “whether or not”
        if word.folded == "nor" and neither:
            continue  # “neither … nor” denies once
        if at and text[word.start].isupper() and text[words[at - 1].end : word.start] == " ":
            continue  # a name’s: “GNU is Not Unix”
        neither = neither or word.folded == "neither"
        yield Negation(at - short, at, _focus(words, text, at, ENGLISH | _EN_LIGHT))


def _implies_not(words: Sequence[Token], at: int, after: str) -> bool:
    """Whether an English word denies what it governs: “failed to”, “lacks”, “fell short of”, “far from”."""
    word, before = words[at].folded, words[at - 1].folded if at else ""
    if word == "short":
        return after == "of" and before in _EN_SHORT
    return word in _EN_LACKING or _EN_IMPLICIT.get(word) == after
