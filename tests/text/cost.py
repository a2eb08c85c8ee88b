"""How cost grows with length: the ratio of two sizes, so that a slow machine changes nothing."""

from collections.abc import Callable
from itertools import count
from time import perf_counter

_SERIAL = count()


def growth(measure: Callable[[str], object], piece: str, *, size: int = 15_000) -> float:
    """Cost of twice `size` characters over the cost of `size`: about 2 when linear, 4 when quadratic.
    Texts differ from run to run, so that no cache answers. A busy machine can spoil a measurement but
    not make a quadratic one look linear: the lowest of up to five ratios counts."""
    lowest = float("inf")
    for _ in range(5):
        ratio = _cost(measure, piece, 2 * size) / max(_cost(measure, piece, size), 5e-5)
        lowest = min(lowest, ratio)
        if lowest < 2.6:
            break
    return lowest


def _cost(measure: Callable[[str], object], piece: str, size: int) -> float:
    best = float("inf")
    for _ in range(3):
        text = (piece * (size // len(piece) + 1))[:size] + str(next(_SERIAL))
        start = perf_counter()
        measure(text)
        best = min(best, perf_counter() - start)
    return best


HOSTILE = (
    "a", " ", "'", '"', "«", "« ", "»", "“", ".", ". ", "...", "!", "? ", "1", "1 ", "1 000 ", "1,",
    "1.", "1.a", "a@", "a.", "http://", "http://!", "{{", "{{}", "`", "`a ", "<a", "&a", "A ",
    "deux ", "vingt-", "% ", "l’", "est ", "n’est pas ", "d’une part ", "the ", "aA", "é", "\u00ad",
    "\u202f", "\n", "\t ", "$1", "-1", "1-",
)  # fmt: skip
"""Pieces that, repeated 30,000 characters long, have broken text tools before."""
