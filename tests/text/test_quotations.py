"""Where a paragraph quotes."""

import pytest

from rewriter.text.saying.quotations import quoted_spans
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
        ('Vu dans Dragons" Den en 2019, il dit "oui".', [("oui", True)]),
        ("Dragons” Den est un “jeu”", [("jeu", True)]),
        ('« Dragons" Den »', [('Dragons" Den', True)]),
        ('The drivers" union has called it a "bad deal".', [("bad deal", True)]),
        ('l"homme a dit "oui"', [("oui", True)]),
        ('Un écran de 15" et un "neuf"', [("neuf", True)]),
        ('Des plaques de 12"x15" et un "neuf"', [("neuf", True)]),
        ('"Titanic" James Cameron', [("Titanic", True)]),
        ('Il dit"oui" hier', [("oui", True)]),
    ],
)
def test_finds_quotations_and_says_which_are_uncertain(text: str, quotations: list[tuple[str, bool]]) -> None:
    assert read(text) == quotations


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ('Rien n’est acquis" a dit la maire.', [("Rien n’est acquis", False)]),
        ('oui", dit-il', [("oui", False)]),
        ('All lies" said the owner of the shop.', [("All lies", False)]),
        ('"We sold 15", he said. "And 20."', [("We sold 15", True), ("And 20.", True)]),
        ('"I bought a 15" screen yesterday" he said', [('I bought a 15" screen yesterday', False)]),
        ('"The Dragons" Den show" was on', [('The Dragons" Den show', False)]),
    ],
)
def test_mark_that_may_close_is_never_passed_over_in_silence(
    text: str, quotations: list[tuple[str, bool]]
) -> None:
    assert read(text) == quotations


@pytest.mark.parametrize("piece", [*HOSTILE, "«a»", "» «", 's" a', '"a" a" ', 'l"h', '5" '])
def test_cost_grows_with_length_only(piece: str) -> None:
    assert growth(quoted_spans, piece) < LINEAR


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "« Il y a eu 261 cas de « réelle » fraude », dit-elle.",
            [("Il y a eu 261 cas de « réelle » fraude", True)],
        ),
        ("« A « b » c « d » e », puis « f ».", [("A « b » c « d » e", True), ("f", True)]),
        (
            "« Jamais fermée, dit-il. « Une autre », dit-elle.",
            [("Jamais fermée, dit-il.", False), ("Une autre", True)],
        ),
    ],
)
def test_a_quotation_inside_another(text: str, spans: list[tuple[str, bool]]) -> None:
    assert [(text[s.start : s.end].strip(), s.closed) for s in quoted_spans(text)] == spans
