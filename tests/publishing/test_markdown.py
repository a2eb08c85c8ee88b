"""The article as Markdown: every field, and words that stay words."""

from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rewriter.article import Article, Draft, Strategy
from rewriter.output import visible
from rewriter.publishing.markdown import escaped, to_markdown
from tests.reporting import hostile, sample


def test_front_matter_has_every_field() -> None:
    fields = _front_matter(sample.article())
    assert list(fields) == [
        "title", "headline", "standfirst", "description", "slug", "keyphrase", "tags", "language", "date",
        "words", "source", "credit", "disclosure", "status", "made",
    ]  # fmt: skip
    assert fields["tags"] == ["Belmont", "tramway", "transports"]
    assert fields["status"] == "needs-review"


def test_front_matter_says_where_the_article_comes_from_and_how_it_was_made() -> None:
    fields = _front_matter(sample.article())
    assert fields["source"]["author"] == "Ninon Arsac"
    assert fields["source"]["url"] == "https://depeche.example/tramway-belmont"
    assert fields["made"]["model"] == "example-large-2"
    assert fields["made"]["templates"] == {"whole": "9f31c2a07b11", "repair": "41d8e6c90a27"}


def test_every_field_of_front_matter_is_one_line() -> None:
    text = to_markdown(sample.article(), sample.draft())
    assert f"\ndescription: '{sample.DESCRIPTION}'\n" in text


def test_the_briefs_keyphrase_goes_before_the_drafts() -> None:
    whole = sample.article()
    asked = replace(whole, brief=replace(whole.brief, keyphrase="tram belmontois"))
    assert _front_matter(asked)["keyphrase"] == "tram belmontois"


def test_the_body_has_headline_sections_credit_and_disclosure_in_order() -> None:
    text = to_markdown(sample.article(), sample.draft())
    wanted = [
        f"# {sample.HEADLINE}",
        "## Un chantier plus cher que prévu",
        "D’après Ninon Arsac",
        "Texte préparé",
    ]
    places = [text.rindex(piece) for piece in wanted]
    assert places == sorted(places)


def test_no_model_is_said_and_none_is_named() -> None:
    whole = sample.article()
    plain = replace(whole, outcome=replace(whole.outcome, strategy=Strategy.NO_MODEL, models=()))
    assert "sans modèle de langage" in _front_matter(plain)["disclosure"]


def test_hostile_words_become_no_markup() -> None:
    article = hostile.article()
    text = to_markdown(article, _draft(article))
    html = _render(text.split("\n---\n\n", 1)[1])
    assert set(_tags(html)) == {"h1", "h2", "p", "strong", "em", "hr"}
    assert _front_matter(article)["title"] == hostile.PAYLOAD


@given(st.text(max_size=80))
@example("# titre")
@example("1. un")
@example("- un\n- deux")
@example("[a](javascript:x) ![b](c) <b>d</b> &amp; `e` ~~f~~ **g** _h_")
@example("https://evil.example www.evil.example a@b.example")
@example("a | b\n--|--\nc | d")
@example("==\n--\n    code")
@example("{{< shortcode >}} {% tag %} $x$ :smile:")
@example("2019) puis\u20282020. fin \\")
@example("\u00a0« a »\u00a0")
def test_any_words_read_back_as_they_are(text: str) -> None:
    line = escaped(text)
    html = _render(line)
    assert set(_tags(html)) <= {"p"}
    assert _words(html) == _words_of(text)


@given(st.text(max_size=60))
def test_any_heading_reads_back_as_one_heading(text: str) -> None:
    html = _render(f"## {escaped(text)}")
    assert _tags(html) == ["h2"]
    assert _words(html) == _words_of(text)


def _front_matter(article: Article) -> dict[str, Any]:
    text = to_markdown(article, _draft(article))
    _, block, _ = text.split("---\n", 2)
    fields: dict[str, Any] = yaml.safe_load(block)
    return fields


def _draft(article: Article) -> Draft:
    assert article.outcome.draft
    return article.outcome.draft


def _render(text: str) -> str:
    markdown = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return str(markdown.render(text))


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _tags(html: str) -> list[str]:
    return _Reader(html).tags


def _words(html: str) -> list[str]:
    return _Reader(html).text.split()


def _words_of(text: str) -> list[str]:
    return visible(text).split()
