"""What may not be lifted out of a text: broken French, lines run together, verdicts on people."""

import pytest

from rewriter.flow.no_model.referents import unnamed
from rewriter.flow.no_model.soundness import judges, sound


@pytest.mark.parametrize(
    "text",
    [
        "La maire a de grands projets pour créer un tout atelier",
        "Brévenne prépare le événement de la vallée",
        "La régie a ouvert un atelier appelée Source",
        "Les tarif de la régie sont votés",
        "La maire parle de le projet de Lormes",
        "Aubrac face à des opposants émoussés L’équipe de Lormes a gagné",
        "La victoire de Brévenne Récemment montée en ligue",
    ],
)
def test_broken_french_and_lines_run_together_are_refused(text: str) -> None:
    assert not sound(text)


@pytest.mark.parametrize(
    "text",
    [
        "L’eau de la vallée coûtera 3 % de plus",
        "Les onze communes rachètent des haricots",
        "Le journal La Croix et Le Pen sont cités",
        "Une conduite a cédé sous la place du Marché",
        "La régie les a remplacées",
    ],
)
def test_sound_french_is_not(text: str) -> None:
    assert sound(text)


@pytest.mark.parametrize(
    "text",
    [
        "Un tribunal a condamné Delmas",
        "Delmas est accusé de vol",
        "Delmas a avoué à la police être responsable de la mort du maire",
        "Karim Delmas a tué deux hommes",
        "Delmas a été mis en examen lundi",
    ],
)
def test_a_crime_is_laid_on_nobody(text: str) -> None:
    assert judges(text)


@pytest.mark.parametrize(
    "text", ["Le meurtrier présumé a quitté Lormes", "Six soldats ont été tués à Lormes"]
)
def test_a_crime_presumed_or_without_author_may_be_told(text: str) -> None:
    assert not judges(text)


def test_a_bare_article_points_back_unless_the_title_names_its_noun() -> None:
    assert unnamed("Tesla s’est éloigné du reste du groupe") == ["groupe"]
    assert unnamed("Tesla s’est éloigné du reste du groupe", {"group"}) == []
    assert unnamed("La régie des eaux a relevé les tarifs de 1931") == []
    assert unnamed("La publicité a lassé le monde") == []
