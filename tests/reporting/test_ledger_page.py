"""The ledger's page of a finished article: whose title it bears, and what it says first."""

import re
from dataclasses import replace

from rewriter.article import EntryKind, Ledger, LedgerEntry, Mention, Verdict
from rewriter.reporting import render_ledger
from rewriter.reporting.facts import facts_of, marks_of, to_do
from rewriter.reporting.places import Spot
from rewriter.wording import Lang
from tests.reporting import sample

ENGLISH = replace(sample.source(), language="en", title="Oldtown reopens its baths")


def ledger_page(headline: str, seo_title: str, lang: Lang = "fr") -> str:
    draft = replace(sample.draft(), headline=headline, seo_title=seo_title)
    return render_ledger(ENGLISH, draft, sample.ledger(), (), lang)


def top(html: str) -> list[str]:
    """The window's title, the page's heading and what stands under it."""
    parts = (r"<title>.*?</title>", r"<h1.*?</h1>", r'<p class="from">.*?</p>')
    return [found.group() for part in parts if (found := re.search(part, html))]


def test_an_article_without_headline_bears_its_search_title() -> None:
    assert top(ledger_page(headline="", seo_title="Les bains rouverts")) == [
        "<title>Registre – Les bains rouverts</title>",
        '<h1 lang="fr">Les bains rouverts</h1>',
        '<p class="from">D’après «\u00a0<span lang="en">Oldtown reopens its baths</span>\u00a0»</p>',
    ]


def test_an_untitled_article_does_not_bear_the_title_of_its_source() -> None:
    found = top(ledger_page(lang="en", headline="", seo_title=""))
    assert found[0] == "<title>Ledger – Untitled article</title>"
    assert found[1] == '<h1 lang="en">Untitled article</h1>'
    assert found[2].count("Oldtown") == 1


def test_within_a_verdict_problems_come_in_the_articles_order() -> None:
    def invented(where: str, start: int = 0) -> LedgerEntry:
        at = Mention(text="x", where=where, start=start, end=start + 1)
        return LedgerEntry(kind=EntryKind.NAME, verdict=Verdict.INVENTED, article=at)

    order = [("headline", 0), ("0/0", 3), ("0/0", 40), ("1/heading", 0), ("1/2", 0), ("1/10", 0)]
    ledger = Ledger(entries=tuple(invented(*at) for at in reversed(order)))
    found = [f.entry.article for f in facts_of(ledger, {"headline": Spot(text="", href="", label="")}, "fr")]
    assert [(m.where, m.start) for m in found if m] == order


def test_what_to_mend_and_to_check_leads_to_the_first_of_each() -> None:
    def entry(verdict: Verdict, kind: EntryKind, reason: str = "", *, essential: bool = False) -> LedgerEntry:
        at = Mention(text="x", where="0/0", start=0, end=1)
        return LedgerEntry(kind=kind, verdict=verdict, article=at, reason=reason, essential=essential)

    entries = (
        entry(Verdict.VERIFIED, EntryKind.NAME),
        entry(Verdict.LOST, EntryKind.NAME),
        entry(Verdict.LOST, EntryKind.NAME, essential=True),
        entry(Verdict.UNCERTAIN, EntryKind.QUOTATION, "ledger.quotation-source-unclosed"),
        entry(Verdict.UNCERTAIN, EntryKind.HEDGE),
        entry(Verdict.ALTERED, EntryKind.NEGATION),
    )
    facts = facts_of(Ledger(entries=entries), {}, "fr")
    todo = to_do(facts, "fr")
    assert [words for _, words, _ in todo] == ["2 à corriger", "1 à vérifier"]
    first = [facts[int(href.removeprefix("#fact-")) - 1].entry for _, _, href in todo]
    assert first == [entries[5], entries[4]]
    assert to_do(facts_of(Ledger(entries=entries[:2]), {}, "fr"), "fr") == ()


def test_what_to_do_stands_before_the_bar() -> None:
    html = ledger_page("Titre", "")
    assert 0 < html.index('class="todo"') < html.index('class="tiles"')


def test_the_words_of_a_quotation_that_differ_are_marked() -> None:
    text = "Ces mots « tout est très beau » ont plu."
    said = Mention(text="tout est très beau", where="0/0", start=11, end=29)
    other = Mention(text="très", where="0/0", start=20, end=24)
    entry = LedgerEntry(kind=EntryKind.QUOTATION, verdict=Verdict.ALTERED, article=said, differing=other)
    places = {"0/0": Spot(text=text, href="#a-0-0", label="¶ 1")}
    [fact] = facts_of(Ledger(entries=(entry,)), places, "fr")
    assert fact.article
    assert fact.article.parts == ("tout est ", "très", " beau")
    marked = [(m.css, text[m.start : m.end]) for m in marks_of((fact,))["0/0"]]
    assert marked == [("v-altered", "tout est très beau"), ("v-differs", "très")]
    lost = replace(entry, differing=replace(other, start=3, end=7))
    [fact] = facts_of(Ledger(entries=(lost,)), places, "fr")
    assert fact.article
    assert fact.article.parts == ("tout est très beau", "", "")
