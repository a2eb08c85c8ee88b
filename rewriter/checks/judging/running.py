"""Running the checks over a paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rewriter.article import Finding, Profile, Report, Skipped, Suppressed
from rewriter.article.finding import in_order
from rewriter.checks.catalogue import all_checks
from rewriter.checks.contract import Check
from rewriter.checks.judging.measures import measures
from rewriter.checks.judging.overlap import once, told_once
from rewriter.checks.paper import Paper
from rewriter.ledger import not_looked_at
from rewriter.text.remembered import make_room

_EXTRAS = {"grammar": "checks.not-looked-grammar"}
"""What an extra would have read, by what a check needs: told as not looked at, nothing being wrong with the
article."""


def judge(paper: Paper, checks: Iterable[Check] | None = None) -> Report:
    """The report on a paper: findings in the article's order (errors first within a place), the
    measures, what was skipped or not looked at, and what the brief's profile keeps off the list."""
    make_room(len(paper.draft.text) + (len(paper.source.text) if paper.source else 0))
    profile = paper.brief.profile
    chosen = tuple(all_checks() if checks is None else checks)
    off = {c.code for c in chosen if c.code in profile.off and not c.guards}
    lacking = {c.code: _lacks(c, paper) for c in chosen if c.code not in off}
    run = [c for c in chosen if not lacking.get(c.code, "off")]
    found = in_order(_weighed(f, c, profile) for c in run for f in c.judge(paper))
    quiet = profile.suppressed.keys() - {c.code for c in chosen if c.guards}
    hidden = [f for f in found if f.code in quiet and not f.blocking]
    shown = once([f for f in found if f.code not in quiet or f.blocking], run, paper)
    findings, implied = told_once(shown, run)
    return Report(
        findings=findings,
        implied=implied,
        measures=measures(paper),
        skipped=tuple(Skipped(code=c, needs=n) for c, n in lacking.items() if n and n not in _EXTRAS),
        not_looked_at=(*_unread(paper), *(e for n, e in _EXTRAS.items() if n in lacking.values())),
        suppressed=tuple(_suppressed(profile, off, quiet.intersection(c.code for c in run), hidden)),
    )


def _unread(paper: Paper) -> tuple[str, ...]:
    if paper.source is None:
        return ("ledger.not-looked-source",)
    return not_looked_at(paper.source, paper.ledger)


def _weighed(finding: Finding, check: Check, profile: Profile) -> Finding:
    """The finding with the severity that the profile gives it; what guards against an invention may weigh
    more by a profile, never less."""
    asked = profile.severities.get(finding.code)
    if asked is None or ((check.guards or finding.blocking) and asked.rank > finding.severity.rank):
        return finding
    return replace(finding, severity=asked)


def _suppressed(
    profile: Profile, off: Iterable[str], quiet: Iterable[str], hidden: Sequence[Finding]
) -> Iterator[Suppressed]:
    for code in sorted(off):
        yield Suppressed(code=code, reason=profile.off[code], off=True)
    for code in sorted(quiet):
        findings = tuple(f for f in hidden if f.code == code)
        yield Suppressed(code=code, reason=profile.suppressed[code], findings=findings)


def _lacks(check: Check, paper: Paper) -> str:
    return min([need for need in check.needs if not paper.has[need]], default="")
