"""`rewriter check --jsonl`: one article a line in, one verdict a line out. The schema is documented in
docs/check-jsonl.md; others build on it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from rewriter import intake
from rewriter.api.account_json import compact
from rewriter.api.checking import LIMIT, Examined, Kind, judged, read_text
from rewriter.api.place_in_words import Placing
from rewriter.article import Brief, Finding, Severity, Source
from rewriter.checks.catalogue import by_code
from rewriter.errors import InputError, RewriterError
from rewriter.evidence import Wanted
from rewriter.intake.decoding import decode
from rewriter.wording import Lang, say

_KINDS: tuple[Kind, ...] = ("html", "markdown", "text")
_FIELDS = ("title", "description", "keyphrase", "slug", "headline")


def check_lines(
    lines: Iterable[str], brief: Brief, lang: Lang, *, fit: bool = True, evidence: Wanted = "auto"
) -> Iterator[dict[str, Any]]:
    """A verdict for each line that is not blank, in the order of the lines. A line that cannot be used
    yields `{"id", "error"}` and the rest goes on. `fit` and `evidence` as for `rewriter.check`."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _verdict(line, number, brief, lang, fit=fit, evidence=evidence)


def _verdict(
    line: str, number: int, brief: Brief, lang: Lang, *, fit: bool, evidence: Wanted
) -> dict[str, Any]:
    identity: Any = None
    try:
        item = _item(line, number)
        identity = item.get("id")
        return {"id": identity} | _judged(item, brief, lang, fit=fit, evidence=evidence)
    except RewriterError as error:
        return {"id": identity, "error": error.sentence(lang)}


def _item(line: str, number: int) -> dict[str, Any]:
    try:
        item = json.loads(line.lstrip("\ufeff"))
    except (json.JSONDecodeError, RecursionError) as error:
        raise _bad(number, getattr(error, "msg", "too deep")) from error
    if not isinstance(item, dict) or not any(isinstance(item.get(k), str) for k in _KINDS):
        raise _bad(number, "no html, markdown or text")
    return item


def _bad(number: int, detail: str) -> InputError:
    return InputError("cli.bad-line", line=number, detail=detail)


def _judged(item: dict[str, Any], brief: Brief, lang: Lang, *, fit: bool, evidence: Wanted) -> dict[str, Any]:
    kind = next(k for k in _KINDS if isinstance(item.get(k), str))
    text = decode(cast("str", item[kind]), name=str(item.get("id", "")), limit=LIMIT)
    fields = {n: str(item[n]) for n in _FIELDS if item.get(n)}
    draft, asked = read_text(text, kind, fields, brief, str(item.get("id", "article"))[:80])
    return as_verdict(judged(draft, asked, _source(item), fit=fit, evidence=evidence), lang)


def _source(item: dict[str, Any]) -> Source | None:
    text = item.get("source")
    if not isinstance(text, str) or not text.strip():
        return None
    source = intake.read(text, name="source", limit=LIMIT)
    language = item.get("source_lang")
    return replace(source, language=language) if language in ("fr", "en") else source


def as_verdict(examined: Examined, lang: Lang) -> dict[str, Any]:
    """What was found as plain data: measures, findings with their message, what was skipped and why."""
    report, placing = examined.report, Placing(examined, lang)
    return {
        "measures": dict(report.measures),
        "findings": [as_finding(f, placing, lang) for f in report.findings],
        "skipped": [{"code": s.code, "needs": s.needs} for s in report.skipped],
        "suppressed": [
            {"code": s.code, "reason": s.reason, "off": s.off}
            | {"findings": [as_finding(f, placing, lang) for f in s.findings]}
            for s in report.suppressed
        ],
        "not_looked_at": [say(key, lang) for key in report.not_looked_at],
        **_ledger(examined, lang),
    }


def _ledger(examined: Examined, lang: Lang) -> dict[str, Any]:
    if examined.source is None or examined.ledger is None:
        return {}
    return {"ledger": compact(examined.source, examined.draft, examined.ledger, lang)}


def as_finding(finding: Finding, placing: Placing, lang: Lang) -> dict[str, Any]:
    """One finding as plain data. `place` says where in words; `span` is null or says it in numbers: part,
    section and paragraph (from 0), source paragraph, start and end (characters of that part's text);
    `also` are further places of the same text that it speaks of."""
    return {
        "code": finding.code,
        "family": finding.family,
        "severity": finding.severity.value,
        "blocking": finding.blocking,
        "mark": mark_of(finding),
        "message": by_code()[finding.code].tell(finding, lang),
        "place": placing.label(finding),
        "span": _span(finding),
        "also": [{"start": p.span.start, "end": p.span.end} for p in finding.also if p.span],
        "measured": finding.measured,
        "expected": finding.expected,
    }


def mark_of(finding: Finding) -> str:
    """The sign of a finding: ✗ for what forbids Ready, whatever its severity."""
    return "✗" if finding.forbids else "!" if finding.severity is Severity.WARNING else "·"


def _span(finding: Finding) -> dict[str, Any] | None:
    place = finding.place
    if place.part == "article":
        return None
    return {
        "part": place.part,
        "section": place.section,
        "paragraph": place.paragraph,
        "source": place.source,
        "start": place.span.start if place.span else None,
        "end": place.span.end if place.span else None,
    }
