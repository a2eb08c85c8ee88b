"""A run from its list to its last article: begun once, taken up as often as need be."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path

from rewriter.api.batch.frozen import Frozen, from_text, to_text
from rewriter.api.batch.hosting import Home, hosted
from rewriter.api.batch.run_pages import told_once, write_pages
from rewriter.api.batch.via import Engaged, Means, Via, call_by_call, charged, chosen_via, in_rounds
from rewriter.api.batch.watching import Watch
from rewriter.api.rewriting import NoBackend
from rewriter.article import Failure, Reason
from rewriter.article.batch import Entry, Snapshot, Totals
from rewriter.backends.connecting import connect_batch
from rewriter.errors import RewriterError, UsageError
from rewriter.files import made_folder
from rewriter.journal import JOURNAL_NAME
from rewriter.journal.reading import RunReader
from rewriter.journal.store import RunStore, create_run, open_run
from rewriter.ports import Backend
from rewriter.runner.batch import Stop, Stopping
from rewriter.runner.batch.lag import watched
from rewriter.runner.batch.rounds import Waits
from rewriter.runner.signals import struck
from rewriter.settings import Settings

CONCURRENCY = 16
_AHEAD = 1.25  # articles under way for each call that may be: while one is checked, another is asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """How a run is worked on this time. `concurrency` calls under way at most; `home` where its articles are
    made; `max_cost` for the whole run, in the prices' currency (None: what was said last); `via` is who
    answers (None: as so far, call by call at first); `shared`: answers of other runs in the same journal
    are used; `accept_changes`: go on although versions differ from when the run began; `waits` is how often
    batches under way are looked at."""

    concurrency: int = CONCURRENCY
    home: Home = field(default_factory=Home)
    max_cost: float | None = None
    via: Via | None = None
    shared: bool = True
    accept_changes: bool = False
    waits: Waits = Waits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a sitting ended: `why` None when every article has come to something. `lag_s` is the longest time
    the event loop was held up."""

    why: Stop | None
    totals: Totals
    failure: Failure | None = None
    error: RewriterError | None = None
    cap: float | None = None
    lag_s: float = 0.0


def journal_of(folder: Path, settings: Settings) -> Path:
    """Where a run's journal is."""
    return settings.journal or folder / JOURNAL_NAME


def begin(
    folder: Path,
    entries: Iterable[Entry],
    frozen: Frozen,
    settings: Settings,
    *,
    max_cost: float | None = None,
) -> Totals:
    """Begin a run in `folder`: its fixed part and its list go into the journal, read once, in order. A list
    whose reading was cut off may be read again. UsageError when the folder holds a run already, or a
    ceiling is given without prices, OutputError when it cannot be made."""
    _priced(max_cost, settings)
    made_folder(folder)
    with _begun(folder, frozen, settings, max_cost) as store:
        if store.run.enrolled:
            raise UsageError("run.exists", path=str(folder))
        store.enrol(entries)
        return asyncio.run(store.totals())


def opened(folder: Path, settings: Settings, sitting: Sitting = Sitting()) -> RunStore:
    """The run in `folder`, taken up again. UsageError when there is none."""
    path = journal_of(folder, settings)
    if not path.is_file():
        raise UsageError("run.none", path=str(folder))
    own = str(folder.resolve()) if settings.journal else None
    return open_run(
        path,
        folder=own,
        shared=sitting.shared,
        accept_changes=sitting.accept_changes,
        under_way=sitting.concurrency,
    )


def reader_of(folder: Path, journal: Path | None) -> RunReader:
    """The run in `folder`, to be looked at while others may work on it. UsageError when there is none."""
    path = journal or folder / JOURNAL_NAME
    if not path.is_file():
        raise UsageError("run.none", path=str(folder))
    return RunReader(path, folder=str(folder.resolve()) if journal else None)


def _untold(_reason: Reason) -> None:
    return


