"""What the report page says, and that it says all of it."""

import re
from dataclasses import replace
from importlib.resources import files
from typing import get_args

import pytest

from rewriter.article import Article, FailureKind, RemovalReason, Source, Status, Strategy, Usage, Verdict
from rewriter.reporting import render_report
from rewriter.wording import Lang, keys, say
from tests.reporting import sample
from tests.reporting.reading import Page


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(render_report(sample.article(), "fr"))


def test_every_reason_is_told_as_a_sentence(page: Page) -> None:
    assert "1 élément de l’article ne figure pas dans la source." in page.text
    assert "2 éléments de la source manquent dans l’article." in page.text
    assert "le délai total est dépassé" in page.text


def test_reasons_lead_to_what_they_speak_of() -> None:
    html = render_report(sample.article(), "fr")
    banner = html[html.index('id="verdict"') : html.index('class="todo"')]
    assert re.findall(r'href="(#[^"]+)"', banner) == ["#fact-2", "#fact-1", "#fact-5", "#a-2-1"]


def test_every_finding_is_shown_exactly_once(page: Page) -> None:
    notes = [name for name in page.ids if name.startswith("note-")]
    assert sorted(notes) == sorted(f"note-{n}" for n in range(1, len(sample.report().findings) + 1))


def test_a_finding_without_a_known_check_is_shown_by_its_code(page: Page) -> None:
    assert page.text.count("no-such-check") == 2  # its message and its code


def test_a_finding_whose_place_does_not_exist_is_shown_on_the_whole() -> None:
    html = render_report(sample.article(), "fr")
    whole = html[html.index('id="whole"') : html.index('id="compare"')]
    assert "no-such-check" in whole


def test_every_paragraph_of_both_sides_is_there_in_full(page: Page) -> None:
    plain = re.sub(r"\s+", " ", page.text)
    for text in sample.P.values():
        assert _without_refs(text) in _without_refs(plain)
    for text in sample.A:
        assert _without_refs(text) in _without_refs(plain)


def test_every_link_inside_the_page_leads_somewhere(page: Page) -> None:
    ids = set(page.ids)
    inside = {href[1:] for href in page.values("href") if href.startswith("#")}
    assert inside - ids == set()


def test_ids_are_unique(page: Page) -> None:
    assert len(page.ids) == len(set(page.ids))


def test_paragraphs_are_linked_both_ways() -> None:
    html = render_report(sample.article(), "fr")
    assert 'href="#s-p4"' in html
    assert 'href="#a-2-0"' in html


def test_a_source_that_the_writer_made_up_is_not_a_link(page: Page) -> None:
    assert "« p9 » n’existe pas dans la source" in page.text.replace("\u00a0", " ")
    assert "#s-p9" not in page.values("href")


def test_a_source_paragraph_used_nowhere_says_so(page: Page) -> None:
    assert page.text.count(say("report.goes-nowhere", "fr")) == 1  # p7


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_rows_and_its_filter(page: Page, verdict: Verdict) -> None:
    rows = page.values("data-verdict").count(verdict.value)
    assert rows == sample.ledger().count(verdict) + 1  # and its button


def test_problems_come_first_in_the_table() -> None:
    html = render_report(sample.article(), "fr")
    rows = re.findall(r'<tr id="fact-\d+" data-verdict="([a-z]+)"', html)
    assert rows[:5] == ["invented", "altered", "uncertain", "uncertain", "lost"]


def test_both_sides_of_an_alteration_are_quoted(page: Page) -> None:
    assert "186 millions d’euros" in page.text
    assert "196 millions d’euros" in page.text


def test_the_receipt_shows_everything_set_aside(page: Page) -> None:
    for removal in sample.source().receipt:
        assert removal.text in page.text


@pytest.mark.parametrize("reason", list(RemovalReason))
def test_every_reason_for_setting_aside_has_a_name(reason: RemovalReason) -> None:
    assert f"receipt.{reason}" in keys("receipt")


def test_what_was_not_looked_at_is_said(page: Page) -> None:
    assert say("ledger.not-looked-translations", "fr")[1:] in page.text
    assert "keyphrase-not-in-slug" in page.text


