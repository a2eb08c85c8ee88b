"""Directions turned about, as newspapers tell them."""

import pytest

from rewriter.article import LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.which_way.direction_cases import DIRECTIONS

BESIDE = "Les ateliers de Saint-Avre occupent quatre hectares au bord du canal depuis 1952."
WRONG = (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)


def found(source: str, article: str) -> list[LedgerEntry]:
    """What the ledger says is wrong with an article, whatever the kind."""
    return list(account(source_of(source, BESIDE), draft_of(article)).having(*WRONG))


@pytest.mark.parametrize(("source", "article"), [(s, a) for s, a, _ in DIRECTIONS])
def test_a_direction_turned_about_is_told(source: str, article: str) -> None:
    assert found(source, article)


@pytest.mark.parametrize(("source", "article"), [(s, k) for s, _, k in DIRECTIONS])
def test_the_same_direction_in_other_words_is_let_be(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize("source", [s for s, *_ in DIRECTIONS])
def test_the_sources_own_sentence_is_let_be(source: str) -> None:
    assert found(source, source) == []


ACROSS = (
    (
        "The water rose slowly behind the old dam at Corby.",
        "L’eau est montée {} derrière le vieux barrage de Corby.",
        "rapidement",
        "lentement",
    ),
    (
        "The mayor confirmed the sale of the harbour on Tuesday.",
        "Le maire a {} mardi la vente du port.",
        "contesté",
        "confirmé",
    ),
    (
        "The new rules made it harder to sell milk at the market.",
        "Les nouvelles règles ont {} la vente de lait au marché.",
        "facilité",
        "compliqué",
    ),
)


@pytest.mark.parametrize(("english", "french", "wrong", "right"), ACROSS)
def test_a_direction_turned_about_in_translation_is_told(
    english: str, french: str, wrong: str, right: str
) -> None:
    source = source_of(english, "The town has nine mills.", language="en")
    told = [
        [e for e in account(source, draft_of(french.format(word))).having(*WRONG) if e.kind == "direction"]
        for word in (wrong, right)
    ]
    assert told[0]
    assert not told[1]


BY_OTHERS = (
    (  # within a quotation, which a translator has somebody say
        'The keeper said: "We opened the external gate of the lock before dawn."',
        "Le gardien a déclaré : « Nous avons ouvert la porte {} de l’écluse avant l’aube. »",
        "interne",
        "externe",
    ),
    (  # a prefix that denies another word, far from the one turned about
        "The uneven path to the lighthouse will be swiftly repaired by the town of Corby.",
        "Le sentier accidenté du phare sera {} réparé par la ville de Corby.",
        "lentement",
        "rapidement",
    ),
    (  # a prefix that denies makes the contrary of a word of the source
        'The captain wrote: "The names, the addresses and the safety of my sailors have been compromised."',
        "Le capitaine a écrit : « Les noms, les adresses et {} de mes marins ont été compromis. »",
        "l’insécurité",
        "la sécurité",
    ),
    (  # converses, neither of which has its word on the other side
        "The goalkeeper saved Corby from a loss against Brinton on Saturday in the rain.",
        "Le gardien a épargné à Corby une {} contre Brinton, samedi, sous la pluie.",
        "victoire",
        "défaite",
    ),
)


@pytest.mark.parametrize(("english", "french", "wrong", "right"), BY_OTHERS)
def test_what_stands_around_hides_no_direction(english: str, french: str, wrong: str, right: str) -> None:
    source = source_of(english, "The town has nine mills.", language="en")
    told = [
        w for w in account(source, draft_of(french.format(wrong))).having(*WRONG) if w.kind == "direction"
    ]
    kept = [
        w for w in account(source, draft_of(french.format(right))).having(*WRONG) if w.kind == "direction"
    ]
    assert told
    assert not kept


def test_a_verb_and_its_particle_are_another_verb() -> None:
    english = "The rowers went into the race tired and came away with a medal for the town of Corby."
    french = "Les rameurs sont entrés fatigués dans la course et sont repartis avec une médaille pour Corby."
    source = source_of(english, "The town has nine mills.", language="en")
    assert not [e for e in account(source, draft_of(french)).having(*WRONG) if e.kind == "direction"]


def test_readings_are_no_rise() -> None:
    source = source_of("The harbour says its records show no such calls.", "Nine mills.", language="en")
    french = "Le port affirme que ses {} ne montrent aucun appel de ce type."
    told = [
        [e for e in account(source, draft_of(french.format(w))).having(*WRONG) if e.kind == "direction"]
        for w in ("relevés", "registres")
    ]
    assert told == [[], []]


SAID_OTHERWISE = (
    (
        "The heart failure trial of the Corby clinic met its goal, but worried the liver specialists.",
        "L’essai de la clinique de Corby sur l’insuffisance cardiaque réussit, mais inquiète pour le foie.",
    ),
    (
        "The debate at Corby, in a packed hall, ended when the staff stacked the chairs.",
        "« Rentrez », a-t-il lancé au débat de Corby, dans une salle comble où l’on empilait les chaises.",
    ),
    (
        "A former clerk, in dispute with the port over holiday pay, alleged that the gate was left open.",
        "Un litige sur ses vacances payées l’oppose au port.",
    ),
    (
        "There are thought to be between 40 and 45 seals in the estuary, in four groups.",
        "Il y aurait entre 40 et 45 phoques dans l’estuaire, répartis en quatre groupes.",
    ),
    (
        "The Corby sluice, which opens to the size of a door, will go on the market in May.",
        "En conclusion, la vanne Corby arrive sur le marché dans un climat agité.",
    ),
    (
        "The port had gaps in its accounts, and the auditors said so on Monday in Brest.",
        "Le port s’attire lundi à Brest les reproches des auditeurs sur ses comptes.",
    ),
    (
        "NIE Power said on Friday it hoped to restore the line to Corby by Sunday.",
        "NIE Power espère rétablir d’ici à dimanche la ligne de Corby.",
    ),
    (
        "Corby United sack their coach after a third defeat.",
        "Corby United se sépare de son entraîneur après une troisième défaite.",
    ),
    (
        "She said that her company had been offered a grant in May, and that she had turned it down.",
        "Elle assure que son entreprise s’est vu proposer une subvention en mai, et qu’elle l’a refusée.",
    ),
)


@pytest.mark.parametrize(("english", "french"), SAID_OTHERWISE)
def test_what_goes_neither_way_is_no_direction(english: str, french: str) -> None:
    source = source_of(english, "The town has nine mills.", language="en")
    assert not [e for e in account(source, draft_of(french)).having(*WRONG) if e.kind == "direction"]


@pytest.mark.parametrize(
    ("source", "article"),
    [
        (
            "La fédération des pêcheurs soutient l’inverse.",
            "La fédération des pêcheurs défend la thèse opposée.",
        ),
        (
            "Le nombre de plaintes est passé de neuf à trois en un mois.",
            "Neuf plaintes un mois, trois le mois suivant.",
        ),
    ],
)
def test_nor_is_the_other_of_two(source: str, article: str) -> None:
    told = account(source_of(source, BESIDE), draft_of(article)).having(*WRONG)
    assert not [e for e in told if e.kind == "direction"]


STILL_TOLD = (
    (
        "The farmers of the valley support the new canal, their union said.",
        "Les agriculteurs de la vallée s’opposent au nouveau canal, selon leur syndicat.",
    ),
    (
        "The council of Corby offered the fishermen a new quay.",
        "Le conseil de Corby a refusé aux pêcheurs un nouveau quai.",
    ),
    (
        "The unit will unite the two clinics of Corby under one roof.",
        "L’unité va séparer les deux cliniques de Corby.",
    ),
)


@pytest.mark.parametrize(("english", "french"), STILL_TOLD)
def test_who_is_against_and_who_divides_is_still_told(english: str, french: str) -> None:
    source = source_of(english, "The town has nine mills.", language="en")
    assert [e for e in account(source, draft_of(french)).having(*WRONG) if e.kind == "direction"]
