"""What is told of a comparison: losses at once, progress only where it is more than chance."""

from collections.abc import Mapping

import pytest

from rewriter.api.lab.comparing import Comparison, Pair, Told, compare
from rewriter.api.lab.trials import Trial
from rewriter.article import Draft, Finding, Severity, Status

DRAFT = Draft(headline="Le pont", sections=())


def trial(
    name: str,
    measures: Mapping[str, float] | None = None,
    *codes: str,
    status: Status = Status.READY,
    severity: Severity = Severity.ERROR,
) -> Trial:
    found = tuple(Finding(code=code, family="f", severity=severity) for code in codes)
    made = status is not Status.FAILED
    return Trial(
        article=name,
        status=status,
        first=status is Status.READY,
        draft=DRAFT if made else None,
        measures=measures or {},
        findings=found,
    )


def over(pairs: int, before: Mapping[str, float], now: Mapping[str, float]) -> Comparison:
    names = [f"{n}.yaml" for n in range(pairs)]
    return compare([Pair(before=trial(n, before), now=trial(n, now)) for n in names])


def told(comparison: Comparison, name: str) -> Told:
    measures = {line.name: line.told for line in comparison.measures}
    return measures.get(name) or next(line.told for line in comparison.accepted if line.name == name)


def test_the_same_twice_is_the_same() -> None:
    found = over(8, {"words": 700, "forbidding": 0}, {"words": 700, "forbidding": 0})
    assert found.told is Told.SAME
    assert found.passes
    assert not found.shifts


@pytest.mark.parametrize(("pairs", "wanted"), [(5, Told.FEW), (6, Told.BETTER)])
def test_five_articles_never_show_progress_and_six_may(pairs: int, wanted: Told) -> None:
    found = over(pairs, {"forbidding": 3}, {"forbidding": 0})
    assert told(found, "forbidding") is wanted
    assert found.told is wanted


def test_longer_is_neither_better_nor_worse() -> None:
    found = over(6, {"words": 700, "cost": 0.1, "tokens": 5}, {"words": 800, "cost": 0.2, "tokens": 9})
    assert {told(found, name) for name in ("words", "cost", "tokens")} == {Told.OTHER}
    assert found.told is Told.NONE
    assert found.passes


def test_less_readable_everywhere_is_worse() -> None:
    found = over(6, {"flesch": 60}, {"flesch": 50})
    assert told(found, "flesch") is Told.WORSE
    assert not found.passes


def test_more_readable_alone_is_no_progress_of_the_whole() -> None:
    found = over(6, {"flesch": 50}, {"flesch": 60})
    assert told(found, "flesch") is Told.BETTER
    assert found.told is Told.NONE


def test_differences_that_cancel_out_show_nothing() -> None:
    names = [f"{n}.yaml" for n in range(10)]
    pairs = [
        Pair(before=trial(n, {"forbidding": 1}), now=trial(n, {"forbidding": i % 2 * 2}))
        for i, n in enumerate(names)
    ]
    assert compare(pairs).told is Told.NONE


def test_a_single_fact_lost_is_worse() -> None:
    pair = Pair(before=trial("a"), now=trial("a", None, "figure-lost", status=Status.NEEDS_REVIEW))
    found = compare([pair])
    assert found.told is Told.WORSE
    (shift,) = found.shifts
    assert (shift.code, shift.gained, shift.lost, shift.forbids) == ("figure-lost", ("a",), (), True)
    assert found.accepted[1].lost == ("a",)


def test_one_fact_less_lost_is_no_progress_yet() -> None:
    pair = Pair(before=trial("a", None, "figure-lost", status=Status.NEEDS_REVIEW), now=trial("a"))
    assert compare([pair]).told is Told.FEW


def test_advice_gained_is_shown_and_not_held_against_it() -> None:
    now = trial("a", None, "tags-few", severity=Severity.ADVICE)
    found = compare([Pair(before=trial("a"), now=now)])
    assert found.told is Told.FEW
    assert [shift.code for shift in found.shifts] == ["tags-few"]


def test_findings_that_stay_are_neither_gained_nor_lost() -> None:
    found = compare([Pair(before=trial("a", None, "x"), now=trial("a", None, "x", "x"))])
    assert not found.shifts


def test_an_article_that_is_not_made_any_more_is_worse_though_it_has_no_findings() -> None:
    before = trial("a", {"words": 700}, "x", status=Status.NEEDS_REVIEW)
    found = compare([Pair(before=before, now=trial("a", status=Status.FAILED))])
    assert found.told is Told.WORSE
    assert not found.shifts, "nothing is said of findings of an article that is not there"
    assert not found.measures


def test_acceptance_lost_and_gained_alike_shows_nothing() -> None:
    review = Status.NEEDS_REVIEW
    pairs = [
        *(Pair(before=trial(f"a{n}"), now=trial(f"a{n}", status=review)) for n in range(4)),
        *(Pair(before=trial(f"b{n}", status=review), now=trial(f"b{n}")) for n in range(4)),
    ]
    found = compare(pairs)
    assert told(found, "end") is Told.NONE
    assert found.told is Told.NONE


def test_acceptance_gained_six_times_is_better() -> None:
    review = Status.NEEDS_REVIEW
    pairs = [Pair(before=trial(f"{n}", status=review), now=trial(f"{n}")) for n in range(6)]
    assert compare(pairs).told is Told.BETTER
