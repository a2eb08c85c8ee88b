"""Directions turned about, as newspapers tell them."""

import pytest

from rewriter.article import LedgerEntry, Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.direction_cases import DIRECTIONS

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
