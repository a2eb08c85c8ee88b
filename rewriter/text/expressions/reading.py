"""The tables of expressions, read once. A table has `@kind` lines, each opening a list, and one expression a
line with what to write instead behind =>.

An expression is written as a regular expression of lower-case text with straight apostrophes, where
- `*` behind a letter stands for any ending: `marqu*`,
- `_` stands for one word, ` ... ` for up to fifty characters within the sentence,
- `^` stands for the beginning of a sentence,
- a bracket groups and never captures; what stands beside a letter or digit is no match.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import count, product
from typing import Literal, cast, get_args

Kind = Literal[
    "announcement", "cliche", "commonplace", "superlative", "contrast", "moral", "conclusion", "pleonasm",
    "english", "calque", "doubtful", "debris",
]  # fmt: skip
STEM = 4
"""Letters by which a word that may end in any way is looked up."""

_TABLES = ("cliches", "pleonasms", "english_words", "calques", "debris")
_APART = "(?:(?<=')| )"  # a space, which no elision has behind it: « (la|l') »
_GAP = r"[^.!?;:«»\n]{1,50}?"
_ONE = r"[\w'-]{1,25}"
_MOST = 400  # ways that one part of an expression may be written
_LOOK = re.compile(r"\(\?[^()]*(?:\([^()]*\)[^()]*)*\)")  # what must not stand beside it
_PIECE = re.compile(r"[^\W_]+\*?")


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One expression: what kind of liberty it takes, how it is found, and what to write instead ("" where the
    words go). Of its `anchors` one stands in each match, and of each of its `guards` too: whole words, or the
    first letters of words that may end in any way, with a star. What stands before a match is for the reader
    to check, at a sentence's head where it is `headed`: a pattern that looks back is tried at every letter,
    and takes three times as long."""

    rank: int
    kind: Kind
    written: str
    instead: str
    headed: bool
    anchors: frozenset[str]
    guards: tuple[frozenset[str], ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """How it is found."""
        return _compiled(self.written)


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry of every table, in their order. ValueError for one that no word of its own announces."""
    rank = count()
    return tuple(
        _entry(next(rank), kind, written, instead)
        for table in _TABLES
        for kind, written, instead in _lines(table)
    )


def _lines(table: str) -> Iterator[tuple[Kind, str, str]]:
    kind = ""
    for line in files(__package__).joinpath(f"{table}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            kind = line[1:].strip()
        elif line and line[0] != "#":
            written, _, instead = line.partition("=>")
            if kind not in get_args(Kind):
                raise ValueError(line)
            yield cast("Kind", kind), written.strip(), instead.strip()


def _entry(rank: int, kind: Kind, written: str, instead: str) -> Entry:
    sets = sorted((s for part in _parts(_LOOK.sub("", written)) if (s := _words(part))), key=_rarity)
    if not sets or not _rarity(sets[-1]):
        raise ValueError(written)
    return Entry(rank, kind, written, instead, "^" in written, sets[-1], tuple(sets[-3:-1]))


@cache  # on first use: compiling them all takes 0.1 s, and an article needs forty
def _compiled(written: str) -> re.Pattern[str]:
    body = re.sub(r"(?<=\w)\*", r"\\w*", written).replace(" ... ", f" {_GAP} ").replace(" ...,", f" {_GAP},")
    body = re.sub(r"(?<![\\\w])_", lambda _: _ONE, body)
    body = re.sub(r"\((?!\?)", "(?:", body)
    if "'" in written:
        body = body.replace(") ", f"){_APART}")
    body = re.sub(r"(?<!\[)\^", "", body)
    ends_word = r"(?!\w)" if re.search(r"[\w)?*\]}]$", body) and not written.endswith("'") else ""
    return re.compile(f"{body}{ends_word}")


def _words(part: str) -> frozenset[str]:
    """The words of which one stands wherever the part does, each the longest of one way of writing it; none
    where some way has none."""
    words = [_longest(way) for way in _ways(part)]
    return frozenset(words) if all(words) else frozenset()


def _rarity(words: frozenset[str]) -> int:
    """The longer the shortest of them, the rarer they are."""
    return min(map(_weight, words))


def _weight(word: str) -> int:
    return 0 if word.endswith("*") and len(word) <= STEM else len(word)


def _longest(way: str) -> str:
    """The longest word of one way of writing, cut behind its first letters where it may end in any way; ""
    without one."""
    found = max(_PIECE.findall(way), key=_weight, default="")
    if found.endswith("*"):
        return f"{found[:STEM]}*" if len(found) > STEM else ""
    return found


def _parts(written: str) -> Iterator[str]:
    """The expression cut at the spaces outside brackets."""
    depth, start = 0, 0
    for at, char in enumerate(written):
        depth += (char in "([") - (char in ")]")
        if char == " " and not depth:
            yield written[start:at]
            start = at + 1
    yield written[start:]


def _ways(part: str) -> list[str]:
    """Every way of writing a part, with its brackets and question marks spelt out; none where it is beyond
    such spelling."""
    if re.search(r"[\\\[{+]|\(\?|\.\.\.|_", part):
        return []
    try:
        ways, at = _alternatives(part.replace("^", ""), 0)
    except OverflowError:
        return []
    return ways if at == len(part.replace("^", "")) else []


def _alternatives(part: str, at: int) -> tuple[list[str], int]:
    """The ways of an alternation that begins there, and where it ends."""
    ways: list[str] = []
    row: list[list[str]] = []
    while at < len(part) and part[at] != ")":
        if part[at] == "|":
            ways, row = ways + _joined(row), []
            at += 1
            continue
        if part[at] == "(":
            piece, at = _alternatives(part, at + 1)
        else:
            piece = [part[at]]
        at += 1
        if part[at : at + 1] == "?":
            piece, at = [*piece, ""], at + 1
        row.append(piece)
    return ways + _joined(row), at


def _joined(row: list[list[str]]) -> list[str]:
    size = 1
    for piece in row:
        size *= len(piece)
        if size > _MOST:
            raise OverflowError(size)
    return ["".join(way) for way in product(*row)]
