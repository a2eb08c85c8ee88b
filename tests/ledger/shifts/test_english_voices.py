"""Voices of an English source that a French sentence drops, and what keeps them."""

import pytest

from rewriter.article import EntryKind
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

ASIDE = "The orchard at Tessel has stood by the river since 1910."


def dropped(source: str, article: str) -> bool:
    """Whether an attribution is told as dropped."""
    entries = account(source_of(source, ASIDE, language="en"), draft_of(article)).entries
    return any(e.kind is EntryKind.ATTRIBUTION for e in entries)


FERRY = "Le ferry de Tessel a quitté le port avec un moteur endommagé."
HARVEST = "La récolte de Tessel pourrait diminuer de moitié cette année."
DROPPED = [
    ("The Tessel ferry left port with a damaged engine, officials said on Wednesday.", FERRY),
    ("The Tessel ferry left port with a damaged engine, union leader Ann Pell told reporters.", FERRY),
    ("The Tessel ferry left port with a damaged engine, the owner said in a statement.", FERRY),
    ("The Tessel ferry left port with a damaged engine, researchers at Leeholm College reported.", FERRY),
    ("Passengers have long argued that the Tessel ferry left port with a damaged engine.", FERRY),
    ("The Tessel harvest could fall by half this year, growers warn.", HARVEST),
    ("The Tessel harvest is likely to fall by half this year, the growers’ union says.", HARVEST),
    (
        "Analysts at Norwell Bank expect the Tessel group to sell its orchards next year.",
        "Le groupe de Tessel vendra ses vergers l’an prochain.",
    ),
    (
        "Ann Pell described the growers of Tessel as desperate, and said half of them were leaving.",
        "Les producteurs de Tessel sont désespérés et la moitié d’entre eux partent.",
    ),
    (
        "The study of the Tessel orchards was properly conducted, two independent growers told the paper.",
        "L’étude sur les vergers de Tessel a été menée correctement.",
    ),
    (
        "Growers of Tessel worry that the water will be cut in July.",
        "L’entreprise n’a pas commenté ces chiffres. À Tessel, l’eau sera coupée en juillet.",
    ),
    (
        "Ministers of both states said talks on the dam had failed. Engineers say the dam wall is cracked.",
        "« Tout est perdu. » Les ministres ont dit l’échec des discussions. Le mur du barrage est fissuré.",
    ),
]
KEPT = [
    (
        "The Tessel ferry left port with a damaged engine, officials said on Wednesday.",
        f"{FERRY} C’est ce qu’ont indiqué mercredi les autorités.",
    ),
    (
        "The Tessel ferry left port with a damaged engine, researchers at Leeholm College reported.",
        "Le ferry de Tessel a quitté le port avec un moteur endommagé, rapportent des chercheurs de Leeholm.",
    ),
    (
        "The Tessel ferry left port with a damaged engine, officials said.",
        "Le ferry de Tessel aurait quitté le port avec un moteur endommagé.",
    ),
    (
        "Neighbours who believe they know the owner of the Tessel ferry came to the port on Monday.",
        "Des voisins pensant connaître le propriétaire du ferry de Tessel sont venus au port lundi.",
    ),
    (
        "Ann Pell admitted that she had cut the rope of the Tessel ferry, police said.",
        "Ann Pell a avoué à la police qu’elle avait coupé la corde du ferry de Tessel.",
    ),
    (
        "Some passengers of the Tessel ferry complained of nausea during the first week.",
        "Certains passagers du ferry de Tessel ont eu la nausée la première semaine.",
    ),
]


@pytest.mark.parametrize(("source", "article"), DROPPED)
def test_a_voice_of_any_construction_is_missed(source: str, article: str) -> None:
    assert dropped(source, article)


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_a_voice_kept_in_any_construction_passes(source: str, article: str) -> None:
    assert not dropped(source, article)
