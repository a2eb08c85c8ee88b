"""Each sentence of the article with what bears it out, and its ties to the source."""

from dataclasses import replace

import pytest

from rewriter.article import Draft, EntryKind, Ledger, LedgerEntry, Mention, Standing, Verdict
from rewriter.reporting import render_ledger, render_report
from rewriter.reporting.figures import in_article, shifted, slices_of
from rewriter.reporting.places import spots
from rewriter.reporting.sentences import borne_out, sentences_of, standings, ties_of
from rewriter.reporting.sides import traced
from rewriter.wording import Lang, say
from tests.reporting import sample
from tests.reporting.reading import Page

LANGS: tuple[Lang, ...] = ("fr", "en")
PLACES = spots(sample.source(), sample.draft(), "fr")


def test_sentences_to_look_at_come_first_then_reading_order() -> None:
    found = sentences_of(sample.ledger(), PLACES, "fr")
    order = ["unsupported", "partly", "partly", "partly", "uncertain", "background"]
    assert [s.standing for s in found[:6]] == order
    assert [s.number for s in found if s.standing == "supported"] == [4, 5, 7, 8, 11, 12]


def test_ties_lead_both_ways() -> None:
    ties = ties_of(sample.ledger(), PLACES, "fr")
    tied = {m.tie.anchor: m.tie.to for marks in ties.values() for m in marks if m.tie}
    there = [(a, b) for a, to in tied.items() for b in to if a.startswith("sa-")]
    back = [(b, a) for a, to in tied.items() for b in to if a.startswith("ss-")]
    assert there
    assert sorted(there) == sorted(back)
    assert tied["sa-6"] == ("ss-3", "ss-4")  # best first


def test_what_the_source_says_aside_has_no_tie_but_is_told() -> None:
    last = sentences_of(sample.ledger(), PLACES, "fr")[-1]
    assert [(s.place, s.href) for s in last.sources] == [
        ("p6", "#s-p6"),
        (say("report.field-aside", "fr"), ""),
    ]
    assert "aside" not in ties_of(sample.ledger(), PLACES, "fr")


def test_only_what_to_look_at_is_marked() -> None:
    marks = ties_of(sample.ledger(), PLACES, "fr")
    css = {m.tie.anchor: m.tie.css for placed in marks.values() for m in placed if m.tie}
    assert (css["sa-2"], css["sa-6"], css["sa-1"]) == ("unsupported", "partly", "uncertain")
    assert css["sa-4"] == css["sa-10"] == ""


def test_an_opinion_stands_beside_the_standing_of_its_sentence() -> None:
    found = {s.standing: s for s in sentences_of(sample.ledger(), PLACES, "fr")}
    partly, no = found["unsupported"].opinion, found["uncertain"].opinion
    assert partly is not None
    assert no is not None
    assert (partly.answer, partly.kind) == (say("opinion.partly", "fr"), "Fait ajouté")
    assert (partly.fault, partly.words) == ("attendent encore la justice", sample.opinions()[0].quoted)
    assert partly.wrong == ()
    assert (no.fault, no.words) == ("", "")
    assert no.wrong == (
        "Met en cause des mots que la phrase n’a pas",
        "Cite des mots que la source n’a pas",
    )


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_said_of_opinions_that_nobody_asked_for(lang: Lang) -> None:
    whole = sample.article()
    unasked = replace(
        whole,
        outcome=replace(whole.outcome, ledger=replace(sample.ledger(), opinions=(), second_reading=None)),
    )
    page = Page(render_report(unasked, lang))
    assert say("opinion.partly", lang) not in page.text
    assert "petit-modele" not in page.text
    assert "opinion-1" not in page.ids


def test_standings_and_filters_do_not_depend_on_opinions() -> None:
    bare = replace(sample.ledger(), opinions=())
    assert standings(sample.ledger(), "fr") == standings(bare, "fr")
    assert borne_out(sample.ledger()) == borne_out(bare)


