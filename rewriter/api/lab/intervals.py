"""How far a mean difference between pairs can be trusted. Pure: the same numbers give the same interval."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, sqrt
from random import Random
from statistics import NormalDist, fmean

LEAST_PAIRS = 6
"""With five, the most extreme split is one in sixteen by chance: a 95% interval has no ends."""
MOST_EXACT = 12
"""4,095 means; twice as many for each pair more, and the bootstrap says the same by then."""
RESAMPLES = 4_000
SEED = 20_251
_TAIL = 0.025


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The mean of some differences and, with at least six of them, the 95% interval of where it may lie
    (None: too few to tell). `exact`: by enumeration, not by resampling."""

    pairs: int
    mean: float
    low: float | None = None
    high: float | None = None
    exact: bool = True

    @property
    def sign(self) -> int:
        """1 or -1 when the whole interval lies above or below zero; 0 when no difference is shown."""
        if self.low is None or self.high is None:
            return 0
        return (self.low > 0) - (self.high < 0)


def interval(differences: Sequence[float]) -> Interval:
    """The interval of a mean difference: by all sign flips to twelve pairs, by a seeded bootstrap above."""
    pairs = len(differences)
    mean = fmean(differences) if differences else 0.0
    if pairs < LEAST_PAIRS:
        return Interval(pairs=pairs, mean=mean)
    exact = pairs <= MOST_EXACT
    low, high = _by_sign_flips(differences) if exact else _by_bootstrap(differences)
    return Interval(pairs=pairs, mean=mean, low=low, high=high, exact=exact)


def flip_p(differences: Sequence[float]) -> float:
    """The two-sided p of the sign-flip test, by enumeration: the share of all sign patterns whose sum is at
    least as far from zero as the one observed."""
    sums = _subset_sums(differences)
    total = sum(differences)
    far = abs(total) - 1e-9 * (1 + abs(total))
    return sum(abs(total - 2 * part) >= far for part in sums) / len(sums)


def mcnemar_p(lost: int, gained: int) -> float:
    """McNemar's exact two-sided p: `lost` articles were accepted only before, `gained` only now."""
    changed = lost + gained
    tail = sum(comb(changed, k) for k in range(min(lost, gained) + 1)) / (1 << changed)
    return min(1.0, 2 * tail)


def _by_sign_flips(differences: Sequence[float]) -> tuple[float, float]:
    """The values that the sign-flip test does not refuse. They lie between two means of subsets, counted
    from either end: 2^n equally likely gaps (Hartigan, JASA 64, 1969)."""
    size = len(differences)
    sums = _subset_sums(differences)
    means = sorted(total / mask.bit_count() for mask, total in enumerate(sums) if mask)
    left_out = int(_TAIL * 2**size)
    return means[left_out - 1], means[-left_out]


def _subset_sums(differences: Sequence[float]) -> list[float]:
    """The sum of every subset; that of the subset `mask` stands at index `mask`."""
    sums = [0.0]
    for value in differences:
        sums += [value + before for before in sums]
    return sums


def _by_bootstrap(differences: Sequence[float]) -> tuple[float, float]:
    """Percentiles of resampled means, widened for few pairs as Student's t is (Hesterberg, 2015)."""
    size, chance = len(differences), Random(SEED)  # noqa: S311  # a seed, not a secret
    means = sorted(fmean(chance.choices(differences, k=size)) for _ in range(RESAMPLES))
    tail = NormalDist().cdf(-sqrt(size / (size - 1)) * _student(size - 1))
    at = int(tail * RESAMPLES)
    return means[at], means[-1 - at]


def _student(freedom: int) -> float:
    """The 97.5% point of Student's t, to four digits from 12 degrees on (Abramowitz & Stegun 26.7.5)."""
    z = NormalDist().inv_cdf(1 - _TAIL)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3
