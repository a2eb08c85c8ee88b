"""Letters of other alphabets in Latin words: found, and only there."""

import pytest

from rewriter.text.edits import apart, applied
from rewriter.text.glyphs.lookalikes import disguised, edits
from tests.cost import LINEAR, growth


@pytest.mark.parametrize(
    "text", ["Москва", "Αθήνα", "5 μm", "10 kΩ", "β-carotène", "ΔT", "π", "日本", "naïf", "Ł\u00f3dź"]
)
def test_whole_words_units_and_formulas_are_let_be(text: str) -> None:
    assert not list(disguised(text))


def test_only_sure_letters_are_put_back() -> None:
    text = "P\u0430ris, m\u03bdet, \uff21\uff22 et \U0001d5d4"
    assert applied(text, apart(edits(text))) == "Paris, m\u03bdet, AB et A"
    assert [m.group() for m in disguised(text)][:2] == ["P\u0430ris", "m\u03bdet"]


@pytest.mark.parametrize("piece", ["\u0430", "a", "a\u0430", "\uff21", "\u0430 ", "Ω", "a\u0430\u0430"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(lambda text: list(edits(text)), piece) < LINEAR
