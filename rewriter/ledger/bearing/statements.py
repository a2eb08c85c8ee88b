"""Both texts as sentences, looked up by what their words mean."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import log
from typing import Literal, TypeVar

from rewriter.article import Mention
from rewriter.ledger.bearing.passages import Passage
from rewriter.ledger.counting.amounts import LARGE, Amount
from rewriter.ledger.kept import Kept
from rewriter.ledger.naming.equivalents import equivalents
from rewriter.ledger.once import Once, lasting
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.grammar.light_words import LIGHT
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import Token, written_words

Lang = Literal["fr", "en"]
T = TypeVar("T")
FIGURE = "#"  # opens the keys of figures and dates; those of names are words
_NOWHERE = frozenset[int]()
_NEIGHBOUR = 0.05  # what standing next to what the sentence before came from adds, as a share
_DECLARED = 0.1  # what standing in a paragraph the writer named as its source adds, as a share


@dataclass(frozen=True, kw_only=True)  # no slots: measures are cached in the instance
class Statement(Once):
    """One sentence of either text: `start` and `end` are offsets in its passage's text, `index` its rank
    among all sentences of its text; `items` are keys of its figures, and of its names in both languages;
    `figures` where its figures and dates stand."""

    passage: Passage
    start: int
    end: int
    index: int
    lang: Lang
    items: frozenset[str] = frozenset()
    figures: tuple[tuple[int, int], ...] = ()

    @lasting
    def text(self) -> str:
        """The sentence."""
        return self.passage.text[self.start : self.end]

    @lasting
    def where(self) -> str:
        """The passage's address (`Mention.where`)."""
        return self.passage.where

    @lasting
    def is_heading(self) -> bool:
        """Whether it is a title, a heading or a description rather than a sentence of the body."""
        paragraph = self.where.rpartition("/")[2]
        return not (paragraph.isdigit() or self.where[:1] == "p")

    @lasting
    def words(self) -> Sequence[Token]:
        """Its words, with offsets in the passage's text."""
        return self.passage.words_between(self.start, self.end)

    @lasting
    def folded(self) -> Sequence[str]:
        """Its words as they are looked up."""
        return [w.folded for w in self.words]

    @lasting
    def held(self) -> frozenset[str]:
        """The same, in no order."""
        return frozenset(self.folded)

    @lasting
    def quotes(self) -> Sequence[tuple[int, int]]:
        """Offsets in the passage of what it quotes."""
        return [(s.start, s.end) for s in self.passage.quotes_between(self.start, self.end)]

    def is_quoted(self, at: int) -> bool:
        """Whether that offset of the passage stands between quotation marks."""
        return bool(self.quotes) and self.start <= at < self.end and self.passage.is_quoted(at)

    @lasting
    def own(self) -> Sequence[Token]:
        """Its words outside quotation marks: what the writer says rather than someone quoted."""
        quoted = self.passage.is_quoted
        return [w for w in self.words if not quoted(w.start)] if self.quotes else self.words

    @lasting
    def content(self) -> Mapping[str, Token]:
        """Its content words by their folded form, first mentions only; no function words."""
        known = FRENCH if self.lang == "fr" else ENGLISH
        found: dict[str, Token] = {}
        for folded, word in zip(self.folded, self.words):
            if folded not in known and folded not in found and (len(folded) > 2 or folded.isdigit()):
                found[folded] = word
        return found

    @lasting
    def concepts(self) -> frozenset[str]:
        """Every key its content words, figures and names are looked up under."""
        lang = self.lang
        return self.items.union(*[concepts(word, lang) for word in self.content])

    @lasting
    def telling(self) -> Sequence[str]:
        """Its content words that say what it is about: no light words, no figures."""
        heavy = [(w, token) for w, token in self.content.items() if w not in LIGHT]
        return [w for w, token in heavy if not (self.figures and self._in_figure(token.start))]

    def _in_figure(self, at: int) -> bool:
        index = bisect_right(self.figures, at, key=_first) - 1
        return index >= 0 and at < self.figures[index][1]

    def has(self, word: str, lang: Lang = "fr") -> bool:
        """Whether it has a word that means alike."""
        return not self.concepts.isdisjoint(concepts(word, lang))

    def mention(self, start: int | None = None, end: int | None = None) -> Mention:
        """The sentence, or the part of it between two offsets of its passage, in whole written words."""
        if start is None and end is None:
            return self._whole
        first, last = self.start if start is None else start, self.end if end is None else end
        return self.passage.mention(*written_words(self.passage.text, first, last))

    @lasting
    def _whole(self) -> Mention:
        return self.mention(self.start, self.end)


