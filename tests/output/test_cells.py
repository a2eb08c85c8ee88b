"""No cell of a table runs as a formula, whatever a stranger wrote in it."""

import csv
import io
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.output import inert

SIGNS = "=+-@"
WIDE = "＝＋－＠﹦﹢﹣﹫⁼⁺₊−﬩"
UNSEEN = (
    " ",
    "\t",
    "\u00a0",
    "\u202f",
    "\u3000",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\u2060",
    "\x00",
    "\n",
)
DANGEROUS = st.builds(
    lambda before, sign, after: "".join(before) + sign + after,
    st.lists(st.sampled_from(UNSEEN), max_size=4),
    st.sampled_from(SIGNS + WIDE),
    st.text(max_size=20),
)


@given(DANGEROUS)
def test_a_formula_becomes_words(cell: str) -> None:
    assert inert(cell) == f"'{cell}"


@given(st.text())
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    """As a spreadsheet may see it: without what has no look, signs of every width."""
    seen = normalize("NFKC", inert(cell).lstrip("".join(UNSEEN)))
    assert not seen.startswith(tuple(SIGNS))


@given(st.text(alphabet=st.characters(categories=["L", "N"])), st.text())
def test_words_stay_as_they_are(first: str, rest: str) -> None:
    if first and normalize("NFKC", first[0])[0].isalnum():
        assert inert(first + rest) == first + rest


@given(st.lists(st.one_of(DANGEROUS, st.text()), min_size=1, max_size=5), st.sampled_from(";,"))
def test_separators_and_quotes_open_no_cell_of_their_own(cells: list[str], separator: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerow([inert(cell) for cell in cells])
    read = next(csv.reader(io.StringIO(written.getvalue(), newline=""), delimiter=separator))
    assert read == [inert(cell) for cell in cells]


@pytest.mark.parametrize("cell", ["", "l’été", "« = »", "3,5", "’=1", "— tiret", "a=b", "…"])
def test_ordinary_cells_are_left_alone(cell: str) -> None:
    assert inert(cell) == cell
