"""What a part of a list says of the whole of it."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

T = TypeVar("T")
_SURE = 1.96  # standard errors on either side: 95 of 100 samples hold the true sum


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A sum and between what it lies, nineteen times of twenty; both ends are the sum when all was read."""

    value: float
    low: float
    high: float

    def times(self, factor: float) -> "Range":
        """The same range, so many times over."""
        return Range(value=self.value * factor, low=self.low * factor, high=self.high * factor)


class Tally:
    """Adds up what was read: how many, their mean, and how far they lie from it (Welford's method: nothing
    is kept of each)."""

    def __init__(self) -> None:
        self._number = 0
        self._mean = 0.0
        self._squares = 0.0

    def add(self, value: float) -> None:
        """One more."""
        self._number += 1
        away = value - self._mean
        self._mean += away / self._number
        self._squares += away * (value - self._mean)

    def sum_of(self, whole: int, *, plus: int = 0) -> Range:
        """The sum over `whole` of which these are a sample, with `plus` that is known beside."""
        if not self._number:
            return Range(value=plus, low=plus, high=plus)
        total = self._mean * whole
        off = _SURE * whole * self._error(whole)
        return Range(value=plus + total, low=plus + max(0.0, total - off), high=plus + total + off)

    def _error(self, whole: int) -> float:
        """Of the mean; none when nothing is left out."""
        left_out = 1 - self._number / whole
        if self._number < 2 or left_out <= 0:
            return 0.0
        return sqrt(self._squares / (self._number - 1) / self._number * left_out)


class Share:
    """Counts how many of what was read are so. Its range is Wilson's: that none was met among ten does not
    say that there is none."""

    def __init__(self) -> None:
        self._number = 0
        self._hits = 0

    def add(self, hit: bool) -> None:
        """One more, which is so or not."""
        self._number += 1
        self._hits += hit

    def sum_of(self, whole: int, *, plus: int = 0) -> Range:
        """How many of `whole` are so, with `plus` that are known beside."""
        if self._number >= whole:
            sure = float(plus + self._hits)
            return Range(value=sure, low=sure, high=sure)
        share, seen = self._hits / self._number, self._number / (1 - self._number / whole)
        middle = share + _SURE**2 / (2 * seen)
        off = _SURE * sqrt(share * (1 - share) / seen + (_SURE / (2 * seen)) ** 2)
        low, high = ((middle + sign * off) / (1 + _SURE**2 / seen) for sign in (-1, 1))
        value = whole * share
        least, most = max(self._hits, whole * low), min(whole - self._number + self._hits, whole * high)
        return Range(value=plus + value, low=plus + min(least, value), high=plus + max(most, value))


def drawn(items: Iterable[T], size: int, seed: int) -> Sequence[T]:
    """So many of a stream, each as likely as any other, and the same ones for the same seed. Only those
    drawn are held."""
    chance = random.Random(seed)  # noqa: S311  # nobody is to be kept from guessing it
    kept: list[T] = []
    for number, item in enumerate(items, start=1):
        if len(kept) < size:
            kept.append(item)
        elif (place := chance.randrange(number)) < size:
            kept[place] = item
    return kept
