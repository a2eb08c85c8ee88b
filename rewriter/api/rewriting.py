"""One article made, recorded, and written where asked."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from rewriter import __version__
from rewriter.api.options import Options
from rewriter.api.preparing import Job, prepare, templates_of
from rewriter.api.reading import Reading
from rewriter.article import Article, Outcome, RunRecord, Strategy, Usage
from rewriter.backends import Metered, connect
from rewriter.checks.catalogue import ruleset_version
from rewriter.journal import JOURNAL_NAME, NullJournal, SqliteJournal
from rewriter.ports import Backend, Flow, Journal, Observer
from rewriter.publishing import publish
from rewriter.reporting import render_report
from rewriter.runner import run
from rewriter.settings import Settings, load
from rewriter.wording import Lang

Drive = Callable[[Flow, Backend, Journal, Observer | None], Outcome]
"""Takes a flow to its outcome, asking the journal and the model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Where an article's files are; `article` is None when there was no draft to write, `document` unless
    asked for, `kept` are files that somebody had changed by hand, set aside under another name."""

    folder: Path
    report: Path
    article: Path | None
    document: Path | None = None
    kept: tuple[Path, ...] = ()


def rewrite(
    article: str | Path,
    *,
    out: Path | None = None,
    options: Options | None = None,
    settings: Settings | None = None,
    backend: Backend | None = None,
    prompts: Path | None = None,
    lang: Lang = "fr",
    docx: bool = False,
) -> Article:
    """A French article made from a source, with its report; `result.outcome` says if it is ready and why.

    A Path is read; a str is a web address, or else the text itself. Without `settings` they are read from
    the environment and rewriter.toml; without a model the source's own sentences are structured. With `out`,
    files are written to a folder named after the input, and answers paid for are kept in its journal.
    Raises RewriterError."""
    settings = settings or load(environ=os.environ, cwd=Path.cwd())
    job = job_for(article, options or Options(), settings, prompts)
    with open_journal(job, out) as journal:
        made = make(job, backend=backend, journal=journal)
    if out is not None:
        write(made, out, lang, docx=docx)
    return made


def job_for(article: str | Path, options: Options, settings: Settings, prompts: Path | None = None) -> Job:
    """The job for a file (Path), an address, or a text (str)."""
    reading = Reading(limit=settings.max_characters, trusted_hosts=settings.trusted_hosts)
    site = reading.site(options.site) if options.site else ()
    source = reading.source(article)
    job = prepare(source, options=options, settings=settings, templates=templates_of(prompts))
    return replace(job, brief=replace(job.brief, site=site)) if site else job


@contextmanager
def open_journal(job: Job, out: Path | None) -> Iterator[Journal]:
    """The journal of paid answers in the output folder; none when nothing is paid or nothing is written."""
    if out is None or job.strategy is Strategy.NO_MODEL:
        yield NullJournal()
        return
    with SqliteJournal(job.settings.journal or out / JOURNAL_NAME) as journal:
        yield journal


def make(
    job: Job,
    *,
    journal: Journal,
    backend: Backend | None = None,
    observer: Observer | None = None,
    drive: Drive = run,
) -> Article:
    """The article of a job, with the record of how it was made. `drive` takes its flow to the end: unless
    told otherwise, until Ctrl-C."""
    started = datetime.now(UTC)
    meter = _meter(job, backend)
    outcome = drive(job.flow(), meter, journal, observer)
    record = record_of(job, outcome, started, paid=meter.usage, cost=meter.cost)
    return Article(source=job.source, brief=job.brief, outcome=outcome, record=record)


def write(article: Article, out: Path, lang: Lang, *, docx: bool = False) -> Written:
    """The article's files in a folder of its own under `out`, whole or not at all; with `docx`, article.docx
    among them."""
    page = render_report(article, lang)
    published = publish(article, out, lang, beside={"report.html": page}, docx=docx)
    markdown = published.folder / "article.md" if article.outcome.draft else None
    report = published.folder / "report.html"
    document = published.folder / "article.docx" if docx and markdown else None
    return Written(
        folder=published.folder, report=report, article=markdown, document=document, kept=published.kept
    )


def _meter(job: Job, backend: Backend | None) -> Metered:
    if backend is not None:
        return Metered(backend, job.settings.prices)
    if job.strategy is Strategy.NO_MODEL:
        return Metered(NoBackend(), None)
    return connect(job.settings, job.service)


class NoBackend:
    """Stands where no model is asked; being asked all the same is a programming error."""

    async def complete(self, request: object) -> NoReturn:
        """Never answers."""
        raise AssertionError(f"no model, yet asked: {request!r}"[:200])


def record_of(job: Job, outcome: Outcome, started: datetime, *, paid: Usage, cost: float | None) -> RunRecord:
    """How an article was made, and what it cost this time."""
    settings, asked = job.settings, job.strategy is not Strategy.NO_MODEL
    prices = settings.prices
    return RunRecord(
        version=__version__,
        started=started.isoformat(timespec="seconds"),
        finished=datetime.now(UTC).isoformat(timespec="seconds"),
        model=", ".join(outcome.models) or settings.model if asked else None,
        endpoint=_endpoint(settings) if asked else None,
        templates=dict(job.versions),
        ruleset=ruleset_version(),
        profile=job.brief.profile.name,
        profile_version=job.brief.profile.version,
        extras=job.aids.versions,
        paid=paid,
        cost=cost if asked else None,
        currency=prices.currency if prices else "USD",
        prices_dated=prices.dated if prices else None,
    )


def _endpoint(settings: Settings) -> str:
    """The service's host, without anything that could identify a user."""
    return urlsplit(settings.base_url).netloc if settings.base_url else "api.openai.com"