def test_a_kept_paragraph_is_marked(page: Page) -> None:
    assert page.text.count(say("report.kept", "fr")) == 1


def test_an_unclosed_quotation_is_shown_as_uncertain(page: Page) -> None:
    assert say("report.uncertain-quotations", "fr") in page.text


def test_an_absent_heading_offers_its_candidates(page: Page) -> None:
    assert "L’hôpital à neuf minutes" in page.text


def test_only_a_section_without_heading_says_that_none_was_found(page: Page) -> None:
    assert page.text.count(say("report.no-heading-offers", "fr")) == 1
    assert page.text.count(say("report.more-headings", "fr")) == 1


def test_the_cost_is_told(page: Page) -> None:
    assert "0,0213\u00a0USD" in page.text


def test_unconfigured_prices_are_said_not_counted_as_nothing() -> None:
    whole = sample.article()
    page = Page(render_report(replace(whole, record=replace(whole.record, cost=None)), "fr"))
    assert say("report.tile-cost-unpriced", "fr") in page.text


def test_a_failed_article_still_has_its_report() -> None:
    page = Page(render_report(sample.failed(), "fr"))
    assert say("outcome.status-failed", "fr") in page.text
    assert say("model.quota", "fr") in page.text
    assert say("report.not-looked-everything", "fr") in page.text


def test_a_ready_article_says_who_reads_last() -> None:
    assert say("outcome.lead-ready", "fr") in Page(render_report(sample.ready(), "fr")).text


def test_no_model_costs_nothing() -> None:
    whole = sample.article()
    outcome = replace(whole.outcome, strategy=Strategy.NO_MODEL, calls=0, models=(), usage=Usage())
    plain = replace(whole, outcome=outcome, record=replace(whole.record, model=None, cost=None))
    assert say("report.tile-cost-none", "fr") in Page(render_report(plain, "fr")).text


def test_a_structure_made_because_the_model_failed_keeps_its_cost() -> None:
    whole = sample.article()
    instead = replace(whole, outcome=replace(whole.outcome, strategy=Strategy.NO_MODEL))
    assert "0,0213\u00a0USD" in Page(render_report(instead, "fr")).text


@pytest.mark.parametrize("lang", get_args(Lang))
def test_no_text_is_shown_by_its_key(lang: Lang) -> None:
    text = Page(render_report(sample.article(), lang)).text
    assert re.findall(r"\b(?:report|outcome|ledger|receipt|publish)\.[a-z-]+\b", text) == []


def test_english_is_english() -> None:
    page = Page(render_report(sample.article(), "en"))
    assert "Needs review before publishing" in page.text
    assert "à relire" not in page.text.lower()


def test_the_same_article_gives_the_same_page() -> None:
    assert render_report(sample.article(), "fr") == render_report(sample.article(), "fr")


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_failure_has_a_name(kind: FailureKind) -> None:
    assert f"outcome.failure-{kind}" in keys("outcome")


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_a_name_and_a_lead(status: Status) -> None:
    assert {f"outcome.status-{status}", f"outcome.lead-{status}"} <= set(keys("outcome"))


def test_every_reason_the_flow_gives_has_a_text() -> None:
    flow = files("rewriter") / "flow"
    texts = [path.read_text("utf-8") for path in flow.iterdir() if path.name.endswith(".py")]
    given = {key for text in texts for key in re.findall(r'key="(outcome\.[a-z-]+)"', text)}
    assert given
    assert given <= set(keys("outcome"))


def test_a_source_of_nothing_is_reported_too() -> None:
    empty = Source(name="", title="", language="en", paragraphs=())
    article = Article(
        source=empty,
        brief=sample.article().brief,
        outcome=sample.failed().outcome,
        record=sample.article().record,
    )
    assert say("report.untitled", "fr") in Page(render_report(article, "fr")).text


def _without_refs(text: str) -> str:
    """Text without spaces or digits: remarks' numbers stand inside the shown text."""
    return re.sub(r"[\s\d]+", "", text)
