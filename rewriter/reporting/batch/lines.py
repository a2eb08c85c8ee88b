"""An article of a run as a line of the index: what the table shows, sorts and filters by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from urllib.parse import quote

from rewriter.article import Severity, Status, Verdict
from rewriter.article.batch import Entry, Summary
from rewriter.output import amount, capital, duration, number, said, visible
from rewriter.reporting.batch.grounds import grounds_of
from rewriter.reporting.facts import FOUND
from rewriter.wording import Lang, say

REPORT = "report.html"
FACTS = (Verdict.VERIFIED, Verdict.UNCERTAIN, Verdict.INVENTED, Verdict.ALTERED, Verdict.LOST)
_PLAIN = "!'()*"  # what the script's encodeURIComponent leaves as it is
STATUSES = tuple(Status)

Remarks = tuple[tuple[str, tuple[int, int, int]], ...]
"""By family: errors, warnings, advice; the gravest family first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`title` is empty where nothing gives one, `tongue` its language. `folder` is empty where there is no
    report to link to. `why` is the first reason as a sentence; `grounds`, `codes` and families are names."""

    status: Status
    title: str
    tongue: str
    id: str
    folder: str
    keyphrase: str
    words: int
    remarks: Remarks
    codes: tuple[str, ...]
    grounds: tuple[str, ...]
    why: str
    facts: tuple[tuple[str, int], ...]
    cost: float | None
    seconds: float
    calls: int

    @property
    def href(self) -> str:
        """The report's address from the run's folder; empty when there is none."""
        return f"articles/{quote(self.folder, safe=_PLAIN)}/{REPORT}" if self.folder else ""


def line_of(entry: Entry, summary: Summary, lang: Lang) -> Line:
    """The line of one article. Its texts hold nothing that HTML cannot carry."""
    grounds = grounds_of(summary)
    title = summary.title or summary.source_title or entry.row.title or ""
    return Line(
        status=summary.status,
        title=visible(title),
        tongue="fr" if summary.title else summary.language,
        id=visible(entry.row.id),
        folder=visible(entry.folder) if REPORT in summary.files else "",
        keyphrase=visible(summary.keyphrase),
        words=summary.words,
        remarks=_remarks(summary.findings),
        codes=tuple(visible(code) for code in sorted(summary.codes)),
        grounds=tuple(dict.fromkeys(ground.name for ground in grounds)),
        why=visible(next((told for ground in grounds if (told := ground.told(lang))), "")),
        facts=tuple(_facts(summary.ledger)),
        cost=summary.cost if summary.cost is not None and isfinite(summary.cost) else None,
        seconds=round(summary.seconds, 1) if isfinite(summary.seconds) else 0.0,
        calls=summary.calls,
    )


def told(line: Line, currency: str, lang: Lang) -> dict[str, object]:
    """The cells that are numbers, as people read them. The page's script writes them the same way."""
    return {
        "line": line,
        "status": say(f"batch_pages.status-{line.status}", lang),
        "words": number(line.words, lang) if line.words else "–",
        "remarks": [(_worst(counts), family_name(name, lang), *counts) for name, counts in line.remarks],
        "facts": [(name, fact_name(name, lang), number(n, lang)) for name, n in line.facts],
        "cost": "–" if line.cost is None else amount(line.cost, currency, lang),
        "seconds": duration(line.seconds, lang),
        "calls": number(line.calls, lang),
    }


def family_name(family: str, lang: Lang) -> str:
    """What a family of checks is called; an unknown one by its own name."""
    key = f"checks.family-{family}"
    name = said(key, lang)
    return visible(family) if name == key else name


def fact_name(verdict: str, lang: Lang) -> str:
    """What a verdict is called."""
    return capital(say(f"ledger.verdict-{verdict}", lang))


def _remarks(findings: Mapping[str, int]) -> Remarks:
    families: dict[str, list[int]] = {}
    for name, count in findings.items():
        family, _, severity = name.rpartition(".")
        if severity in set(Severity):
            families.setdefault(visible(family), [0, 0, 0])[Severity(severity).rank] += count
    ordered = sorted(families.items(), key=lambda item: ([-n for n in item[1]], item[0]))
    return tuple((family, (n[0], n[1], n[2])) for family, n in ordered)


def _worst(counts: tuple[int, int, int]) -> str:
    return next(severity.value for severity, n in zip(Severity, counts) if n)


def _facts(ledger: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """What was found in the source counts together."""
    for verdict in FACTS:
        verdicts = FOUND if verdict is Verdict.VERIFIED else (verdict,)
        if count := sum(ledger.get(v, 0) for v in verdicts):
            yield verdict.value, count
