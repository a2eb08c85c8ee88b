"""Which words French has, and what a word that it has not may have been meant for."""

import pytest

from rewriter.text.spelling import is_word, suggestions, unknown_words
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    "word",
    [
        "abandonneraient", "chevaux", "nouvelles", "eût", "aujourd’hui", "l’usine", "jusqu’ici", "vient-il",
        "y a-t-il", "porte-parole", "cœur", "coeur", "brulé", "connait", "kg", "co-fondé", "cofondé",
        "giga-usine", "mégaentreprises", "antispam", "néo-rural", "centimètres", "presqu’île", "là-bas",
        "entretemps", "portemonnaie", "pseudonymisation", "explicabilité", "personas", "datavisualisation",
    ],
)  # fmt: skip
def test_words_that_french_has_or_makes(word: str) -> None:
    assert all(map(is_word, word.split()))


@pytest.mark.parametrize(
    "word",
    [
        "confab",
        "gritty",
        "the",
        "acceuil",
        "mangeassez-t",
        "l’confab",
        "colizs",
        "peutêtre",
        "realisation",
        "chevals",
        "bijous",
    ],
)
def test_words_that_it_has_not(word: str) -> None:
    assert not is_word(word)


@pytest.mark.parametrize(
    "text",
    [
        "le port de Point on the Bay",
        "l’Institute of the Molens, au sud",
        "bravo :tada: à tous",
        "Marks and Spencer",
    ],
)
def test_words_within_a_name_are_not_told(text: str) -> None:
    assert not unknown_words(text)


def test_only_lower_case_words_of_the_prose_are_told() -> None:
    text = "Le confab de Brandt, voir exemple.fr/gritty, #topchrono, eBay, v2 ou a_b.txt, est fini."
    assert [(u.word, text[u.start : u.end]) for u in unknown_words(text)] == [("confab", "confab")]


@pytest.mark.parametrize(
    ("word", "meant"),
    [("acceuil", "accueil"), ("societe", "société"), ("apartement", "appartement"), ("recu", "reçu")],
)
def test_suggests_the_word_next_to_it(word: str, meant: str) -> None:
    assert meant in suggestions(word)


def test_suggests_nothing_for_what_is_near_no_word() -> None:
    assert suggestions("xqzwvkxqz") == ()
    assert suggestions("a" * 40) == ()


@pytest.mark.parametrize("piece", [*HOSTILE, "co", "anti-", "l’", "aé", "rere"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(unknown_words, piece) < LINEAR
