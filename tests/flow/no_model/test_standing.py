"""A sentence that stands alone points at nothing before it."""

import pytest

from rewriter.flow.no_model.standing import orphans


@pytest.mark.parametrize(
    "sentence",
    [
        "La ville de Brévenne a racheté lundi sa régie des eaux.",
        "Solène Aubrac affirme qu’elle signera avant juin.",
        "Les usagers ont obtenu leur remboursement.",
        "Il faut remplacer onze kilomètres de tuyaux.",
        "L’association des usagers conteste la hausse.",
        "C’est à Lormes que la régie tiendra son congrès.",
        "L’armée et les rebelles se battent pour le contrôle de deux routes.",
    ],
)
def test_it_stands(sentence: str) -> None:
    assert orphans(sentence) == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "Il est en colère contre la régie.",
        "L’association conteste la hausse.",
        "Cette hausse inquiète les usagers.",
        "L’argent transitait par leur compte en banque.",
        "La maire a ensuite félicité les équipes.",
        "Cependant, la régie a voté la hausse.",
        "Mais la régie a voté la hausse.",
        "C’est l’aboutissement de trois mois de travail.",
        "Prévu samedi, le lancement a été reporté.",
        "L’ancien bâtonnier vivait à deux pas.",
        "Celle de Lormes a coûté plus cher.",
    ],
)
def test_it_leans(sentence: str) -> None:
    assert orphans(sentence) > 0


def test_nothing_leans_on_nothing() -> None:
    assert orphans("") == 0
