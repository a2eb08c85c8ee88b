"""The articles of a run, made turn by turn: what lives in a worker process."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from rewriter.api.batch.frozen import Frozen
from rewriter.api.preparing import Job, prepare
from rewriter.api.reading import Reading
from rewriter.api.rewriting import record_of
from rewriter.api.rows import options_of, source_of
from rewriter.article import Article, Completion, Outcome, Reply, Request, Source, Usage
from rewriter.article.batch import Asks, Ended, Entry, Row, Step
from rewriter.backends.metered import cost_of
from rewriter.errors import InputError, UsageError
from rewriter.ports import Flow
from rewriter.prompting import Templates
from rewriter.publishing import publish
from rewriter.reporting import render_report
from rewriter.reporting.batch import summarise
from rewriter.runner.batch import Maker, failed
from rewriter.settings import Settings

ARTICLES = "articles"


@dataclass(slots=True, kw_only=True)
class _Making:
    """One article under way."""

    entry: Entry
    job: Job
    flow: Flow
    started: datetime
    clock: float
    paid: Usage = field(default_factory=Usage)


class ArticleMaker:
    """A `Maker` of real articles: reads, drives flows up to their questions, writes the files into
    `<run>/articles/<entry's folder>`. `settings` hold no key: nothing here talks to a model."""

    def __init__(self, frozen: Frozen, settings: Settings, run: Path) -> None:
        self._frozen = frozen
        self._settings = frozen.settings(settings)
        self._templates = Templates(frozen.templates)
        self._reading = Reading(limit=self._settings.max_characters, trusted_hosts=settings.trusted_hosts)
        self._out = run / ARTICLES
        self._making: dict[int, _Making] = {}

    def begin(self, entry: Entry, source: Source | None) -> Step:
        """The article's first question, or what it came to. TemplateError concerns every article, and is
        raised."""
        clock = time.monotonic()
        if entry.row.wrong is not None:
            return Ended(summary=failed(entry.row.wrong.key, **entry.row.wrong.params))
        try:
            job = self._job(entry.row, source)
        except (InputError, UsageError) as error:
            return Ended(summary=failed(error.key, **error.params))
        making = _Making(entry=entry, job=job, flow=job.flow(), started=datetime.now(UTC), clock=clock)
        self._making[entry.position] = making
        step = self._next(making, lambda: next(making.flow))
        return replace(step, source=job.source) if isinstance(step, Asks) and source is None else step

    def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        """The article's next question, or what it came to."""
        making = self._making[position]
        for reply in replies:
            if not (isinstance(reply, Completion) and reply.replayed):
                making.paid += reply.usage
        return self._next(making, lambda: making.flow.send(replies))

    def drop(self, position: int) -> None:
        """Forget the article."""
        making = self._making.pop(position, None)
        if making is not None:
            making.flow.close()

    def _next(self, making: _Making, advance: Callable[[], tuple[Request, ...]]) -> Step:
        try:
            return Asks(requests=advance())
        except StopIteration as end:
            self._making.pop(making.entry.position, None)
            return self._ended(making, end.value)

    def _ended(self, making: _Making, outcome: Outcome) -> Ended:
        job, prices = making.job, self._settings.prices
        cost = cost_of(making.paid, prices) if prices else None
        record = record_of(job, outcome, making.started, paid=making.paid, cost=cost)
        article = Article(source=job.source, brief=job.brief, outcome=outcome, record=record)
        lang = self._frozen.lang
        page = {"report.html": render_report(article, lang)}
        folder = making.entry.folder
        written = publish(article, self._out, lang, beside=page, docx=self._frozen.docx, name=folder)
        files = tuple(path.name for path in written.paths)
        return Ended(summary=summarise(article, files=files, seconds=time.monotonic() - making.clock))

    def _job(self, row: Row, source: Source | None) -> Job:
        job = prepare(
            source or source_of(row, self._reading),
            options=options_of(row, self._frozen.options),
            settings=self._settings,
            templates=self._templates,
            service=self._frozen.service(),
        )
        site = self._frozen.site
        return replace(job, brief=replace(job.brief, site=site)) if site else job


def maker_of(frozen: Frozen, settings: Settings, run: Path) -> Maker:
    """What a worker process calls when it starts."""
    return ArticleMaker(frozen, settings, run)


__all__ = ["ARTICLES", "ArticleMaker", "maker_of"]
