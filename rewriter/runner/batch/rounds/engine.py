"""The rounds of a run: replay, ask in files, wait, store, and again, until no article is unfinished."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from rewriter.article import Failure, FailureKind, Reason
from rewriter.article.batch import Entry, Summary
from rewriter.article.batch_api import BatchState, LocalBatch
from rewriter.backends.batch_api import BatchService, Missing, RemoteBatch
from rewriter.backends.fault import Fault
from rewriter.errors import JournalError, OutputError
from rewriter.ports import BatchLog, Host, Store
from rewriter.runner.batch.budget import Budget
from rewriter.runner.batch.conductor import Conductor
from rewriter.runner.batch.rounds.asking import RoundAsker
from rewriter.runner.batch.rounds.collecting import Collector
from rewriter.runner.batch.rounds.files import Limits, RoundFiles
from rewriter.runner.batch.rounds.patience import Patience, Waits
from rewriter.runner.batch.rounds.submitting import Submitter
from rewriter.runner.batch.stopping import FATAL, Stop, StoppedError, Stopping


def _silent(_reason: Reason) -> None:
    return


@dataclass(slots=True, kw_only=True)
class Rounds:
    """Makes the unfinished articles of a run through a service that answers files of questions. `folder` is
    where the files are; `active` articles are replayed at a time. Whatever kills the program, the next run of
    the same journal takes up the batches under way: no question is handed over twice. A stop leaves them
    running."""

    store: Store
    log: BatchLog
    host: Host
    service: BatchService
    budget: Budget
    stopping: Stopping
    folder: Path
    active: int
    waits: Waits = Waits()
    limits: Limits = Limits()
    on_ended: Callable[[Entry, Summary], None] | None = None
    tell: Callable[[Reason], None] = _silent
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _files: RoundFiles = field(init=False)
    _asker: RoundAsker = field(init=False)
    _patience: Patience = field(init=False)
    _submitter: Submitter = field(init=False)
    _collector: Collector = field(init=False)
    _under_way: dict[str, str] = field(default_factory=dict)
    _queue_wait_s: float = 0.0

    def __post_init__(self) -> None:
        self._files = RoundFiles(self.folder, self.log, self.budget, self.limits)
        self._patience = Patience(self.waits, self.stopping, clock=self.clock, sleep=self.sleep)
        self._asker = RoundAsker(
            store=self.store,
            log=self.log,
            service=self.service,
            budget=self.budget,
            stopping=self.stopping,
            files=self._files,
        )
        self._submitter = Submitter(self.log, self.service, self._files, self._patience, self.tell)
        self._collector = Collector(
            self.log, self.service, self.budget, self.stopping, self._files, self._patience, self.tell
        )

    @property
    def under_way(self) -> int:
        """Questions that are being answered, or about to be."""
        return self.budget.under_way

    async def run(self) -> None:
        """Make articles until none is left, or the run stops. Batches under way then stay so."""
        try:
            await self._take_up()
            while await self._round():
                continue
        except StoppedError:
            pass
        except (JournalError, OutputError) as error:
            self.stopping.stop_for(error)
        finally:
            await self._files.drop()
            with suppress(OSError):  # there may be files in it, or none ever were
                self.folder.rmdir()
            if self._under_way:
                self.tell(Reason(key="rounds.left-running", params={"n": len(self._under_way)}))

    async def _take_up(self) -> None:
        """What an earlier sitting left: files half-written, batches that may exist, batches that do."""
        batches = await self.log.unclosed()
        for batch in batches:
            if batch.state is BatchState.FILLING:
                await self.log.discard(batch.key)
                self._files.remove(batch.key)
        self.budget.hold(*await self.log.held())
        for batch in batches:
            if batch.state is BatchState.CREATED and batch.remote is not None:
                self._under_way[batch.key] = batch.remote
        waiting = (BatchState.SEALED, BatchState.SUBMITTING)
        await self._submit([batch for batch in batches if batch.state in waiting])
        for key in tuple(self._under_way):
            await self._look(key)

    async def _round(self) -> bool:
        """One round, up to the first batch that ends; False when there is nothing to wait for."""
        if not self._queue_wait_s or not self._under_way:
            await self._ask()
            keys = await self._files.seal()
            await self._submit([LocalBatch(key=key, state=BatchState.SEALED) for key in keys])
        if not self._under_way:
            if self._asker.full:
                self.stopping.stop(Stop.BUDGET)
            return False
        await self._await_one()
        return True

    async def _ask(self) -> None:
        """Let every article go as far as the journal's answers lead, and write its next questions down."""
        self._asker.full = False
        conductor = Conductor(
            store=self.store,
            host=self.host,
            asker=self._asker,
            stopping=self.stopping,
            active=self.active,
            on_ended=self.on_ended,
            waiting=self._free,
        )
        await conductor.run()
        self.stopping.check()

    async def _free(self, after: int, limit: int) -> Sequence[Entry]:
        """The next unfinished articles none of whose questions is under way."""
        while not self._asker.full and (chunk := await self.store.waiting(after, limit)):
            busy = await self.log.busy([entry.position for entry in chunk])
            free = [entry for entry in chunk if entry.position not in busy]
            if free:
                return free
            after = chunk[-1].position
        return ()

    async def _submit(self, batches: Sequence[LocalBatch]) -> None:
        for batch in batches:
            self.stopping.check()
            remote = await self._submitter.submit(batch)
            if remote is None:
                await self._collector.release(batch.key)
            else:
                self._under_way[batch.key] = remote
                self.tell(Reason(key="rounds.submitted", params={"id": remote}))

    async def _await_one(self) -> None:
        wait, before = self.waits.first_s, len(self._under_way)
        while len(self._under_way) == before:
            await self._patience.pause(wait)
            for key in tuple(self._under_way):
                await self._look(key)
            self.stopping.check()
            wait = self.waits.next(wait)

    async def _look(self, key: str) -> None:
        """See how far a batch is, and store what came of it if it has ended."""
        seen = await self._patience.done(self.service.retrieve(self._under_way[key]))
        if isinstance(seen, Missing):
            await self._collector.lost(key)
        elif isinstance(seen, Fault):
            self._patience.bear(seen)
            return
        elif seen.refused:
            await self._refused(key, seen)
            return
        elif not seen.ended or not await self._collector.collect(key, seen):
            return
        self._patience.well()
        self._queue_wait_s = 0.0
        del self._under_way[key]

    async def _refused(self, key: str, batch: RemoteBatch) -> None:
        """The service would not take the batch, and did nothing for it. Lines at fault are told; where the
        service has enough to do already, the questions are asked later, and fewer at a time."""
        failures = [complaint.failure for complaint in batch.complaints]
        at_fault = {c.line: c.failure for c in batch.complaints if c.line and c.failure.kind not in FATAL}
        told = await self._collector.refuse(key, at_fault)
        lines = await self._collector.release(key)
        del self._under_way[key]
        fatal = next((failure for failure in failures if failure.kind in FATAL), None)
        if fatal is None and told:
            return
        if fatal is None and any(f.kind is FailureKind.RATE_LIMITED for f in failures):
            await self._queue_later(lines)
            return
        unknown = Failure(kind=FailureKind.REJECTED, detail="the batch was refused without a reason")
        self.stopping.stop(Stop.SERVICE, failure=fatal or next(iter(failures), unknown))

    async def _queue_later(self, lines: int) -> None:
        self.tell(Reason(key="rounds.queue-full", params={"n": lines}))
        self._queue_wait_s = self.waits.next(self._queue_wait_s)
        if not self._under_way:
            self._files.limits = replace(self._files.limits, lines=max(1, lines // 2))
            await self._patience.pause(self._queue_wait_s)
