"""Near-duplicates of a run are found, the others are not, however many there are."""

import random
from time import process_time

import pytest

from rewriter.reporting.batch.duplicates import near_duplicates
from rewriter.text.likeness.sketches import sketch
from tests.reporting.batch.runs import sketched, words


def changed(text: list[str], every: int) -> list[str]:
    """The text with one word in `every` replaced."""
    return [f"autre{n}" if n % every == every // 2 else word for n, word in enumerate(text)]


def test_a_planted_pair_is_found_with_what_it_shares() -> None:
    text = words(1)
    (near,) = near_duplicates(sketched(words(2), text, words(3), changed(text, 100), words(4)))
    assert [key for key, _ in near.members] == [1, 3]
    assert near.greatest == pytest.approx(0.9, abs=0.12)


@pytest.mark.parametrize("seed", range(20))
def test_every_planted_pair_is_found(seed: int) -> None:
    """One word in a hundred changed: about nine in ten of the runs are shared."""
    text = words(seed)
    assert len(near_duplicates(sketched(text, *(words(100 + n) for n in range(20)), changed(text, 120)))) == 1


def test_unrelated_articles_are_not_near() -> None:
    assert near_duplicates(sketched(*(words(n) for n in range(300)))) == ()


def test_articles_that_share_half_are_not_near() -> None:
    text = words(1)
    assert near_duplicates(sketched(text, text[:300] + words(2, 300), text[300:] + words(3, 300))) == ()


def test_a_chain_is_one_group() -> None:
    text = words(1)
    chain = [text[n * 20 : n * 20 + 500] for n in range(4)]
    (near,) = near_duplicates(sketched(*chain))
    assert [key for key, _ in near.members] == [0, 1, 2, 3]


def test_articles_without_sketch_are_near_to_none() -> None:
    assert near_duplicates({1: (), 2: (), 3: ()}) == ()


def test_the_largest_group_comes_first() -> None:
    one, other = words(1), words(2)
    groups = near_duplicates(sketched(one, changed(one, 150), other, changed(other, 150), other))
    assert [[key for key, _ in near.members] for near in groups] == [[2, 3, 4], [0, 1]]


@pytest.mark.slow
def test_many_alike_take_no_quadratic_time() -> None:
    """Articles that all share 0.6 with one another meet in nearly every band: the worst there is. Four
    times as many may take eight times as long, not sixteen."""
    chance = random.Random(1)  # noqa: S311 – made-up sketches

    def alike(many: int) -> dict[int, tuple[int, ...]]:
        common = [chance.randrange(2**32) for _ in range(64)]
        return {
            n: tuple(v if chance.random() < 0.775 else chance.randrange(2**32) for v in common)
            for n in range(many)
        }

    def spent(many: int) -> float:
        sketches = alike(many)
        start = process_time()
        near_duplicates(sketches)
        return process_time() - start

    spent(200)
    assert spent(3200) < 8 * spent(800)


def test_a_whole_run_of_one_article_is_one_group() -> None:
    made = sketch(" ".join(words(1)))
    (near,) = near_duplicates(dict.fromkeys(range(3000), made))
    assert len(near.members) == 3000
    assert near.greatest == 1
