"""How cost grows with length: a ratio of two sizes, in processor time, so that a slow or busy machine
changes nothing."""

import gc
from collections.abc import Callable
from itertools import count
from time import process_time

LINEAR = 3.0
"""Growth for each doubling below which a cost counts as linear: 2 is linear, 4 quadratic."""

_SERIAL = count()
_DOUBLINGS = 3


def growth(measure: Callable[[str], object], piece: str, *, size: int = 30_000) -> float:
    """Factor by which the cost rises each time the text doubles, measured over three doublings up to `size`
    characters. Texts differ from run to run, so that no cache answers. A busy machine can spoil a
    measurement but not make a quadratic cost look linear: the lowest of up to five counts, each with the
    shorter text at its best of two and the longer as it comes."""
    lowest = float("inf")
    for _ in range(5):
        short = min(_cost(measure, piece, size >> _DOUBLINGS) for _ in range(2))
        long = _cost(measure, piece, size)
        lowest = min(lowest, (long / max(short, 1e-4)) ** (1 / _DOUBLINGS))
        if lowest < 0.9 * LINEAR:
            break
    return lowest


def _cost(measure: Callable[[str], object], piece: str, size: int) -> float:
    text = (piece * (size // len(piece) + 1))[:size] + str(next(_SERIAL))
    gc.collect(0)
    start = process_time()
    measure(text)
    return process_time() - start


HOSTILE = (
    "a", " ", "'", '"', "«", "« ", "»", "“", ".", ". ", "...", "!", "? ", "1", "1 ", "1 000 ", "1,",
    "1.", "1.a", "a@", "a.", "http://", "http://!", "{{", "{{}", "`", "`a ", "<a", "&a", "A ",
    "deux ", "vingt-", "% ", "l’", "est ", "n’est pas ", "d’une part ", "the ", "aA", "é", "\u00ad",
    "\u202f", "\n", "\t ", "$1", "-1", "1-",
)  # fmt: skip
"""Pieces that, repeated 30,000 characters long, have broken text tools before."""
