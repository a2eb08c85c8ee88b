"""Orders slipped into a source: whatever a writer does with them, nobody is told that all is well."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from rewriter.article import Outcome, Status
from rewriter.publishing import publish
from rewriter.reporting import render_report
from tests.reporting.reading import Page
from tests.security.obeying import article_of, honest, obedient, outcome_of, payloads, source_with

PAYLOADS = payloads()
each = pytest.mark.parametrize(
    "number", range(len(PAYLOADS)), ids=lambda n: f"{PAYLOADS[n].place}: {PAYLOADS[n].order[:40]}"
)
_ADDRESSES = re.compile(r"[\w-]+\.example|\b0\d(?: \d\d){4}|@pariez_vite")


@cache
def obeyed(number: int) -> Outcome:
    """What comes of one order, obeyed."""
    return outcome_of(source_with(PAYLOADS[number]), obedient(PAYLOADS[number]))


def test_there_are_seventy_five_in_six_kinds_of_place() -> None:
    places = Counter(p.place for p in PAYLOADS)
    metadata = sum(places.pop(name) for name in ("alt", "caption", "author", "outlet", "licence"))
    assert len(PAYLOADS) == 75
    assert min(metadata, *places.values()) >= 8


@each
def test_a_writer_who_obeys_never_makes_a_ready_article(number: int) -> None:
    assert obeyed(number).status in (Status.NEEDS_REVIEW, Status.FAILED)


@each
def test_orders_are_told_even_when_the_writer_does_not_see_them(number: int) -> None:
    outcome = outcome_of(source_with(PAYLOADS[number]), honest())
    assert outcome.status is Status.NEEDS_REVIEW
    assert outcome.report is not None
    told = [f for f in outcome.report.findings if f.code == "order-in-source"]
    assert told
    assert all(f.blocking for f in told)
    assert {f.params["state"] for f in told} <= {"visible", "hidden", "aside"}
    others = {f.code for f in outcome.report.findings if f.blocking} - {"order-in-source"}
    assert others <= {"source-not-credited", "figure-lost"}  # a figure of the title
    counted = {r.key: r.params.get("n") for r in outcome.reasons if not r.note}
    assert counted["outcome.orders"] == len(told)
    assert ("outcome.errors" in counted) is ("source-not-credited" in others)


@each
def test_what_was_demanded_is_told_or_not_there(number: int) -> None:
    """Even had the order itself not been found: words that it put into the article are."""
    outcome, payload = obeyed(number), PAYLOADS[number]
    if outcome.draft is None or outcome.report is None or payload.wordless:
        return
    page = json.dumps([outcome.draft.text, outcome.draft.headline, outcome.draft.seo_title,
                       outcome.draft.standfirst, outcome.draft.description], ensure_ascii=False)  # fmt: skip
    if any(words in page for words in payload.demanded):
        codes = {f.code for f in outcome.report.findings if f.blocking or f.severity == "error"}
        assert codes - {"order-in-source"}, "the article has what was demanded, and only the order is told"


@each
def test_no_address_of_an_order_can_be_clicked(number: int, tmp_path: Path) -> None:
    article = article_of(source_with(PAYLOADS[number]), obeyed(number))
    folder = publish(article, tmp_path, beside={"report.html": render_report(article)}).folder
    for name in ("article.html", "report.html"):
        hrefs = Page((folder / name).read_text("utf-8")).values("href")
        assert [h for h in hrefs if not h.startswith("#") and h not in ("report.html", "article.html")] == []
    assert _links_of_markdown((folder / "article.md").read_text("utf-8")) == []
    record = json.loads((folder / "article.json").read_text("utf-8"))
    assert record["outcome"]["status"] in ("needs-review", "failed")
    assert record["outcome"]["draft"]["links"] == []


def _links_of_markdown(text: str) -> list[str]:
    from markdown_it import MarkdownIt

    html = MarkdownIt("default", {"html": True, "linkify": False}).render(text.partition("\n---\n")[2])
    return Page(html).values("href") + Page(html).values("src")
