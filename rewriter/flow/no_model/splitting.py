"""Long paragraphs cut between two sentences, never inside a quotation or a bracket."""

from bisect import bisect_left
from itertools import pairwise

from rewriter.text.saying.quotations import quoted_spans
from rewriter.text.sentences import sentence_spans
from rewriter.text.words import count_words

COMFORTABLE_WORDS = 90  # a paragraph on a phone's screen; the ceiling stays the brief's


def split_paragraph(text: str, limit: int) -> list[str]:
    """The paragraph in pieces of about equal length, each of at most `limit` words where sentences and
    quotations allow; together they are the paragraph, word for word. One piece when it is short enough."""
    total = count_words(text)
    if total <= limit:
        return [text]
    pieces = -(-total // limit)
    cuts = _even(_allowed(text), total, pieces)
    bounds = [0, *cuts, len(text)]
    return [text[a:b].strip() for a, b in pairwise(bounds) if text[a:b].strip()]


def _allowed(text: str) -> list[tuple[int, int]]:
    """Where a cut may fall, with the words before it."""
    quoted = quoted_spans(text)
    starts = [q.start for q in quoted]
    found: list[tuple[int, int]] = []
    words = at = depth = 0
    for start, end in sentence_spans(text)[:-1]:
        words += count_words(text[start:end])
        depth += text.count("(", at, end) - text.count(")", at, end)
        at = end
        last = bisect_left(starts, end) - 1  # the one quotation that could reach beyond this end
        if depth <= 0 and not (last >= 0 and end < quoted[last].end):
            found.append((end, words))
    return found


def _even(allowed: list[tuple[int, int]], total: int, pieces: int) -> list[int]:
    chosen: set[int] = set()
    for n in range(1, pieces):
        aim = n * total / pieces
        best = min(
            (cut for cut in allowed if cut[0] not in chosen), key=lambda c: abs(c[1] - aim), default=None
        )
        if best is not None and abs(best[1] - aim) < total / pieces / 1.5:
            chosen.add(best[0])
    return sorted(chosen)
