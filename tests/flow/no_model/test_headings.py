"""What may stand above a section, and what may not."""

import pytest

from rewriter.flow.no_model.headings import Kind, made_from


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


def test_a_clause_cut_before_its_purpose_is_not_offered() -> None:
    found = offered("Solène Aubrac a de grands projets pour transformer la vallée en pôle de l’eau potable.")
    assert "Solène Aubrac a de grands projets" not in found


def test_the_mere_subject_of_a_sentence_is_not_offered() -> None:
    found = offered("Les actions d’Hydralis ont perdu la moitié de leur valeur en trois séances à la Bourse.")
    assert "Les actions d’Hydralis" not in {t for t, k in found.items() if k is Kind.CLAUSE}


@pytest.mark.parametrize(
    "sentence",
    [
        "L’organisation dénonce les fuites de la vieille ville.",
        "Cette mesure concerne les tuyaux de la vieille ville.",
        "L’argent transitait par leur compte en banque.",
        "L’article détaille les fuites de la vieille ville.",
        "« La seule voie qui pouvait sauver la régie des eaux », dit-elle.",
    ],
)
def test_what_needs_the_text_before_it_is_not_offered(sentence: str) -> None:
    assert [t for t, k in offered(sentence).items() if k in (Kind.CLAUSE, Kind.QUOTATION)] == []


def test_a_whole_clause_from_the_middle_of_a_paragraph_is_offered() -> None:
    found = offered("La régie avait souffert. En 2024, Hydralis a licencié 9 % de son personnel.")
    assert found["Hydralis a licencié 9 % de son personnel"] is Kind.CLAUSE


def test_no_heading_ends_on_a_function_word() -> None:
    for text in offered("La régie publique de Lormes a remplacé les tuyaux de la vieille ville par"):
        assert text.split()[-1] not in {"par", "de", "la", "le", "les"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "La ville de Lormes laissait les usagers payer leur eau.",
        "Delmas est maire de la commune de Lormes.",
        "Delmas a été condamné à deux ans de prison par le juge de Lormes.",
        "Des sources ont déclaré que Delmas était furieux.",
        "La crue débute son chemin vers les côtes de Lormes, dans la vallée de Brévenne.",
    ],
)
def test_what_needs_its_sentence_or_judges_is_no_heading(paragraph: str) -> None:
    assert [c.text for c in made_from(paragraph) if c.kind is not Kind.NOMINAL] == []


def test_words_quoted_inside_a_sentence_are_no_heading() -> None:
    found = offered("La maire juge que « L’eau de la vallée coûte trop de taxes » depuis un an.")
    assert Kind.QUOTATION not in found.values()
