"""One request's way: the journal, the model, the journal again."""

import asyncio
from dataclasses import dataclass, field

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.errors import JournalError
from rewriter.ports import Backend, Journal, Observer
from rewriter.runner.together import together, unless


@dataclass(slots=True, kw_only=True)
class Asker:
    """Gets replies for one article. `cancel` set: nothing new is asked, calls under way may end. `abort`
    set: calls under way are dropped too. `kept` turns False when what came of a call could not be stored,
    `paid` True once there is an answer that must not be lost."""

    backend: Backend
    journal: Journal
    observer: Observer | None = None
    cancel: asyncio.Event = field(default_factory=asyncio.Event)
    abort: asyncio.Event = field(default_factory=asyncio.Event)
    kept: bool = True
    paid: bool = False

    async def ask(self, requests: tuple[Request, ...]) -> tuple[Reply, ...]:
        """The replies, in the requests' order; equal requests are asked once. When one call raises, the
        others still end and are stored before the error goes on its way."""
        if self.observer:
            self.observer.asking(requests)
        return await together(requests, self._one)

    async def _one(self, request: Request) -> Reply:
        reply = await self._found_or_made(request)
        if self.observer:
            self.observer.answered(request, reply)
        return reply

    async def _found_or_made(self, request: Request) -> Reply:
        found = self.journal.find(request.digest)
        if found is not None:
            self.paid = True
            return found
        if self.cancel.is_set() or self.abort.is_set():
            return Failure(kind=FailureKind.CANCELLED)
        try:
            self.journal.start(request)
        except JournalError as error:
            if not self.paid:
                raise
            return self._stopped(error)
        reply = await self._made(request)
        self._keep(request, reply)
        return reply

    def _stopped(self, error: JournalError) -> Failure:
        """The journal broke midway: pay for nothing more, but let the flow end with what was paid."""
        self.kept = False
        return Failure(kind=FailureKind.CANCELLED, detail=error.sentence("en"))

    def _keep(self, request: Request, reply: Reply) -> None:
        self.paid = self.paid or isinstance(reply, Completion)
        try:
            self.journal.finish(request, reply)
        except JournalError:
            self.kept = False

    async def _made(self, request: Request) -> Reply:
        try:
            return await unless(self.abort.wait(), self.backend.complete(request))
        except asyncio.CancelledError:
            self._keep(request, Failure(kind=FailureKind.CANCELLED))
            raise
