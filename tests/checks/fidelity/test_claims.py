"""Every reason a detector may give is told by one check, and by one only."""

import pytest

from rewriter.article import Brief, EntryKind, Ledger, LedgerEntry, Mention, Verdict
from rewriter.checks.catalogue import all_checks
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.wording import keys
from tests.ledger.articles import draft_of, source_of

# The kind of each reason: by its topic and, where a topic has two, by what its name begins with.
KINDS = {
    "modality.condition": EntryKind.CONDITION,
    "modality": EntryKind.HEDGE,
    "polarity.negation": EntryKind.NEGATION,
    "polarity": EntryKind.DIRECTION,
    "extent": EntryKind.EXTENT,
    "emphasis": EntryKind.EMPHASIS,
    "cause": EntryKind.CAUSE,
    "speech.speaker": EntryKind.SPEAKER,
    "speech": EntryKind.ATTRIBUTION,
    "functions": EntryKind.FUNCTION,
}
TOPICS = dict.fromkeys(name.partition(".")[0] for name in KINDS)
REASONS = [key for topic in TOPICS for key in keys(topic)]
CHECKS = [check for check in all_checks() if check.family == "fidelity"]
VERDICTS = (Verdict.ALTERED, Verdict.INVENTED, Verdict.UNCERTAIN)
TEXT = "La maire a ouvert le pont."


def claimed(kind: EntryKind, reason: str) -> set[str]:
    """The checks that tell of an entry of that kind and reason, whatever its verdict."""
    mention = Mention(text=TEXT, where="0/0", start=0, end=len(TEXT))
    entries = [LedgerEntry(kind=kind, verdict=v, article=mention, reason=reason) for v in VERDICTS]
    paper = Paper(draft_of(TEXT), Brief(), source_of(TEXT), Ledger(entries=tuple(entries)))
    return {finding.code for finding in judge(paper, CHECKS).findings} - {"untraced-paragraph"}


def kind_of(reason: str) -> EntryKind:
    """The kind of entry that gives a reason."""
    return next(kind for name, kind in KINDS.items() if reason.startswith(name))


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_is_told_by_one_check(reason: str) -> None:
    assert len(claimed(kind_of(reason), reason)) == 1


@pytest.mark.parametrize("name", ["unsupported", "opening", "closing"])
def test_a_sentence_without_support_is_told_by_one_check(name: str) -> None:
    assert len(claimed(EntryKind.STATEMENT, f"support.{name}")) == 1


@pytest.mark.parametrize(("paragraphs", "told"), [(2, ["p1", "p2"]), (4, ["p1", None])])
def test_parts_that_may_be_missing_of_many_paragraphs_are_counted_but_for_one(
    paragraphs: int, told: list[str | None]
) -> None:
    source = source_of(*["The mill closed in May because the river froze."] * paragraphs, language="en")
    entries = tuple(
        LedgerEntry(
            kind=EntryKind.STATEMENT,
            verdict=Verdict.LOST,
            source=Mention(text="because the river froze", where=paragraph.id, start=23, end=46),
            reason="coverage.part-perhaps",
        )
        for paragraph in source.paragraphs
    )
    paper = Paper(draft_of("Le moulin a fermé en mai."), Brief(), source, Ledger(entries=entries))
    found = [f for f in judge(paper).findings if f.code == "fact-lost"]
    assert [f.place.source for f in found] == told
    assert [f.measured for f in found if f.place.source is None] == [3] * (paragraphs > 2)
