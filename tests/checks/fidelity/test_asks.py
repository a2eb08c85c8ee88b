"""What a model is asked for each reason of the ledger."""

import re

import pytest

from rewriter.article import Brief, Draft, Verdict
from rewriter.checks.catalogue import all_checks
from rewriter.checks.fidelity.entries import FidelityCheck
from rewriter.checks.paper import Paper
from rewriter.ledger import account
from rewriter.text.typography import mend
from rewriter.wording import keys, topics
from tests.ledger.articles import draft_of, source_of

CHECKS = [check for check in all_checks() if isinstance(check, FidelityCheck)]
every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: str(check.code))
BRIEF = Brief()
KNOWN = {key.partition(".")[2]: key for topic in topics() for key in keys(topic)}
_FORMAL = re.compile(r"\b(?!allez\b)[^\W\d_]+ez\b|\bvous\b|\bvotre\b", re.IGNORECASE)


@every_check
def test_a_reason_with_its_own_words_is_one_of_the_ledgers(check: FidelityCheck) -> None:
    assert [reason for reason in check.asks if reason not in KNOWN] == []


@every_check
def test_instructions_obey_french_typography(check: FidelityCheck) -> None:
    assert [text for text in check.asks.values() if mend(text) != text] == []


@every_check
def test_the_model_is_spoken_to_as_its_prompts_do(check: FidelityCheck) -> None:
    assert _FORMAL.findall(check.asked) == []


def asked_for(check: FidelityCheck, reason: str, source: str) -> str:
    """The instruction for a finding with that reason and these words of the source."""
    finding = check.found(
        verdict=Verdict.UNCERTAIN,
        article="dix barques",
        source=source,
        context=source and f"La source a {source}.",
        where="p1",
        reason=reason,
        about="quai",
    )
    return check.instruct(finding) or ""


@pytest.mark.parametrize(
    "check",
    [check for check in CHECKS if check.code.endswith("-uncertain")],
    ids=lambda check: str(check.code),
)
def test_a_doubt_without_a_counterpart_quotes_nothing_empty(check: FidelityCheck) -> None:
    told = {key: asked_for(check, key, source="") for key in keys("ledger")}
    assert [key for key, text in told.items() if "«\u00a0\u00a0»" in text or "dix barques" not in text] == []


@every_check
def test_the_sources_words_are_quoted_for_every_reason_with_its_own_words(check: FidelityCheck) -> None:
    reasons = [KNOWN[r] for r, text in check.asks.items() if "{source}" in text]
    shown = [asked_for(check, reason, "neuf barques") for reason in reasons]
    assert [text for text in shown if "neuf barques" not in text] == []


def instructions(source: str, draft: Draft, lang: str = "en") -> str:
    """All that a model is asked about this draft's figures, names and quotations."""
    origin = source_of(source, title="News", language="en" if lang == "en" else "fr")
    paper = Paper(draft, BRIEF, origin, account(origin, draft))
    return "\n".join(check.instruct(f) or "" for check in CHECKS for f in check.judge(paper))


def test_a_strange_name_in_a_quotation_is_named() -> None:
    told = instructions(
        '"The harbour will reopen," Mark Lowe said.',
        draft_of("« Le port de Calais va rouvrir », dit Mark Lowe."),
    )
    assert "contient «\u00a0Calais\u00a0»" in told


def test_a_name_spelt_otherwise_is_shown_as_the_source_spells_it() -> None:
    told = instructions(
        "The quasi-Teresa-Dell character is weak.", draft_of("Un rôle, une quasi-Theresa Dell.")
    )
    assert "La source écrit «\u00a0Teresa-Dell\u00a0»" in told


def test_a_dropped_bound_is_quoted() -> None:
    told = instructions("Up to 300 boats sank.", draft_of("300 bateaux ont coulé."))
    assert "La source écrit «\u00a0Up to 300\u00a0»" in told
