"""Findings as numbered remarks, each at one place of the page."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from rewriter.article import Dismissal, Finding, Place, Report
from rewriter.output import tell
from rewriter.reporting.marks import Mark
from rewriter.reporting.reviewed import Overruled, dismissal_text
from rewriter.wording import Lang, say

WHOLE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A finding as the page shows it. `where` is an address as ledger mentions use them ("2/0",
    "2/heading", "headline", "p3"), or "article" for the whole. `dismissed` says who overruled it and why;
    empty: it stands."""

    number: int
    code: str
    severity: str
    severity_label: str
    message: str
    blocking: bool
    where: str
    marks: tuple[Mark, ...]
    dismissed: str = ""


def notes_on(
    report: Report | None, known: Collection[str], lang: Lang, overruled: Overruled
) -> Mapping[str, tuple[Note, ...]]:
    """Every finding, by where it is shown. A place that is not among `known` addresses becomes the
    whole article: no finding is dropped, an overruled one is told as that."""
    placed: dict[str, list[Note]] = defaultdict(list)
    for n, finding in enumerate(report.findings if report else (), start=1):
        where = address(finding.place)
        where = where if where in known else WHOLE
        placed[where].append(_note(n, finding, where, lang, overruled.get(n)))
    return {where: tuple(notes) for where, notes in placed.items()}


def address(place: Place) -> str:
    """Where a place is on the page."""
    if place.section is not None:
        inner = "heading" if place.paragraph is None else str(place.paragraph)
        return f"{place.section}/{inner}"
    if place.part == "source" or place.source:
        return place.source or WHOLE
    return place.part


def _note(n: int, finding: Finding, where: str, lang: Lang, overruled: Dismissal | None) -> Note:
    kind = "dismissed" if overruled else finding.severity.value
    severity = say(f"report.severity-{kind}", lang)
    return Note(
        number=n,
        code=finding.code,
        severity=kind,
        severity_label=severity,
        message=tell(finding, lang),
        blocking=finding.blocking and not overruled,
        where=where,
        marks=tuple(_marks(n, finding, kind, severity, lang)) if where != WHOLE else (),
        dismissed=dismissal_text(overruled, lang) if overruled else "",
    )


def _marks(n: int, finding: Finding, kind: str, severity: str, lang: Lang) -> Iterator[Mark]:
    """One for each of its places in the text."""
    label = say("report.remark-label", lang, n=n, severity=severity)
    for span in (place.span for place in (finding.place, *finding.also)):
        if span:
            yield Mark(start=span.start, end=span.end, css=f"f-{kind}", label=label, note=n)
