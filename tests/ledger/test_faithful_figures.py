"""Figures that a faithful article writes otherwise, and the same changed for good."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

WRONG = (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)
BESIDE = "La salle des fêtes sera repeinte au printemps par une entreprise de la région."
FIGURES = (
    (  # the scale, said just before, taken up by « en »
        "Le pont de Larzy coûtera 45 millions d’euros. Le département apportera 18 millions d’euros.",
        "Le pont de Larzy coûtera 45 millions d’euros. Le département en apportera 18.",
        "Le pont de Larzy coûtera 45 millions d’euros. Le département apportera 18 milliards d’euros.",
    ),
    (  # the unit, said once for two
        "Le déficit de la régie a atteint 31 millions d’euros en 2024, contre 27 millions en 2023.",
        "Le déficit de la régie a augmenté, de 27 millions d’euros en 2023 à 31 millions en 2024.",
        "Le déficit de la régie a augmenté, de 27 millions de dollars en 2023 à 31 millions en 2024.",
    ),
    (  # the same highest value
        "Le moulin peut produire jusqu’à 3,4 tonnes de farine par jour, d’après la mairie.",
        "D’après la mairie, le moulin peut produire au plus 3,4 tonnes de farine par jour.",
        "D’après la mairie, le moulin peut produire au moins 3,4 tonnes de farine par jour.",
    ),
)


def wrong(source: str, article: str) -> list[LedgerEntry]:
    """The figures said to be wrong or doubtful."""
    entries = account(source_of(source, BESIDE), draft_of(article)).entries
    return [e for e in entries if e.kind is EntryKind.FIGURE and e.verdict in WRONG]


@pytest.mark.parametrize(("source", "kept", "changed"), FIGURES)
def test_a_figure_written_otherwise_is_let_be_and_a_changed_one_found(
    source: str, kept: str, changed: str
) -> None:
    assert wrong(source, kept) == []
    assert wrong(source, changed) != []
