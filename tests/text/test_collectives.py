"""Numbers that are nouns."""

import pytest

from rewriter.text.numbers._units import Lang
from rewriter.text.numbers.collectives import collectives
from rewriter.text.numbers.figures import find_figures


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("une dizaine de vélos", "fr", "10"),
        ("une douzaine d’œufs", "fr", "12"),
        ("une demi-douzaine d’œufs", "fr", "6"),
        ("plus d’une centaine de chars", "fr", "100"),
        ("un demi-siècle", "fr", "0.5"),
        ("une décennie", "fr", "1"),
        ("a dozen eggs", "en", "12"),
        ("half a dozen eggs", "en", "6"),
        ("a couple of decades", "en", "2"),
        ("half a century", "en", "0.5"),
        ("over the past decade", "en", "1"),
        ("twice as heavy", "en", "2"),
    ],
)
def test_reads_the_number(text: str, lang: Lang, expected: str) -> None:
    assert [str(found.value) for found in collectives(text, lang)] == [expected]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("des dizaines de vélos", "fr"), ("la douzaine suivante", "fr"), ("un couple de danseurs", "fr"),
     ("dozens of eggs", "en"), ("a couple kissed", "en"), ("for decades", "en"), ("the last century", "en")],
)  # fmt: skip
def test_reads_nothing_where_no_number_is_said(text: str, lang: Lang) -> None:
    assert list(collectives(text, lang)) == []


def test_only_the_tens_are_approximate() -> None:
    assert [f.approximate for f in find_figures("une dizaine d’ânes, une douzaine de bœufs", "fr")] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-10 minutes de pause", "10"),
        ("Au menu :\n- pause\n-15 minutes de lecture", "15"),
        ("-10 °C à l’aube", "-10"),
        ("-3 % en un an", "-3"),
        ("Il fait -10 °C", "-10"),
    ],
)
def test_a_dash_that_opens_a_line_is_a_lists(text: str, expected: str) -> None:
    assert [str(f.value) for f in find_figures(text, "fr")][:1] == [expected]


@pytest.mark.parametrize("text", ["la 3è langue", "la 3e langue", "la 3ème langue", "la 3ieme langue"])
def test_every_way_to_write_a_rank_is_one(text: str) -> None:
    assert [(f.kind, str(f.value)) for f in find_figures(text, "fr")] == [("ordinal", "3")]
