"""Findings as numbered remarks, each at one place of the page."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rewriter.article import Finding, Place, Report
from rewriter.output import tell
from rewriter.reporting.marks import Mark
from rewriter.wording import Lang, say

WHOLE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A finding as the page shows it. `where` is an address as ledger mentions use them ("2/0",
    "2/heading", "headline", "p3"), or "article" for the whole."""

    number: int
    code: str
    severity: str
    severity_label: str
    message: str
    blocking: bool
    where: str
    mark: Mark | None


def notes_on(report: Report | None, known: Collection[str], lang: Lang) -> Mapping[str, tuple[Note, ...]]:
    """Every finding, by where it is shown. A place that is not among `known` addresses becomes the
    whole article: no finding is dropped."""
    placed: dict[str, list[Note]] = defaultdict(list)
    for n, finding in enumerate(report.findings if report else (), start=1):
        where = address(finding.place)
        where = where if where in known else WHOLE
        placed[where].append(_note(n, finding, where, lang))
    return {where: tuple(notes) for where, notes in placed.items()}


def address(place: Place) -> str:
    """Where a place is on the page."""
    if place.section is not None:
        inner = "heading" if place.paragraph is None else str(place.paragraph)
        return f"{place.section}/{inner}"
    if place.part == "source" or place.source:
        return place.source or WHOLE
    return place.part


def _note(n: int, finding: Finding, where: str, lang: Lang) -> Note:
    severity = say(f"report.severity-{finding.severity}", lang)
    return Note(
        number=n,
        code=finding.code,
        severity=finding.severity.value,
        severity_label=severity,
        message=tell(finding, lang),
        blocking=finding.blocking,
        where=where,
        mark=_mark(n, finding, severity, lang) if where != WHOLE else None,
    )


def _mark(n: int, finding: Finding, severity: str, lang: Lang) -> Mark | None:
    span = finding.place.span
    if span is None:
        return None
    label = say("report.remark-label", lang, n=n, severity=severity)
    return Mark(start=span.start, end=span.end, css=f"f-{finding.severity}", label=label, note=n)
