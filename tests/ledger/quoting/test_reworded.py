"""A word of a translated quotation that says the contrary of the English one."""

import pytest

from rewriter.article import Verdict
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of

ENGLISH = "“{}” the mayor of Corby said on Tuesday."
FRENCH = "«\u00a0{}\u00a0», a déclaré mardi le maire de Corby."
CHANGED = (
    ("It is a very good thing for the harbour", "C’est une très mauvaise chose pour le port", "mauvaise"),
    ("The children opened their presents at noon", "Les enfants ont fermé leurs cadeaux à midi", "ferme"),
    (
        "We placed a paid advert in the local paper",
        "Nous avons mis une publicité gratuite au journal",
        "gratuite",
    ),
    (
        "The bridge is safe and the river is calm",
        "Le pont est dangereux et la rivière est calme",
        "dangereux",
    ),
    (
        "The work was easy for our young team",
        "Le travail a été difficile pour notre jeune équipe",
        "difficile",
    ),
    ("The library has a public garden", "La bibliothèque a un jardin privé", "prive"),
    ("It is our strongest argument", "C’est notre plus faible argument", "faible"),
    ("The law is fair to every farmer", "La loi est injuste pour chaque agriculteur", "injuste"),
)
KEPT = (
    ("It is a very good thing for the harbour", "C’est une très bonne chose pour le port"),
    ("The children opened their presents at noon", "Les enfants ont ouvert leurs cadeaux à midi"),
    ("The bridge is not dangerous", "Le pont est sûr"),
    ("The work was not easy for our young team", "Le travail a été difficile pour notre jeune équipe"),
    ("It was hardly a success for the harbour", "Cela a été un échec pour le port"),
    ("The law is unfair to every farmer", "La loi est injuste pour chaque agriculteur"),
    ("We lost nothing that night", "Nous n’avons rien perdu cette nuit-là"),
    ("The shop stays open until late", "Le magasin ne ferme que tard"),
)


def _told(english: str, french: str) -> list[str]:
    ledger = account(
        source_of(ENGLISH.format(english), language="en"),
        draft_of(FRENCH.format(french)),
    )
    return [e.about for e in ledger.having(Verdict.UNCERTAIN) if e.reason == "ledger.quotation-word-differs"]


@pytest.mark.parametrize(("english", "french", "word"), CHANGED)
def test_the_contrary_word_is_told(english: str, french: str, word: str) -> None:
    assert _told(english, french) == [word]


@pytest.mark.parametrize(("english", "french"), KEPT)
def test_a_faithful_quotation_is_let_be(english: str, french: str) -> None:
    assert _told(english, french) == []
