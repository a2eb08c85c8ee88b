"""Statements denied on one side only, and directions turned about."""

import time

import pytest

from rewriter.article import Draft, EntryKind, LedgerEntry, Source, Verdict
from rewriter.ledger.bearing.passages import article_passages
from rewriter.ledger.shifts import Reading
from rewriter.ledger.shifts.which_way.direction import direction_reversals
from rewriter.ledger.shifts.which_way.negation import negation_changes
from tests.ledger.articles import draft_of, source_of
from tests.ledger.shifts.polarity_pairs import AFFIRMED_ALIKE, DENIED, SAME_WAY, TURNED, Case


def read(source: Source, draft: Draft) -> Reading:
    """Both texts paired."""
    return Reading(source=source, draft=draft, article=article_passages(draft))


def found(case: Case) -> list[LedgerEntry]:
    """What both detectors say of the article sentence of a case."""
    lang, source, article = case
    origin = source_of(source, title="", language="en" if lang == "en" else "fr")
    reading = read(origin, draft_of(article))
    return [*negation_changes(reading), *direction_reversals(reading)]


def ids(case: Case) -> str:
    return case[2][:50]


@pytest.mark.parametrize("case", DENIED, ids=ids)
def test_what_is_denied_on_one_side_only_is_told(case: Case) -> None:
    entries = found(case)
    assert [e.kind for e in entries] == [EntryKind.NEGATION]
    assert all(e.article and e.article.text in case[2] and e.source for e in entries)


@pytest.mark.parametrize("case", TURNED, ids=ids)
def test_what_is_turned_about_is_told(case: Case) -> None:
    assert [e.kind for e in found(case)] == [EntryKind.DIRECTION]


@pytest.mark.parametrize("case", [*AFFIRMED_ALIKE, *SAME_WAY], ids=ids)
def test_what_says_the_same_is_let_pass(case: Case) -> None:
    assert found(case) == []


@pytest.mark.parametrize("case", [*DENIED, *TURNED], ids=ids)
def test_the_sources_own_sentence_is_let_pass(case: Case) -> None:
    if case[0] == "fr":
        assert found((case[0], case[1], case[1])) == []
    assert found(("fr", case[2], case[2])) == []


def test_the_telling_words_are_mentioned_on_both_sides() -> None:
    (entry,) = found(DENIED[0])
    assert entry.verdict is Verdict.ALTERED
    assert [m.text for m in (entry.article, entry.source) if m] == ["exclu", "n’a pas exclu"]
    assert entry.reason == "polarity.negation-dropped"


def test_hostile_lengths_take_linear_time() -> None:
    words = "ne pas exclu hausse " * 3000
    reading = read(source_of(words, title=""), draft_of("hausse baisse exclu " * 3000))
    start = time.process_time()
    list(negation_changes(reading))
    list(direction_reversals(reading))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "article",
    [
        "Rien ne va plus au moulin de Brugny.",
        "Au moulin de Brugny, rien n’y fait.",
        "Le moulin n’en finit pas.",
    ],
)
def test_an_idiom_denies_none_of_its_words(article: str) -> None:
    assert (
        found(("fr", "Le moulin de Brugny va fermer plus tard, ce qui est fait pour durer.", article)) == []
    )


@pytest.mark.parametrize(
    "case",
    [
        (
            "en",
            "The shares of the mill cannot be sold before May 1.",
            "Les parts du moulin ne peuvent être vendues avant le 1er mai.",
        ),
        ("en", "It cannot be denied that the mill is old.", "Nous ne pouvons nier que le moulin est vieux."),
        (
            "fr",
            "La ville ne peut disposer seule du moulin.",
            "La ville ne peut donc pas disposer seule du moulin.",
        ),
        (
            "en",
            "A town spokesman said plans “evolve” and did not elaborate on the mill.",
            "Un porte-parole de la ville s’est contenté de dire que les plans du moulin « évoluent ».",
        ),
        ("en", "The mill is still to pay its debt.", "Le moulin n’a pas encore payé sa dette."),
    ],
    ids=ids,
)
def test_a_denial_without_its_second_word_is_one(case: Case) -> None:
    assert found(case) == []


def test_a_denial_without_its_second_word_may_be_dropped() -> None:
    assert found(
        (
            "fr",
            "La ville ne peut vendre seule le vieux moulin.",
            "La ville peut vendre seule le vieux moulin.",
        )
    )


@pytest.mark.parametrize(
    "case",
    [
        (
            "en",
            "Our millers were patient through the restart as the trade dealt with sick leave.",
            "Nos meuniers ont été patients lors de la relance, car le métier a connu des arrêts maladie.",
        ),
        (
            "en",
            "The mill raises its prices as a board finds gaps in its logs and papers.",
            "Le moulin augmente ses prix et s’attire les foudres de ses clients pour ses registres.",
        ),
        (
            "en",
            "With two weeks to go, all the candidates agree on is that nobody wants to talk about it.",
            "La candidate refuse ce discours.",
        ),
    ],
    ids=ids,
)
def test_nothing_is_turned_about_by_another_sense_or_another_sentence(case: Case) -> None:
    assert [e for e in found(case) if e.kind is EntryKind.DIRECTION] == []


def test_what_somebody_answers_is_not_a_sentence_that_quotes_nobody() -> None:
    source = "The mayor of Brugny opened the mill. He did not respond to requests. The mill has two wheels."
    quoted = "« Voyons si on me le demande », a-t-il répondu."
    article = f"Le maire de Brugny a ouvert le moulin. {quoted} Le moulin a deux roues."
    assert found(("en", source, article)) == []
