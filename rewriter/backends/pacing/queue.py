"""Those who wait, in the order in which they may go."""

import asyncio
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Generic, TypeVar

N = TypeVar("N")
T = TypeVar("T")


@dataclass(order=True, slots=True)
class Waiting(Generic[N, T]):
    """One who waits: by turn, then by arrival. `given` is what the waiting for a `need` ends with."""

    turn: int
    arrival: int
    need: N = field(compare=False)
    since: float = field(compare=False)
    given: "asyncio.Future[T]" = field(compare=False)


class Queue(Generic[N, T]):
    """A heap of those who wait; who gave up is forgotten, at the latest when they are half of it."""

    def __init__(self) -> None:
        self._heap: list[Waiting[N, T]] = []
        self._arrivals = count()
        self._gone = 0

    def __len__(self) -> int:
        return len(self._heap) - self._gone

    def join(self, turn: int, need: N, now: float) -> Waiting[N, T]:
        """Stand in line."""
        given = asyncio.get_running_loop().create_future()
        one: Waiting[N, T] = Waiting(turn, next(self._arrivals), need, now, given)
        heappush(self._heap, one)
        return one

    def first(self) -> Waiting[N, T] | None:
        """Who goes next, still in line."""
        while self._heap and self._heap[0].given.done():
            heappop(self._heap)
            self._gone -= 1
        return self._heap[0] if self._heap else None

    def pop(self) -> None:
        """The first leaves the line."""
        heappop(self._heap)

    def leave(self) -> None:
        """Somebody in line gave up: their `given` is cancelled."""
        self._gone += 1
        if self._gone * 2 > len(self._heap):
            self._heap = [one for one in self._heap if not one.given.done()]
            self._gone = 0
            heapify(self._heap)
