"""What one set of templates made of one article, as the comparison reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rewriter.article import Draft, Finding, Outcome, Status, Usage, Verdict

FIRMNESS = (Verdict.VERIFIED, Verdict.ALTERED, Verdict.INVENTED, Verdict.LOST, Verdict.UNCERTAIN)
"""The ledger's verdicts that are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One article by one set. `first`: accepted with the first draft, no part taken again. A failed article
    has no measures. `cost` None: no prices are configured."""

    article: str
    status: Status
    first: bool
    draft: Draft | None = None
    measures: Mapping[str, float] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    implied: tuple[Finding, ...] = ()
    asked_words: int = 0
    usage: Usage = Usage()
    cost: float | None = None

    @property
    def accepted(self) -> bool:
        """Whether nothing forbids publishing it."""
        return self.status is Status.READY


def trial_of(article: str, outcome: Outcome, *, first: bool, asked_words: int, cost: float | None) -> Trial:
    """The trial that an outcome makes."""
    made = outcome.status is not Status.FAILED and outcome.draft is not None
    return Trial(
        article=article,
        status=outcome.status,
        first=first,
        draft=outcome.draft if made else None,
        measures=_measures(outcome, asked_words, cost) if made else {},
        findings=outcome.report.findings if made and outcome.report else (),
        implied=outcome.report.implied if made and outcome.report else (),
        asked_words=asked_words,
        usage=outcome.usage,
        cost=cost,
    )


def _measures(outcome: Outcome, asked_words: int, cost: float | None) -> dict[str, float]:
    report, ledger = outcome.report, outcome.ledger
    found: dict[str, float] = {"rounds": outcome.rounds, "tokens": _tokens(outcome.usage)}
    if report is not None:
        words = report.measures.get("words", 0)
        found |= {"words": words, "missing": max(0, asked_words - words)}
        found |= {"flesch": report.measures["flesch"]} if "flesch" in report.measures else {}
        found["forbidding"] = sum(finding.forbids for finding in report.findings)
    if ledger is not None:
        found |= {verdict.value: ledger.count(verdict) for verdict in FIRMNESS}
    return found if cost is None else found | {"cost": cost}


def _tokens(usage: Usage) -> int:
    return usage.input_tokens + usage.output_tokens