def conduct(
    folder: Path,
    settings: Settings,
    sitting: Sitting,
    *,
    backend: Backend | None = None,
    show: Callable[[Snapshot], None] | None = None,
    tell: Callable[[Reason], None] = _untold,
) -> Ending:
    """Make the unfinished articles of the run in `folder`, and its pages, also when it stops. `show` gets
    what it looks like, once a second, `tell` what happens to its batches. JournalError, UsageError,
    BackendError or HostsError before anything is asked."""
    with opened(folder, settings, sitting) as store:
        if not store.run.enrolled:
            raise UsageError("run.unread", path=str(folder))
        frozen = from_text(store.frozen(), str(store.path))
        _refuse_changes(frozen, sitting)
        run = _Run(folder=folder, settings=settings, sitting=sitting, store=store, frozen=frozen)
        _priced(run.cap, settings)
        if sitting.max_cost is not None:
            store.renew(options={**store.run.options, "max_cost": sitting.max_cost})
        stopping = Stopping()
        asked = backend or run.backend(stopping)  # its libraries are read before the loop begins to turn
        ending = asyncio.run(run.conducted(asked, stopping, show, tell))
        with told_once(ending.why is not None):
            write_pages(folder, store, frozen.lang)
    return ending


@dataclass(slots=True, kw_only=True)
class _Run:
    folder: Path
    settings: Settings
    sitting: Sitting
    store: RunStore
    frozen: Frozen

    @property
    def cap(self) -> float | None:
        stored = self.store.run.options.get("max_cost")
        said = float(stored) if isinstance(stored, int | float) else None
        return said if self.sitting.max_cost is None else self.sitting.max_cost

    async def conducted(
        self,
        backend: Backend,
        stopping: Stopping,
        show: Callable[[Snapshot], None] | None,
        tell: Callable[[Reason], None],
    ) -> Ending:
        with struck(stopping.strike, signal.SIGINT, signal.SIGTERM):
            via = await chosen_via(self.store, self.sitting.via)
            making, at = charged(self.settings, via), self.folder.resolve()
            async with hosted(self.frozen, making, at, self.sitting.home) as host:
                means = Means(
                    store=self.store,
                    host=host,
                    stopping=stopping,
                    at_once=self.sitting.concurrency,
                    active=ceil(self.sitting.concurrency * _AHEAD) + 2 * host.count,
                    cap=self.cap,
                )
                engaged = await self._engaged(means, via, backend, tell)
                try:
                    return await self._made(engaged, stopping, show)
                finally:
                    await engaged.aclose()

    async def _engaged(
        self, means: Means, via: Via, backend: Backend, tell: Callable[[Reason], None]
    ) -> Engaged:
        settings = self.frozen.settings(self.settings)
        if via == "batch-api" and settings.model is not None:
            return await in_rounds(means, self.folder, settings, tell, waits=self.sitting.waits)
        return await call_by_call(means, backend, self.settings)

    async def _made(
        self, engaged: Engaged, stopping: Stopping, show: Callable[[Snapshot], None] | None
    ) -> Ending:
        async with watched() as lag, _shown(self.store, engaged, show):
            await engaged.way.run()
        return Ending(
            why=stopping.why,
            failure=stopping.failure,
            error=stopping.error,
            totals=await self.store.totals(),
            cap=self.cap,
            lag_s=lag.longest_s,
        )

    def backend(self, stopping: Stopping) -> Backend:
        settings = self.frozen.settings(self.settings)
        if settings.model is None:
            return NoBackend()
        return connect_batch(
            settings,
            others=settings.endpoints,
            concurrency=self.sitting.concurrency,
            on_lost=lambda failure: stopping.stop(Stop.SERVICE, failure=failure),
        )


@asynccontextmanager
async def _shown(
    store: RunStore, engaged: Engaged, show: Callable[[Snapshot], None] | None
) -> AsyncIterator[None]:
    """Snapshots for the length of a block."""
    if show is None:
        yield
        return
    watching = asyncio.create_task(Watch(store=store, engaged=engaged, show=show).run())
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.wait((watching,))


def _begun(folder: Path, frozen: Frozen, settings: Settings, max_cost: float | None) -> RunStore:
    try:
        return opened(folder, settings)
    except RewriterError as error:
        if error.key not in ("run.none", "journal.no-run"):
            raise
    return create_run(
        journal_of(folder, settings),
        frozen=to_text(frozen),
        folder=str(folder.resolve()),
        name=folder.name,
        options={"max_cost": max_cost},
        currency=settings.prices.currency if settings.prices else None,
    )


def _priced(max_cost: float | None, settings: Settings) -> None:
    if max_cost is not None and settings.prices is None:
        raise UsageError("run.cap-without-prices")


def _refuse_changes(frozen: Frozen, sitting: Sitting) -> None:
    changes = frozen.changes()
    if changes and not sitting.accept_changes:
        raise UsageError("run.changed", changes=", ".join(changes))
