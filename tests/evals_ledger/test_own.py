"""Rewritings of our own stories: every sentence is judged and found, and no less is told than was."""

import pytest

from evals.ledger.floors import broken
from evals.ledger.gold import VERDICTS
from evals.ledger.labelled import OWN, Rewriting, rewritings
from evals.ledger.located import located
from evals.ledger.own import HALVES, measured_own

ALL = [r for half in HALVES for r in rewritings(OWN / half)]
FEWEST = {"read": 64, "held": 16}  # rewritings


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_sources_of_both_languages(half: str) -> None:
    there = list(rewritings(OWN / half))
    assert len(there) >= FEWEST[half]
    assert {r.source.language for r in there} == {"en", "fr"}


@pytest.mark.parametrize("rewriting", ALL, ids=lambda r: r.name)
def test_every_sentence_is_judged_and_stands_in_the_article(rewriting: Rewriting) -> None:
    assert {label.verdict for label in rewriting.sentences} <= set(VERDICTS)
    assert [there.label for there in located(rewriting)] == list(rewriting.sentences)


def test_as_much_is_told_as_before_and_no_more_right_sentences() -> None:
    assert not list(broken(measured_own()))
