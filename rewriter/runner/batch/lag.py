"""How long the event loop is held up: what waits for the network must not wait for us."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

_EVERY_S = 0.01


@dataclass(slots=True)
class Lag:
    """The longest time, in seconds, that the loop was late for a wake-up call."""

    longest_s: float = 0.0

    async def watch(self) -> None:
        """Measure until cancelled."""
        while True:
            before = time.monotonic()
            await asyncio.sleep(_EVERY_S)
            self.longest_s = max(self.longest_s, time.monotonic() - before - _EVERY_S)


@asynccontextmanager
async def watched() -> AsyncIterator[Lag]:
    """The loop's lag for the length of a block."""
    lag = Lag()
    watching = asyncio.create_task(lag.watch())
    try:
        yield lag
    finally:
        watching.cancel()
