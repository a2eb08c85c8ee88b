"""Other forms of one denial are let be, and what is denied on one side only is still told."""

import pytest

from rewriter.ledger.shifts.which_way.negation import negation_changes
from tests.ledger.shifts.reading import Lang, found

ALIKE: tuple[tuple[Lang, str, str], ...] = (
    (
        "en",
        "Dora Vance said all nine samples of milk taken in March had been tested and were clear.",
        "Dora Vance dit que les neuf échantillons de lait de mars sont testés, sans qu’aucun germe.",
    ),
    (
        "en",
        "Corby votes on a trial of a car-free quay",
        "À Corby, on vote sur un essai de quai sans voitures",
    ),
    (
        "fr",
        "L’ancien juge assure n’en avoir jamais reçu qu’une, une lettre d’une page.",
        "L’ancien juge soutient n’avoir reçu qu’une seule lettre, d’une page.",
    ),
    (
        "fr",
        "Le jardinier, Paul Roux, ne voit pas les choses du même œil.",
        "Le jardinier, Paul Roux, voit les choses autrement.",
    ),
    (
        "fr",
        "La commune ne peut vendre seule la halle.",
        "La commune ne peut donc pas vendre seule la halle.",
    ),
    (
        "fr",
        "Deux bibliothèques ouvrent à 9 heures au lieu de 8 h 15 pour les élèves de sixième.",
        "Deux bibliothèques ouvrent à 9 heures et non plus à 8 h 15 pour les élèves de sixième.",
    ),
    ("fr", "Le musée va mal.", "Rien ne va plus au musée."),
)


@pytest.mark.parametrize(("lang", "source", "article"), ALIKE)
def test_another_form_of_the_same_denial_is_let_be(lang: Lang, source: str, article: str) -> None:
    assert found(negation_changes, source, article, lang) == []


TURNED: tuple[tuple[Lang, str, str], ...] = (
    (
        "fr",
        "L’ancien juge n’a jamais dit qu’un élève avait menti.",
        "L’ancien juge a dit qu’un élève avait menti.",
    ),
    (
        "fr",
        "La commune ne peut vendre seule la halle du marché.",
        "La commune peut vendre seule la halle du marché.",
    ),
    (
        "en",
        "The baker has agreed not to sell the mill to the bank of Corby.",
        "Le boulanger a accepté de vendre le moulin à la banque de Corby.",
    ),
    (
        "fr",
        "Le jardinier, Paul Roux, ne voit pas la grêle venir.",
        "Le jardinier, Paul Roux, voit la grêle venir.",
    ),
    (
        "en",
        "The diver found the loose plates of the wreck on Monday.",
        "Le plongeur n’a trouvé lundi aucune plaque descellée sur l’épave.",
    ),
)


@pytest.mark.parametrize(("lang", "source", "article"), TURNED)
def test_what_one_side_alone_denies_is_told(lang: Lang, source: str, article: str) -> None:
    assert found(negation_changes, source, article, lang)
