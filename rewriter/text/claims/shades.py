"""Families of words of one shade, as their tables have them (`emphasis.txt`, `comments.txt`): what an
expression begins with, and whether words are its own.

A family groups what says much the same (unheard-of, joy, size); it is French and English side by side, so
that a translation can be asked whether its source has a word of the same family.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product
from typing import Literal, cast, get_args

from rewriter.text.tokens import tokens

Lines = tuple[str, ...]
"""Beginnings of the lines of a table that are meant: "fr:" and others."""
Kind = Literal["superlative", "absolute", "feeling", "formula", "colour", "comment", "mind"]
_TABLES = ("emphasis.txt", "comments.txt")
_CLASS = re.compile(r"<([a-z]+)>")
_PREFIX = 3  # letters by which an entry without an ending is looked up
_WORDS = 32768  # remembered: a long article has 3,000 different ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Words of one shade: its name in the table and what kind of liberty they take."""

    name: str
    kind: Kind

    @property
    def is_remark(self) -> bool:
        """Whether its words comment: then asides may stand between them."""
        return self.kind in ("comment", "mind")


SUPERLATIVE = Family(name="most", kind="superlative")

Entry = tuple[tuple[str, ...], Family]
"""An expression's folded words, and its family."""


class Begun:
    """The expressions that a word begins, told apart by the word behind it: small words begin many."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        ranked = list(enumerate(entries))
        self._alone = [(rank, e) for rank, e in ranked if len(e[0]) == 1]
        longer = [(rank, e) for rank, e in ranked if len(e[0]) > 1]
        self._starred = [(rank, e) for rank, e in longer if e[0][1][-1] == "*"]
        self._starts = tuple({e[0][1][:-1] for _, e in self._starred})
        self._by_second: dict[str, list[tuple[int, Entry]]] = {}
        for pair in longer:
            if (second := pair[1][0][1])[-1] != "*":
                self._by_second.setdefault(second, self._alone[:]).append(pair)
        self._told = {
            second: [entry for _, entry in sorted(met, key=_rank)] for second, met in self._by_second.items()
        }
        self._told_alone = [e for _, e in self._alone]

    def beside(self, word: str) -> Sequence[Entry]:
        """Those whose second word, if they have one, is this, in the table's order; "" where none follows."""
        if word and self._starts and word.startswith(self._starts):
            found = self._by_second.get(bare(word), self._alone)
            met = [pair for pair in self._starred if is_word(pair[1][0][1], word)]
            return [entry for _, entry in sorted([*found, *met], key=_rank)]
        return self._told.get(bare(word), self._told_alone) if self._told else self._told_alone


def _rank(ranked: tuple[int, Entry]) -> int:
    return ranked[0]


class _Beginnings(dict[str, Begun | None]):
    """By a folded word the expressions that it begins; None for most words: asked once a word, not once a
    place."""

    def __init__(self, index: Mapping[str, Sequence[Entry]]) -> None:
        super().__init__()
        self._index = index

    def __missing__(self, word: str) -> Begun | None:
        if len(self) >= _WORDS:
            self.clear()
        entries = [*self._index.get(bare(word), ()), *self._starred(word)]
        begun = self[word] = Begun(entries) if entries else None
        return begun

    def _starred(self, word: str) -> Iterator[Entry]:
        listed = self._index.get(f"{word[:_PREFIX]}*", ())
        return (entry for entry in listed if word.startswith(entry[0][0][:-1]))


@cache
def beginnings(lines: Lines) -> Mapping[str, Begun | None]:
    """By a folded word, the expressions of such lines that it begins, if any."""
    return _Beginnings(_index(lines))


def is_word(entry: str, word: str) -> bool:
    """Whether a folded word is an entry's: the same without its endings, or one that begins like it."""
    return word.startswith(entry[:-1]) if entry[-1] == "*" else bare(word) == entry


@lru_cache(maxsize=32768)
def bare(word: str) -> str:
    """A word without the endings of number and a silent e."""
    bare = word[:-1] if len(word) > 3 and word[-1] in "sx" else word
    return bare.rstrip("e") if len(bare) > 3 else bare


@cache
def _index(lines: Lines) -> Mapping[str, Sequence[Entry]]:
    """The expressions of such lines by their first word, or by its first letters and a star."""
    index: dict[str, list[Entry]] = {}
    for family, text in _families(lines):
        expression = tuple(_entry(text))
        first = expression[0]
        key = f"{first[:_PREFIX].rstrip('*')}*" if first[-1] == "*" else first
        index.setdefault(key, []).append((expression, family))
    return index


def _entry(text: str) -> Iterator[str]:
    for token in tokens(text):
        starred = text[token.end : token.end + 1] == "*"
        yield f"{token.folded}*" if starred else bare(token.folded)


def _families(lines: Lines) -> Iterator[tuple[Family, str]]:
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
