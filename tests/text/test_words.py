"""What a word is."""

import pytest

from rewriter.text.words import count_words, words
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("l’entreprise", 1),
        ("qu'il a-t-il porte-parole", 3),
        ("« Oui » : non ; si !", 3),
        ("4 000", 1),
        ("4\u202f000 personnes", 2),
        ("1 234 567,89 €", 1),
        ("86 milliards", 2),
        ("60 %", 1),
        ("en 2023 500 personnes", 4),
        ("12 3456", 2),
        ("mot\u00a0mot\u202fmot\nmot\tmot", 5),
        ("– — … !", 0),
        ("C’est 1re, 2e ou 3e ?", 5),
        ("漢字", 1),
    ],
)
def test_counts_words(text: str, number: int) -> None:
    assert count_words(text) == number


def test_keeps_the_marks_that_touch_a_word() -> None:
    assert words("l’Oréal, 4 000 fois !") == ["l’Oréal,", "4000", "fois"]


@pytest.mark.parametrize("piece", [*HOSTILE, "000 "])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(words, piece) < LINEAR
