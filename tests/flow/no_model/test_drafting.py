"""An article made without a model: nothing lost, nothing invented, every field an editor needs."""

import pytest

from rewriter.article import Attribution, Brief, Origin, Paragraph, Source
from rewriter.flow.no_model import draft_from
from rewriter.text.keyphrase import covers
from rewriter.text.legibility.title_width import width_px
from rewriter.text.normalise import fold
from rewriter.text.typography import mend
from rewriter.text.words import count_words
from tests.flow.no_model.article import TEXTS, TITLE, source

DRAFT = draft_from(source(), Brief())


def test_every_sentence_stays_word_for_word_and_in_order() -> None:
    body = " ".join(p.text for _, _, p in DRAFT.paragraphs())
    assert body.split() == " ".join(mend(t) for t in TEXTS).split()


def test_every_paragraph_names_its_source_and_is_the_source_s() -> None:
    by_id = {p.id: mend(p.text) for p in source().paragraphs}
    for _, _, paragraph in DRAFT.paragraphs():
        assert paragraph.origin is Origin.SOURCE
        assert [paragraph.text in by_id[i] for i in paragraph.sources] == [True]


def test_the_introduction_has_no_heading_and_the_source_s_own_heading_is_used() -> None:
    assert DRAFT.sections[0].heading is None
    headed = next(s for s in DRAFT.sections if s.heading == "Quatre ans de travaux")
    assert headed.paragraphs[0].sources == ("p6",)


def test_every_word_of_a_made_heading_stands_in_the_text_it_heads() -> None:
    for section in DRAFT.sections[1:]:
        if section.heading and section.heading != "Quatre ans de travaux":
            text = fold(" ".join(p.text for p in section.paragraphs))
            assert fold(section.heading).strip("« »") in text


def test_a_text_of_four_hundred_words_gets_several_headings_and_none_twice() -> None:
    assert len(set(DRAFT.headings)) == len(DRAFT.headings) >= 2


def test_a_heading_that_denies_something_unsaid_is_not_made() -> None:
    denial = "« Je ne suis au courant d’aucune exception, en fait », a déclaré le maire de la ville. " * 3
    paragraphs = tuple(Paragraph(id=f"p{n}", text=denial) for n in range(1, 9))
    draft = draft_from(source(paragraphs=paragraphs, heading_candidates=()), Brief())
    assert draft.headings == ()


def test_sections_stay_within_the_length_asked() -> None:
    brief = Brief(max_section_words=130)
    for section in draft_from(source(), brief).sections:
        assert sum(count_words(p.text) for p in section.paragraphs) <= 130


def test_the_fields_fit_where_they_are_shown() -> None:
    assert 121 <= len(DRAFT.description) <= 156
    assert DRAFT.description[-1] in ".!…"
    assert 0 < width_px(DRAFT.seo_title) <= 600
    assert covers(DRAFT.seo_title, DRAFT.keyphrase)
    assert covers(DRAFT.description, DRAFT.keyphrase)
    assert 1 <= len(DRAFT.tags) <= 6
    assert DRAFT.slug.isascii()
    assert DRAFT.slug.replace("-", "").isalnum()


def test_the_standfirst_is_a_sentence_of_the_lead() -> None:
    assert DRAFT.standfirst in " ".join(mend(t) for t in TEXTS[:4])


def test_the_headline_is_not_the_source_s_title_and_says_nothing_new() -> None:
    assert fold(DRAFT.headline) != fold(TITLE)
    known = fold(" ".join((TITLE, *TEXTS)))
    assert [w for w in fold(DRAFT.headline).split() if w not in known and w != ":"] == []


def test_the_asked_keyphrase_is_kept() -> None:
    draft = draft_from(source(), Brief(keyphrase="régie des eaux"))
    assert draft.keyphrase == "régie des eaux"
    assert draft.slug.startswith("regie-des-eaux")


@pytest.mark.parametrize(
    ("attribution", "credit"),
    [
        (Attribution(author="Jeanne Roy", outlet="Le Courrier"), "Source\u00a0: Jeanne Roy, Le Courrier"),
        (Attribution(outlet="Le Courrier"), "Source\u00a0: Le Courrier"),
        (Attribution(url="https://exemple.fr/a"), "Source\u00a0: https://exemple.fr/a"),
        (
            Attribution(trailer="Source-12"),
            "Source, telle que le document l’indique\u00a0: «\u00a0Source-12\u00a0»",
        ),
        (Attribution(), ""),
    ],
)
def test_the_credit_is_what_is_known_and_no_more(attribution: Attribution, credit: str) -> None:
    assert draft_from(source(attribution=attribution), Brief()).credit == credit


def test_the_same_source_gives_the_same_draft() -> None:
    assert draft_from(source(), Brief()) == DRAFT


def test_a_short_text_gets_no_heading_it_cannot_bear() -> None:
    short = source(paragraphs=(Paragraph(id="p1", text=TEXTS[0]),), heading_candidates=())
    draft = draft_from(short, Brief())
    assert draft.headings == ()
    assert len(draft.sections) == 1


def test_a_source_without_text_gives_an_empty_body() -> None:
    empty = Source(name="x", title="Rien", language="fr", paragraphs=())
    draft = draft_from(empty, Brief())
    assert draft.sections == ()
    assert draft.headline == "Rien"
