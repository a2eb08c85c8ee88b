"""One request's way in a round: the journal, or a line in a file."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.batch_api import BatchService
from rewriter.errors import OutputError, RewriterError
from rewriter.ports import BatchLog, Store
from rewriter.runner.batch.asking import traced
from rewriter.runner.batch.budget import Budget
from rewriter.runner.batch.rounds.files import RoundFiles, custom_id
from rewriter.runner.batch.stopping import FATAL, StoppedError, Stopping

MOST_ATTEMPTS = 3
_AGAIN = frozenset(
    {FailureKind.CONNECTION, FailureKind.RATE_LIMITED, FailureKind.UNAVAILABLE, FailureKind.TIMEOUT}
)
_NOBODYS = FATAL | {FailureKind.CANCELLED}
"""Failures that concerned the run as a whole: once it goes on, they are no longer true."""


@dataclass(slots=True, kw_only=True)
class RoundAsker:
    """Answers an article from the journal; what is not there goes into the round's files, and the article is
    left until a later round. `full`: the ceiling leaves no room for more questions now."""

    store: Store
    log: BatchLog
    service: BatchService
    budget: Budget
    stopping: Stopping
    files: RoundFiles
    full: bool = False
    added: int = 0
    _adding: set[str] = field(default_factory=set)

    async def ask(self, position: int, step: int, requests: tuple[Request, ...]) -> tuple[Reply, ...]:
        """The replies to an article's questions, in order. StoppedError when some are still to come."""
        return await traced(self.store, position, step, requests, self._one)

    async def _one(self, request: Request, position: int, step: int) -> Reply:
        asked = await self.log.asked(position, request.digest)
        own = settled(asked.failures) or asked.answer
        found = own or await self.store.find(request.digest, position=position)
        if found is not None:
            return found
        if asked.under_way or request.digest in self._adding:
            raise StoppedError
        line = self.service.line(request, custom_id(0, request.digest))
        if isinstance(line, Failure):
            return line
        await self._add(request, line, position, step)
        raise StoppedError

    async def _add(self, request: Request, line: bytes, position: int, step: int) -> None:
        self._adding.add(request.digest)
        try:
            reserved = await self._reserved(request)
            try:
                await self.files.add(request, line, position=position, step=step, reserved=reserved)
            except RewriterError as error:
                await self.budget.give_back(reserved)
                self._concerns_all(error)
                raise
        finally:
            self._adding.discard(request.digest)
        self.added += 1

    async def _reserved(self, request: Request) -> float:
        self.stopping.check()
        reserved = None if self.full else await self.budget.reserve(request, wait=False)
        if reserved is None:
            self.full = True
            raise StoppedError
        return reserved

    def _concerns_all(self, error: RewriterError) -> None:
        """A round's file that cannot be written is no article's fault."""
        if isinstance(error, OutputError):
            self.stopping.stop_for(error)
            raise StoppedError from None


def settled(failures: Sequence[Failure]) -> Failure | None:
    """The failure that an article is to be told of, None when its question is worth asking (again)."""
    counted = [failure for failure in failures if failure.kind not in _NOBODYS]
    if counted and (counted[-1].kind not in _AGAIN or len(counted) >= MOST_ATTEMPTS):
        return counted[-1]
    return None
