"""A finished article in a document becomes the same draft as one in Markdown."""

from dataclasses import replace

import pytest

from rewriter.article import DraftParagraph, LeftOut, Origin, Page, PageBlock, PageBlockKind, Section
from rewriter.intake import draft_of, read_finished
from rewriter.publishing.document import to_docx
from rewriter.publishing.markdown import to_markdown
from rewriter.sources.parsing.documents import read_docx
from rewriter.wording import say
from tests.reporting import sample

SAID = "Le conseil a voté la fermeture du pont, qui date de 1931."


def _page(*blocks: tuple[PageBlockKind, int, str], title: str = "") -> Page:
    found = tuple(PageBlock(text=text, kind=kind, level=level) for kind, level, text in blocks)
    return Page(blocks=found, title=title)


ARTICLE = _page(
    ("heading", 1, "Le pont du quai ferme"),
    ("paragraph", 0, SAID),
    ("heading", 2, "Une rocade chargée"),
    ("item", 0, "un élément"),
    ("quote", 0, "« Nous avons attendu », dit la maire."),
    ("heading", 3, "Et après"),
    ("paragraph", 0, "La suite."),
    ("paragraph", 0, "Source : Ouest Journal"),
)


def test_sections_headline_and_credit() -> None:
    draft = draft_of(ARTICLE)
    assert (draft.headline, draft.seo_title, draft.credit) == (
        "Le pont du quai ferme", "", "Source : Ouest Journal",
    )  # fmt: skip
    assert [(s.heading, s.level, [p.text for p in s.paragraphs]) for s in draft.sections] == [
        (None, 2, [SAID]),
        ("Une rocade chargée", 2, ["un élément", "« Nous avons attendu », dit la maire."]),
        ("Et après", 3, ["La suite."]),
    ]
    assert {p.origin for _, _, p in draft.paragraphs()} == {Origin.FINISHED}


@pytest.mark.parametrize(
    ("title", "headline", "seo_title"),
    [
        ("Le pont du quai ferme", "Le pont du quai ferme", ""),
        ("Fermeture du pont", "Le pont du quai ferme", "Fermeture du pont"),
    ],
)
def test_a_title_that_says_something_else_is_the_one_that_searches_show(
    title: str, headline: str, seo_title: str
) -> None:
    draft = draft_of(replace(ARTICLE, title=title))
    assert (draft.headline, draft.seo_title) == (headline, seo_title)


def test_without_a_heading_the_title_is_the_headline() -> None:
    draft = draft_of(_page(("paragraph", 0, SAID), title="Le pont ferme"))
    assert (draft.headline, draft.seo_title, draft.text) == ("Le pont ferme", "", SAID)


def test_given_fields_win() -> None:
    draft = draft_of(ARTICLE, {"title": "Autre", "tags": ["a", "b"], "credit": "Source : X"})
    assert (draft.seo_title, draft.tags, draft.credit) == ("Autre", ("a", "b"), "Source : X")


def test_what_readers_see_is_judged_and_what_they_do_not_is_not() -> None:
    aside = tuple(PageBlock(text=reason.value, left_out=reason) for reason in LeftOut)
    draft = draft_of(replace(ARTICLE, blocks=(ARTICLE.blocks[0], *aside, *ARTICLE.blocks[1:])))
    said = [p.text for _, _, p in draft.paragraphs()]
    assert said[0] == LeftOut.TABLE.value
    assert said[-1] == LeftOut.NOTE.value
    assert {reason.value for reason in LeftOut} & set(said) == {LeftOut.TABLE.value, LeftOut.NOTE.value}
    assert draft.credit == "Source : Ouest Journal"


@pytest.mark.parametrize("key", ["publish.disclosure-model", "publish.disclosure-no-model"])
def test_our_own_word_on_how_it_was_made_is_not_its_text(key: str) -> None:
    disclosure = PageBlock(text=say(key, "fr", model="un-modele"))
    assert draft_of(replace(ARTICLE, blocks=(*ARTICLE.blocks, disclosure))) == draft_of(ARTICLE)
    assert disclosure.text in draft_of(replace(ARTICLE, blocks=(disclosure, *ARTICLE.blocks))).text


def test_an_empty_document_is_an_empty_draft() -> None:
    assert draft_of(Page(blocks=())) == read_finished("", kind="text")


def test_our_document_and_our_markdown_are_the_same_article() -> None:
    article, draft = sample.article(), replace(sample.draft(), credit="Source\u00a0: La Dépêche de Belmont")
    told = read_finished(to_markdown(article, draft), kind="markdown")
    found = draft_of(read_docx(to_docx(article, draft)), {"standfirst": draft.standfirst})
    assert (found.headline, found.credit) == (told.headline, told.credit)
    assert _body(found.sections) == _body(told.sections)
    assert found.headings == draft.headings


def _body(sections: tuple[Section, ...]) -> list[tuple[DraftParagraph, ...]]:
    return [section.paragraphs for section in sections]
