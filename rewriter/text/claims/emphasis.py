"""Words that praise, magnify, dramatise or announce, found by family (`emphasis.txt`), those that comment
(`comments.txt`), and superlatives.

A family groups what says much the same (unheard-of, joy, size); it is French and English side by side, so
that a translation can be asked whether its source has a word of the same family.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, product
from typing import Literal, NamedTuple, cast, get_args

from rewriter.text.numbers.numerals import is_number
from rewriter.text.tokens import tokens

Lang = Literal["fr", "en"]
_Lines = tuple[str, ...]
Kind = Literal["superlative", "absolute", "feeling", "formula", "colour", "comment", "mind"]
_TOLD: _Lines = ("fr:",)  # what the article is asked for
_REMARKED: _Lines = ("said:",)
_HELD: Mapping[Lang, _Lines] = {
    "fr": ("fr:", "said:", "also:"),
    "en": ("en:",),
}  # what the source may have for it
_TABLES = ("emphasis.txt", "comments.txt")
_CLASS = re.compile(r"<([a-z]+)>")
_PREFIX = 3  # letters by which an entry without an ending is looked up
# Words of linking, degree and time: they may stand within a remark (« le mystère reste donc entier »).
_ASIDES = frozenset(
    "donc toutefois cependant pourtant neanmoins alors ainsi certes egalement aussi desormais encore deja "
    "toujours tres trop si assez plutot bien tout particulierement clairement surtout meme parfois souvent "
    "maintenant vite vraiment plus peu enfin fort".split()
)
_TWO_WORD_ASIDES = frozenset(
    (("en", "effet"), ("en", "revanche"), ("d", "ailleurs"), ("par", "ailleurs"), ("par", "consequent"))
)
_MOST_ASIDES = 4  # in a row, against hostile input
_MOST = "plus"
_DETERMINERS = frozenset("le la les l".split())
_OWNERS = frozenset("son sa ses leur leurs notre nos".split())
# « le plus souvent », « au plus tôt », « les plus de 65 ans », « la plus grande partie », « plus … que »
_NO_ADJECTIVE = frozenset(
    "de d que qu souvent tot tard possible vite vraisemblablement probablement probable grande grosse longue "
    "a en un une loin pres haut ni et ou on il elle ils elles".split()
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
_TOP_FRENCH = frozenset("record records maximum premier premiere numero pire pires maximal maximale".split())
_BEFORE_COPIES = frozenset(
    "un l d cet les des ces ses quelques plusieurs premiers derniers rares seuls".split()
)
_BETTER = frozenset("meilleur meilleure meilleurs meilleures mieux pire moindre moins".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Words of one shade: its name in the table and what kind of liberty they take."""

    name: str
    kind: Kind

    @property
    def is_remark(self) -> bool:
        """Whether its words comment: then asides may stand between them."""
        return self.kind in ("comment", "mind")


class Emphasis(NamedTuple):
    """Some words of a text, by their ranks, first and last, and the family that they belong to."""

    family: Family
    first: int
    last: int


SUPERLATIVE = Family(name="most", kind="superlative")

_Entry = tuple[tuple[str, ...], Family]


class _Begun:
    """The expressions that a word begins, told apart by the word behind it: small words begin many."""

    def __init__(self, entries: Sequence[_Entry]) -> None:
        ranked = list(enumerate(entries))
        self._alone = [(rank, e) for rank, e in ranked if len(e[0]) == 1]
        longer = [(rank, e) for rank, e in enumerate(entries) if len(e[0]) > 1]
        self._starred = [(rank, e) for rank, e in longer if e[0][1][-1] == "*"]
        seconds = {e[0][1] for _, e in longer if e[0][1][-1] != "*"}
        self._by_second = {
            second: [(rank, e) for rank, e in ranked if e[0][1:2] in ((second,), ())] for second in seconds
        }

    def beside(self, following: Sequence[str]) -> list[_Entry]:
        """Those whose second word, if they have one, is this, in the table's order."""
        found = self._alone
        for word in following:
            found = self._by_second.get(_bare(word), found) if self._by_second else found
            if met := [pair for pair in self._starred if _is(pair[1][0][1], word)]:
                found = sorted([*found, *met], key=_rank)
        return [entry for _, entry in found]


def _rank(ranked: tuple[int, _Entry]) -> int:
    return ranked[0]


def emphases(words: Sequence[str]) -> Iterator[Emphasis]:
    """Each expression of the table among the folded words of a French text, in order; an expression may
    belong to several families. Linear in the number of words: the table's expressions are short."""
    return (e for e in _found(words, _TOLD) if not _is_copy(words, e.first))


def _is_copy(words: Sequence[str], at: int) -> bool:
    """Whether « exemplaire » is the noun: « les 3 000 premiers exemplaires », « à mille exemplaires »."""
    before = words[at - 1] if at else ""
    return words[at].startswith("exemplaire") and (before in _BEFORE_COPIES or is_number(before, "fr"))


def remarks(words: Sequence[str]) -> Iterator[Emphasis]:
    """The same for what comments: kinds "comment" and "mind"."""
    return _found(words, _REMARKED)


