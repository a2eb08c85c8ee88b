"""Figures that have changed places within one statement, which no comparison of values shows."""

import pytest

from rewriter.article import LedgerEntry, Verdict
from rewriter.article.source import SourceLanguage
from rewriter.ledger import account
from tests.ledger.articles import draft_of, source_of
from tests.ledger.counting.exchange_cases import EXCHANGED, KEPT

BESIDE = {
    "fr": "La place du marché sera pavée au printemps par une entreprise de la région.",
    "en": "The market square will be paved by a regional company.",
}


def found(language: SourceLanguage, source: str, article: str) -> list[LedgerEntry]:
    """The figures said to be exchanged; the source also has a sentence on something else."""
    entries = account(source_of(source, BESIDE[language], language=language), draft_of(article)).entries
    return [e for e in entries if e.reason == "ledger.figure-exchanged"]


def digits(shown: str) -> str:
    """The digits of a figure, however it is written."""
    return "".join(c for c in shown if c.isdigit())


@pytest.mark.parametrize(("language", "source", "article", "kept"), EXCHANGED)
def test_exchanged_figures_are_altered_and_point_at_each_other(
    language: SourceLanguage, source: str, article: str, kept: str
) -> None:
    entries = found(language, source, article)
    assert [e.verdict for e in entries] == [Verdict.ALTERED] * 2
    shown = [(digits(e.article.text), digits(e.source.text)) for e in entries if e.article and e.source]
    assert shown[0] == shown[1][::-1]
    assert found(language, source, kept) == []


@pytest.mark.parametrize(("language", "source", "article"), KEPT)
def test_figures_that_keep_their_companions_are_let_be(
    language: SourceLanguage, source: str, article: str
) -> None:
    assert found(language, source, article) == []


@pytest.mark.parametrize("source", [s for language, s, *_ in EXCHANGED if language == "fr"])
def test_the_sources_own_sentences_are_let_be(source: str) -> None:
    assert found("fr", source, source) == []


def test_an_exchanged_figure_is_told_once() -> None:
    language, source, article, _ = EXCHANGED[0]
    entries = account(source_of(source, BESIDE[language]), draft_of(article)).entries
    places = [e.article.start for e in entries if e.article and e.kind.value == "figure"]
    assert len(places) == len(set(places)) == 2


def test_what_stands_around_two_figures_said_alike_may_move() -> None:
    source = "Le conseil a voté la prolongation jeudi 2 octobre, par 21 voix contre 8."
    told = "Le conseil a voté jeudi 2 octobre, par 21 voix contre 8, la prolongation jusqu’en septembre 2026."
    turned = told.replace("21 voix contre 8", "8 voix contre 21")
    assert found("fr", source, told) == []
    assert len(found("fr", source, turned)) == 2
