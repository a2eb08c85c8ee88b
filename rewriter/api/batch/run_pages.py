"""A run's own pages, made of what its journal holds."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rewriter import __version__
from rewriter.article.batch import Entry, Stage, Summary
from rewriter.errors import OutputError
from rewriter.journal.store import RunStore
from rewriter.reporting.batch import write_run_pages
from rewriter.wording import Lang


def write_pages(folder: Path, store: RunStore, lang: Lang) -> None:
    """The run's index, table and review, from what the journal holds. Raises OutputError."""

    def ended() -> Iterator[tuple[Entry, Summary]]:
        recorded = store.entries(stage=Stage.ENDED)
        return ((each.entry, each.summary) for each in recorded if each.summary is not None)

    totals = asyncio.run(store.totals())
    write_run_pages(folder, ended, totals, lang, version=__version__)


@contextmanager
def told_once(stopped: bool) -> Iterator[None]:
    """Where something stopped the run already, a full disk say, that is told, and not that its pages could
    not be written either."""
    try:
        yield
    except OutputError:
        if not stopped:
            raise
