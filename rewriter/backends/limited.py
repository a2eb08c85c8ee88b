"""No more calls under way than the service bears."""

import asyncio
from weakref import WeakKeyDictionary

from rewriter.article import Reply, Request
from rewriter.backends.closing import close
from rewriter.ports import Backend


class Limited:
    """A backend that lets at most `at_once` calls through, in the order they came; the others wait.

    Waiting is not part of a call: its own time limit starts when it is let through. It is part of the
    request, whose deadline goes on. Each event loop has its own queue."""

    def __init__(self, backend: Backend, at_once: int) -> None:
        self._backend = backend
        self._at_once = at_once
        self._turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    async def complete(self, request: Request) -> Reply:
        """The wrapped backend's reply, when it is this request's turn."""
        async with self._turn():
            return await self._backend.complete(request)

    async def aclose(self) -> None:
        """Close the wrapped backend's connections."""
        await close(self._backend)

    def _turn(self) -> asyncio.Semaphore:
        return self._turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(self._at_once))
