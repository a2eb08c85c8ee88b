"""The article as a Word document: what an editor finds when it is opened."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Opened

from rewriter.article import Article, Draft, LeftOut, LinkOrigin, PlacedLink, Section
from rewriter.publishing import publish
from rewriter.publishing.disclosure import disclosure_line
from rewriter.publishing.document import to_docx
from rewriter.sources.parsing.documents import read_docx
from tests.reporting import hostile, sample

URL = "https://region.example/tramway_(belmont)?a=1&b=2"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _linked() -> tuple[Article, Draft]:
    whole, draft = sample.article(), sample.draft()
    at = draft.sections[0].paragraphs[0].text.index("Belmont")
    link = PlacedLink(url=URL, section=0, paragraph=0, start=at, end=at + 7, origin=LinkOrigin.SOURCE)
    draft = replace(draft, links=(link,))
    return replace(whole, outcome=replace(whole.outcome, draft=draft)), draft


def _opened(data: bytes) -> Opened:
    return Document(BytesIO(data))


def _paragraphs(data: bytes) -> list[tuple[str, str]]:
    found = _opened(data).paragraphs
    return [(p.style.name if p.style and p.style.name else "", p.text) for p in found]


def test_an_editor_finds_every_field_in_its_style() -> None:
    article, draft = _linked()
    found = _paragraphs(to_docx(article, draft))
    body = [
        pair
        for section in draft.sections
        for pair in (
            *([(f"Heading {section.level}", section.heading)] if section.heading else []),
            *(("Normal", paragraph.text) for paragraph in section.paragraphs),
        )
    ]
    standfirst = [("Subtitle", draft.standfirst)] if draft.standfirst else []
    ending = [("Mention", draft.credit), ("Mention", disclosure_line(article))]
    assert found == [("Title", draft.headline), *standfirst, *body, *ending]
    assert draft.credit
    assert draft.headings


def test_what_is_read_back_is_the_article() -> None:
    article, draft = _linked()
    page = read_docx(to_docx(article, draft))
    assert all(block.left_out is None for block in page.blocks)
    assert [b.text for b in page.blocks if b.kind == "heading"] == [draft.headline, *draft.headings]
    body = [b.text for b in page.blocks if b.kind == "paragraph"]
    assert [p.text for _, _, p in draft.paragraphs()] == body[-2 - len([*draft.paragraphs()]) : -2]
    links = [(link.text, link.url) for block in page.blocks for link in block.links]
    assert links == [("Belmont", URL), (draft.credit, article.source.attribution.url)]
    assert (page.title, page.author, page.language) == (draft.headline, None, "fr")


def test_levels_are_kept() -> None:
    draft = Draft(
        headline="Un",
        sections=tuple(Section(heading=h, paragraphs=(), level=n) for h, n in (("Deux", 2), ("Trois", 3))),
    )
    page = read_docx(to_docx(sample.article(), draft))
    assert [(b.text, b.level) for b in page.blocks if b.kind == "heading"] == [
        ("Un", 1),
        ("Deux", 2),
        ("Trois", 3),
    ]


def test_properties_name_the_article_and_no_author() -> None:
    article, draft = _linked()
    core = _opened(to_docx(article, draft)).core_properties
    assert (core.title, core.language, core.keywords) == (draft.headline, "fr-FR", ", ".join(draft.tags))
    assert (core.author, core.last_modified_by, core.comments) == ("", "", draft.description)


def test_every_run_is_french() -> None:
    article, draft = _linked()
    with ZipFile(BytesIO(to_docx(article, draft))) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))  # noqa: S314 – our own
    runs = [*root.iter(f"{W}r")]
    assert len(runs) > 10
    assert {run.find(f"{W}rPr/{W}lang").get(f"{W}val") for run in runs} == {"fr-FR"}  # type: ignore[union-attr]


def test_french_spaces_stay_and_control_characters_do_not() -> None:
    draft = Draft(headline="Le coût\u00a0: 34\u202f000\u00a0€\x00 \ud800<w:p/>&amp;\x0bfin", sections=())
    ((_, text), *_) = _paragraphs(to_docx(sample.article(), draft))
    assert text == "Le coût\u00a0: 34\u202f000\u00a0€\ufffd \ufffd<w:p/>&amp;\ufffdfin"


def test_the_same_article_is_the_same_bytes() -> None:
    article, draft = _linked()
    assert to_docx(article, draft) == to_docx(article, draft)


def test_addresses_that_are_not_of_the_web_become_no_link() -> None:
    whole, draft = _linked()
    bad = replace(draft.links[0], url="javascript:alert(1)")
    attribution = replace(whole.source.attribution, url="file:///etc/passwd")
    article = replace(whole, source=replace(whole.source, attribution=attribution))
    with ZipFile(BytesIO(to_docx(article, replace(draft, links=(bad,))))) as archive:
        assert b"External" not in archive.read("word/_rels/document.xml.rels")


def test_a_hostile_article_is_a_document_and_only_its_words() -> None:
    article = hostile.article()
    draft = article.outcome.draft
    assert draft
    data = to_docx(article, draft)
    page = read_docx(data)
    assert all(block.left_out in (None, LeftOut.HIDDEN) for block in page.blocks)
    assert len(_opened(data).inline_shapes) == 0
    with ZipFile(BytesIO(data)) as archive:
        assert len(archive.namelist()) == 7


def test_each_part_that_the_package_names_is_in_it() -> None:
    article, draft = _linked()
    with ZipFile(BytesIO(to_docx(article, draft))) as archive:
        types = ElementTree.fromstring(archive.read("[Content_Types].xml"))  # noqa: S314 – our own
        assert archive.namelist()[0] == "[Content_Types].xml"
        named = [one.get("PartName", "").lstrip("/") for one in types if one.get("PartName")]
        assert set(named) <= set(archive.namelist())
        assert archive.testzip() is None


def test_published_only_on_request(tmp_path: Path) -> None:
    assert not (publish(sample.article(), tmp_path).folder / "article.docx").exists()
    written = publish(sample.article(), tmp_path, docx=True)
    assert [p.name for p in written.paths] == ["article.md", "article.html", "article.docx", "article.json"]
    assert publish(sample.article(), tmp_path, docx=True).kept == ()


@pytest.mark.parametrize("docx", [True, False])
def test_a_document_that_an_editor_saved_is_kept(tmp_path: Path, docx: bool) -> None:
    folder = publish(sample.article(), tmp_path, docx=True).folder
    document = Document(str(folder / "article.docx"))
    document.add_paragraph("Une ligne à moi.")
    document.save(str(folder / "article.docx"))
    again = publish(sample.article(), tmp_path, docx=docx)
    assert [p.name for p in again.kept] == ["article.edited-1.docx"]
    assert "Une ligne à moi." in [text for _, text in _paragraphs(again.kept[0].read_bytes())]
    assert (folder / "article.docx").exists() is docx


def test_an_earlier_document_is_not_taken_for_one_of_a_later_article(tmp_path: Path) -> None:
    publish(sample.article(), tmp_path, docx=True)
    folder = publish(sample.article(), tmp_path).folder
    assert not (folder / "article.docx").exists()
    assert (folder / "previous-article.docx").exists()
