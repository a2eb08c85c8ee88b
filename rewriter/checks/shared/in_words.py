"""Findings about characters within words: told with the word they stand in."""

import re
from collections.abc import Callable, Iterable, Iterator

from rewriter.article import Finding
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper

_AROUND = 20  # characters to either side, as far as a reader needs the word


def found_in_words(
    check: Check, paper: Paper, places_in: Callable[[str], Iterable[re.Match[str]]]
) -> Iterator[Finding]:
    """One finding for each text with such places, at the first of them."""
    for placed in paper.texts:
        places = list(places_in(placed.text))
        if places:
            first = min(places, key=lambda match: match.start())
            start, end = _word(placed.text, *first.span())
            yield check.found(placed.at(*first.span()), measured=len(places), found=placed.text[start:end])


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    start = max(low, text.rfind(" ", low, start) + 1)
    after = text.find(" ", end, high)
    return start, high if after < 0 else after
