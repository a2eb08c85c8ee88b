"""Accusations that the article makes its own: found whoever speaks beside, and let be where a voice stays."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.accusation_cases import BLAMED, CLAIMED

KINDS = (EntryKind.ATTRIBUTION, EntryKind.HEDGE)
BESIDE = "Les ateliers de Brissac occupent quatre hectares au bord du canal depuis 1952."


def found(source: str, article: str) -> list[LedgerEntry]:
    """The entries on attributions and hedges; the source also has a sentence on something else."""
    entries = account(source_of(source, BESIDE), draft_of(article)).entries
    return [e for e in entries if e.kind in KINDS]


@pytest.mark.parametrize(("source", "article"), [(s, a) for s, a, _ in BLAMED])
def test_a_blame_made_a_fact_forbids_ready(source: str, article: str) -> None:
    assert Verdict.ALTERED in [e.verdict for e in found(source, article)]


@pytest.mark.parametrize(("source", "article"), [(s, a) for s, a, _ in CLAIMED])
def test_a_claim_made_a_fact_is_at_least_a_doubt(source: str, article: str) -> None:
    assert found(source, article)


@pytest.mark.parametrize(("source", "article"), [(s, k) for s, _, k in (*BLAMED, *CLAIMED)])
def test_a_blame_left_to_somebody_is_let_be(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize("source", [s for s, *_ in (*BLAMED, *CLAIMED)])
def test_the_sources_own_sentences_are_let_be(source: str) -> None:
    assert found(source, source) == []