class Statements:
    """A text's sentences, looked up by concept."""

    def __init__(
        self, passages: Iterable[Passage], lang: Lang, amounts: Iterable[Amount], kept: Kept | None = None
    ) -> None:
        of = (kept or Kept()).of
        self.lang = lang
        self.all: list[Statement] = []
        said: dict[int, list[Amount]] = {}
        for amount in amounts:
            said.setdefault(id(amount.passage), []).append(amount)
        for passage in passages:
            cut = partial(_cut, passage, lang, said.get(id(passage), ()), len(self.all))
            self.all += of((Statement, id(passage), len(self.all)), cut)
        index = _Index(self.all, lang)
        self._index = index
        self._counted: dict[str, frozenset[int]] = {}
        self.holding: Mapping[Lang, Mapping[str, frozenset[int]]] = {  # ranks of the sentences that have a
            "fr": _Holding(index, "fr"),  # word which means the same as this one of that language
            "en": _Holding(index, "en"),
        }
        self.rarity: Mapping[int, float] = _Rarity(len(self.all))

    def has(self, word: str) -> bool:
        """Whether any sentence has a word that means the same as this French one."""
        return bool(self.holding["fr"][word])

    def holding_item(self, key: str) -> frozenset[int]:
        """Ranks of the sentences that have that figure, or that name in that form."""
        if key[0] != FIGURE:
            return self.holding["fr"][key]
        if key not in self._counted:  # a month may stand in every fifth sentence, each of which asks
            self._counted[key] = self._index.having((key,))
        return self._counted[key]

    def around(self, statement: Statement) -> Sequence[Statement]:
        """The sentence before and the one after, in the same passage or the next."""
        at = statement.index
        return [self.all[i] for i in (at - 1, at + 1) if 0 <= i < len(self.all)]

    def nudged(self, sources: Iterable[str], before: Statement | None) -> Mapping[int, float]:
        """By the rank of a sentence, what its place adds: that its paragraph is one of these, or that it
        goes on where the sentence before came from."""
        found = {at: _DECLARED for where in sources for at in self._by_where.get(where, ())}
        for at in (before.index, before.index + 1) if before else ():
            found[at] = found.get(at, 0.0) + _NEIGHBOUR
        return found

    @lasting
    def _by_where(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for statement in self.all:
            found.setdefault(statement.where, []).append(statement.index)
        return found


class _Index:
    """Which sentences have a key. Each of a text's words and items has a number: they are entered once,
    however often they stand in it, and most keys lead to one of them."""

    def __init__(self, statements: Iterable[Statement], lang: Lang) -> None:
        self._places: list[list[int]] = []  # by its number, the sentences that have a word or an item
        self._first: dict[str, int] = {}  # by a key, the first number that has it
        self._others: dict[str, list[int]] = {}  # the others, if any: most keys have one, no list needed
        words: dict[str, list[int]] = {}
        items: dict[str, list[int]] = {}
        for statement in statements:
            for word in statement.content:
                places = words.get(word)
                if places is None:
                    places = words[word] = self._enter(concepts(word, lang))
                places.append(statement.index)
            for item in statement.items:
                places = items.get(item)
                if places is None:
                    places = items[item] = self._enter((item,))
                places.append(statement.index)

    def _enter(self, keys: Iterable[str]) -> list[int]:
        """The places, none yet, of a new word or item that is looked up under these keys."""
        number, entered = len(self._places), self._first.setdefault
        for key in [key for key in keys if entered(key, number) != number]:
            self._others.setdefault(key, []).append(number)
        places: list[int] = []
        self._places.append(places)
        return places

    def having(self, keys: Iterable[str]) -> frozenset[int]:
        """The ranks of those that have one of these."""
        met = self._first.keys() & keys
        if not met:
            return _NOWHERE
        numbers = {self._first[key] for key in met}
        for key in met & self._others.keys():
            numbers.update(self._others[key])
        return _NOWHERE.union(*[self._places[number] for number in numbers])


class _Holding(dict[str, frozenset[int]]):
    """By a word, the sentences that have one which means the same: looked for once, then only looked up."""

    def __init__(self, index: _Index, lang: Lang) -> None:
        super().__init__()
        self._index = index
        self._lang: Lang = lang

    def __missing__(self, word: str) -> frozenset[int]:
        held = self[word] = self._index.having(concepts(word, self._lang))
        return held


class _Rarity(dict[int, float]):
    """How much a word tells that stands in so many of a text's sentences: the rarer the more (inverse
    document frequency)."""

    def __init__(self, sentences: int) -> None:
        super().__init__()
        self._sentences = sentences

    def __missing__(self, holding: int) -> float:
        told = self[holding] = log(1 + self._sentences / max(0.5, holding))
        return told


def _cut(passage: Passage, lang: Lang, amounts: Sequence[Amount], rank: int) -> list[Statement]:
    """Its sentences, the first with that rank."""
    items = sorted(_items(passage, lang, amounts))
    figures = sorted((a.start, a.end) for a in amounts)
    return [
        Statement(
            passage=passage,
            start=start,
            end=end,
            index=index,
            lang=lang,
            items=frozenset(key for _, key in _between(items, start, end)),
            figures=tuple(_between(figures, start, end)),
        )
        for index, (start, end) in enumerate(passage.sentences, rank)
    ]


def _first(place: tuple[int, T]) -> int:
    return place[0]


def _between(places: Sequence[tuple[int, T]], start: int, end: int) -> Sequence[tuple[int, T]]:
    """Those of these places, in order, that begin between two offsets."""
    return places[bisect_left(places, (start,)) : bisect_left(places, (end,))]


def _key(amount: Amount) -> str:
    """What a figure is looked up under: one so large that its unit goes without saying, by its value."""
    if amount.value is not None and amount.value >= LARGE:
        return f"{FIGURE}{amount.value.normalize()}"
    return f"{FIGURE}{amount.said}"


def _items(passage: Passage, lang: Lang, amounts: Iterable[Amount]) -> list[tuple[int, str]]:
    """The figures and dates of a passage by what they say, and the words in both languages of the names an
    English one holds, each with the offset it stands at. « les deux » gives none: it takes up a name."""
    found = [(a.start, _key(a)) for a in amounts if lang == "en" or not a.takes_up]
    if lang == "en":
        words = passage.words
        found += [(words[at].start, word) for at, held in equivalents(passage) for word in held]
    return found
