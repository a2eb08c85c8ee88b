"""Nothing that a stranger wrote can act on the report, and nothing is fetched from elsewhere."""

import re

import pytest

from rewriter.reporting import render_ledger, render_report
from tests.reporting import hostile, sample
from tests.reporting.reading import Page

ALLOWED = frozenset(
    "html head meta title style body a header p b span h1 h2 h3 h4 div section svg path circle rect ul li dl "
    "dt dd nav main label input mark aside button table thead tr th tbody td q details summary code footer "
    "script".split()
)


def _ledger_page() -> str:
    article = hostile.article()
    draft, ledger = article.outcome.draft, article.outcome.ledger
    assert draft is not None
    assert ledger is not None
    return render_ledger(article.source, draft, ledger, (hostile.PAYLOAD,), "fr", version=hostile.PAYLOAD)


PAGES = {"report": render_report(hostile.article(), "fr"), "ledger": _ledger_page()}


@pytest.mark.parametrize("name", PAGES)
def test_strangers_add_no_element(name: str) -> None:
    page = Page(PAGES[name])
    assert set(page.elements) <= ALLOWED
    assert page.elements.count("script") == 1


@pytest.mark.parametrize("name", PAGES)
def test_strangers_add_no_attribute_that_acts(name: str) -> None:
    page = Page(PAGES[name])
    acting = [(t, n) for t, n, _ in page.attributes if n.startswith("on") or n in ("style", "src", "srcdoc")]
    assert acting == []


def test_strangers_words_are_shown_as_they_are() -> None:
    assert hostile.PAYLOAD in Page(render_report(hostile.article(), "fr")).text
    assert "{{ 7*7 }}" in Page(render_report(hostile.article(), "fr")).text


def test_an_address_that_is_not_http_is_no_link() -> None:
    page = Page(render_report(hostile.article(), "fr"))
    assert [h for h in page.values("href") if h.startswith("javascript")] == []


def test_nothing_is_fetched_from_elsewhere() -> None:
    html = render_report(sample.article(), "fr")
    page = Page(html)
    assert page.values("src") == []
    assert not {"link", "img", "iframe", "object"} & set(page.elements)
    assert re.search(r"url\(|@import", html) is None


def test_the_policy_allows_our_script_and_style_only() -> None:
    policy = next(
        v for v in Page(render_report(sample.article(), "fr")).values("content") if "default-src" in v
    )
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
