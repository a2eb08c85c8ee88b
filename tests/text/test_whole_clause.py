"""A slice of a sentence grows to what can be quoted."""

import pytest

from rewriter.text.grammar.whole_clause import whole_clause


@pytest.mark.parametrize(
    ("sentence", "words", "quoted"),
    [
        (
            "La maire, qui a signé le décret hier, partira en mai.",
            "signé le décret",
            "… qui a signé le décret hier…",
        ),
        ("Le pont ferme, car les piles bougent.", "car les piles bougent", "… car les piles bougent."),
        ("Le pont ferme, car les piles bougent.", "Le pont", "Le pont ferme…"),
        ("Les élus (dont la maire) ont voté.", "maire) ont voté", "… dont la maire ont voté."),
        ("Le pont ferme.", "la gare", "Le pont ferme."),
    ],
)
def test_a_clause_is_quoted_from_mark_to_mark(sentence: str, words: str, quoted: str) -> None:
    assert whole_clause(sentence, words) == quoted


def test_a_clause_without_a_mark_near_is_cut_where_it_was() -> None:
    many = " ".join(["mot"] * 40)
    assert whole_clause(f"{many} gare {many}", "gare") == "… gare…"


def test_many_marks_take_no_longer_than_their_number() -> None:
    assert whole_clause("a, " * 20_000 + "gare", "gare") == "… gare"
