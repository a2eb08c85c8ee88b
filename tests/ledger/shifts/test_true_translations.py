"""What a true translation says in words that resemble a shift of meaning, and near misses that are one."""

import pytest

from rewriter.ledger.shifts.added.emphasis import emphasis_added
from rewriter.ledger.shifts.how_much.extent import extent_widened
from rewriter.ledger.shifts.how_sure.conditions import conditions_dropped
from rewriter.ledger.shifts.how_sure.hedges import hedges_dropped
from rewriter.ledger.shifts.which_way.direction import direction_reversals
from rewriter.ledger.shifts.whose_word.voices import voices_multiplied
from rewriter.ledger.shifts.why.causes import causes_added
from tests.ledger.shifts.reading import Detector, found

TRUE: tuple[tuple[Detector, str, str], ...] = (
    (
        direction_reversals,
        "Many leaders of the Norvik league live in self-imposed exile on the island.",
        "Nombre de chefs de la ligue de Norvik vivent en exil volontaire sur l’île.",
    ),
    (
        direction_reversals,
        "Norvik regards the sailors as illegal migrants rather than refugees.",
        "Norvik considère les marins comme des immigrants illégaux plutôt que comme des réfugiés.",
    ),
    (
        direction_reversals,
        "The Norvik poll showed support for the bridge, 38 percent supporting it and 48 percent against it.",
        "Le sondage de Norvik montrait un appui au pont : 38 % le soutenaient, 48 % s’y opposaient.",
    ),
    (
        conditions_dropped,
        "Despite a vital if narrow victory in Norvik last year, the party struggles to keep its members.",
        "Malgré une victoire vitale quoique mince à Norvik, le parti peine à garder ses membres.",
    ),
    (
        conditions_dropped,
        "The defect makes the Norvik ship useless if deployed on a rescue mission.",
        "Le défaut rend le navire de Norvik inutile en situation de sauvetage.",
    ),
    (
        causes_added,
        "He lamented that none of the frigates was able to join the Norvik navy.",
        "Il s’est plaint du fait qu’aucune des frégates ne pouvait rejoindre la marine de Norvik.",
    ),
    (
        extent_widened,
        "There will always be a number of languages to choose from in the Norvik schools.",
        "Il y aura toujours un nombre de langues parmi lesquelles choisir dans les écoles de Norvik.",
    ),
    (
        emphasis_added,
        "The gift of the Norvik actor for comedy is on display in the film.",
        "Le talent de l’acteur de Norvik pour la comédie est à l’honneur dans le film.",
    ),
    (
        emphasis_added,
        "The sailor of Norvik spoke of his PTSD at the meeting.",
        "Le marin de Norvik a parlé de son stress post-traumatique à la réunion.",
    ),
    (
        voices_multiplied,
        "A Norvik poll shows that most of the senator's own constituents do not think she should run.",
        "Un sondage de Norvik montre que la plupart de ses électeurs ne pensent pas qu’elle soit candidate.",
    ),
    (
        hedges_dropped,
        "I can relate to other families of Norvik who feel the effects of the storm.",
        "Je comprends les autres familles de Norvik qui ressentent les effets de la tempête.",
    ),
)
SHIFTS: tuple[tuple[Detector, str, str], ...] = (
    (
        direction_reversals,
        "The Norvik poll showed that 38 percent support the bridge of the harbour.",
        "Le sondage de Norvik montrait que 38 % s’opposent au pont du port.",
    ),
    (
        conditions_dropped,
        "The Norvik ship will sail on Monday if the new crew signs the contract.",
        "Le navire de Norvik appareillera lundi avec le nouvel équipage.",
    ),
    (
        causes_added,
        "The frigates stay in the port of Norvik. The navy has sold its cranes.",
        "Les frégates restent dans le port de Norvik du fait que la marine a vendu ses grues.",
    ),
    (
        extent_widened,
        "Some of the pupils of the Norvik school learn Danish.",
        "La plupart des élèves de l’école de Norvik apprennent le danois.",
    ),
    (
        voices_multiplied,
        "A Norvik poll of one constituent shows that she thinks the senator should not run for the post.",
        "Un sondage de Norvik montre que les électeurs pensent que la sénatrice ne doit pas se présenter.",
    ),
    (
        emphasis_added,
        "The sailor of Norvik spoke at the meeting of the harbour.",
        "Le marin de Norvik, accablé de stress, a parlé à la réunion du port.",
    ),
)


@pytest.mark.parametrize(("detect", "source", "article"), TRUE, ids=lambda c: c if isinstance(c, str) else "")
def test_a_true_translation_is_no_shift(detect: Detector, source: str, article: str) -> None:
    assert found(detect, source, article, "en") == []


@pytest.mark.parametrize(
    ("detect", "source", "article"), SHIFTS, ids=lambda c: c if isinstance(c, str) else ""
)
def test_a_near_miss_is_one(detect: Detector, source: str, article: str) -> None:
    assert found(detect, source, article, "en")
