"""The same words written in different ways become the same string."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rewriter.text.normalise import fold, unify
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("l’été", "l'été"),
        ("e\u0301te\u0301", "été"),
        ("4\u202f000\u00a0€", "4 000 €"),
        ("pre\u00admier", "premier"),
        ("porte\u2011parole", "porte-parole"),
        ("  deux \n mots ", "deux mots"),
    ],
)
def test_unify_joins_ways_of_writing(a: str, b: str) -> None:
    assert unify(a) == unify(b) == b


def test_unify_keeps_case_and_accents() -> None:
    assert unify("Été À Noël") == "Été À Noël"


@pytest.mark.parametrize(
    ("a", "b"),
    [("ÉTÉ", "ete"), ("Œuvre", "oeuvre"), ("L’Oréal", "l'oreal"), ("Straße", "strasse"), ("ÇA", "ca")],
)
def test_fold_forgets_case_and_accents(a: str, b: str) -> None:
    assert fold(a) == b


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.text(max_size=40))
@example("ŉǣǼ")
def test_twice_changes_nothing_more(text: str) -> None:
    assert unify(unify(text)) == unify(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("piece", [*HOSTILE, "e\u0301", "œ"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(fold, piece) < LINEAR
