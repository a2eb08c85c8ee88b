"""Conditions dropped, of every sort that newspapers set."""

import pytest

from rewriter.ledger.shifts.conditions import conditions_dropped
from tests.ledger.shifts.condition_cases import CONDITIONS
from tests.ledger.shifts.reading import found


@pytest.mark.parametrize(("source", "article"), [(s, a) for s, a, _ in CONDITIONS])
def test_a_condition_dropped_is_told(source: str, article: str) -> None:
    assert len(found(conditions_dropped, source, article)) == 1


@pytest.mark.parametrize(("source", "article"), [(s, k) for s, _, k in CONDITIONS])
def test_a_condition_kept_in_other_words_is_let_be(source: str, article: str) -> None:
    assert found(conditions_dropped, source, article) == []


@pytest.mark.parametrize("source", [s for s, *_ in CONDITIONS])
def test_the_sources_own_sentence_is_let_be(source: str) -> None:
    assert found(conditions_dropped, source, source) == []
