"""The article as a page: clean, whole, and inert whatever its words are."""

import json
from typing import Any

from rewriter.article import Article
from rewriter.publishing.webpage import to_webpage
from tests.reporting import hostile, sample
from tests.reporting.reading import Page

FRAGMENT = {"h1", "h2", "h3", "p", "strong", "footer", "a"}


def test_the_fragment_is_one_article_without_classes_or_ids() -> None:
    page = Page(_fragment(sample.article()))
    assert page.elements[0] == "article"
    assert set(page.elements[1:]) <= FRAGMENT
    assert {name for _, name, _ in page.attributes} <= {"lang", "href", "rel"}


def test_it_has_one_h1_and_every_heading() -> None:
    page = Page(_fragment(sample.article()))
    assert page.elements.count("h1") == 1
    assert page.elements.count("h2") == len(sample.draft().headings)


def test_every_paragraph_is_there() -> None:
    text = Page(_fragment(sample.article())).text
    assert all(paragraph in text for paragraph in sample.A)


def test_the_credit_links_to_the_source() -> None:
    assert "https://depeche.example/tramway-belmont" in Page(_fragment(sample.article())).values("href")


def test_hostile_words_add_nothing() -> None:
    page = Page(_page(hostile.article()))
    assert set(page.elements) <= FRAGMENT | {
        "html", "head", "meta", "title", "style", "script", "body", "header", "span", "main", "article",
    }  # fmt: skip
    assert page.elements.count("script") == 1
    assert [h for h in page.values("href") if h != "report.html"] == []
    assert [n for _, n, _ in page.attributes if n.startswith("on")] == []


def test_structured_data_is_json_that_cannot_close_its_script() -> None:
    data = _data(hostile.article())
    assert data["headline"] == hostile.PAYLOAD
    assert "url" not in data["isBasedOn"]


def test_structured_data_names_the_source_and_makes_up_no_author() -> None:
    data = _data(sample.article())
    assert data["@type"] == "NewsArticle"
    assert data["isBasedOn"]["author"]["name"] == "Ninon Arsac"
    assert not {"author", "publisher", "datePublished"} & set(data)


def test_the_page_asks_nothing_of_the_network() -> None:
    page = Page(_page(sample.article()))
    assert page.values("src") == []
    assert any(value.startswith("default-src 'none'") for value in page.values("content"))


def _page(article: Article) -> str:
    assert article.outcome.draft
    return to_webpage(article, article.outcome.draft, "fr")


def _fragment(article: Article) -> str:
    html = _page(article)
    return html[html.index("<article") : html.index("</article>") + len("</article>")]


def _data(article: Article) -> dict[str, Any]:
    (script,) = Page(_page(article)).scripts
    data: dict[str, Any] = json.loads(script)
    return data
