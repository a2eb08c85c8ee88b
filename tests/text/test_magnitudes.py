"""Sizes told without a figure, and what measures the same."""

from decimal import Decimal

import pytest

from rewriter.text.numbers._units import Lang
from rewriter.text.numbers.magnitudes import magnitudes
from rewriter.text.numbers.measures import dimension, exchanged, quantity


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("des centaines de voix", "fr", 100),
        ("plusieurs milliers d’arbres", "fr", 1000),
        ("des dizaines de milliers d’arbres", "fr", 10_000),
        ("Le prix a triplé.", "fr", 3),
        ("hundreds of trees", "en", 100),
        ("tens of thousands of trees", "en", 10_000),
        ("The price has doubled.", "en", 2),
    ],
)
def test_sizes_are_read(text: str, lang: Lang, value: int) -> None:
    assert [m.value for m in magnitudes(text, lang)] == [value]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("les milliers", "fr"), ("12 millions d’euros", "fr"), ("un double sens", "fr"), ("$5 million", "en")],
)
def test_other_words_are_none(text: str, lang: Lang) -> None:
    assert list(magnitudes(text, lang)) == []


def test_units_of_one_dimension_meet() -> None:
    assert quantity(Decimal(2), "km") == quantity(Decimal(2000), "m")
    assert quantity(Decimal(2), "week") == quantity(Decimal(14), "day")
    assert quantity(Decimal(86), "EUR") is None
    assert (dimension("EUR"), dimension("lb"), dimension("%")) == ("money", "mass", "")


def test_imperial_units_are_told_apart() -> None:
    mile = quantity(Decimal(5), "mi")
    assert mile is not None
    assert mile.imperial
    assert round(mile.amount) == 8047
    fahrenheit = quantity(Decimal(212), "°F")
    assert fahrenheit is not None
    assert fahrenheit.amount == 100


def test_currencies_have_bounds() -> None:
    rates = exchanged("USD", "EUR")
    assert rates is not None
    low, high = rates
    assert low < 1 < high
    assert exchanged("USD", "XOF") is None
