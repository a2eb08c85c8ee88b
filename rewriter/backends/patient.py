"""Trying again, for thousands of calls at once: the pace does the waiting."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.closing import close
from rewriter.backends.fault import Fault, plain, worth_retrying
from rewriter.backends.retrying import backoff_s
from rewriter.ports import Backend

MOST_REFUSALS = 50  # of one request, while others are answered


class Patient:
    """`Retrying` for batches, around a backend that has a pace: at most `attempts` calls that found nobody,
    and `deadline_s` seconds in all.

    Two things differ. Time spent in line is not counted: a request must not fail because others were before
    it, or because a service was away for a while; how long everybody waits is the pace's to bound. And a
    refusal for asking too fast is no attempt: nothing was tried, and the pace already waits as long as the
    service asks. `clock` (seconds), `sleep` and `chance` (0 to 1) can be replaced in tests."""

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
        attempts = refusals = 0
        while True:
            reply = await self._backend.complete(request)
            if not isinstance(reply, Failure) or not worth_retrying(reply):
                return plain(reply) if isinstance(reply, Failure) else reply
            refused = reply.kind is FailureKind.RATE_LIMITED
            attempts, refusals = attempts + (not refused), refusals + refused
            delay = 0.0 if refused else backoff_s(attempts, self._chance())
            end += reply.waited_s if isinstance(reply, Fault) else 0.0
            if attempts >= self._attempts or refusals >= MOST_REFUSALS or self._clock() + delay >= end:
                return plain(reply)
            await self._sleep(delay)

    async def aclose(self) -> None:
        """Close the wrapped backend's connections."""
        await close(self._backend)
