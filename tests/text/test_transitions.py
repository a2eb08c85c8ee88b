"""Connectors: found, sorted by meaning, not seen where there are none."""

import pytest

from rewriter.text.transitions import Meaning, has_transition, kinds
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("sentence", "meaning"),
    [
        ("En outre, le prix baisse.", "addition"),
        ("De plus, il pleut.", "addition"),
        ("Il vend non seulement des vélos, mais des motos.", "addition"),
        ("D’une part il pleut, d’autre part il vente.", "addition"),
        ("Il pleut, mais il sort.", "contrast"),
        ("Bien qu’il pleuve, il sort.", "contrast"),
        ("Or, le pont était fermé.", "contrast"),
        ("Soit il part, soit il reste.", "contrast"),
        ("Il reste, car il pleut.", "cause"),
        ("Parce qu’il pleut, il reste.", "cause"),
        ("En effet, la vente a échoué.", "cause"),
        ("Il pleut, donc il reste.", "consequence"),
        ("C’est pourquoi il reste.", "consequence"),
        ("Tout d’abord, il faut un vélo.", "time"),
        ("Ensuite, il part.", "time"),
        ("Tantôt il pleut, tantôt il vente.", "time"),
        ("Certains pays, par exemple l’Espagne, hésitent.", "example"),
        ("Autrement dit, rien ne change.", "example"),
        ("En conclusion, rien ne change.", "conclusion"),
        ("EN RÉSUMÉ, RIEN NE CHANGE.", "conclusion"),
    ],
)
def test_a_connector_says_what_it_says(sentence: str, meaning: Meaning) -> None:
    assert meaning in kinds(sentence)
    assert has_transition(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le maire a fermé le pont.",
        "Le prix de l’or monte.",
        "Il en faut trois de plus.",
        "D’une part de tarte, il ne resta rien.",
        "Le caractère carré de la carte.",  # « car » inside words
        "Qu’il soit là ou non, on part.",
        "",
        "… ! ?",
    ],
)
def test_none_where_there_is_none(sentence: str) -> None:
    assert kinds(sentence) == set()


def test_both_parts_are_needed_and_in_order() -> None:
    assert not kinds("Soit il part.")
    assert kinds("Non seulement il part, mais il court.") >= {"addition", "contrast"}


@pytest.mark.parametrize("piece", [*HOSTILE, "soit ", "non seulement ", "à ce que "])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(kinds, piece) < LINEAR
