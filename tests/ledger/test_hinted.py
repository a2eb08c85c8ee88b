"""What rests on no list knowing a word is a doubt of an English source, and an alarm of a French one."""

import pytest

from rewriter.article import EntryKind, LedgerEntry, Mention, Verdict
from rewriter.checks.fidelity.entries import forbids
from rewriter.ledger import HINTED, account
from rewriter.ledger.bearing.statements import Lang
from rewriter.ledger.hinted import as_hinted
from rewriter.wording import say
from tests.ledger.articles import draft_of, source_of

_PLACE = Mention(text="le pire", where="0/0", start=0, end=7)


def _told(kind: EntryKind, verdict: Verdict, reason: str, lang: Lang) -> tuple[Verdict, str]:
    entry = LedgerEntry(kind=kind, verdict=verdict, article=_PLACE, reason=reason)
    [told] = as_hinted([entry], lang)
    return told.verdict, told.reason


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (EntryKind.EMPHASIS, "emphasis.superlative"),
        (EntryKind.EMPHASIS, "emphasis.absolute"),
        (EntryKind.EMPHASIS, "emphasis.feeling"),
        (EntryKind.EMPHASIS, "emphasis.formula"),
        (EntryKind.EXTENT, "extent.voices"),
    ],
)
def test_a_shade_that_no_english_word_answers_is_a_doubt(kind: EntryKind, reason: str) -> None:
    assert _told(kind, Verdict.INVENTED, reason, "en") == (Verdict.UNCERTAIN, f"{reason}-doubt")
    assert _told(kind, Verdict.INVENTED, reason, "fr") == (Verdict.INVENTED, reason)
    assert say(f"{reason}-doubt", "en")


def test_what_both_texts_show_or_a_closed_class_lacks_stays_an_alarm() -> None:
    for kind, verdict, reason in (
        (EntryKind.EMPHASIS, Verdict.ALTERED, "emphasis.one-of-dropped"),
        (EntryKind.CAUSE, Verdict.INVENTED, "cause.added"),
        (EntryKind.FIGURE, Verdict.INVENTED, ""),
    ):
        assert _told(kind, verdict, reason, "en") == (verdict, reason)


@pytest.mark.parametrize(
    ("name", "reason", "forbidden"),
    [("Marchetti", "ledger.name-perhaps-translated", True), ("DPE", "ledger.name-perhaps-word", False)],
)
def test_an_unknown_name_forbids_ready_and_an_unknown_acronym_does_not(
    name: str, reason: str, *, forbidden: bool
) -> None:
    source = source_of("The council of Lowton will close the bridge in May.", language="en")
    ledger = account(source, draft_of(f"Le conseil de Lowton, avec {name}, fermera le pont en mai."))
    [entry] = [e for e in ledger.entries if e.kind is EntryKind.NAME and e.verdict is Verdict.UNCERTAIN]
    assert (entry.reason, forbids(entry)) == (reason, forbidden)


def test_each_hinted_reason_is_worded_in_both_languages() -> None:
    assert all(say(reason, "fr") != say(reason, "en") for reason in HINTED)
