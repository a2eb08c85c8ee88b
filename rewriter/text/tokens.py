"""The words of a text as they are compared: without case, accents, elision or soft hyphens."""

import re
from functools import lru_cache, partial
from typing import NamedTuple

from rewriter.text.normalise import fold
from rewriter.text.remembered import remembered

_TOKEN = re.compile(r"[^\W_][\w\u0300-\u036f\u00ad\u200b\u2060]*")


class Token(NamedTuple):
    """One word: offsets in the text it came from, and its folded form. « L’Oréal » is two: l, oreal;
    « porte-parole » is two as well."""

    start: int
    end: int
    folded: str


@remembered  # about 30 bytes a character: 20 MB at most
def tokens(text: str) -> tuple[Token, ...]:
    """Every word of the text in order. Linear in the text's length."""
    found: list[Token] = []
    end = 0
    for word in _TOKEN.findall(text):  # half the time of asking matches for their places
        start = text.index(word, end)  # nothing between two words begins one
        end = start + len(word)
        found.append(_token((start, end, folded_word(word))))
    return tuple(found)


@remembered
def folded_words(text: str) -> tuple[str, ...]:
    """The words of `tokens` without their places: enough to see which are there, in half the time."""
    return tuple(map(folded_word, _TOKEN.findall(text)))


_token = partial(tuple.__new__, Token)  # half the time of `Token(…)`, and there are thousands


@lru_cache(maxsize=32768)  # folding costs 1.5 µs a word, looking it up 0.1 µs; a long article has 3,000
def folded_word(word: str) -> str:
    """One word folded (`normalise.fold`)."""
    return fold(word)


_APOSTROPHES = "'’ʼ"


def written_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span widened to whole words as they are written, so that a reader never sees « engage » of
    « s’engage », « parce qu » of « parce qu’un », nor “Ireland” of “Ireland’s”."""
    if start > 1 and text[start - 1] in _APOSTROPHES and text[start - 2].isalnum():
        start -= 2
        while start and text[start - 1].isalnum():
            start -= 1
    inside = end > 0 and end + 1 < len(text) and text[end] in _APOSTROPHES and text[end - 1].isalnum()
    if inside and not text[end + 1].isspace():
        end += 1
        if text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum():
            end += 1
    return start, end
