"""Running the checks over a paper."""

from collections.abc import Iterable

from rewriter.article import Finding, Report, Skipped
from rewriter.checks.catalogue import all_checks
from rewriter.checks.contract import Check
from rewriter.checks.measures import measures
from rewriter.checks.paper import Paper
from rewriter.ledger import not_looked_at


def judge(paper: Paper, checks: Iterable[Check] | None = None) -> Report:
    """The report on a paper: findings in the article's order (errors first within a place), the
    measures, and what was skipped or not looked at."""
    chosen = tuple(all_checks() if checks is None else checks)
    lacking = {c.code: _lacks(c, paper) for c in chosen}
    findings = [f for c in chosen if not lacking[c.code] for f in c.judge(paper)]
    source = paper.source
    return Report(
        findings=tuple(sorted(findings, key=_position)),
        measures=measures(paper),
        skipped=tuple(Skipped(code=c, needs=n) for c, n in lacking.items() if n),
        not_looked_at=not_looked_at(source, paper.ledger) if source else ("ledger.not-looked-source",),
    )


def _lacks(check: Check, paper: Paper) -> str:
    return next(iter(sorted(need for need in check.needs if not paper.has[need])), "")


_PARTS = ("article", "seo_title", "headline", "description", "slug", "keyphrase", "tags", "standfirst")


def _position(finding: Finding) -> tuple[int, int, int, int, str]:
    place = finding.place
    part = _PARTS.index(place.part) if place.part in _PARTS else len(_PARTS)
    section = -1 if place.section is None else place.section
    paragraph = -1 if place.paragraph is None else place.paragraph
    return (part, section, paragraph, finding.severity.rank, finding.code)
