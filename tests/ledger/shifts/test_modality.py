"""What the article makes of hedges, intentions, evidence and conditions."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Verdict
from rewriter.ledger import account
from rewriter.wording import keys, say
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.modality_cases import DROPPED, DROPPED_ENGLISH, KEPT, KEPT_ENGLISH

MODAL = (EntryKind.HEDGE, EntryKind.CONDITION)


def found(source: str, article: str, *, english: bool = False) -> list[LedgerEntry]:
    """The entries of hedges and conditions."""
    entries = account(source_of(source, language="en" if english else "fr"), draft_of(article)).entries
    return [e for e in entries if e.kind in MODAL]


@pytest.mark.parametrize(("source", "article", "reason"), DROPPED)
def test_what_is_dropped_is_told(source: str, article: str, reason: str) -> None:
    assert f"modality.{reason}" in [e.reason for e in found(source, article)]


@pytest.mark.parametrize(("source", "article"), KEPT)
def test_what_is_kept_in_other_words_is_let_be(source: str, article: str) -> None:
    assert found(source, article) == []


@pytest.mark.parametrize(("source", "article", "reason"), DROPPED_ENGLISH)
def test_what_is_dropped_of_an_english_source_is_told(source: str, article: str, reason: str) -> None:
    assert f"modality.{reason}" in [e.reason for e in found(source, article, english=True)]


@pytest.mark.parametrize(("source", "article"), KEPT_ENGLISH)
def test_what_is_kept_of_an_english_source_is_let_be(source: str, article: str) -> None:
    assert found(source, article, english=True) == []


@pytest.mark.parametrize("source", [source for source, *_ in (*DROPPED, *KEPT)])
def test_a_sentence_left_as_it_is_drops_nothing(source: str) -> None:
    assert found(source, source) == []


def test_the_telling_words_are_the_verbs_of_both_sides() -> None:
    [entry] = found("Le maire aurait vendu le port à Norvik.", "Le maire a vendu le port à Norvik.")
    assert entry.article
    assert entry.source
    assert (entry.article.text, entry.source.text) == ("a vendu", "aurait vendu")
    assert entry.verdict is Verdict.ALTERED


def test_what_the_article_quotes_is_left_to_the_quotations() -> None:
    assert found("Le maire pourrait vendre le port.", "Il l’a dit : « Le maire vendra le port. »") == []


def test_an_ability_told_as_a_fact_is_a_doubt() -> None:
    [entry] = found(
        "Le stade de Vitré peut accueillir 3 000 personnes.", "Le stade de Vitré accueille 3 000 personnes."
    )
    assert entry.verdict is Verdict.UNCERTAIN


def test_every_reason_has_words_in_both_languages() -> None:
    assert all(say(key, "fr") != say(key, "en") for key in keys("modality"))
