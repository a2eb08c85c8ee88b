"""Headings that the source itself has are used where they stood."""

import pytest

from rewriter.article import Brief, HeadingCandidate, HeadingKind, Paragraph
from rewriter.flow.no_model import draft_from
from rewriter.flow.no_model.source_headings import from_source, left_standing
from tests.flow.no_model.article import TEXTS, source

LINE = "Une facture plus lourde pour les ménages"


def with_line(line: str, before: int) -> tuple[Paragraph, ...]:
    texts = [*TEXTS[:before], line, *TEXTS[before:]]
    return tuple(Paragraph(id=f"p{n}", text=t) for n, t in enumerate(texts, start=1))


@pytest.mark.parametrize(
    "text",
    [
        "Les points suivants :",
        "Voir https://exemple.fr",
        "Un « début",
        "Seul",
        "Karim Delmas, président de l’association des usagers",
        "Par Solène Aubrac et la rédaction",
        "La régie a fermé. Un bon",
        "Photo de la régie des eaux",
    ],
)
def test_a_line_that_cannot_head_anything_is_refused(text: str) -> None:
    assert from_source(text, 150.0) is None


def test_a_short_line_above_a_paragraph_becomes_its_heading() -> None:
    draft = draft_from(source(paragraphs=with_line(LINE, 6)), Brief())
    section = next(s for s in draft.sections if s.heading == LINE)
    assert section.paragraphs[0].text.startswith("La facture des ménages")
    assert section.paragraphs[0].sources == ("p7", "p8")
    assert LINE not in draft.text


def test_a_short_line_that_heads_nothing_stays_in_the_text() -> None:
    paragraphs = (*with_line(LINE, 6), Paragraph(id="p99", text="Lire le rapport complet de la régie"))
    draft = draft_from(source(paragraphs=paragraphs), Brief())
    assert draft.text.endswith("Lire le rapport complet de la régie")


def test_the_last_line_of_a_list_is_no_heading() -> None:
    texts = [
        "Les travaux concernent trois rues :",
        "la rue des Tanneurs",
        "Rue du Marché",
        "Rue Basse",
        TEXTS[5],
    ]
    assert left_standing([*TEXTS[:2], *texts]) == {}


def test_an_interviewer_s_question_is_no_heading() -> None:
    texts = [*TEXTS[:3], "Pensez-vous que la régie tiendra ?", *TEXTS[3:]]
    assert left_standing(texts) == {}


def test_a_pulled_quotation_heads_the_section_where_its_words_stand_or_nothing() -> None:
    pulled = HeadingCandidate(
        text="Les usagers ont gagné une bataille.", kind=HeadingKind.PULL_QUOTE, before="p7"
    )
    draft = draft_from(source(heading_candidates=(pulled,)), Brief())
    headed = {s.heading: s.paragraphs[0].sources[0] for s in draft.sections}
    assert headed.get("Les usagers ont gagné une bataille") != "p7"


def test_a_caption_that_names_somebody_the_text_does_not_is_refused() -> None:
    caption = HeadingCandidate(
        text="Atelier de la régie à Montvallon", kind=HeadingKind.STRAY_HEADING, before="p6"
    )
    draft = draft_from(source(heading_candidates=(caption,)), Brief())
    assert "Atelier de la régie à Montvallon" not in draft.headings
