"""The conductor of a run: admits articles, answers their questions, stores what comes of them, and stops."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

from rewriter.article import Reason, Status
from rewriter.article.batch import Asks, Entry, Step, Summary
from rewriter.errors import HostLostError, HostsError, JournalError, RewriterError, TemplateError
from rewriter.ports import Host, Store
from rewriter.runner.batch.asking import Asking
from rewriter.runner.batch.framing import DefectError
from rewriter.runner.batch.stopping import StoppedError, Stopping

MOST_LOSSES = 3
"""An article whose host died so often is held to be what kills it."""
_MOST_TRIES = 20  # in one sitting, whoever is to blame
_CHUNK = 64  # entries read from the journal at once
_OF_ALL = frozenset({"publish.disk-full"})
"""Failures to write that concern every article, not one."""


def _no_turn(_position: int) -> AbstractContextManager[None]:
    return nullcontext()


@dataclass(slots=True, kw_only=True)
class Conductor:
    """Makes the unfinished articles of a run, `active` at a time, those begun earlier first. `turn` tells the
    backend whose call it is; `waiting` gives the articles to make, None: all that the store holds unfinished.
    Whatever happens, every answer that arrived is in the journal, and an article
    is either finished, with its files, or waiting to be taken up again."""

    store: Store
    host: Host
    asker: Asking
    stopping: Stopping
    active: int
    turn: Callable[[int], AbstractContextManager[None]] = _no_turn
    on_ended: Callable[[Entry, Summary], None] | None = None
    waiting: Callable[[int, int], Awaitable[Sequence[Entry]]] | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def under_way(self) -> int:
        """Articles begun and not ended."""
        return len(self._tasks)

    async def run(self) -> None:
        """Make articles until none is left, or the run stops; then wait for what is under way."""
        places = asyncio.Semaphore(self.active)
        try:
            async for entry in self._entries():
                if not await self._place(places):
                    break
                task = asyncio.create_task(self._article(entry))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
                task.add_done_callback(lambda _: places.release())
        except JournalError as error:
            self.stopping.stop_for(error)
        finally:
            while self._tasks:
                await asyncio.wait(set(self._tasks))

    async def _entries(self) -> AsyncIterator[Entry]:
        after, waiting = -1, self.waiting or self.store.waiting
        while chunk := await waiting(after, _CHUNK):
            for entry in chunk:
                yield entry
            after = chunk[-1].position

    async def _place(self, places: asyncio.Semaphore) -> bool:
        """Wait for a place; False when the run stops first."""
        taking = asyncio.ensure_future(places.acquire())
        stopped = asyncio.ensure_future(self.stopping.cancel.wait())
        await asyncio.wait((taking, stopped), return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if self.stopping.cancel.is_set():
            taking.cancel()
            return False
        return True

    async def _article(self, entry: Entry) -> None:
        """One article, to its end or to the run's. Never raises."""
        try:
            with self.turn(entry.position):
                summary = await self._made(entry)
            await self.store.end(entry.position, summary)
        except StoppedError:
            await self._dropped(entry)
            return
        except JournalError as error:
            self.stopping.stop_for(error)
            await self._dropped(entry)
            return
        if self.on_ended:
            self.on_ended(entry, summary)

    async def _made(self, entry: Entry) -> Summary:
        """What an article comes to; one whose hosts keep dying fails, so that it cannot stop the run."""
        losses, tries = entry.losses, 0
        while losses < MOST_LOSSES and tries < _MOST_TRIES:
            self.stopping.check()
            tries += 1
            try:
                return await self._driven(entry)
            except HostLostError as lost:
                self.stopping.check()  # what stops us may have ended it, too
                if lost.params["blamed"]:
                    losses = await self.store.lose(entry.position)
            except DefectError as defect:
                return failed("run.defect", kind=str(defect))
            except JournalError:
                raise
            except RewriterError as error:
                if error.key in _OF_ALL or isinstance(error, TemplateError | HostsError):
                    self.stopping.stop_for(error)
                    raise StoppedError from None
                return failed(error.key, **error.params)
        return failed("run.host-lost", n=losses)

    async def _driven(self, entry: Entry) -> Summary:
        position = entry.position
        step: Step = await self.host.begin(entry, await self.store.source(position))
        number = 0
        while isinstance(step, Asks):
            if step.source is not None:
                await self.store.keep(position, step.source)
            replies = await self.asker.ask(position, number, step.requests)
            step = await self.host.resume(position, replies)
            number += 1
        return step.summary

    async def _dropped(self, entry: Entry) -> None:
        try:
            await self.host.drop(entry.position)
        except (HostLostError, DefectError):
            return


def failed(key: str, **params: str | int | float) -> Summary:
    """What an article came to that could not be made."""
    return Summary(status=Status.FAILED, reasons=(Reason(key=key, params=params),))
