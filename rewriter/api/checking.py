"""Judging a finished article: no model, no network."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from rewriter import intake
from rewriter.api.ignoring import heeding
from rewriter.api.reading import PAGE_BYTES, Reading
from rewriter.article import Brief, Draft, Ledger, Report, Source
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.evidence import Wanted, aids_for
from rewriter.flow.settling import settle
from rewriter.intake.decoding import decode
from rewriter.ledger import account, evidence_for
from rewriter.ports import Aids, EvidenceProvider
from rewriter.sources import BYTES_A_CHARACTER, parsed_kind, read_input
from rewriter.sources.kinds import OF_SUFFIX
from rewriter.text.markup import is_markup

Kind = Literal["markdown", "html", "text"]
LIMIT = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A finished article as it was read, the brief it was judged by, and what was found; with a source, the
    ledger too."""

    draft: Draft
    source: Source | None
    brief: Brief
    report: Report
    ledger: Ledger | None = None


def check(
    article: str | Path,
    *,
    source: str | Path | None = None,
    kind: Kind | None = None,
    brief: Brief | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    fit: bool = True,
    evidence: Wanted | EvidenceProvider | Aids = "auto",
) -> Report:
    """What an editor should look at in a finished article, against its source when there is one.

    A Path is read, a str is the text itself (for `source`, a web address too). `kind` is guessed from the
    file's name and the text when not given; a Word or OpenDocument file is read as what it is. `fields`
    gives what the text does not hold: title, description, slug, keyphrase. Without a brief nobody asked for a
    length, and the source's is the measure. With `fit` the words and headings asked for are lowered to what a
    short source supports, as for an article made here; without, the brief is taken as it is. `evidence` names
    the installed extras that are asked, "off" leaves them unasked. Raises InputError for an article or source
    that cannot be used."""
    return examine(
        article,
        source=source,
        kind=kind,
        brief=brief,
        fields=fields,
        limit=limit,
        fit=fit,
        evidence=evidence,
    ).report


def examine(
    article: str | Path,
    *,
    source: str | Path | None = None,
    kind: Kind | None = None,
    brief: Brief | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    fit: bool = True,
    trusted_hosts: tuple[str, ...] = (),
    evidence: Wanted | EvidenceProvider | Aids = "auto",
) -> Examined:
    """As `check`, with the article as it was read: what places are told by."""
    draft, asked = finished(article, kind, fields or {}, limit, brief or Brief(free_length=fit))
    origin = Reading(limit=limit, trusted_hosts=trusted_hosts).source(source) if source is not None else None
    return judged(draft, asked, origin, fit=fit, evidence=evidence)


def judged(
    draft: Draft,
    brief: Brief,
    source: Source | None,
    *,
    fit: bool = True,
    evidence: Wanted | EvidenceProvider | Aids = "auto",
) -> Examined:
    """A draft judged, by a brief fitted to the source when there is one."""
    aids = aids_for(evidence)
    ledger = None
    if source:
        known = evidence_for(source, draft, aids.likeness)
        ledger = account(source, draft, known, house=brief.style.rules.mentions)
    fitted = settle(brief, source) if source and fit else brief
    wanted = replace(fitted, keyphrase=brief.keyphrase or draft.keyphrase or None)
    report = judge(Paper(draft, wanted, source, ledger, aids.grammar))
    return Examined(draft=draft, source=source, brief=wanted, report=report, ledger=ledger)


def finished(
    article: str | Path, kind: Kind | None, fields: Mapping[str, str], limit: int, brief: Brief
) -> tuple[Draft, Brief]:
    """The article as it was read, a Word or OpenDocument file by the parser, all else as text; and the brief
    with what the article itself asks to ignore."""
    if isinstance(article, str):
        text = decode(article, name="article", limit=limit)
        return read_text(text, kind or kind_of(text, ""), fields, brief, "article")
    name, data = read(article, limit)
    document = parsed_kind(name, data)
    if document and document != "html":
        from rewriter.sources.parsing import page_from

        return intake.draft_of(page_from(data, kind=document, name=name), fields), brief
    text = decode(data, name=name, limit=limit)
    return read_text(text, kind or kind_of(text, article.suffix.lower()), fields, brief, name)


def read_text(
    text: str, kind: Kind, fields: Mapping[str, str], brief: Brief, name: str
) -> tuple[Draft, Brief]:
    """An article's text as a draft, and the brief with what it asks to ignore: plain text asks nothing."""
    asked = brief if kind == "text" else heeding(brief, text, name)
    return intake.read_finished(text, kind=kind, fields=fields), asked


def kind_of(text: str, suffix: str) -> Kind:
    """What a text is read as, by its file's suffix and its beginning."""
    if OF_SUFFIX.get(suffix) == "html" or is_markup(text):
        return "html"
    return "text" if suffix == ".txt" else "markdown"


def read(path: Path, limit: int) -> tuple[str, bytes]:
    """The file's name as it was given, suffix and all, so that errors name it so; and its bytes."""
    name, data = read_input(path, limit_bytes=max(PAGE_BYTES, limit * BYTES_A_CHARACTER))
    return name if str(path) == "-" else path.name or name, data
