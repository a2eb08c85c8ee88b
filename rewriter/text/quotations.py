"""Where a paragraph quotes: « … », “…” and "…", closed or not."""

import re
from dataclasses import dataclass

_PAIRS = {"«": "»", "“": "”", '"': '"'}
_MARKS = re.compile(r"[«»“”\"]")
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f([’'-–—/")
_AFTER_CLOSING = frozenset(" \t\n\u00a0\u202f)].,;:!?…-–—/")


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """Offsets of the quoted words, marks and inner spaces excluded. `closed` is False when a mark is
    missing: the extent then runs to the end (or from the start) of the paragraph and is uncertain."""

    start: int
    end: int
    closed: bool


def quoted_spans(text: str) -> list[QuotedSpan]:
    """The outermost quotations of one paragraph, in order. A new « before the » leaves the first one
    unclosed; a » without « yields an unclosed span from the paragraph's start or the last quotation's
    end. A straight mark is read by the spaces beside it, so that one forgotten mark does not turn the
    rest of the paragraph inside out. Never closes a quotation silently. Linear in the text's length."""
    spans: list[QuotedSpan] = []
    opened: int | None = None
    mark = ""
    floor = 0
    for found in _MARKS.finditer(text):
        at, char = found.start(), found.group()
        if opened is None:
            if char in _PAIRS and not _closes(text, at):
                opened, mark = at, char
            elif char in "»”" or (char == '"' and not text[at - 1].isdigit()):  # 15" is a length
                spans.append(_span(text, floor, at, closed=False))
                floor = at + 1
        elif char == mark and (char != '"' or _opens(text, at)):
            spans.append(_span(text, opened + 1, at, closed=False))
            opened = at
        elif char == _PAIRS[mark]:
            spans.append(_span(text, opened + 1, at, closed=True))
            opened, floor = None, at + 1
    if opened is not None:
        spans.append(_span(text, opened + 1, len(text), closed=False))
    return [s for s in spans if s.start < s.end]


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark can only open: a space before it, none after."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    return (not before or before in _BEFORE_OPENING) and bool(after) and after not in _AFTER_CLOSING


def _closes(text: str, at: int) -> bool:
    """Whether a straight mark can only close: none before it, a space or a stop after."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    if text[at] != '"' or not before or before in _BEFORE_OPENING:
        return False
    return not after or after in _AFTER_CLOSING


def _span(text: str, start: int, end: int, *, closed: bool) -> QuotedSpan:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return QuotedSpan(start, end, closed)
