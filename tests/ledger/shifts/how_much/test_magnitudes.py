"""Sizes told without a figure, against those of the source's own sentence."""

import pytest

from rewriter.ledger.shifts.how_much.magnitudes import magnitudes
from tests.ledger.shifts.reading import found

SOURCE = (
    "Hundreds of nurses marched through Brenfield against the closure of the maternity ward. Police "
    "had expected 25,000 demonstrators for the rally in the capital.\n"
    "The petition drew 81,000 signatures and dozens of letters to the regional board.\n"
    "The delay could cost the contractor millions because of penalty clauses."
)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (
            "Des milliers d’infirmières ont défilé à Brenfield contre la fermeture de la maternité.",
            "milliers",
        ),
        (
            "La pétition a recueilli 81 000 signatures et des milliers de lettres adressées au conseil.",
            "milliers",
        ),
        ("Le retard pourrait coûter des milliards à l’entreprise, à cause des pénalités.", "milliards"),
    ],
)
def test_what_only_another_sentence_counts_is_told(told: str, shown: str) -> None:
    assert found(magnitudes, SOURCE, told, "en") == [f"altered ledger.something-else: {shown}"]


@pytest.mark.parametrize(
    "told",
    [
        "Des centaines d’infirmières ont défilé à Brenfield contre la fermeture de la maternité.",
        "La pétition a recueilli 81 000 signatures et des dizaines de lettres adressées au conseil.",
        "Le retard pourrait coûter des millions à l’entreprise, à cause des pénalités.",
        "La police attendait des milliers de manifestants au rassemblement de la capitale.",
    ],
)
def test_what_its_own_sentence_says_is_not(told: str) -> None:
    assert found(magnitudes, SOURCE, told, "en") == []
