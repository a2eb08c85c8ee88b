"""Faults of our own: as many of each kind, and how many of them are told."""

from collections import Counter

import pytest

from evals.ledger.unseen import cases, measured, stories

PER_KIND = 12
TOLD = {"en-fr": 56, "fr-fr": 29}  # floors of what is told, of 72 and 36
SECOND = 25  # the same floor of the second set, of 34
DOUBTED = {"en-fr": 4, "fr-fr": 1}  # ceilings of right pieces doubted, of 61 and 33
SECOND_DOUBTED = 2  # of 32
KINDS = {"en-fr": 82, "fr-fr": 79}  # the same of faults of fifteen kinds, of 120 each
KINDS_DOUBTED = {"en-fr": 7, "fr-fr": 7}  # of 90 each

HELD = {"en-fr": 31, "fr-fr": 34}  # the same of those that nobody has read, of 60 each
HELD_DOUBTED = {"en-fr": 12, "fr-fr": 5}  # of 45 each


def test_there_are_as_many_faults_of_each_kind() -> None:
    counts = Counter(kind for story in stories() for _, kind, _ in story.wrong)
    assert len(counts) == 9
    assert set(counts.values()) == {PER_KIND}


def test_a_fault_stands_where_its_case_says() -> None:
    for story in stories():
        for case, (at, _, text) in zip(cases(story), story.wrong, strict=True):
            paragraph = int(case.where.split("/")[1])
            new, old = (d.sections[0].paragraphs[paragraph].text for d in (case.mutated, case.faithful))
            assert new[case.start : case.end] == text
            assert old[case.was_start : case.was_end] == story.told[at]


@pytest.mark.parametrize("direction", ["en-fr", "fr-fr"])
def test_as_many_are_told_as_before_and_no_more_right_sentences_doubted(direction: str) -> None:
    found = {kind: count for (way, kind), count in measured().items() if way == direction}
    right = found.pop("faithful")
    assert sum(count["told"] for count in found.values()) >= TOLD[direction]
    assert right["told"] <= DOUBTED[direction]


def test_the_second_set_is_told_as_it_was_when_it_was_written() -> None:
    found = measured("second")
    right = found.pop(("en-fr", "faithful"))
    assert (sum(count["of"] for count in found.values()), right["of"]) == (34, 32)
    assert sum(count["told"] for count in found.values()) >= SECOND
    assert right["told"] <= SECOND_DOUBTED


@pytest.mark.parametrize(
    ("which", "each", "told", "doubted"),
    [("kinds", 8, KINDS, KINDS_DOUBTED), ("held", 4, HELD, HELD_DOUBTED)],
)
def test_faults_of_every_kind_are_told_as_before(
    which: str, each: int, told: dict[str, int], doubted: dict[str, int]
) -> None:
    found = measured(which)
    for direction in told:
        right = found.pop((direction, "faithful"))
        counts = [count for (way, _), count in found.items() if way == direction]
        assert {count["of"] for count in counts} == {each}
        assert sum(count["told"] for count in counts) >= told[direction]
        assert right["told"] <= doubted[direction]
