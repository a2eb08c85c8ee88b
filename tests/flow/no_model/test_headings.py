"""What may stand above a section, and what may not."""

import pytest

from rewriter.flow.no_model.headings import Kind, from_source, made_from


def offered(paragraph: str) -> dict[str, Kind]:
    return {c.text: c.kind for c in made_from(paragraph)}


def test_a_short_closed_quotation_is_offered_verbatim() -> None:
    found = offered("Elle s’agace. « Nous payons l’eau deux fois », résume Karim Delmas.")
    assert found["«\u00a0Nous payons l’eau deux fois\u00a0»"] is Kind.QUOTATION


def test_an_unclosed_quotation_gives_nothing() -> None:
    assert offered("Il a répondu : « SpaceX a un grand objectif de rendre la vie multiple.") == {}


def test_a_quotation_that_leans_on_what_came_before_is_refused() -> None:
    assert offered("« Cela demande des milliards par an », a-t-il écrit.") == {}


def test_a_noun_group_of_a_hedged_sentence_is_refused() -> None:
    found = offered("Il semble que la fraude de la régie ait coûté cher.")
    assert "La fraude de la régie" not in found


def test_a_question_with_how_keeps_its_words() -> None:
    assert "Comment regagner la confiance des annonceurs\u202f?" in offered(
        "Elle a posé la bonne question : comment regagner la confiance des annonceurs, sans mentir."
    )


@pytest.mark.parametrize("text", ["Les points suivants :", "Voir https://exemple.fr", "Un « début", "Seul"])
def test_a_line_that_cannot_head_anything_is_refused(text: str) -> None:
    assert from_source(text, 150.0) is None


def test_no_heading_ends_on_a_function_word() -> None:
    for text in offered("La régie publique de Lormes a remplacé les tuyaux de la vieille ville par"):
        assert text.split()[-1] not in {"par", "de", "la", "le", "les"}
