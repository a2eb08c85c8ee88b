"""What in a title baits: two mechanisms, or one in its plain form."""

from time import process_time

import pytest

from rewriter.checks.paper import plain
from rewriter.text.bait import LONGEST, bait


def _told(title: str) -> list[tuple[str, str]]:
    return [(lure.mechanism, title[lure.start : lure.end]) for lure in bait(title, plain(title))]


@pytest.mark.parametrize(
    ("title", "mechanism", "words"),
    [
        ("Il repeint son portail, c’est magique", "withheld", "Il repeint"),
        ("Gruyère : ce que les fromagers vous cachent", "hidden", "ce que les fromagers vous cachent"),
        ("Ce pont devrait vous étonner", "reaction", "devrait vous étonner"),
        ("Vous n’oublierez plus jamais ce pont", "address", "Vous n’oublierez plus jamais"),
        ("Rangez vos skis avant qu’il ne soit trop tard", "urgency", "trop tard"),
        ("Ces recettes géniales au potiron", "hyperbole", "géniales"),
        ("Il ouvre la porte…", "signs", "…"),
        ("Cette tarte est UNE pure merveille", "signs", "UNE"),
    ],
)
def test_each_mechanism_is_named_with_its_words(title: str, mechanism: str, words: str) -> None:
    assert (mechanism, words) in _told(title)


@pytest.mark.parametrize("verb", ["surprendre", "étonner", "bluffer", "faire pleurer", "laisser pantois"])
@pytest.mark.parametrize("will", ["va", "vont", "pourrait", "risque de"])
def test_promised_reaction_is_told_whatever_its_verb_and_person(will: str, verb: str) -> None:
    assert _told(f"La tarte du dimanche {will} vous {verb}")


@pytest.mark.parametrize("word", ["secret", "secrète", "secrets", "secrètes"])
def test_word_is_told_in_each_number_and_gender(word: str) -> None:
    assert ("hidden", word) in _told(f"Votre recette {word} des bergers")


@pytest.mark.parametrize(
    "title",
    [
        "Votre mairie ouvre samedi",
        "Il neige sur le Vercors",
        "Cette usine ferme en juin",
        "Un choc sur la route",
        "Triez vos déchets !",
        "« Cette loi va vous surprendre ! », dit le maire",
        "Voici ce qui change pour vos impôts",
        "Cette année, le secret médical est débattu au Sénat",
    ],
)
def test_one_mechanism_or_a_quotation_is_no_bait(title: str) -> None:
    assert not _told(title)


@pytest.mark.parametrize(
    "piece", ["vous ne ", "ce que les ", "la raison ", "l’", "«", "! ", "laisse ", "un homme "]
)
def test_long_titles_cost_no_more_than_short_ones(piece: str) -> None:
    short, long = (piece * size for size in (LONGEST // len(piece) + 1, 100_000))
    assert _seconds(long, plain(long)) < 10 * _seconds(short, plain(short))


def _seconds(title: str, lowered: str) -> float:
    bait(title, lowered)  # the tables are read
    start = process_time()
    for _ in range(20):
        bait(title, lowered)
    return process_time() - start


@pytest.mark.parametrize(
    "title",
    [
        "Une image bouleversante du pont",
        "Brandtwell : ce drame dont elle ne s’est jamais remise",
        "Elle plaque tout pour un van : dix ans plus tard, elle raconte",
        "7 phrases que les menteurs répètent",
    ],
)
def test_one_loud_lure_or_two_of_a_kind_are_bait(title: str) -> None:
    found = bait(title, plain(title))
    assert found
    assert not any(lure.plain for lure in found)


@pytest.mark.parametrize(
    "title",
    [
        "Vous cherchez un emploi saisonnier ? Ces entreprises recrutent",
        "Ce que les élus ont voté, ce qu’ils ont refusé, ce qui les divise encore",
        "Rennes retrouve enfin la victoire",
    ],
)
def test_what_honest_titles_do_is_none(title: str) -> None:
    assert not bait(title, plain(title))
