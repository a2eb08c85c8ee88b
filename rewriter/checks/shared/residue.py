"""Looking through every text of an article for what its making left behind."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rewriter.article import Severity
from rewriter.checks.paper import Paper, PlacedText
from rewriter.text.furniture import Furniture, furniture
from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans

_LAST = 200  # characters of a last sentence that may be a line of the page
_OF_PARAGRAPHS = ("signature", "credit")  # what paragraphs rightly begin or end with: « 22 mai 2012. »

Found = tuple[PlacedText, re.Match[str]]


class Trace(NamedTuple):
    """One kind of leftover. `pattern` is searched in `PlacedText.plain` (lower case, straight
    apostrophes), and only where `trigger`, a piece that every match contains, stands: searching for sixty
    patterns everywhere takes 4 ms an article, for sixty triggers 0.2 ms. `example` is one it finds."""

    trigger: str
    pattern: str
    example: str


def residues(paper: Paper, traces: tuple[Trace, ...]) -> Iterator[Found]:
    """Each leftover in the article's order, once however many traces find it; none inside a closed
    quotation: there, others speak."""
    present = [t for t in traces if t.trigger in paper.plain]
    for placed in paper.texts if present else ():
        end = 0
        for match in sorted(_matches(placed, present), key=lambda m: (m.start(), -m.end())):
            if match.start() >= end:
                end = match.end()
                yield placed, match


def _matches(placed: PlacedText, traces: list[Trace]) -> list[re.Match[str]]:
    found = [
        match
        for trace in traces
        if trace.trigger in placed.plain
        for match in _compiled(trace.pattern).finditer(placed.plain)
    ]
    if not found:
        return []
    quoted = [q for q in quoted_spans(placed.text) if q.closed]
    return [m for m in found if not any(q.start <= m.start() and m.end() <= q.end for q in quoted)]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def severity_of(match: re.Match[str], paper: Paper) -> Severity:
    """Error, or warning when the source has the same words: an article about software may well speak
    of {{ braces }}; an editor should look all the same."""
    return Severity.WARNING if match.group().strip() in paper.source_plain else Severity.ERROR


def excerpt(placed: PlacedText, match: re.Match[str], around: int = 24) -> str:
    """The words found, and a little of what follows, for a sentence to the editor."""
    end = match.end() + around
    if end >= len(placed.text):
        return " ".join(placed.text[match.start() :].split())
    last = placed.text.rfind(" ", match.end(), end + 1)
    return " ".join(placed.text[match.start() : end if last < 0 else last].split()) + "…"


class Line(NamedTuple):
    """A line of a page in the article: its kind and offsets, and whether it is a text of its own."""

    kind: Furniture
    start: int
    end: int
    whole: bool


def line_of_page(placed: PlacedText) -> Line | None:
    """The furniture that a text is, or that its last sentence is: pages are pasted without line ends."""
    kind = furniture(placed.text)
    if kind:
        return Line(kind, 0, len(placed.text), whole=True)
    spans = sentence_spans(placed.text)
    if len(spans) < 2 or spans[-1][1] - spans[-1][0] > _LAST:
        return None
    start, end = spans[-1]
    kind = furniture(placed.text[start:end])
    if kind is None or kind in _OF_PARAGRAPHS:
        return None
    return Line(kind, start, end, whole=False)


def shortened(text: str, most: int = 60) -> str:
    """A whole line for a sentence to the editor, or its beginning."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rstrip()}…"
