"""Evidence from outside the words settles what words leave open, and takes back nothing they found."""

from rewriter.article import Evidence, LedgerEntry, Likeness, Standing, Support, Verdict
from rewriter.checks.fidelity.entries import forbids
from rewriter.ledger import NOT_LOOKED_AT, account, evidence_for, not_looked_at
from rewriter.wording import keys, say
from tests.ledger.articles import FAITHFUL, SOURCE
from tests.ledger.bearing.likenesses import BUCKETS, CONCERT, FLOODED, FREELY, REWRITTEN, Table, near

FAR = "support.semantic-unsupported"


def told(provider: Table | None, sentence: str = FREELY) -> Support:
    """What the ledger says of that sentence."""
    ledger = account(FLOODED, REWRITTEN, evidence_for(FLOODED, REWRITTEN, provider))
    return next(s for s in ledger.support if s.article.text == sentence)


def entries(provider: Table | None) -> tuple[LedgerEntry, ...]:
    """The ledger's entries."""
    return account(FLOODED, REWRITTEN, evidence_for(FLOODED, REWRITTEN, provider)).entries


def test_words_alone_leave_the_free_sentence_open() -> None:
    assert (told(None).standing, told(None).reason) == (Standing.UNCERTAIN, "support.two-languages")


def test_a_near_source_sentence_bears_it_out_and_is_shown_first() -> None:
    found = told(near(0.8))
    assert (found.standing, found.reason) == (Standing.SUPPORTED, "support.semantic-supported")
    assert found.sources[0].text == BUCKETS
    assert len(found.sources) == len(set(found.sources)) <= 3


def test_a_sentence_far_from_all_is_a_doubt_that_blocks_nothing() -> None:
    found = told(near(0.1))
    assert (found.standing, found.reason) == (Standing.UNSUPPORTED, FAR)
    (entry,) = (e for e in entries(near(0.1)) if e.article and e.article.text == FREELY)
    assert (entry.verdict, entry.reason, forbids(entry)) == (Verdict.UNCERTAIN, FAR, False)


def test_between_the_two_it_stays_open() -> None:
    assert told(near(0.45)) == told(None)


def test_nearness_takes_back_nothing_that_words_found() -> None:
    assert told(None, CONCERT).standing is Standing.UNSUPPORTED
    sure = Table(dict.fromkeys((FREELY, CONCERT), (BUCKETS, 1.0)))
    assert told(sure, CONCERT).standing is Standing.UNSUPPORTED
    assert set(entries(None)) <= set(entries(sure))


def test_ranks_outside_the_source_are_no_evidence() -> None:
    stray = Evidence(provider="x 1", nearest={FREELY: (Likeness(source=99, cosine=0.9),)})
    found = next(s for s in account(FLOODED, REWRITTEN, stray).support if s.article.text == FREELY)
    assert found.standing is Standing.UNCERTAIN


def test_french_sources_are_not_asked_about() -> None:
    table = near(0.8)
    assert evidence_for(SOURCE, FAITHFUL, table) is None
    assert table.asked == []


def test_what_was_asked_is_named_and_what_was_not_is_said() -> None:
    without = account(FLOODED, REWRITTEN)
    given = account(FLOODED, REWRITTEN, evidence_for(FLOODED, REWRITTEN, near(0.8)))
    assert (without.evidence, given.evidence) == ("", "table 1")
    assert not_looked_at(FLOODED, given) == NOT_LOOKED_AT
    assert set(not_looked_at(FLOODED, without)) - set(NOT_LOOKED_AT) == {"ledger.not-looked-likeness"}
    assert "ledger.not-looked-likeness" not in not_looked_at(SOURCE, account(SOURCE, FAITHFUL))


def test_it_has_words_in_both_languages_and_names_the_command() -> None:
    assert {"support.semantic-supported", FAR} <= set(keys("support"))
    for lang in ("fr", "en"):
        assert "pip install" in say("ledger.not-looked-likeness", lang)