def _found(words: Sequence[str], lines: _Lines) -> Iterator[Emphasis]:
    for at, begun in [(at, begun) for at, word in enumerate(words) if (begun := _begun(word, lines))]:
        for second in dict.fromkeys((at + 1, _past_asides(words, at + 1))):
            for expression, family in begun.beside(words[second : second + 1]):
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
        if at >= len(words) or not _is(wanted, words[at]):
            at = _past_asides(words, at)
        if at >= len(words) or not _is(wanted, words[at]):
            return None
    return at


def _past_asides(words: Sequence[str], at: int) -> int:
    """The first rank from there of a word that is no aside, some asides on."""
    for _ in range(_MOST_ASIDES):
        if tuple(words[at : at + 2]) in _TWO_WORD_ASIDES:
            at += 2
        elif words[at : at + 1] and words[at] in _ASIDES:
            at += 1
    return at


def families(words: Sequence[str], lang: Lang) -> frozenset[str]:
    """Names of the families that have an expression here, plain ones included; "most" when there is a
    superlative."""
    found = {e.family.name for e in _found(words, _HELD[lang])}
    return frozenset(found | {SUPERLATIVE.name} if has_superlative(words, lang) else found)


def superlatives(words: Sequence[str]) -> Iterator[Emphasis]:
    """Each French « le plus grand », « sa plus belle »; not « le plus souvent »."""
    for at in range(len(words) - 2):
        if words[at + 1] != _MOST:
            continue
        named = words[at] in _DETERMINERS or words[at] in _OWNERS or _is_partitive(words, at)
        if named and _is_graded(words[at + 2 : at + 4]):
            yield Emphasis(family=SUPERLATIVE, first=at, last=at + 2)


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
    alike = [e for e in superlatives(words) if _bare(words[e.last]) == _bare(adjective)]
    return bool(alike) and all(is_one_of(words, e.first) for e in alike)


def _is_among(before: Sequence[str]) -> bool:
    return not _ONE_OF_ENGLISH.isdisjoint(pairwise(before))


def has_superlative(words: Sequence[str], lang: Lang) -> bool:
    """Whether anything here says most, best or first, in whatever words."""
    if lang == "en":
        return any(w in _MOST_ENGLISH or (w.endswith("est") and w not in _EST) for w in words)
    if _BETTER.intersection(words) or _TOP_FRENCH.intersection(words):
        return True
    return any(
        after == _MOST and (word in _DETERMINERS or word in _OWNERS or word in ("des", "aux", "du", "au"))
        for word, after in pairwise(words)
    )


@lru_cache(maxsize=32768)  # most words begin no expression: asked once a word, not once a place
def _begun(word: str, lines: _Lines) -> _Begun | None:
    """The expressions that a folded word begins; None for most words."""
    index, keys = _index(lines), (_bare(word), f"{word[:_PREFIX]}*")
    entries = [entry for key in keys for entry in index.get(key, ()) if _is(entry[0][0], word)]
    return _Begun(entries) if entries else None


def _is(entry: str, word: str) -> bool:
    return word.startswith(entry[:-1]) if entry[-1] == "*" else _bare(word) == entry


def _bare(word: str) -> str:
    """A word without the endings of number and a silent e."""
    bare = word[:-1] if len(word) > 3 and word[-1] in "sx" else word
    return bare.rstrip("e") if len(bare) > 3 else bare


@cache
def _index(lines: _Lines) -> Mapping[str, Sequence[_Entry]]:
    """The expressions of such lines by their first word, or by its first letters and a star."""
    index: dict[str, list[_Entry]] = {}
    for family, text in _families(lines):
        expression = tuple(_entry(text))
        first = expression[0]
        key = f"{first[:_PREFIX].rstrip('*')}*" if first[-1] == "*" else first
        index.setdefault(key, []).append((expression, family))
    return index


def _entry(text: str) -> Iterator[str]:
    for token in tokens(text):
        starred = text[token.end : token.end + 1] == "*"
        yield f"{token.folded}*" if starred else _bare(token.folded)


def _families(lines: _Lines) -> Iterator[tuple[Family, str]]:
    """Each expression of such lines with its family."""
    family, classes = SUPERLATIVE, dict[str, Sequence[str]]()
    for line in _lines():
        if line.startswith("="):
            name, _, listed = line[1:].partition(" ")
            classes[name] = _listed(listed)
        elif line.startswith("@"):
            name, kind = line[1:].split()
            if kind not in get_args(Kind):
                raise ValueError(line)
            family = Family(name=name, kind=cast("Kind", kind))
        elif line.startswith(lines):
            for text in _listed(line.partition(":")[2]):
                yield from ((family, spelled) for spelled in _spelled(text, classes))


def _lines() -> Iterator[str]:
    for table in _TABLES:
        yield from files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines()


def _listed(text: str) -> Sequence[str]:
    return list(filter(None, map(str.strip, text.split(","))))


def _spelled(text: str, classes: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """An entry with each of the words that its `<class>` stands for."""
    pieces = _CLASS.split(text)
    chosen = product(*(classes[piece] if at % 2 else (piece,) for at, piece in enumerate(pieces)))
    return map("".join, chosen)
