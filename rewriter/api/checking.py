"""Judging a finished article: no model, no network."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal

from rewriter import intake
from rewriter.article import Brief, Draft, Ledger, Report, Source
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.intake.decoding import decode
from rewriter.ledger import account
from rewriter.sources import BYTES_A_CHARACTER, kind_of, read_input

Kind = Literal["markdown", "html", "text"]
LIMIT = 200_000


def check(
    article: str | Path,
    *,
    source: str | Path | None = None,
    kind: Kind | None = None,
    brief: Brief | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
) -> Report:
    """What an editor should look at in a finished article, against its source when there is one.

    A Path is read, a str is the text itself. `kind` is guessed from the file's name and the text when not
    given. `fields` gives what the text does not hold: title, description, slug, keyphrase. Raises
    InputError for an article or source that cannot be used."""
    text, guessed = _article_text(article, limit)
    draft = intake.read_finished(text, kind=kind or guessed, fields=fields or {})
    origin = _source(source, limit) if source is not None else None
    return judged(draft, brief or Brief(), origin)[0]


def judged(draft: Draft, brief: Brief, source: Source | None) -> tuple[Report, Ledger | None]:
    """The report on a draft, with its ledger when there is a source to compare with."""
    ledger = account(source, draft) if source else None
    wanted = replace(brief, keyphrase=brief.keyphrase or draft.keyphrase or None)
    return judge(Paper(draft, wanted, source, ledger)), ledger


def _article_text(article: str | Path, limit: int) -> tuple[str, Kind]:
    if isinstance(article, str):
        text = decode(article, name="article", limit=limit)
        return text, _kind_of(text, "")
    name, data = read_input(article, limit_bytes=limit * BYTES_A_CHARACTER)
    text = decode(data, name=name, limit=limit)
    return text, _kind_of(text, Path(article).suffix.lower())


def _kind_of(text: str, suffix: str) -> Kind:
    if suffix in (".html", ".htm") or text.lstrip()[:200].startswith("<"):
        return "html"
    return "text" if suffix == ".txt" else "markdown"


def _source(source: str | Path, limit: int) -> Source:
    if isinstance(source, str):
        return intake.read(source, name="source", limit=limit)
    name, data = read_input(source, limit_bytes=limit * BYTES_A_CHARACTER)
    return intake.read(data, name=name, kind=kind_of(source), limit=limit)
