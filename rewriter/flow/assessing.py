"""Judging a draft, and knowing which of two drafts is better."""

from dataclasses import dataclass

from rewriter.article import Brief, Draft, Finding, Ledger, Report, Severity, Source, Verdict
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.ledger import Kept, account, evidence_for
from rewriter.ports import Aids

# Checks of hygiene whose findings are inventions all the same: what they find is in no text of the source.
FROM_ELSEWHERE = frozenset({"unknown-address", "order-echoed", "hidden-word-kept", "prompt-leak"})
Rank = tuple[int, int, int, int, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessed:
    """A draft with what was found in it, and who was asked beside the words."""

    draft: Draft
    ledger: Ledger
    report: Report
    aids: Aids = Aids()

    @property
    def rank(self) -> Rank:
        """Smaller is better: fidelity errors, errors, warnings, facts lost, then how far the measured
        errors are from what is expected (so that half a repair counts)."""
        found = self.report.found
        return (
            sum(is_fidelity_error(f) for f in found),
            sum(f.severity is Severity.ERROR for f in found),
            sum(f.severity is Severity.WARNING for f in found),
            self.ledger.count(Verdict.LOST),
            round(sum(_gap(f) for f in found if f.severity is not Severity.ADVICE), 4),
        )

    def again(self, draft: Draft, source: Source, brief: Brief) -> "Assessed":
        """Another draft, judged with the same aids."""
        return assess(draft, source, brief, self.aids)


def assess(
    draft: Draft,
    source: Source,
    brief: Brief,
    aids: Aids = Aids(),
    kept: Kept | None = None,
) -> Assessed:
    """The draft with its ledger and report. With `kept`, what a draft shares with the one judged before, of
    the same source, is not accounted for again."""
    evidence = evidence_for(source, draft, aids.likeness)
    ledger = account(source, draft, evidence, kept, brief.style.rules.mentions)
    report = judge(Paper(draft, brief, source, ledger, aids.grammar))
    return Assessed(draft=draft, ledger=ledger, report=report, aids=aids)


def is_fidelity_error(finding: Finding) -> bool:
    """Whether a finding says that the article states what the source does not, or loses what it must not."""
    fidelity = finding.family == "fidelity" or finding.code in FROM_ELSEWHERE
    return fidelity and finding.forbids


def _gap(finding: Finding) -> float:
    measured, expected = finding.measured, finding.expected
    if isinstance(measured, str) or isinstance(expected, str) or measured is None or not expected:
        return 0.0
    return min(1.0, abs(expected - measured) / abs(expected))
