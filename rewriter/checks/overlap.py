"""One voice for the same words: of two checks that tell of them, the one that tells more."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rewriter.article import Finding, Place, Report
from rewriter.checks.catalogue import by_code
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper

Words = tuple[int, int]
Spot = tuple[str, int | None, int | None]
_TITLES = ("headline", "seo_title")  # which often are the same words
_MOST = 0.5  # of a finding's characters: told by another check, the rest is beside the point


def once(findings: Sequence[Finding], checks: Iterable[Check], paper: Paper) -> list[Finding]:
    """The findings without those whose words another check, named in `Check.yields_to`, already tells of:
    half of them at least, and at no lesser weight."""
    before = {check.code: check.yields_to for check in checks if check.yields_to}
    if not before:
        return list(findings)
    lengths = {_spot(placed.place): len(placed.text) for placed in paper.texts}
    return [f for f in findings if not _told(f, findings, before.get(f.code, frozenset()), lengths)]


def told_once(report: Report) -> Report:
    """The report as a person reads it: without what another of its findings says already (`Check.told_by`),
    at no lesser weight, and one finding for a fault that both titles have. Repairs need each of them."""
    found = report.findings
    spoken = [f for f in found if not any(_weighs(o, f) for o in found if o.code in _told_by(f))]
    return replace(report, findings=tuple(f for n, f in enumerate(spoken) if not _of_title(f, spoken[:n])))


def _told_by(finding: Finding) -> frozenset[str]:
    check = by_code().get(finding.code)
    return check.told_by if check else frozenset()


def _of_title(finding: Finding, before: Sequence[Finding]) -> bool:
    """Whether the same is said of the other title before."""
    return finding.place.part in _TITLES and any(
        o.place.part in _TITLES and o.place != finding.place and replace(o, place=finding.place) == finding
        for o in before
    )


def _told(
    finding: Finding, others: Sequence[Finding], codes: frozenset[str], lengths: Mapping[Spot, int]
) -> bool:
    spot = _spot(finding.place)
    if not codes or spot not in lengths:
        return False
    start, end = _words(finding, lengths[spot])
    told_by = (o for o in others if o.code in codes and _spot(o.place) == spot and _weighs(o, finding))
    telling = (_words(other, lengths[spot]) for other in told_by)
    return any(min(end, e) - max(start, s) >= max(1, _MOST * (end - start)) for s, e in telling)


def _weighs(other: Finding, finding: Finding) -> bool:
    """Whether the other weighs as much, so that nothing that forbids publication falls silent."""
    return other.severity.rank <= finding.severity.rank and (other.forbids or not finding.forbids)


def _spot(place: Place) -> Spot:
    return place.part, place.section, place.paragraph


def _words(finding: Finding, length: int) -> Words:
    span = finding.place.span
    return (span.start, span.end) if span else (0, length)
