"""Everything known about an article as plain JSON values; the schema is documented in
docs/article-json.md."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256
from math import isfinite
from typing import Any

from rewriter.article import Article, Finding, Outcome, Source
from rewriter.output.telling import reason_text, tell
from rewriter.text.glyphs.characters import visible
from rewriter.text.words import count_words

SCHEMA = 1


def source_digest(source: Source) -> str:
    """64 hex digits that name one input: SHA-256 over title, paragraphs and what was set aside."""
    parts = [source.title, *(p.text for p in source.paragraphs), *(r.text for r in source.receipt)]
    return sha256(json.dumps(parts).encode()).hexdigest()


def as_json(article: Article) -> dict[str, Any]:
    """The article's record: source, brief, outcome (with findings and reasons also told in both
    languages) and how it was made. Only dicts, lists, strings, finite numbers, booleans and None."""
    source: dict[str, Any] = _plain(article.source)
    return {
        "schema": SCHEMA,
        "source": {"digest": source_digest(article.source)} | source,
        "brief": _plain(article.brief),
        "outcome": _outcome(article.outcome),
        "record": _plain(article.record),
    }


def to_json(article: Article, files: Mapping[str, str | bytes] | None = None) -> str:
    """`as_json` as text, indented, in readable characters; `files` (name to content) are noted by their
    SHA-256, so that an editor's changes to them are noticed before they are written again."""
    noted = {name: file_digest(content) for name, content in (files or {}).items()}
    whole = as_json(article) | ({"files": noted} if noted else {})
    return json.dumps(whole, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def file_digest(content: str | bytes) -> str:
    """64 hex digits that change with any character of a file (text as UTF-8)."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return sha256(data).hexdigest()


def _outcome(outcome: Outcome) -> dict[str, Any]:
    plain: dict[str, Any] = _plain(outcome)
    for reason, told in zip(outcome.reasons, plain["reasons"], strict=True):
        told["text"] = {"fr": reason_text(reason, "fr"), "en": reason_text(reason, "en")}
    if outcome.draft:
        plain["draft"]["words"] = count_words(outcome.draft.text)
    if outcome.report:
        del plain["report"]["implied"]  # each is told by one of the findings
        plain["report"]["findings"] = [_finding(f) for f in outcome.report.findings]
        for each, told in zip(outcome.report.suppressed, plain["report"]["suppressed"], strict=True):
            told["findings"] = [_finding(f) for f in each.findings]
    return plain


def _finding(finding: Finding) -> dict[str, Any]:
    plain: dict[str, Any] = _plain(finding)
    return plain | {"message": {"fr": tell(finding, "fr"), "en": tell(finding, "en")}}


def _plain(value: Any) -> Any:  # values of every type of rewriter.article, and what they hold
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {visible(str(k)): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    if isinstance(value, str):
        return visible(str(value))
    if isinstance(value, float) and not isfinite(value):
        return None
    return value
