"""Lines made of the labels that sites have in their menus, buttons and footers."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain

from rewriter.text.tokens import folded_word

# « FacebookTwitter », « Privacy PolicyTerms of Use »: labels whose line ends were lost.
_PIECE = re.compile(r"[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿœ]{1,40}|[A-ZÀ-ÖØ-ÞŒ]{1,40}(?![a-zß-öø-ÿœ])|[^\W\d_]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 80  # labels' words: whole footers run on
_SHARE = 0.6  # of a line's words that labels cover; the rest are names of sites and people
_SURE = 2  # labels that no sentence has, in a line that is not made of labels alone


def is_menu(text: str) -> bool:
    """Whether a line is labels in a row, or one that no article has as a paragraph (« Contact Us »)."""
    words = _pieces(text)
    if not 0 < len(words) <= _LONGEST:
        return False
    if sum(map(_of_labels().__contains__, words)) < _SHARE * len(words):
        return False
    covered, sure = _tiled(words)
    if covered == len(words):
        return len(words) > 1 or sure > 0
    return covered >= _SHARE * len(words) and sure >= (1 if len(words) <= 6 else _SURE)


def _pieces(text: str) -> list[str]:
    return list(chain.from_iterable(map(_pieces_of, _LETTERS.findall(text))))


@lru_cache(maxsize=16384)  # letters in a row: the pattern takes four times as long over a whole line
def _pieces_of(letters: str) -> tuple[str, ...]:
    return tuple(map(folded_word, _PIECE.findall(letters)))


def _tiled(words: Sequence[str]) -> tuple[int, int]:
    """How many words labels cover, longest labels first, and how many of the labels are sure."""
    covered = sure = at = 0
    labels = _labels()
    while at < len(words):
        found = next(
            (label for label in labels.get(words[at], ()) if tuple(words[at : at + len(label)]) == label), ()
        )
        covered += len(found)
        sure += len(found) > 1 or (len(found) == 1 and found[0] in _sure())
        at += len(found) or 1
    return covered, sure


@cache
def _labels() -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for line in _lines():
        label = tuple(_pieces(line.rstrip("!")))
        found.setdefault(label[0], set()).add(label)
    return {first: sorted(labels, key=len, reverse=True) for first, labels in found.items()}


@cache
def _of_labels() -> frozenset[str]:
    """The words that labels are made of."""
    return frozenset(word for labels in _labels().values() for label in labels for word in label)


@cache
def _sure() -> frozenset[str]:
    """Labels of one word that are marked « ! »: « login », « newsletter »."""
    return frozenset(folded_word(line[:-1]) for line in _lines() if line.endswith("!") and " " not in line)


@cache
def _lines() -> tuple[str, ...]:
    text = files(__package__).joinpath("labels.txt").read_text(encoding="utf-8")
    return tuple(
        label.strip()
        for line in text.splitlines()
        if line[:1] != "#"
        for label in line.split("|")
        if label.strip()
    )