def test_offsets_that_do_not_fit_the_text_tie_nothing() -> None:
    support = sample.support()[3]
    moved = replace(support, article=Mention(text=support.article.text, where="0/0", start=3, end=20))
    ties = ties_of(Ledger(support=(moved,)), PLACES, "fr")
    assert ties == {}


def test_sentences_that_overlap_are_tied_once() -> None:
    support = sample.support()[3]
    inner = Mention(text=support.article.text[4:11], where="0/0", start=4, end=11)
    ties = ties_of(Ledger(support=(support, replace(support, article=inner))), PLACES, "fr")
    assert len(ties["0/0"]) == 1


def test_standings_are_counted() -> None:
    counts = {name: n for name, _, n in standings(sample.ledger(), "fr")}
    assert counts == {"unsupported": 1, "partly": 3, "uncertain": 1, "background": 1, "supported": 6}
    assert borne_out(sample.ledger()) == (6, 11)


def test_shares_of_facts_leave_meaning_out() -> None:
    items = Ledger(entries=sample.ledger().entries[:-1])
    shift = LedgerEntry(kind=EntryKind.HEDGE, verdict=Verdict.ALTERED)
    more = Ledger(entries=(*items.entries, shift, replace(shift, verdict=Verdict.DERIVED)))
    assert in_article(more) == in_article(items)
    assert slices_of(more, "fr") == slices_of(items, "fr")
    assert (shifted(items), shifted(more)) == (0, 1)


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_has_its_rows_and_its_filter(standing: Standing) -> None:
    page = Page(render_report(sample.article()))
    rows = sum(s.standing is standing for s in sample.support())
    assert page.values("data-standing").count(standing.value) == rows + 1


def test_every_tie_on_the_page_leads_to_a_sentence() -> None:
    page = Page(render_report(sample.article()))
    to = {name for value in page.values("data-to") for name in value.split()}
    assert to
    assert to <= set(page.ids)


def test_a_ledger_without_sentences_shows_none() -> None:
    whole = sample.article()
    bare = replace(whole, outcome=replace(whole.outcome, ledger=Ledger(entries=sample.ledger().entries)))
    page = Page(render_report(bare))
    assert not {"sentences", "follow"} & set(page.ids)


def test_the_ledgers_page_has_both_texts_facts_sentences_and_limits() -> None:
    html = render_ledger(
        sample.source(), sample.draft(), sample.ledger(), ("ledger.not-looked-meanings",), "en"
    )
    page = Page(html)
    assert {"compare", "facts", "sentences", "limits"} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))
    inside = {href[1:] for href in page.values("href") if href.startswith("#")}
    assert inside <= set(page.ids)
    assert "article.html" not in page.values("href")
    assert say("ledger.not-looked-meanings", "en") in page.text


def _undeclared() -> Draft:
    """The sample's draft as it would be read from a file: nothing says where a paragraph comes from."""
    sections = (
        replace(s, paragraphs=tuple(replace(p, sources=()) for p in s.paragraphs))
        for s in sample.draft().sections
    )
    return replace(sample.draft(), sections=tuple(sections))


def test_paragraphs_of_a_finished_article_are_linked_by_their_sentences() -> None:
    page = Page(render_ledger(sample.source(), _undeclared(), sample.ledger(), ()))
    near = traced(_undeclared(), sample.ledger())
    assert [p.sources for _, _, p in near.paragraphs()] == [
        ("p1",), ("p2",), ("p3",), (), ("p5",), ("p6",),
    ]  # fmt: skip
    assert {"#s-p5", "#a-2-1"} <= set(page.values("href"))
    assert say("report.provenance-unknown", "fr") not in page.text
    assert say("report.near", "fr") in page.text


def test_what_the_writer_declares_is_kept() -> None:
    assert traced(sample.draft(), sample.ledger()) == sample.draft()
    assert say("report.near", "fr") not in Page(render_report(sample.article())).text
