"""A run as a table for a spreadsheet, or as JSON for programs: one article a line, written as it comes. The
fields are documented in docs/batch-json.md."""

import csv
import json
from collections.abc import Iterable, Iterator
from math import isfinite
from typing import Any, Literal, TextIO

from rewriter.article import Reason, Severity, Usage
from rewriter.article.batch import Entry, Summary
from rewriter.output import inert, reason_text, visible
from rewriter.reporting.batch.grounds import grounds_of
from rewriter.reporting.batch.lines import FACTS, REPORT, line_of
from rewriter.wording import Lang, say

Form = Literal["csv", "jsonl"]
SCHEMA = 1
COLUMNS = (
    "position", "id", "outcome", "outcome_label", "title", "keyphrase", "language", "words", "source_words",
    "errors", "warnings", "advice", *FACTS, "reason", "failure", "checks", "cost", "seconds", "calls",
    "rounds", "input_tokens", "cached_tokens", "output_tokens", "models", "report", "input", "line",
)  # fmt: skip
_REMARKS = {"errors": Severity.ERROR, "warnings": Severity.WARNING, "advice": Severity.ADVICE}
_BOM = "\ufeff"  # without it Excel reads UTF-8 as the system's old code page, and French letters break
_LINE_ENDS = {0x2028: "\\u2028", 0x2029: "\\u2029"}  # some readers of lines would part an object there
_SEPARATOR = {"fr": ";", "en": ","}  # what the spreadsheets of each language expect


def export(entries: Iterable[tuple[Entry, Summary]], form: Form, out: TextIO, lang: Lang = "fr") -> None:
    """Write every article to `out`, which should write UTF-8 and leave line ends alone (`newline=""`). Only
    one article is in memory at a time."""
    for piece in csv_pieces(entries, lang) if form == "csv" else jsonl_pieces(entries):
        out.write(piece)


def csv_pieces(entries: Iterable[tuple[Entry, Summary]], lang: Lang) -> Iterator[str]:
    """The table, line by line, with a byte order mark. In French `;` parts the cells and a comma the
    decimals; in English a comma and a point. No cell is a formula."""
    kept: list[str] = []
    writer = csv.writer(_Kept(kept), delimiter=_SEPARATOR[lang], lineterminator="\r\n")
    writer.writerow(COLUMNS)
    yield _BOM + kept.pop()
    for entry, summary in entries:
        row = _row(entry, summary, lang)
        writer.writerow([_cell(row[name], lang) for name in COLUMNS])
        yield kept.pop()


def jsonl_pieces(entries: Iterable[tuple[Entry, Summary]]) -> Iterator[str]:
    """One JSON object a line."""
    for entry, summary in entries:
        text = json.dumps(as_record(entry, summary), ensure_ascii=False, allow_nan=False)
        yield text.translate(_LINE_ENDS) + "\n"


def as_record(entry: Entry, summary: Summary) -> dict[str, Any]:
    """One article as plain JSON values."""
    row = entry.row
    shown: dict[str, Any] = _shown({
        "schema": SCHEMA,
        "position": entry.position,
        "id": row.id,
        "line": row.line,
        "folder": entry.folder,
        "input": {"path": row.path, "url": row.url},
        "outcome": summary.status.value,
        "failure": summary.failure.value if summary.failure else None,
        "reasons": [_reason(reason) for reason in summary.reasons],
        "grounds": [ground.name for ground in grounds_of(summary)],
        "title": summary.title,
        "keyphrase": summary.keyphrase,
        "source_title": summary.source_title,
        "language": summary.language,
        "words": summary.words,
        "source_words": summary.source_words,
        "findings": dict(summary.findings),
        "checks": dict(summary.codes),
        "ledger": dict(summary.ledger),
        "rounds": summary.rounds,
        "calls": summary.calls,
        "usage": _usage(summary.usage),
        "paid": _usage(summary.paid),
        "cost": summary.cost,
        "models": list(summary.models),
        "seconds": round(summary.seconds, 3),
        "files": list(summary.files),
    })  # fmt: skip
    return shown


class _Kept:
    """A file that only keeps what was written last."""

    def __init__(self, kept: list[str]) -> None:
        self._kept = kept

    def write(self, text: str) -> int:
        """Keep it."""
        self._kept.append(text)
        return len(text)


def _row(entry: Entry, summary: Summary, lang: Lang) -> dict[str, str | int | float | None]:
    """What each of COLUMNS says of an article."""
    line, row, usage = line_of(entry, summary, lang), entry.row, summary.usage
    facts = dict(line.facts)
    remarks = {
        name: sum(counts[severity.rank] for _, counts in line.remarks) for name, severity in _REMARKS.items()
    }
    return {
        "position": entry.position + 1,
        "id": row.id,
        "outcome": summary.status.value,
        "outcome_label": say(f"batch_pages.status-{summary.status}", lang),
        "title": line.title,
        "keyphrase": summary.keyphrase,
        "language": summary.language,
        "words": summary.words,
        "source_words": summary.source_words,
        **remarks,
        **{verdict.value: facts.get(verdict.value, 0) for verdict in FACTS},
        "reason": line.why,
        "failure": summary.failure.value if summary.failure else "",
        "checks": ", ".join(line.codes),
        "cost": line.cost,
        "seconds": line.seconds,
        "calls": summary.calls,
        "rounds": summary.rounds,
        "input_tokens": usage.input_tokens,
        "cached_tokens": usage.cached_tokens,
        "output_tokens": usage.output_tokens,
        "models": ", ".join(summary.models),
        "report": f"articles/{entry.folder}/{REPORT}" if line.folder else "",
        "input": row.path or row.url or "",
        "line": row.line,
    }


def _cell(value: str | float | None, lang: Lang) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return inert(visible(value))
    text = f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    return text.replace(".", ",") if lang == "fr" else text


def _reason(reason: Reason) -> dict[str, Any]:
    text = {"fr": reason_text(reason, "fr"), "en": reason_text(reason, "en")}
    return {"key": reason.key, "params": dict(reason.params), "note": reason.note, "text": text}


def _usage(usage: Usage) -> dict[str, Any]:
    return {
        "input_tokens": usage.input_tokens,
        "cached_tokens": usage.cached_tokens,
        "output_tokens": usage.output_tokens,
        "reasoning_tokens": usage.reasoning_tokens,
        "estimated": usage.estimated,
    }


def _shown(value: Any) -> Any:  # plain JSON values
    """The value with what UTF-8 or JSON cannot carry made visible, and no number that is none."""
    if isinstance(value, dict):
        return {_shown(key): _shown(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [_shown(inside) for inside in value]
    if isinstance(value, str):
        return visible(str(value))
    if isinstance(value, float) and not isfinite(value):
        return None
    return value
