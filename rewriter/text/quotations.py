"""Where a paragraph quotes: « … », “…” and "…", closed or not."""

from dataclasses import dataclass

_PAIRS = {"«": "»", "“": "”"}


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
    end. Never closes a quotation silently. Linear in the text's length."""
    spans: list[QuotedSpan] = []
    opened: int | None = None
    mark = ""
    floor = 0
    for at, char in enumerate(text):
        if opened is None and (char in _PAIRS or char == '"'):
            opened, mark = at, char
        elif opened is not None and char == _PAIRS.get(mark, mark):
            spans.append(_span(text, opened + 1, at, closed=True))
            opened, floor = None, at + 1
        elif opened is not None and char == mark:
            spans.append(_span(text, opened + 1, at, closed=False))
            opened = at
        elif opened is None and char == "»":
            spans.append(_span(text, floor, at, closed=False))
            floor = at + 1
    if opened is not None:
        spans.append(_span(text, opened + 1, len(text), closed=False))
    return [s for s in spans if s.start < s.end]


def _span(text: str, start: int, end: int, *, closed: bool) -> QuotedSpan:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return QuotedSpan(start, end, closed)
