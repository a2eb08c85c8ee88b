"""Intervals and tests against enumeration by hand, and against known values."""

from itertools import product
from random import Random
from statistics import fmean

import pytest

from rewriter.api.lab.intervals import LEAST_PAIRS, flip_p, interval, mcnemar_p


def brute_p(differences: list[float]) -> float:
    """The sign-flip test as it is defined: every pattern of signs, written out."""
    observed = abs(sum(differences))
    sums = [
        abs(sum(s * d for s, d in zip(signs, differences)))
        for signs in product((1, -1), repeat=len(differences))
    ]
    return sum(each >= observed - 1e-9 * (1 + observed) for each in sums) / len(sums)


@pytest.mark.parametrize("seed", range(8))
def test_the_sign_flip_test_is_the_enumeration(seed: int) -> None:
    chance = Random(seed)  # noqa: S311
    differences = [chance.choice((0, 1.5, -2, chance.gauss(0.5, 1))) for _ in range(3 + seed)]
    assert flip_p(differences) == pytest.approx(brute_p(differences))


@pytest.mark.parametrize("seed", range(6))
def test_the_interval_holds_what_the_test_does_not_refuse(seed: int) -> None:
    chance = Random(100 + seed)  # noqa: S311
    differences = [chance.gauss(1, 2) for _ in range(6 + seed)]
    found = interval(differences)
    assert found.exact
    assert found.low is not None
    assert found.high is not None
    width = found.high - found.low
    for inside in (found.low + 0.001 * width, found.mean, found.high - 0.001 * width):
        assert brute_p([d - inside for d in differences]) > 0.025
    for outside in (found.low - 0.001 * width, found.high + 0.001 * width):
        assert brute_p([d - outside for d in differences]) <= 0.05


def test_six_pairs_are_told_by_their_extremes() -> None:
    found = interval([3.0, 1.0, 2.0, 5.0, 4.0, 6.0])
    assert (found.low, found.high, found.sign) == (1.0, 6.0, 1)


def test_fewer_than_six_pairs_have_no_interval_however_clear_they_look() -> None:
    found = interval([100.0] * (LEAST_PAIRS - 1))
    assert (found.mean, found.low, found.high, found.sign) == (100.0, None, None, 0)
    assert interval([]).mean == 0.0


def test_no_difference_at_all_is_none() -> None:
    assert interval([0.0] * 12).sign == 0
    assert interval([0.0] * 40).sign == 0


def test_one_article_that_leaps_shows_nothing() -> None:
    assert interval([90.0, 0, 0, 0, 0, 0, 0, 0]).sign == 0


def test_above_twelve_pairs_the_same_seed_gives_the_same_interval() -> None:
    chance = Random(7)  # noqa: S311
    differences = [chance.gauss(0, 1) for _ in range(30)]
    first, second = interval(differences), interval(differences)
    assert first == second
    assert not first.exact
    assert first.low is not None
    assert first.high is not None
    assert first.low < fmean(differences) < first.high


@pytest.mark.parametrize("pairs", [6, 12, 13, 25])
def test_of_a_hundred_differences_that_are_none_few_are_shown(pairs: int) -> None:
    chance = Random(pairs)  # noqa: S311
    shown = sum(interval([chance.gauss(0, 1) for _ in range(pairs)]).sign != 0 for _ in range(100))
    assert shown <= 12, "5 expected; 13 or more come once in a thousand"


@pytest.mark.parametrize(
    ("lost", "gained", "p"),
    [(0, 0, 1.0), (0, 5, 0.0625), (0, 6, 0.03125), (1, 8, 20 / 512), (5, 5, 1.0), (2, 10, 158 / 4096)],
)
def test_mcnemar_is_the_binomial_s(lost: int, gained: int, p: float) -> None:
    assert mcnemar_p(lost, gained) == pytest.approx(p)
    assert mcnemar_p(gained, lost) == pytest.approx(p)
