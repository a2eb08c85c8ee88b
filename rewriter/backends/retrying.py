"""Trying again what the wire, not the text, made fail."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.closing import close
from rewriter.backends.fault import Fault, plain, worth_retrying
from rewriter.ports import Backend

FIRST_DELAY_S = 0.5  # OpenAI's own client: 0.5 s doubling up to 8 s, less up to a quarter
LAST_DELAY_S = 8.0
JITTER = 0.25


class Retrying:
    """A backend that waits and tries again when nobody answered, the service is busy or asks for patience.

    At most `attempts` calls and `deadline_s` seconds in all, waiting included: a wait that would pass the
    deadline is not begun. Waits double from 0.5 s to 8 s, minus up to a quarter by chance; a wait the
    service asks for is honoured in full, however long, as long as the deadline allows. `clock` (seconds),
    `sleep` and `chance` (0–1) can be replaced in tests."""

    def __init__(
        self,
        backend: Backend,
        *,
        attempts: int = 4,
        deadline_s: float = 600.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._backend = backend
        self._attempts = attempts
        self._deadline_s = deadline_s
        self._clock = clock
        self._sleep = sleep
        self._chance = chance

    async def complete(self, request: Request) -> Reply:
        """The first usable answer, or the last failure."""
        end = self._clock() + self._deadline_s
        for attempt in range(1, self._attempts + 1):
            reply = await self._within(end - self._clock(), request)
            if not isinstance(reply, Failure):
                return reply
            delay = self._delay(reply, attempt)
            late = self._clock() + delay >= end
            if attempt == self._attempts or late or not worth_retrying(reply):
                return plain(reply)
            await self._sleep(delay)
        raise AssertionError("attempts is at least 1")  # pragma: no cover

    async def aclose(self) -> None:
        """Close the wrapped backend's connections."""
        await close(self._backend)

    async def _within(self, seconds: float, request: Request) -> Reply:
        try:
            async with asyncio.timeout(seconds):
                return await self._backend.complete(request)
        except TimeoutError:
            return Failure(kind=FailureKind.TIMEOUT, detail=f"no answer within {self._deadline_s:g} s in all")

    def _delay(self, failure: Failure, attempt: int) -> float:
        asked = failure.retry_after_s if isinstance(failure, Fault) else None
        return max(asked or 0.0, backoff_s(attempt, self._chance()))


def backoff_s(attempt: int, chance: float) -> float:
    """The wait after that attempt (from 1), when the service asks for none; `chance` 0 to 1."""
    return min(LAST_DELAY_S, FIRST_DELAY_S * 2.0 ** (attempt - 1)) * (1 - JITTER * chance)
