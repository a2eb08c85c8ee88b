"""Where a paragraph quotes."""

import pytest

from rewriter.text.quotations import quoted_spans
from tests.cost import HOSTILE, LINEAR, growth


def read(text: str) -> list[tuple[str, bool]]:
    return [(text[q.start : q.end], q.closed) for q in quoted_spans(text)]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("Il dit « oui ».", [("oui", True)]),
        ("Il dit «\u00a0oui\u00a0» puis «non».", [("oui", True), ("non", True)]),
        ('Il dit “oui” et "non".', [("oui", True), ("non", True)]),
        ("« Il a dit “oui” hier »", [("Il a dit “oui” hier", True)]),
        ("Il dit « oui et part.", [("oui et part.", False)]),
        ("Il dit « oui « non »", [("oui", False), ("non", True)]),
        ("oui », dit-il", [("oui", False)]),
        ("« un » deux »", [("un", True), ("deux", False)]),
        ("« »", []),
        ("«", []),
        ("", []),
        ("L’oiseau d’Elon n’a pas d’aile", []),
    ],
)
def test_finds_quotations_and_says_which_are_uncertain(text: str, quotations: list[tuple[str, bool]]) -> None:
    assert read(text) == quotations


@pytest.mark.parametrize("piece", [*HOSTILE, "«a»", "» «"])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(quoted_spans, piece) < LINEAR
