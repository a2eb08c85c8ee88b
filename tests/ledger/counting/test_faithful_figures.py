"""Figures that a faithful article writes otherwise, and the same changed for good."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

WRONG = (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)
BESIDE = "La salle des fêtes sera repeinte au printemps par une entreprise de la région."
FIGURES = (
    (  # people counted, which no year is
        "La Camerounaise a parlé devant 1500 personnes, réunies au palais des congrès de Larzy.",
        "La Camerounaise a parlé devant 1\u202f500 personnes, au palais des congrès de Larzy.",
        "La Camerounaise a parlé devant 1\u202f800 personnes, au palais des congrès de Larzy.",
    ),
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
    (  # the only currency of the source, left out where it goes without saying
        "Le barrage coûtera 45 millions d’euros. Reste la subvention de 8 millions promise par l’État.",
        "Le barrage coûtera 45 millions d’euros. L’État a promis une subvention de 8 millions d’euros.",
        "Le barrage coûtera 45 millions d’euros. L’État a promis une subvention de 8 millions de dollars.",
    ),
    (  # the difference of the two ends of a change, wherever it is told
        "Le devis du barrage de Larzy est passé de 45 à 62 millions d’euros. Le maire s’en inquiète.",
        "Le maire s’inquiète. D’où vient le surcoût de 17 millions d’euros ?",
        "Le maire s’inquiète. D’où vient le surcoût de 19 millions d’euros ?",
    ),
    (  # all the shares of one sentence
        "L’audit compte 11 millions d’euros pour l’acier, 4 millions pour le béton et 2 millions pour l’eau.",
        "Selon l’audit, l’acier, le béton et l’eau pèsent au total 17 millions d’euros.",
        "Selon l’audit, l’acier, le béton et l’eau pèsent au total 18 millions d’euros.",
    ),
)
TWO_MEASURES = (
    "La foire a rapporté 45 millions d’euros et 3 millions de dollars. La région attend 8 millions.",
    "La foire a rapporté 45 millions d’euros pour 3 millions d’habitants. La région attend 8 millions.",
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


@pytest.mark.parametrize("source", TWO_MEASURES)
def test_a_unit_is_doubted_where_the_source_counts_in_several(source: str) -> None:
    found = wrong(source, "La région de Larzy attend 8 millions d’euros.")
    assert [e.reason for e in found] == ["ledger.figure-unit-added"]
