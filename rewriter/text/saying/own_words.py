"""What an article says itself: its text with other people's words, between quotation marks, taken out."""

from rewriter.text.remembered import remembered
from rewriter.text.saying.quotations import quoted_spans

_MARKS = ("«", "»", "“", "”", '"')


@remembered
def own_words(text: str) -> str:
    """The text with spaces for what it quotes, marks left in place, so that offsets stay: what is found in it
    is the writer's own. A quotation that is never closed is taken out to the end of the paragraph."""
    if not any(mark in text for mark in _MARKS):
        return text
    pieces: list[str] = []
    end = 0
    for quoted in quoted_spans(text):
        pieces += [text[end : quoted.start], " " * (quoted.end - quoted.start)]
        end = quoted.end
    return "".join([*pieces, text[end:]])
