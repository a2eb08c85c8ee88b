"""Where a keyphrase is found, and where it is not."""

import pytest

from rewriter.text.keyphrase import content_words, covers, find
from tests.cost import HOSTILE, LINEAR, growth


def found(text: str, phrase: str) -> list[str]:
    return [text[a:b] for a, b in find(text, phrase)]


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("La Voiture Électrique séduit.", "voiture électrique", ["Voiture Électrique"]),
        ("Les voitures electriques séduisent.", "voiture électrique", ["voitures electriques"]),
        ("Une voiture électrique.", "voitures électriques", ["voiture électrique"]),
        ("L’intelligence artificielle avance.", "intelligence artificielle", ["intelligence artificielle"]),
        ("Cette intelligence artificielle.", "l'intelligence artificielle", ["intelligence artificielle"]),
        ("L’arrivée d’une pile à l’hydrogène.", "pile hydrogène", ["pile à l’hydrogène"]),
        ("Le prix de la voiture, le prix d’une auto", "prix voiture", ["prix de la voiture"]),
        ("Les journaux régionaux", "journal régional", ["journaux régionaux"]),
        ("Les jeux vidéo et le jeu vidéo", "jeu vidéo", ["jeux vidéo", "jeu vidéo"]),
        ("La giga-usine, la giga usine", "giga-usine", ["giga-usine", "giga usine"]),
        ("Le pre\u00admier étage", "premier étage", ["pre\u00admier étage"]),
        ("Qui est là ? Qui est là ?", "qui est là", ["Qui est là", "Qui est là"]),
        ("Tesla OpenAI, Tesla et OpenAI", "Tesla OpenAI", ["Tesla OpenAI", "Tesla et OpenAI"]),
    ],
)  # fmt: skip
def test_finds_as_a_reader_would(text: str, phrase: str, expected: list[str]) -> None:
    assert found(text, phrase) == expected


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("L’électrique voiture", "voiture électrique"),  # order
        ("Une voiture. Électrique ou non", "voiture électrique"),  # a sentence ends between
        ("une voiture, électrique", "voiture électrique"),
        ("Une voiture très chère, électrique", "voiture électrique"),
        ("Le prix rouge de la voiture", "prix voiture"),  # a word with a meaning of its own between
        ("voiturette électrique", "voiture électrique"),
        ("voiture électrique", ""),
        ("voiture électrique", "« — »"),
        ("", "voiture"),
    ],
)
def test_does_not_find_what_is_not_there(text: str, phrase: str) -> None:
    assert find(text, phrase) == []


def test_occurrences_do_not_overlap() -> None:
    assert find("bla bla bla", "bla bla") == [(0, 7)]


def test_covers_in_any_order_but_whole() -> None:
    assert covers("Électrique, la voiture ?", "voiture électrique")
    assert not covers("La voiture", "voiture électrique")
    assert not covers("La voiture", "")


def test_content_words_leave_grammar_out() -> None:
    assert content_words("l’avenir de la voiture Électrique") == ["avenir", "voiture", "Électrique"]
    assert content_words("qui est là") == ["qui", "est", "là"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(lambda text: find(text, "voiture électrique"), piece) < LINEAR


@pytest.mark.parametrize("piece", ["voiture ", "voiture de la ", "1 "])
def test_a_hostile_phrase_costs_no_more(piece: str) -> None:
    # Long texts: str.find is quadratic, and fast, below 2,500 words and linear above.
    assert growth(lambda text: find(text, text[: len(text) // 2] + "z"), piece, size=120_000) < LINEAR
