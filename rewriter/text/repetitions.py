"""What a text says twice: sentences that are nearly the same, words that come back within a few lines."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rewriter.text.function_words import FRENCH
from rewriter.text.light_words import LIGHT
from rewriter.text.tokens import folded_word

_WORD = re.compile(r"[^\W\d_]+")
_RUN = 4  # words in a row by which two sentences are brought together
_LEAST = 6  # letters of a word whose return is heard
_STEM = 7  # letters by which the forms of a word are one


class Again(NamedTuple):
    """A sentence that says what an earlier one says: both numbers, and the share of words they have in
    common, 0–1."""

    first: int
    second: int
    shared: float


def said_twice(sentences: Sequence[str], fewest: int) -> list[Again]:
    """The sentences of `fewest` words or more that share four words in a row with an earlier one, each with
    the earlier one that is likest. Linear in the length of all: of the sentences with the same four words
    only the first is compared."""
    begun: dict[tuple[str, ...], int] = {}
    words = [_words(sentence) for sentence in sentences]
    found: list[Again] = []
    for number, own in enumerate(words):
        if len(own) < fewest:
            continue
        runs = set(zip(*(own[n:] for n in range(_RUN))))
        others = {begun[run] for run in runs if run in begun}
        likest = max(
            (Again(o, number, _shared(words[o], own)) for o in sorted(others)[:_RUN]),
            default=None,
            key=_share,
        )
        if likest:
            found.append(likest)
        for run in runs:
            begun.setdefault(run, number)
    return found


def _share(again: Again) -> float:
    return again.shared


def _words(sentence: str) -> list[str]:
    return [folded_word(word) for word in _WORD.findall(sentence)]


def _shared(a: Sequence[str], b: Sequence[str]) -> float:
    """What two sentences have in common, of the longer one: Dice would forgive half a sentence more."""
    return (Counter(a) & Counter(b)).total() / max(len(a), len(b))


class Return(NamedTuple):
    """A word that comes back: offsets of its first and last place in the run, how often it stands there."""

    word: str
    start: int
    end: int
    times: int


def returning(text: str, known: Iterable[str], times: int, within: int) -> Iterator[Return]:
    """Each small-letter word of six letters or more that stands `times` times within so many words, those of
    `known` (a subject has its word) left out; forms of one word count together. Once a word."""
    left_out = {key(word) for word in known}
    places: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for rank, match in enumerate(_WORD.finditer(text)):
        word = match.group()
        if len(word) >= _LEAST and word[0].islower():
            places[key(word)].append((rank, *match.span()))
    for stem, stands in places.items():
        if len(stands) >= times and stem not in left_out:
            yield from _close(text, stands, times, within)


def key(word: str) -> str:
    """What the forms of a word have in common."""
    return folded_word(word)[:_STEM]


def _close(text: str, stands: Sequence[tuple[int, int, int]], times: int, within: int) -> Iterator[Return]:
    for at in range(len(stands) - times + 1):
        first, last = stands[at], stands[at + times - 1]
        if last[0] - first[0] <= within:
            yield Return(text[first[1] : first[2]], first[1], last[2], times)
            return


def content(text: str) -> Counter[str]:
    """How often each word stands that says something of a text's own, its forms as one."""
    words = (folded_word(word) for word in _WORD.findall(text))
    return Counter(
        word[:_STEM] for word in words if len(word) > 3 and word not in LIGHT and word not in FRENCH
    )
