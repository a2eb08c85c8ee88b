"""Ends that only the article gives."""

from typing import Literal

import pytest

from rewriter.ledger.shifts.why.purposes import purposes_lent
from tests.ledger.shifts.reading import found

Lang = Literal["fr", "en"]

_LENT = [
    (
        "La mairie de Pontorson a fermé lundi la passerelle du moulin.",
        "La mairie de Pontorson a fermé lundi la passerelle du moulin afin de prévenir tout accident.",
    ),
    (
        "Le club a vendu son attaquant belge pour 12 millions d’euros.",
        "Soucieux d’assainir ses comptes, le club a vendu son attaquant belge pour 12 millions d’euros.",
    ),
    (
        "La préfète a reçu mardi les maraîchers de la plaine.",
        "Mardi, la préfète a reçu les maraîchers de la plaine, histoire de calmer leur colère.",
    ),
    (
        "Le ministère a publié la liste des 212 communes retenues.",
        "Dans un souci de transparence, le ministère a publié la liste des 212 communes retenues.",
    ),
    (
        "L’aquarium a relâché trois tortues au large de Leucate.",
        "L’aquarium a relâché trois tortues au large de Leucate, dans l’espoir de repeupler la baie.",
    ),
    (
        "La compagnie a ajouté deux vols quotidiens vers Porto.",
        "La compagnie, qui entend ainsi distancer ses rivales, a ajouté deux vols quotidiens vers Porto.",
    ),
    (
        "Le proviseur a retiré les distributeurs du hall en janvier.",
        "En janvier, le proviseur a retiré les distributeurs du hall pour que les élèves mangent mieux.",
    ),
    (
        "The bakery moved its ovens to a barn in 2021.",
        "Pour fuir la hausse des loyers, la boulangerie a déplacé ses fours dans une grange en 2021.",
    ),
    (
        "Police closed the Marlow bridge on Friday evening.",
        "La police a fermé vendredi soir le pont de Marlow, afin d’épargner des vies.",
    ),
    (
        "The museum bought 40 letters by the painter Ruth Aldous.",
        "Désireux d’étoffer sa collection, le musée a acheté 40 lettres de la peintre Ruth Aldous.",
    ),
    (
        "Two thieves broke into the chapel and took a silver cross.",
        "En quête de butin, deux voleurs ont forcé la chapelle et pris une croix en argent.",
    ),
    (
        "The council has planted 300 oaks along the canal.",
        "Le conseil a planté 300 chênes le long du canal, dans l’idée de rafraîchir le quartier.",
    ),
]
_GIVEN = [
    (
        "The rescuers waded knee-deep through the mud to the roof of the flooded school.",
        "Les sauveteurs ont pataugé dans la boue pour gagner le toit de l’école inondée.",
    ),
    (
        "The crew waded through mud to the ladders of the barge.",
        "L’équipage a pataugé dans la boue pour gagner l’escalier de secours du chaland.",
    ),
    (
        "La mairie a fermé la passerelle afin de prévenir les chutes.",
        "Pour éviter tout accident, la mairie a fermé la passerelle.",
    ),
    (
        "Le club a vendu son attaquant belge pour 12 millions d’euros.",
        "Pour 12 millions d’euros, le club a vendu son attaquant belge.",
    ),
    (
        "La préfète reçoit les maraîchers mardi.",
        "Pour l’heure, la préfète doit recevoir les maraîchers mardi.",
    ),
    (
        "Les riverains peuvent écrire à la mairie jusqu’au 3 mai.",
        "Les riverains ont jusqu’au 3 mai pour faire connaître leurs remarques à la mairie.",
    ),
    (
        "Les pompiers sont arrivés au bout de vingt minutes au hangar.",
        "Il a fallu vingt minutes aux pompiers pour gagner le hangar.",
    ),
    (
        "Le prix du gaz a augmenté de 4 % en mars et s’établit à 91 euros.",
        "Le prix du gaz a augmenté de 4 % en mars pour atteindre 91 euros.",
    ),
    (
        "Les nageurs ont droit à trois essais.",
        "Les nageurs disposent de trois essais pour convaincre.",
    ),
    ("The council closed the pool to save money.", "Le conseil a fermé la piscine pour faire des économies."),
    (
        "Volunteers collected coats for refugees.",
        "Des bénévoles ont collecté des manteaux pour vêtir des réfugiés.",
    ),
    (
        "She called for the closure of the quarry.",
        "Elle a lancé un appel pour obtenir la fermeture de la carrière.",
    ),
    ("Firms have two weeks to reply.", "Les entreprises ont deux semaines pour faire parvenir leur réponse."),
    (
        "The team aims for promotion this year.",
        "Cette année, l’équipe se bat pour accéder à l’étage supérieur.",
    ),
]


def _lang(source: str) -> Lang:
    return "en" if source.split()[0] in ("The", "Police", "Two", "Volunteers", "She", "Firms") else "fr"


@pytest.mark.parametrize(("source", "article"), _LENT)
def test_an_end_that_the_source_does_not_give_is_doubted(source: str, article: str) -> None:
    assert any("cause.purpose-doubt" in told for told in found(purposes_lent, source, article, _lang(source)))


@pytest.mark.parametrize(("source", "article"), _GIVEN)
def test_an_end_of_the_source_or_none_is_left_alone(source: str, article: str) -> None:
    assert found(purposes_lent, source, article, _lang(source)) == []
