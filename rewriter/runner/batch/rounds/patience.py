"""Waiting, and when to wait no longer."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, TypeVar

from rewriter.article import FailureKind
from rewriter.backends.batch_api import Missing
from rewriter.backends.fault import Fault, plain
from rewriter.errors import BackendError
from rewriter.runner.batch.stopping import FATAL, Stop, StoppedError, Stopping

T = TypeVar("T")
_UNCERTAIN = frozenset({FailureKind.CONNECTION, FailureKind.TIMEOUT, FailureKind.UNAVAILABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Seconds between two looks at batches under way: `first_s`, `factor` times longer each time that none
    has ended, up to `longest_s`. A batch that may exist is looked for again after `look_again_s`, the time
    that its creation may still be on its way. A service that fails for `give_up_s` stops the run."""

    first_s: float = 10.0
    factor: float = 1.5
    longest_s: float = 300.0
    look_again_s: float = 30.0
    give_up_s: float = 3600.0

    def next(self, wait_s: float) -> float:
        """The wait after that one."""
        return min(self.longest_s, max(self.first_s, wait_s * self.factor))


class Patience:
    """What a run does about a service that fails: waits, or stops. `clock` (seconds) and `sleep` can be
    replaced in tests."""

    def __init__(
        self,
        waits: Waits,
        stopping: Stopping,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.waits = waits
        self._stopping = stopping
        self._clock = clock
        self._sleep = sleep
        self._failing_since: float | None = None

    async def pause(self, seconds: float) -> None:
        """Wait; StoppedError as soon as the run stops."""
        self._stopping.check()
        await self._first(self._sleep(seconds), self._stopping.cancel)

    async def done(self, call: Coroutine[Any, Any, T]) -> T:
        """The result of a call that can be made again; StoppedError as soon as the run stops."""
        return await self._first(call, self._stopping.cancel)

    async def ended(self, call: Coroutine[Any, Any, T]) -> T:
        """The result of a call that is better not cut off; StoppedError when it must be, as the second Ctrl-C
        says."""
        return await self._first(call, self._stopping.abort)

    def well(self) -> None:
        """The service does what it should."""
        self._failing_since = None

    def bear(self, fault: Fault) -> None:
        """Put up with a fault: whoever comes back tries again later. Otherwise the run is stopped, with
        StoppedError: nothing will come of it, or it has failed for too long."""
        if isinstance(fault, Missing):
            self.stop(BackendError("rounds.no-batch-api", detail=fault.detail))
        if fault.kind in FATAL or not (uncertain(fault) or fault.kind is FailureKind.RATE_LIMITED):
            self.stop(fault)
        now = self._clock()
        self._failing_since = now if self._failing_since is None else self._failing_since
        if now - self._failing_since > self.waits.give_up_s:
            self.stop(fault)

    def stop(self, why: Fault | BackendError) -> None:
        """Stop the run, with StoppedError."""
        if isinstance(why, BackendError):
            self._stopping.stop(Stop.SERVICE, error=why)
        else:
            self._stopping.stop(Stop.SERVICE, failure=plain(why))
        raise StoppedError

    async def _first(self, work: Awaitable[T], event: asyncio.Event) -> T:
        working, stopped = asyncio.ensure_future(work), asyncio.ensure_future(event.wait())
        try:
            await asyncio.wait((working, stopped), return_when=asyncio.FIRST_COMPLETED)
            if working.done():
                return working.result()
            raise StoppedError
        finally:
            stopped.cancel()
            working.cancel()
            await asyncio.wait((working, stopped))


def uncertain(fault: Fault) -> bool:
    """Whether what was asked may have been done all the same."""
    return fault.kind in _UNCERTAIN
