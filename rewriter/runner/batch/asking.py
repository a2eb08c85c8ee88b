"""One request's way in a batch: the journal, the budget, the model, the journal again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.pacing import Sending, sending
from rewriter.errors import JournalError
from rewriter.ports import Backend, Store
from rewriter.runner.batch.budget import Budget
from rewriter.runner.batch.call_slots import Places
from rewriter.runner.batch.stopping import FATAL, OF_THE_WIRE, Stop, StoppedError, Stopping
from rewriter.runner.together import either, together, unless

MISSED = 2  # calls, each tried several times: one alone may be its article's own bad luck


class Asking(Protocol):
    """Whoever gets an article's questions answered."""

    async def ask(self, position: int, step: int, requests: tuple[Request, ...]) -> tuple[Reply, ...]:
        """The replies to an article's questions, in order. StoppedError when they are not to be had now."""
        ...


@dataclass(slots=True, kw_only=True)
class BatchAsker:
    """Gets replies for the articles of one run, as many at a time as there are `places`. `under_way` counts
    calls being made now, `missed` those that found nobody before anybody was `reached`."""

    store: Store
    backend: Backend
    budget: Budget
    stopping: Stopping
    places: Places
    under_way: int = 0
    missed: int = 0
    reached: bool = False

    async def ask(self, position: int, step: int, requests: tuple[Request, ...]) -> tuple[Reply, ...]:
        """The replies to an article's questions, in order. StoppedError when the run stops first: what was
        answered is stored all the same. JournalError when the journal can no longer be used."""
        return await traced(self.store, position, step, requests, self._one)

    async def _one(self, request: Request, position: int, step: int) -> Reply:
        found = await self.store.find(request.digest, position=position)
        if found is not None:
            return found
        async with self.places.held(position):
            return await self._paid(request, position, step)

    async def _paid(self, request: Request, position: int, step: int) -> Reply:
        reserved = await self._reserved(request)
        try:
            call = await self.store.start(request, position=position, step=step, reserved=reserved)
        except JournalError:
            await self.budget.give_back(reserved)
            raise
        reply = await self._made(request)
        cost = await self.budget.settle(reserved, reply)
        await self.store.finish(call, reply, cost=cost)
        self._look_for_the_service(reply)
        return judged(reply, self.stopping)

    def _look_for_the_service(self, reply: Reply) -> None:
        """Where nobody was ever reached, it is the address, and no article's fault."""
        if not isinstance(reply, Failure) or reply.kind is not FailureKind.CONNECTION:
            self.reached = True
        elif not self.reached:
            self.missed += 1
            if self.missed >= MISSED:
                self.stopping.stop(Stop.SERVICE, failure=reply)

    async def _reserved(self, request: Request) -> float:
        self.stopping.check()
        reserved = await self.budget.reserve(request)
        if reserved is None:
            self.stopping.stop(Stop.BUDGET)
            raise StoppedError
        if self.stopping.cancel.is_set():
            await self.budget.give_back(reserved)
            raise StoppedError
        return reserved

    async def _made(self, request: Request) -> Reply:
        wire = Sending()
        token = sending.set(wire)
        self.under_way += 1
        try:
            reply = await unless(self._dropped(wire), self.backend.complete(request))
        finally:
            self.under_way -= 1
            sending.reset(token)
        dropped = isinstance(reply, Failure) and reply.kind is FailureKind.CANCELLED
        return NEVER_SENT if dropped and not wire.now else reply

    async def _dropped(self, wire: Sending) -> None:
        """A run that stops lets calls under way end, and drops those that still wait to be made; a second
        strike drops all."""
        await self.stopping.cancel.wait()
        await either(wire.idle.wait(), self.stopping.abort.wait())


NEVER_SENT = Failure(kind=FailureKind.UNAVAILABLE, detail="dropped before it was sent")
"""What became of a call that was still waiting for its turn when the run stopped: it cost nothing."""


async def traced(
    store: Store,
    position: int,
    step: int,
    requests: tuple[Request, ...],
    one: Callable[[Request, int, int], Awaitable[Reply]],
) -> tuple[Reply, ...]:
    """The replies to what an article asks at a step, each got by `one`, once it is noted that it asks so."""
    await store.trace(position, step, tuple(request.digest for request in requests))
    return await together(requests, lambda request: one(request, position, step))


def judged(reply: Reply, stopping: Stopping) -> Reply:
    """The reply, if it is the article's business."""
    if not isinstance(reply, Failure):
        return reply
    if reply.kind in FATAL:
        stopping.stop(Stop.SERVICE, failure=reply)
        raise StoppedError
    stopped = stopping.cancel.is_set() and reply.kind in OF_THE_WIRE
    if stopped or reply.kind is FailureKind.CANCELLED:
        raise StoppedError
    return reply
