"""Text read in the wrong encoding: found, put back where its bytes tell, and nothing else touched."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rewriter.text.edits import apart, applied
from rewriter.text.glyphs.mojibake import broken, edits
from tests.cost import LINEAR, growth

FRENCH = st.text(alphabet="abcdeinorstu éèàùâêîôûëïüçœÉÀÇ«»’“”…–€\u00a0°", min_size=1, max_size=40)


def mended(text: str) -> str:
    return applied(text, apart(edits(text)))


@settings(derandomize=True, max_examples=500, deadline=None)
@given(FRENCH)
def test_french_read_as_latin_1_comes_back(text: str) -> None:
    assert mended(text.encode().decode("latin-1")) == text


@settings(derandomize=True, max_examples=500, deadline=None)
@given(FRENCH)
def test_french_read_rightly_is_let_be(text: str) -> None:
    assert not list(broken(text))
    assert mended(text) == text


@pytest.mark.parametrize("piece", ["Ã", "Ã©", "â€™", "Â ", "\ufffd", "ðŸ", "é"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(lambda text: list(edits(text)), piece) < LINEAR
