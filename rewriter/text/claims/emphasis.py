"""Words that praise, magnify, dramatise or announce, those that comment, found by family (`shades`), and
superlatives."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from rewriter.text.claims.shades import SUPERLATIVE, Family, Lines, bare, beginnings, is_word
from rewriter.text.numbers.numerals import is_number

Lang = Literal["fr", "en"]
_TOLD: Lines = ("fr:",)  # what the article is asked for
_REMARKED: Lines = ("said:",)
_HELD: Mapping[Lang, Lines] = {
    "fr": ("fr:", "said:", "also:"),
    "en": ("en:",),
}  # what the source may have for it
# Words of linking, degree and time: they may stand within a remark (« le mystère reste donc entier »).
_ASIDES = frozenset(
    "donc toutefois cependant pourtant neanmoins alors ainsi certes egalement aussi desormais encore deja "
    "toujours tres trop si assez plutot bien tout particulierement clairement surtout meme parfois souvent "
    "maintenant vite vraiment plus peu enfin fort".split()
)
_TWO_WORD_ASIDES = frozenset(
    (("en", "effet"), ("en", "revanche"), ("d", "ailleurs"), ("par", "ailleurs"), ("par", "consequent"))
)
_TWO_WORDS_BEGUN = frozenset(first for first, _ in _TWO_WORD_ASIDES)
_MAY_BE_ASIDE = _ASIDES | _TWO_WORDS_BEGUN
_MOST_ASIDES = 4  # in a row, against hostile input
_MOST = "plus"
_DETERMINERS = frozenset("le la les l".split())
_OWNERS = frozenset("son sa ses leur leurs notre nos".split())
# « le plus souvent », « au plus tôt », « les plus de 65 ans », « la plus grande partie », « plus … que »
_NO_ADJECTIVE = frozenset(
    "de d que qu souvent tot tard possible vite vraisemblablement probablement probable grande grosse longue "
    "a en un une loin pres haut ni et ou on il elle ils elles".split()
)
_TERMS = re.compile(
    r"\b(?:(?:a|en) l honneur|d honneur|pour l honneur|stress (?:post|hydrique|thermique|test\w*|oxydatif)"
    r"|test\w* de stress|(?:crise|attaque)s? (?:de panique|d angoisse)|troubles? (?:anxieux|paniques?)"
    r"|champs? d horreur|films? d horreur|fier a bras|abattements? (?:fisc\w+|d impots?|forfaitaires?))\b"
)
_PART = frozenset("partie part nombre majorite".split())
_ONE_OF_ENGLISH = frozenset((("of", "the"), ("among", "the"), ("of", "its"), ("of", "his"), ("of", "her")))
_ONE_OF = frozenset("un une parmi certains certaines plusieurs quelques des".split())
_EST = frozenset(
    "west east interest forest guest test rest protest honest request arrest invest contest suggest harvest "
    "modest priest chest quest nest digest manifest conquest northwest southwest northeast southeast "
    "budapest bucharest earnest unrest lest pest vest zest jest midwest crest attest infest".split()
)
_MOST_ENGLISH = frozenset("most best worst top first least leading main ever record utmost foremost".split())
_TOP_FRENCH = frozenset("record records maximum numero pire pires maximal maximale".split())
_FIRST = frozenset(("premier", "premiere"))
_COUNTED = frozenset(  # what « premier » only counts: a first floor is nothing great
    "etage trimestre semestre tour jour jours mois temps ministre ministres degre cycle bilan decompte phase "
    "resultats resultat adjoint adjointe instance classe page partie acte arrondissement semaine periode "
    "secours abord pas fois estimations elements etape rang lieu".split()
)
_LESS = frozenset("mieux moins moindre".split())
_BEFORE_COPIES = frozenset(
    "un l d cet les des ces ses quelques plusieurs premiers derniers rares seuls".split()
)
_BETTER = frozenset("meilleur meilleure meilleurs meilleures pire".split())
_BEST = frozenset("meilleur meilleure meilleurs meilleures".split())
_NOT = frozenset(("n", "ne"))
_SO = frozenset("autant aussi si tel telle tels telles pareil pareille".split())
_NEVER = 10  # words after « jamais » in which « autant » makes it a record: « jamais il n’avait autant plu »


class Emphasis(NamedTuple):
    """Some words of a text, by their ranks, first and last, and the family that they belong to."""

    family: Family
    first: int
    last: int


def emphases(words: Sequence[str]) -> Iterator[Emphasis]:
    """Each expression of the table among the folded words of a French text, in order; an expression may
    belong to several families. Linear in the number of words: the table's expressions are short."""
    return (e for e in _found(words, _TOLD) if not _is_copy(words, e.first) and not _is_in_a_term(words, e))


def _is_copy(words: Sequence[str], at: int) -> bool:
    """Whether « exemplaire » is the noun: « les 3 000 premiers exemplaires », « à mille exemplaires »."""
    before = words[at - 1] if at else ""
    return words[at].startswith("exemplaire") and (before in _BEFORE_COPIES or is_number(before, "fr"))


def remarks(words: Sequence[str]) -> Iterator[Emphasis]:
    """The same for what comments: kinds "comment" and "mind"."""
    return _found(words, _REMARKED)


def _is_in_a_term(words: Sequence[str], found: Emphasis) -> bool:
    """Whether the words stand in a set term, which names no mood: « à l’honneur », « stress hydrique »."""
    text = " ".join(words[max(0, found.first - 3) : found.last + 3])
    return bool(_TERMS.search(text))


