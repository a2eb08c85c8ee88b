"""Passive and active sentences."""

import pytest

from rewriter.text.grammar.voice import is_passive
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    "sentence",
    [
        "La maison a été vendue hier.",
        "Les élèves sont souvent accusés de bavarder.",
        "Fut-il élu ?",
        "Le pont sera détruit en mars.",
        "La loi n’est toujours pas appliquée.",
        "Le texte avait été écrit par un stagiaire.",
        "Ils ont tous été pris de court.",
        "Une particule a été découverte.",
        "L’accident serait dû à la pluie.",
        "Il est co-fondé par une banque.",
        "Le prix m’est offert par la mairie.",
        "Ces retards sont en partie compensés.",
        "Le contrat peut être rompu.",
        "Nous sommes invités.",
        "LA MAISON A ÉTÉ VENDUE.",
        "Le hall a été entièrement refait.",
        "La circulation a été brièvement interrompue.",
        "Les délégués étaient alors accueillis par le maire.",
        "Les lits ont été répartis entre deux villes.",
        "Le choix a été plébiscité par les élèves.",
        "Il faut que le compte soit « rééquilibré ».",
    ],
)
def test_the_passive_is_seen(sentence: str) -> None:
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire a vendu la maison.",
        "Elle est arrivée en retard.",
        "Le train est reparti.",
        "Les rôles sont répartis en trois groupes.",  # a state
        "Elle est ravie de partir.",
        "Ils sont tombés, puis repartis.",
        "Le chanteur est mort lundi.",
        "Elle est devenue ministre.",
        "Il s’est blessé.",
        "Ils se sont souvent trompés.",
        "Je me suis levé.",
        "Nous nous sommes trompés.",
        "Il est âgé de 12 ans.",
        "C’est une société privée.",
        "Le dossier est du ressort de la mairie.",
        "Il est né en mai.",
        "Elle est riche et libre.",
        "Le pays de l’Est vendu au plus offrant",
        "Ils sont en majorité jeunes.",
        "Qu’il en soit autrement », a-t-il écrit.",
        "Il était là ; vendu, dit-on.",
        "",
    ],
)
def test_the_active_is_not_mistaken_for_it(sentence: str) -> None:
    assert not is_passive(sentence)


@pytest.mark.parametrize("piece", [*HOSTILE, "est très ", "été ", "est en fait "])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(is_passive, piece) < LINEAR


@pytest.mark.parametrize(
    ("state", "event"),
    [
        ("La boutique est fermée.", "La boutique a été fermée."),
        ("La boutique était fermée.", "La boutique sera fermée."),
        ("Ce choix est motivé.", "Ce choix est motivé par la peur."),
        ("Elle est connue.", "Elle a été connue trop tard."),
        ("Il est monté au troisième.", "Il a été monté au troisième."),
        ("Le bureau est relié au hall par exemple.", "Le bureau est relié au hall par un couloir."),
        ("Le col est ouvert. Par chance, il neige peu.", "Le col est ouvert par les chasse-neige."),
    ],
)
def test_a_state_becomes_a_passive_with_its_tense_or_its_agent(state: str, event: str) -> None:
    assert not is_passive(state)
    assert is_passive(event)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a peut-être vendu la maison.",
        "L’été passé ici fut doux.",
        "L’être aimé revient.",
        "Le sud-est inondé attend.",
        "Étant donné le froid, on rentre.",
        "Soit vendu, soit loué, il partira.",
        "Ils s’y sont perdus.",
        "Elle s’en est prise à lui.",
        "C’est une nécessité.",
        "Il est, je crois, riche.",
    ],
)
def test_what_only_looks_like_one(sentence: str) -> None:
    assert not is_passive(sentence)


def test_an_aside_between_commas_is_passed_over() -> None:
    assert is_passive("La loi est, dit-on, contestée.")
    assert not is_passive("La loi est là, contestée ou non.")


@pytest.mark.parametrize("piece", ["est, ", "s’y est ", "soit ", "est connu ", "est connu de là "])
def test_cost_of_what_is_looked_up_grows_with_length_only(piece: str) -> None:
    assert growth(is_passive, piece) < LINEAR
