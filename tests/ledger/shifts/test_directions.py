"""Directions turned about, as newspapers tell them."""

import pytest

from rewriter.article import LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.direction_cases import DIRECTIONS

BESIDE = "Les ateliers de Saint-Avre occupent quatre hectares au bord du canal depuis 1952."
WRONG = (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)


def found(source: str, article: str) -> list[LedgerEntry]:
    """What the ledger says is wrong with an article, whatever the kind."""
    return list(account(source_of(source, BESIDE), draft_of(article)).having(*WRONG))


@pytest.mark.parametrize(("source", "article"), [(s, a) for s, a, _ in DIRECTIONS])
def test_a_direction_turned_about_is_told(source: str, article: str) -> None:
    assert found(source, article)


@pytest.mark.parametrize(("source", "article"), [(s, k) for s, _, k in DIRECTIONS])
def test_the_same_direction_in_other_words_is_let_be(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize("source", [s for s, *_ in DIRECTIONS])
def test_the_sources_own_sentence_is_let_be(source: str) -> None:
    assert found(source, source) == []
