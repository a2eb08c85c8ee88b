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


WARNED = (
    "Il y a dix jours, la préfète a menacé de fermer le marché couvert de Mornay, et avec lui toutes les "
    "halles de la côte, s’il continue d’ignorer ses règles sur le tri des déchets."
)
THREATENED = "Il y a dix jours, la préfète a menacé de fermer le marché couvert de Mornay."
AND_ALL = "La mesure viserait toutes les halles de la côte."
ON_CONDITION = "Le marché s’y exposerait s’il continue d’ignorer les règles sur le tri des déchets."


def test_a_condition_told_two_sentences_later_is_told() -> None:
    assert found(conditions_dropped, WARNED, f"{THREATENED} {AND_ALL} {ON_CONDITION}") == []
    assert len(found(conditions_dropped, WARNED, f"{THREATENED} {AND_ALL}")) == 1
