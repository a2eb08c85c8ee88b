"""A sentence that stands alone points at nothing before it."""

import pytest

from rewriter.flow.no_model.standing import goes_on, orphans


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
        "Des heurts ont éclaté plus tard dans la journée.",
    ],
)
def test_it_leans(sentence: str) -> None:
    assert orphans(sentence) > 0


def test_nothing_leans_on_nothing() -> None:
    assert orphans("") == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "La question était de savoir qui paierait.",
        "Il est en colère contre la régie.",
        "Mais la régie a voté la hausse.",
        "Puis trois usagers sont montés sur scène.",
        "Pour ce faire, la ville emprunte.",
    ],
)
def test_a_section_cannot_open_on_what_goes_on(sentence: str) -> None:
    assert goes_on(sentence)


@pytest.mark.parametrize(
    "sentence", ["Il faut remplacer onze kilomètres de tuyaux.", "La ville de Brévenne rachète sa régie."]
)
def test_a_section_may_open_on_a_new_start(sentence: str) -> None:
    assert not goes_on(sentence)
