"""Orders slipped into a source that is asked section by section, in a context of 4,096 tokens."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from rewriter.article import Origin, Outcome, Status, Strategy
from rewriter.checks.shared.planted import honest_text
from rewriter.publishing import publish
from rewriter.text.keyphrase import covers
from tests.flow import sample
from tests.reporting.reading import Page
from tests.security.obeying import (
    SMALL,
    article_of,
    obedient_by_sections,
    outcome_of,
    payloads,
    source_with,
)

PAYLOADS = payloads()
ONE_ROUND = replace(sample.brief(), max_rounds=1)  # this writer answers a second one alike
VISIBLE = [n for n, p in enumerate(PAYLOADS) if p.place == "visible" and not p.says]
each = pytest.mark.parametrize("number", range(len(PAYLOADS)), ids=lambda n: PAYLOADS[n].order[:40])


@cache
def outcome(number: int) -> Outcome:
    """What comes of one order, obeyed."""
    payload = PAYLOADS[number]
    return outcome_of(source_with(payload), obedient_by_sections(payload), SMALL, ONE_ROUND)


def said(made: Outcome) -> str:
    """Everything the draft says, fields and headings too."""
    draft = made.draft
    if draft is None:
        return ""
    fields = (draft.headline, draft.seo_title, draft.standfirst, draft.description, *draft.headings)
    return "\n".join((draft.text, *fields))


@each
def test_a_writer_who_obeys_never_makes_a_ready_article(number: int) -> None:
    made = outcome(number)
    assert made.status in (Status.NEEDS_REVIEW, Status.FAILED)
    assert made.strategy is (Strategy.SECTIONS if made.status is Status.NEEDS_REVIEW else Strategy.NO_MODEL)
    assert "outcome.orders" in {r.key for r in made.reasons} or made.status is Status.FAILED


@each
def test_what_was_demanded_is_told_or_not_there(number: int) -> None:
    made, payload = outcome(number), PAYLOADS[number]
    if made.report is None or payload.wordless:
        return
    if any(words in said(made) for words in payload.demanded):
        codes = {f.code for f in made.report.findings if f.blocking or f.severity == "error"}
        assert codes - {"order-in-source"}


@each
def test_no_label_keeps_what_was_demanded(number: int) -> None:
    made, payload = outcome(number), PAYLOADS[number]
    if made.draft is None or payload.says:
        return
    honest = honest_text(source_with(payload))
    foreign = [words.lower().replace("-", " ") for words in payload.demanded if not covers(honest, words)]
    labels = [label.lower().replace("-", " ") for label in (*made.draft.tags, made.draft.slug)]
    assert [label for label in labels if any(words in label for words in foreign)] == []


@each
def test_no_address_of_an_order_can_be_clicked(number: int, tmp_path: Path) -> None:
    article = article_of(source_with(PAYLOADS[number]), outcome(number))
    folder = publish(article, tmp_path).folder
    hrefs = Page((folder / "article.html").read_text("utf-8")).values("href")
    assert [h for h in hrefs if not h.startswith("#") and h not in ("report.html", "article.html")] == []
    record = json.loads((folder / "article.json").read_text("utf-8"))
    assert record["outcome"]["status"] in ("needs-review", "failed")
    assert record["outcome"]["draft"]["links"] == []


@pytest.mark.parametrize("number", VISIBLE[::3])
def test_section_refused_never_leaves_the_order_in_the_article(number: int) -> None:
    payload = PAYLOADS[number]
    made = outcome_of(
        source_with(payload), obedient_by_sections(payload, refuses=payload.order[-40:]), SMALL, ONE_ROUND
    )
    assert made.status is Status.NEEDS_REVIEW
    assert made.draft is not None
    kept = "\n".join(p.text for _, _, p in made.draft.paragraphs() if p.origin is Origin.KEPT)
    assert kept
    assert not any(words in kept for words in payload.demanded)
