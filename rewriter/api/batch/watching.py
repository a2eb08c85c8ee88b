"""What a run looks like while it goes on, once a second."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from rewriter.api.batch.via import Engaged
from rewriter.article import FailureKind
from rewriter.article.batch import Pause, Snapshot
from rewriter.backends.pacing import Standing
from rewriter.backends.wiring import Wire
from rewriter.ports import Store

EVERY_S = 1.0
_WINDOW_S = 120.0  # the rate is that of the last two minutes
_SPREAD = 1.3  # what is left is told between a rate so much higher and so much lower
_FEWEST = 5  # articles ended before anybody can tell what is left


@dataclass(slots=True, kw_only=True)
class Watch:
    """Shows snapshots of a run to `show` until cancelled, and a last one then."""

    store: Store
    engaged: Engaged
    show: Callable[[Snapshot], None]
    clock: Callable[[], float] = time.monotonic
    _seen: deque[tuple[float, int]] = field(default_factory=deque)

    async def run(self) -> None:
        """Once a second."""
        try:
            while True:
                self.show(await self.snapshot())
                await asyncio.sleep(EVERY_S)
        except asyncio.CancelledError:
            self.show(await self.snapshot())
            raise

    async def snapshot(self) -> Snapshot:
        """The run now."""
        totals, budget = await self.store.totals(), self.engaged.budget
        rate = self._rate(totals.ended)
        left = totals.waiting / rate if rate else None
        return Snapshot(
            totals=totals,
            under_way=self.engaged.way.under_way,
            rate_per_minute=60 * rate,
            budget=budget.cap,
            reserved=budget.reserved,
            seconds_left=(left / _SPREAD, left * _SPREAD) if left is not None else None,
            pauses=_pauses(self.engaged.asked),
        )

    def _rate(self, ended: int) -> float:
        """Articles a second, lately; 0 while too few have ended."""
        now = self.clock()
        self._seen.append((now, ended))
        while len(self._seen) > 2 and self._seen[0][0] < now - _WINDOW_S:
            self._seen.popleft()
        since, before = self._seen[0]
        return (ended - before) / (now - since) if now > since and ended - before >= _FEWEST else 0.0


def _pauses(backend: object) -> tuple[Pause, ...]:
    """Which endpoints are not asked for some seconds."""
    if not isinstance(backend, Wire):
        return ()
    held = ((e.name, e.standing) for e in backend.now if e.standing.paused_s or e.standing.is_open)
    return tuple(Pause(endpoint=name, seconds=now.paused_s, why=_why(now)) for name, now in held)


def _why(now: Standing) -> FailureKind | None:
    if now.down is not None:
        return now.down.kind
    return FailureKind.CONNECTION if now.is_open else None
