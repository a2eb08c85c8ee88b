"""A part of a list speaks for the whole, and says how surely."""

import random
from collections import Counter

import pytest

from rewriter.api.tallying import Share, Tally, drawn


def tallied(values: list[float]) -> Tally:
    """A tally of these."""
    tally = Tally()
    for value in values:
        tally.add(value)
    return tally


def test_all_of_them_are_sure() -> None:
    total = tallied([1, 2, 3]).sum_of(3, plus=4)
    assert (total.value, total.low, total.high) == (10, 10, 10)


def test_none_of_them_is_what_is_known_beside() -> None:
    assert tallied([]).sum_of(0, plus=4).value == 4


def test_a_part_that_is_all_alike_leaves_nothing_open() -> None:
    total = tallied([5] * 10).sum_of(100)
    assert (total.value, total.low, total.high) == (500, 500, 500)


def test_the_range_holds_the_true_sum_about_as_often_as_it_says() -> None:
    chance = random.Random(7)  # noqa: S311  # no secret
    values = [chance.lognormvariate(0, 0.5) for _ in range(1_000)]
    held = 0
    for seed in range(200):
        total = tallied(list(drawn(values, 100, seed))).sum_of(1_000)
        held += total.low <= sum(values) <= total.high
    assert 180 <= held <= 200


def test_none_among_ten_does_not_say_that_there_is_none() -> None:
    share = Share()
    for _ in range(10):
        share.add(False)
    total = share.sum_of(1_000)
    assert (total.value, total.low) == (0, 0)
    assert 150 < total.high < 350


@pytest.mark.parametrize("hits", [0, 1, 5, 10])
def test_a_share_is_at_least_what_was_met_and_at_most_what_was_not_ruled_out(hits: int) -> None:
    share = Share()
    for n in range(10):
        share.add(n < hits)
    total = share.sum_of(12)
    assert hits <= total.low <= total.value <= total.high <= hits + 2


def test_each_is_drawn_as_often_as_any_other() -> None:
    met = Counter(item for seed in range(2_000) for item in drawn(range(10), 3, seed))
    assert all(480 < times < 720 for times in met.values())


def test_the_same_seed_draws_the_same() -> None:
    assert drawn(range(1_000), 5, 3) == drawn(range(1_000), 5, 3)
    assert drawn(range(1_000), 5, 3) != drawn(range(1_000), 5, 4)
    assert list(drawn(range(3), 5, 0)) == [0, 1, 2]
