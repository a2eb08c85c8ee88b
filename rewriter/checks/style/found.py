"""Expressions of the tables as they stand in an article: the writer's own, names left out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rewriter.article import Finding, Place
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.code import code_in
from rewriter.text.expressions import Entry, Expression, Kind
from rewriter.text.saying.own_words import own_words

_LISTED = 8  # words named at once
_LONGEST = 80  # characters shown of an expression
_CAPITAL = re.compile(r"\W[^\W\d_a-zà-öø-ÿœ]")
_OPENS = re.compile(r"(?:\A|[.!?:…»«“\"\n*_(—–•-]\s*)\Z")
_ADDRESS = re.compile(r"[./@_]\w")
_TAIL = re.compile(r"[/@_`]\Z|\w\.\Z")
_BEHIND = 2  # a space and the first letter behind
_WORDS: tuple[Kind, ...] = ("english", "calque", "doubtful", "debris", "superlative", "pleonasm")
_BEFORE = 4  # characters that say whether a sentence opens


class Found(NamedTuple):
    """An expression of the article; whether it is in somebody's mouth."""

    placed: PlacedText
    start: int
    end: int
    entry: Entry
    quoted: bool

    @property
    def place(self) -> Place:
        """Where it stands, for a finding."""
        return self.placed.at(self.start, self.end)

    @property
    def text(self) -> str:
        """Its words as the article has them."""
        return self.placed.text[self.start : min(self.end, self.start + _LONGEST)]


def found(paper: Paper, *kinds: Kind, quoted: bool = False) -> Iterator[Found]:
    """The expressions of these kinds in the article's order. What others say, between quotation marks, is
    theirs, unless `quoted`; a name (Digital Transformation Agency) and a piece of an address are none."""
    for placed, there in paper.expressions:
        code = code_in(paper, placed.text)
        for expression in there:
            if expression.entry.kind in kinds and not (
                _is_named(placed.text, expression) or any(a <= expression.start < b for a, b in code)
            ):
                start, end = expression.start, expression.end
                theirs = is_quoted(placed, start, end)
                if quoted or not theirs:
                    yield Found(placed, start, end, expression.entry, theirs)


def piled_up(check: Check, paper: Paper, kind: Kind) -> Iterator[Finding]:
    """One finding, at the first, when expressions of a kind are many for the article's length: `different`
    ones, and more than `per_thousand` words (limits of the check)."""
    hits = list(found(paper, kind))
    different = {hit.entry.rank: hit.text for hit in hits}
    most = int(check.limit(paper, "per_thousand") * paper.words / 1000)
    if len(different) >= check.limit(paper, "different") and len(hits) > most:
        listed = ", ".join(list(different.values())[:_LISTED])
        yield check.found(hits[0].place, measured=len(hits), expected=most, listed=listed)


def is_quoted(placed: PlacedText, start: int, end: int) -> bool:
    """Whether any of these characters stands between quotation marks."""
    return own_words(placed.plain)[start:end] != placed.plain[start:end]


def _is_named(text: str, expression: Expression) -> bool:
    start, end, kind = expression.start, expression.end, expression.entry.kind
    if kind == "english" and text[start].isupper():  # « Target labels »: a title, a line of code
        return True
    return _is_name(text, start, end) or (kind in _WORDS and _names(text, start, end))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether it opens with a capital where no sentence opens, or is a piece of an address."""
    if _ADDRESS.match(text, end) or _TAIL.search(text[max(0, start - 2) : start]):
        return True
    return text[start].isupper() and not _OPENS.search(text[max(0, start - _BEFORE) : start])


def _names(text: str, start: int, end: int) -> bool:
    """Whether capitals within the words or right behind show a name: « Digital Transformation Agency »."""
    return bool(_CAPITAL.search(text, start, min(end + _BEHIND, len(text))))
