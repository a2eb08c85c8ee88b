"""The whole ledger: what it says of itself, and what hostile text does to it."""

import gc
import time
from pathlib import Path

import pytest

from rewriter.article import MEANINGS, Draft, EntryKind, LedgerEntry, Source, Verdict
from rewriter.ledger import NOT_LOOKED_AT, account, not_looked_at
from rewriter.wording import Lang, keys, say
from tests.ledger.articles import ENGLISH, FAITHFUL, SOURCE, TRANSLATION, draft_of, source_of

KNOWN = {*keys("ledger"), *keys("polarity")}


def entries_of_everything() -> tuple[LedgerEntry, ...]:
    """The entries of both pairs, crossed so that every verdict occurs."""
    pairs = ((SOURCE, FAITHFUL), (ENGLISH, TRANSLATION), (SOURCE, TRANSLATION), (ENGLISH, FAITHFUL))
    return tuple(e for source, draft in pairs for e in account(source, draft).entries)


@pytest.mark.parametrize(("source", "draft"), [(SOURCE, FAITHFUL), (ENGLISH, TRANSLATION)])
def test_nothing_is_left_for_the_collector_of_cycles(source: Source, draft: Draft) -> None:
    account(source, draft)  # tables are read, words remembered
    gc.collect()
    gc.disable()
    try:
        account(source, draft)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_what_it_does_not_look_at_has_words_in_both_languages() -> None:
    assert set(NOT_LOOKED_AT) <= KNOWN
    assert "ledger.not-looked-source" in KNOWN
    assert all(say(key, "fr") != say(key, "en") for key in NOT_LOOKED_AT)


def test_a_french_source_has_no_limits_of_translation() -> None:
    assert set(NOT_LOOKED_AT) <= set(not_looked_at(ENGLISH, None))
    assert set(NOT_LOOKED_AT) - set(not_looked_at(SOURCE, None)) == {
        "ledger.not-looked-counted-english",
        "ledger.not-looked-translations",
    }


def test_every_kind_and_verdict_has_words() -> None:
    assert {f"ledger.kind-{kind}" for kind in EntryKind} <= KNOWN
    assert {f"ledger.verdict-{verdict}" for verdict in Verdict} <= KNOWN


@pytest.mark.parametrize(("page", "lang"), [("ledger.md", "en"), ("registre.md", "fr")])
def test_every_shift_of_meaning_is_explained(page: str, lang: Lang) -> None:
    told = (Path(__file__).parents[2] / "docs" / page).read_text("utf-8")
    assert [k for k in MEANINGS if f"\n| {say(f'ledger.kind-{k}', lang)} | " not in told] == []


def test_every_reason_given_has_words_and_a_doubt_always_has_a_reason() -> None:
    entries = entries_of_everything()
    reasons = {e.reason for e in entries if e.reason}
    assert [reason for reason in reasons if reason not in keys(reason.partition(".")[0])] == []
    assert [e for e in entries if e.verdict is Verdict.UNCERTAIN and not e.reason] == []


def test_mentions_are_exact_and_each_side_is_there_when_the_verdict_says_so() -> None:
    texts = {p.id: p.text for p in SOURCE.paragraphs} | {"title": SOURCE.title}
    for entry in account(SOURCE, FAITHFUL).entries:
        assert (entry.article is None) == (
            entry.verdict is Verdict.LOST or entry.reason == "ledger.quotation-marks-dropped"
        )
        if entry.source:
            assert texts[entry.source.where][entry.source.start : entry.source.end] == entry.source.text


def test_the_same_pair_gives_the_same_ledger() -> None:
    assert account(SOURCE, FAITHFUL) == account(SOURCE, FAITHFUL)


def test_credit_keyphrase_slug_and_tags_are_not_accounted_for() -> None:
    draft = Draft(
        headline="",
        sections=draft_of("Rien.").sections,
        credit="D’après Le Monde, 2031",
        keyphrase="Marseille 2032",
        slug="lyon-2033",
        tags=("Nantes 2034",),
    )
    assert account(source_of("Rien."), draft).entries == ()


def test_an_empty_article_loses_everything_and_crashes_nothing() -> None:
    ledger = account(SOURCE, Draft(headline="", sections=()))
    assert {e.verdict for e in ledger.entries} == {Verdict.LOST}


HOSTILE = [
    "« " * 5_000,
    "» " * 5_000,
    '"' * 10_000,
    "1 " * 2_000,
    "Aa " * 4_000,
    "« aa aa » " * 600,
    "9" * 10_000,
    "[" * 5_000 + "…" + "]" * 5_000,
    "l’" * 5_000,
    "\u0301" * 5_000,
    "« 5 % de Bo » " * 400,
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("text", HOSTILE, ids=lambda t: repr(t[:8]))
def test_hostile_text_is_accounted_for_in_bounded_time(text: str, language: str) -> None:
    half = elapsed(text[: len(text) // 2], language)
    whole = elapsed(text, language)
    assert whole < max(0.25, 8 * half)


def elapsed(text: str, language: str) -> float:
    """Processor seconds that a pair with this text on both sides takes, on the best of three tries."""
    source: Source = source_of(text, text[::-1], language="en" if language == "en" else "fr")
    return min(_once(source, text) for _ in range(3))


def _once(source: Source, text: str) -> float:
    started = time.process_time()
    account(source, draft_of(text, text[3:]))
    return time.process_time() - started
