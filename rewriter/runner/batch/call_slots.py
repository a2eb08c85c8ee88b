"""How many calls of a run are begun and not ended: never more than was allowed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count


class Places:
    """So many places, given to the lowest position first, then to who came first. A place is held from before
    a call is noted until its answer is stored: what a killed program leaves behind with an unknown end is
    never more than that."""

    def __init__(self, number: int) -> None:
        self._free = number
        self._line: list[tuple[int, int, asyncio.Future[None]]] = []
        self._arrivals = count()

    @asynccontextmanager
    async def held(self, position: int) -> AsyncIterator[None]:
        """A place for the length of a block, waited for if need be."""
        await self._taken(position)
        try:
            yield
        finally:
            self._given_back()

    async def _taken(self, position: int) -> None:
        if self._free:
            self._free -= 1
            return
        given = asyncio.get_running_loop().create_future()
        heappush(self._line, (position, next(self._arrivals), given))
        try:
            await given
        except asyncio.CancelledError:
            if given.done() and not given.cancelled():
                self._given_back()
            raise

    def _given_back(self) -> None:
        while self._line:
            given = heappop(self._line)[2]
            if not given.done():
                given.set_result(None)
                return
        self._free += 1
