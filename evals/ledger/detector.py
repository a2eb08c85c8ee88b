"""What rewriter's fidelity checks say of a pair, as flags that the evaluation of planted changes counts."""

from collections.abc import Iterator

from evals.ledger.mutations.score import Detector, Flag
from rewriter.article import Brief, Draft, Finding, Severity, Source
from rewriter.checks.catalogue import all_checks
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.ledger import account, evidence_for
from rewriter.ports import EvidenceProvider

_FIDELITY = tuple(c for c in all_checks() if c.family == "fidelity" and c.code != "untraced-paragraph")


def flags(source: Source, draft: Draft) -> list[Flag]:
    """An alarm for each finding that forbids Ready, a doubt for each other warning; what is lost counts as an
    alarm whatever its weight, since a line of the report tells of it."""
    return _flags(source, draft, None)


def flags_with(provider: EvidenceProvider) -> Detector:
    """As `flags`, with a provider's evidence."""
    return lambda source, draft: _flags(source, draft, provider)


def _flags(source: Source, draft: Draft, provider: EvidenceProvider | None) -> list[Flag]:
    paper = Paper(draft, Brief(), source, account(source, draft, evidence_for(source, draft, provider)))
    return [flag for finding in judge(paper, _FIDELITY).found for flag in _flag(finding)]


def address(finding: Finding) -> str:
    """Where a finding stands, as a `Mention` says it."""
    place = finding.place
    if place.part == "heading":
        return f"{place.section}/heading"
    if place.part == "source":
        return place.source or ""
    return f"{place.section}/{place.paragraph}" if place.part == "paragraph" else place.part


def _flag(finding: Finding) -> Iterator[Flag]:
    span = finding.place.span
    lost = finding.place.part == "source"
    if span is None or (finding.severity is Severity.ADVICE and not lost):
        return
    yield Flag(
        side="source" if lost else "article",
        where=address(finding),
        start=span.start,
        end=span.end,
        kind=finding.code,
        level="alarm" if finding.blocking or lost else "doubt",
    )
