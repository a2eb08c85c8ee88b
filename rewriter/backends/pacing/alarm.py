"""Being woken at a time, by one sleeper at most."""

import asyncio
from collections.abc import Awaitable, Callable

Sleep = Callable[[float], Awaitable[None]]


class Alarm:
    """Calls `ring` at the earliest of the times it was set to. Holds one task while it is set, none else."""

    def __init__(self, ring: Callable[[], None], clock: Callable[[], float], sleep: Sleep) -> None:
        self._ring = ring
        self._clock = clock
        self._sleep = sleep
        self._at = float("inf")
        self._task: asyncio.Task[None] | None = None

    def set(self, at: float) -> None:
        """Ring then, if it does not ring earlier anyway."""
        if at >= self._at:
            return
        self.unset()
        self._at = at
        self._task = asyncio.get_running_loop().create_task(self._wait(at))

    def unset(self) -> None:
        """Do not ring."""
        task, self._task, self._at = self._task, None, float("inf")
        if task is not None:
            task.cancel()

    async def _wait(self, at: float) -> None:
        while (left := at - self._clock()) > 0:
            await self._sleep(left)
        self._task, self._at = None, float("inf")
        self._ring()
