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


ACROSS = (
    (
        "The water rose slowly behind the old dam at Corby.",
        "L’eau est montée {} derrière le vieux barrage de Corby.",
        "rapidement",
        "lentement",
    ),
    (
        "The mayor confirmed the sale of the harbour on Tuesday.",
        "Le maire a {} mardi la vente du port.",
        "contesté",
        "confirmé",
    ),
    (
        "The new rules made it harder to sell milk at the market.",
        "Les nouvelles règles ont {} la vente de lait au marché.",
        "facilité",
        "compliqué",
    ),
)


@pytest.mark.parametrize(("english", "french", "wrong", "right"), ACROSS)
def test_a_direction_turned_about_in_translation_is_told(
    english: str, french: str, wrong: str, right: str
) -> None:
    source = source_of(english, "The town has nine mills.", language="en")
    told = [
        [e for e in account(source, draft_of(french.format(word))).having(*WRONG) if e.kind == "direction"]
        for word in (wrong, right)
    ]
    assert told[0]
    assert not told[1]