def _found(words: Sequence[str], lines: Lines) -> Iterator[Emphasis]:
    every = map(beginnings(lines).__getitem__, words)
    for at, met in [(at, met) for at, met in enumerate(every) if met]:
        following = words[at + 1] if at + 1 < len(words) else ""
        behind = _past_asides(words, at + 1) if following in _MAY_BE_ASIDE else at + 1
        for second in (at + 1, behind) if behind > at + 1 else (behind,):
            for expression, family in met.beside(words[second] if second < len(words) else ""):
                last = at if len(expression) == 1 else _last(expression, words, second)
                whole = family.is_remark or last == at + len(expression) - 1
                if last is not None and whole and (second == at + 1 or last > at):
                    yield Emphasis(family=family, first=at, last=last)


def _last(expression: Sequence[str], words: Sequence[str], second: int) -> int | None:
    """Where an expression whose second word stands there ends, asides between its words not counted; None
    when the words are others."""
    at = second
    for wanted in expression[2:]:
        at += 1
        if at >= len(words) or not is_word(wanted, words[at]):
            at = _past_asides(words, at)
        if at >= len(words) or not is_word(wanted, words[at]):
            return None
    return at


def _past_asides(words: Sequence[str], at: int) -> int:
    """The first rank from there of a word that is no aside, some asides on."""
    for _ in range(_MOST_ASIDES):
        word = words[at] if at < len(words) else ""
        if word in _ASIDES:
            at += 1
        elif word in _TWO_WORDS_BEGUN and tuple(words[at : at + 2]) in _TWO_WORD_ASIDES:
            at += 2
        else:
            break
    return at


def families(words: Sequence[str], lang: Lang) -> frozenset[str]:
    """Names of the families that have an expression here, plain ones included; "most" when there is a
    superlative."""
    found = {e.family.name for e in _found(words, _HELD[lang])}
    return frozenset(found | {SUPERLATIVE.name} if has_superlative(words, lang) else found)


def superlatives(words: Sequence[str]) -> Iterator[Emphasis]:
    """Each French « le plus grand », « sa meilleure », « jamais il n’avait autant plu »; not « le plus
    souvent »."""
    for at, word in enumerate(words):
        if word == "jamais" and (last := _never_so(words, at)):
            yield Emphasis(family=SUPERLATIVE, first=at, last=last)
        if word in _BEST and at and words[at - 1] in _OWNERS:
            yield Emphasis(family=SUPERLATIVE, first=at - 1, last=at)
    for at in range(len(words) - 2):
        if words[at + 1] != _MOST:
            continue
        named = words[at] in _DETERMINERS or words[at] in _OWNERS or _is_partitive(words, at)
        if named and _is_graded(words[at + 2 : at + 4]):
            yield Emphasis(family=SUPERLATIVE, first=at, last=at + 2)


def _never_so(words: Sequence[str], at: int) -> int:
    """The rank of the word that makes a « jamais » a record; 0 where none does."""
    denied = not _NOT.isdisjoint(words[max(0, at - 3) : at + _NEVER])
    ahead = range(at + 1, min(at + _NEVER, len(words)))
    return next((i for i in ahead if words[i] in _SO), 0) if denied else 0


def _is_partitive(words: Sequence[str], at: int) -> bool:
    return words[at] == "des" and at > 0 and words[at - 1] in _ONE_OF


def _is_graded(after: Sequence[str]) -> bool:
    if after[0] in ("grande", "grosse", "longue", "grand", "haut", "loin"):
        return not _PART.intersection(after)
    return after[0] not in _NO_ADJECTIVE and not after[0].isdigit()


def is_one_of(words: Sequence[str], at: int) -> bool:
    """Whether the superlative whose first word is there is one among others: « l’un des plus grands »."""
    return words[at] in ("les", "des") and bool(_ONE_OF.intersection(words[max(0, at - 3) : at]))


def only_one_of(words: Sequence[str], adjective: str, lang: Lang) -> bool:
    """Whether these words say « l’un des plus grands », "one of the biggest", and no plain superlative. In
    French of that adjective; an English one cannot be compared."""
    if lang == "en":
        ranks = [at for at, word in enumerate(words) if has_superlative([word], "en")]
        return bool(ranks) and all(_is_among(words[max(0, at - 4) : at]) for at in ranks)
    alike = [e for e in superlatives(words) if bare(words[e.last]) == bare(adjective)]
    return bool(alike) and all(is_one_of(words, e.first) for e in alike)


def _is_among(before: Sequence[str]) -> bool:
    return not _ONE_OF_ENGLISH.isdisjoint(pairwise(before))


def has_superlative(words: Sequence[str], lang: Lang) -> bool:
    """Whether anything here says most, best or first, in whatever words."""
    if lang == "en":
        return any(w in _MOST_ENGLISH or (w.endswith("est") and w not in _EST) for w in words)
    if _BETTER.intersection(words) or _TOP_FRENCH.intersection(words):
        return True
    if any(word == "jamais" and _never_so(words, at) for at, word in enumerate(words)):
        return True
    return any(_ranks(word, after) for word, after in pairwise(words))


def _ranks(word: str, after: str) -> bool:
    """Whether a French word and the one after it say most or first: « les plus », « première ville »."""
    if word in _FIRST:
        return after not in _COUNTED
    the = word in _DETERMINERS or word in _OWNERS or word in ("des", "aux", "du", "au")
    return the and (after == _MOST or after in _LESS)
