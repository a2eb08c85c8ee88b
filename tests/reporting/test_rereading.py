"""What a second reading found, in one list at the top: an opinion, each doubt with a way to its sentence."""

from dataclasses import replace

import pytest

from rewriter.article import Departure, Ledger, Opinion, Said, SecondReading, Standing
from rewriter.reporting import render_ledger, render_report, summary
from rewriter.reporting.places import spots
from rewriter.reporting.rereading import Reread, reread_of
from rewriter.reporting.sentences import sentences_of
from rewriter.wording import Lang, say
from tests.reporting import sample
from tests.reporting.reading import Page

LANGS: tuple[Lang, ...] = ("fr", "en")
PLACES = spots(sample.source(), sample.draft(), "fr")


def reread(ledger: Ledger | None, lang: Lang = "fr") -> Reread | None:
    """The list of a ledger."""
    return reread_of(ledger, sentences_of(ledger, PLACES, lang), lang)


def found(ledger: Ledger) -> Reread:
    """The same, where there is one."""
    there = reread(ledger)
    assert there is not None
    return there


def doubting(*standings: Standing, read: int = 9) -> Ledger:
    """A ledger in which a model doubts the first sentence of each of these standings."""
    support = [next(s for s in sample.ledger().support if s.standing is each) for each in standings]
    opinions = tuple(
        Opinion(article=s.article, answer=Said.NO, kind=Departure.CAUSE, model="m") for s in support
    )
    reading = SecondReading(sentences=9, read=read, models=("m",))
    return replace(sample.ledger(), entries=(), opinions=opinions, second_reading=reading)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ["report", "ledger"])
def test_the_page_says_at_the_top_who_doubts_what_and_that_it_is_an_opinion(kind: str, lang: Lang) -> None:
    both = (sample.source(), sample.draft(), sample.ledger())
    pages = {
        "report": render_report(sample.article(), lang),
        "ledger": render_ledger(*both, (), lang, version="0"),
    }
    page = Page(pages[kind])
    assert say("opinion.title", lang, models="petit-modele", n="2") in page.text
    assert say("opinion.intro", lang) in page.text
    assert say("opinion.read-partly", lang, read="11", total="12") in page.text
    assert page.ids.index("reread") < page.ids.index("compare")
    assert {"opinion-1", "opinion-2"} <= set(page.ids)
    first = sample.opinions()[0]
    assert page.text.index("attendent encore la justice") < page.text.index(say("report.compare", lang))
    assert first.quoted in page.text


def test_each_doubt_leads_to_its_sentence() -> None:
    page = Page(render_report(sample.article(), "fr"))
    links = [doubt.article.href for doubt in found(sample.ledger()).doubts]
    assert all(link.removeprefix("#") in page.ids for link in links)
    assert len(links) == 2


def test_the_words_at_fault_stand_out_in_their_sentence() -> None:
    doubt = next(d for d in found(sample.ledger()).doubts if d.parts[1])
    assert doubt.parts[1] == "attendent encore la justice"
    assert "".join(doubt.parts) == sample.opinions()[0].article.text


def test_what_nothing_else_tells_comes_first() -> None:
    ledger = doubting(Standing.UNSUPPORTED, Standing.SUPPORTED)
    shown = [(d.told, d.number) for d in found(ledger).doubts]
    assert shown == [("", 1), ("déjà signalé", 2)]


def test_facts_come_before_colour() -> None:
    ledger = doubting(Standing.SUPPORTED, Standing.PARTLY)
    first, second = (doubt.about for doubt in found(ledger).doubts)
    shaded = tuple(replace(o, kind=Departure.COLOUR) if o.article == first else o for o in ledger.opinions)
    shown = found(replace(ledger, opinions=shaded)).doubts
    assert [doubt.about for doubt in shown] == [second, first]


def test_a_sentence_in_which_the_ledger_has_a_problem_is_told_already() -> None:
    ledger = doubting(Standing.SUPPORTED)
    assert [d.told for d in found(ledger).doubts] == [""]
    problem = next(e for e in sample.ledger().entries if e.verdict.value == "invented")
    entry = replace(problem, article=ledger.opinions[0].article)
    assert [d.told for d in found(replace(ledger, entries=(entry,))).doubts] == ["déjà signalé"]


def test_that_nothing_is_doubted_is_said_too() -> None:
    there = found(replace(doubting(), opinions=()))
    assert there.title == "Deuxième lecture par m\u00a0: aucune phrase à relire"
    assert there.extent == say("opinion.read-whole", "fr", total="9")
    assert there.doubts == ()


def test_nobody_asked_is_not_nothing_found() -> None:
    assert reread(replace(sample.ledger(), opinions=(), second_reading=None)) is None
    assert reread(None) is None


def test_answers_of_an_earlier_version_are_shown_without_what_they_lack() -> None:
    supported = doubting(Standing.SUPPORTED).opinions[0]
    yes = replace(supported, answer=Said.YES, kind=Departure.OTHER)
    old = replace(sample.ledger(), opinions=(sample.opinions()[0], yes), second_reading=None)
    there = found(old)
    assert there.title == "Deuxième lecture par petit-modele\u00a0: une phrase à relire".replace(
        "petit-modele", "petit-modele, m"
    )
    assert there.extent == ""


def test_one_who_does_not_know_says_so() -> None:
    ledger = doubting(Standing.SUPPORTED)
    unknown = replace(ledger.opinions[0], answer=Said.UNKNOWN, kind=Departure.OTHER)
    (doubt,) = found(replace(ledger, opinions=(unknown,))).doubts
    assert (doubt.opinion.kind, doubt.opinion.answer) == ("", say("opinion.unknown", "fr"))


@pytest.mark.parametrize("kind", list(Departure))
@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_has_its_words(kind: Departure, lang: Lang) -> None:
    assert say(f"opinion.kind-{kind}", lang)


def test_the_terminal_counts_them_in_one_line() -> None:
    counts = {count.label: count.value for count in summary(sample.article(), "fr").counts}
    assert counts["Deuxième lecture"] == "2 phrases à relire, une opinion"


def test_the_name_that_a_service_gives_its_model_has_a_limit() -> None:
    ledger = replace(
        doubting(), opinions=(), second_reading=SecondReading(sentences=9, read=9, models=("m" * 999,))
    )
    assert len(found(ledger).title) < 200
