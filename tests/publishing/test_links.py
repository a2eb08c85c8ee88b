"""Links in the published files: the addresses given, on the words given, and no others."""

from dataclasses import replace

from markdown_it import MarkdownIt

from rewriter.article import Article, Draft, LinkOrigin, PlacedLink
from rewriter.intake import read_finished
from rewriter.output import pieces
from rewriter.publishing.markdown import to_markdown
from rewriter.publishing.webpage import to_webpage
from tests.reporting import sample
from tests.reporting.reading import Page

URL = "https://region.example/tramway_(belmont)?a=1&b=2"


def _link(words: str, url: str = URL) -> PlacedLink:
    text = sample.draft().sections[0].paragraphs[0].text
    at = text.index(words)
    return PlacedLink(
        url=url, section=0, paragraph=0, start=at, end=at + len(words), origin=LinkOrigin.SOURCE
    )


def _linked(*links: PlacedLink) -> tuple[Article, Draft]:
    whole = sample.article()
    draft = replace(sample.draft(), links=links)
    return replace(whole, outcome=replace(whole.outcome, draft=draft)), draft


def test_the_page_links_the_words() -> None:
    article, draft = _linked(_link("Belmont"))
    html = to_webpage(article, draft, "fr")
    assert f'<a href="{URL.replace("&", "&amp;")}" rel="noopener">Belmont</a>' in html


def test_markdown_links_the_words_and_reads_back_as_them() -> None:
    article, draft = _linked(_link("Belmont"))
    text = to_markdown(article, draft)
    html = MarkdownIt("commonmark").render(text.split("---\n", 2)[2])
    assert URL in Page(html).values("href")
    assert ">Belmont</a>" in html
    assert read_finished(text, kind="markdown").text == draft.text


def test_an_address_that_is_no_web_address_becomes_no_link() -> None:
    for url in ("javascript:alert(1)", "https://a.example/<x>", "//evil.example", "https://u@evil.example/"):
        article, draft = _linked(_link("Belmont", url))
        assert "evil" not in to_webpage(article, draft, "fr")
        assert url not in to_markdown(article, draft)


def test_an_address_with_an_apostrophe_is_published() -> None:
    _, draft = _linked(_link("Belmont", "https://fr.example/wiki/L'Équipe"))
    assert ("Belmont", "https://fr.example/wiki/L%27%C3%89quipe") in pieces(draft, 0, 0)


def test_links_that_overlap_or_lie_outside_the_text_are_left_out() -> None:
    first = _link("Belmont")
    draft = replace(sample.draft(), links=(first, first, replace(first, start=5, end=100_000)))
    parts = pieces(draft, 0, 0)
    assert "".join(text for text, _ in parts) == draft.sections[0].paragraphs[0].text
    assert [url for _, url in parts if url] == [URL]
