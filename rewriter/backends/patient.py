"""Trying again, for thousands of calls at once: the pace does the waiting."""

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.fault import Fault, plain, worth_retrying
from rewriter.backends.retrying import Retrying, backoff_s

MOST_REFUSALS = 50  # of one request, while others are answered


class Patient(Retrying):
    """Retrying for batches, around a backend that has a pace: at most `attempts` calls that found nobody, and
    `deadline_s` seconds in all.

    Two things differ. Time spent in line is not counted: a request must not fail because others were before
    it, or because a service was away for a while; how long everybody waits is the pace's to bound. And a
    refusal for asking too fast is no attempt: nothing was tried, and the pace already waits as long as the
    service asks."""

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
