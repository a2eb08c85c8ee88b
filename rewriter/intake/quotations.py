"""The quotations of a source, those that run over several paragraphs included.

Newspapers let a quotation run on: its mark opens in one paragraph and closes two paragraphs later, either
without marks in between or, in English, opening anew at the start of each. Such a quotation is closed,
and each paragraph holds a piece of it. A mark that never closes stays unclosed.
"""

from rewriter.article import Paragraph, Quotation
from rewriter.text.saying.quotations import QuotedSpan, quoted_spans
from rewriter.text.words import count_words

MAX_PARAGRAPHS = 5  # a mark missing for longer than that was forgotten, not carried over
_OPENING = '«“"'
_CLOSING = '»”"'
_REOPENING = '“"'  # English; in French a « that opens anew more often means that a » was forgotten


def quotations_of(paragraphs: tuple[Paragraph, ...]) -> tuple[Quotation, ...]:
    """Every quotation, in order, with its paragraph and its offsets there."""
    spans = [list(quoted_spans(p.text)) for p in paragraphs]
    for first in range(len(paragraphs)):
        last = _carried_to(first, paragraphs, spans)
        if last is not None:
            _close(first, last, paragraphs, spans)
    return tuple(
        Quotation(text=p.text[s.start : s.end], paragraph=p.id, start=s.start, end=s.end, closed=s.closed)
        for p, found in zip(paragraphs, spans)
        for s in found
        if count_words(p.text[s.start : s.end])
    )


def _carried_to(first: int, paragraphs: tuple[Paragraph, ...], spans: list[list[QuotedSpan]]) -> int | None:
    """The index of the paragraph where the quotation left open at the end of `first` closes, or None."""
    if not spans[first] or not _left_open(paragraphs[first].text, spans[first][-1]):
        return None
    bare = False  # whether a paragraph without any mark lies in between
    for last in range(first + 1, min(first + MAX_PARAGRAPHS, len(paragraphs))):
        text, found = paragraphs[last].text, spans[last]
        if found and _only_closed(text, found[0]):
            return last
        anew = bool(found) and not bare and text[:1] in _REOPENING
        if anew and found[0].closed:
            return last
        if found and not (anew and len(found) == 1 and _left_open(text, found[0])):
            return None
        bare = bare or not found
    return None


def _close(first: int, last: int, paragraphs: tuple[Paragraph, ...], spans: list[list[QuotedSpan]]) -> None:
    spans[first][-1] = _closed(spans[first][-1])
    for middle in range(first + 1, last):
        text = paragraphs[middle].text
        spans[middle] = [_closed(s) for s in spans[middle]] or [QuotedSpan(0, len(text), True)]
    spans[last][0] = _closed(spans[last][0])


def _closed(span: QuotedSpan) -> QuotedSpan:
    return QuotedSpan(span.start, span.end, True)


def _left_open(text: str, span: QuotedSpan) -> bool:
    before = text[: span.start].rstrip()[-1:]
    return not span.closed and not text[span.end :].strip() and bool(before) and before in _OPENING


def _only_closed(text: str, span: QuotedSpan) -> bool:
    after = text[span.end :].lstrip()[:1]
    return not span.closed and not text[: span.start].strip() and bool(after) and after in _CLOSING
