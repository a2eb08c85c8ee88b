"""Running from a thread of a program that goes on, so that another thread can say: enough."""

import asyncio
from threading import Lock

from rewriter.article import Outcome
from rewriter.backends.closing import close
from rewriter.ports import Backend, Flow, Journal, Observer
from rewriter.runner.driving import run_article


class Stop:
    """Ends one run. The first `strike` lets calls under way end, since they are paid for, and asks nothing
    more; the second drops them. It may come from any thread, before the run as well."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._strikes = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._cancel = asyncio.Event()
        self._abort = asyncio.Event()

    @property
    def strikes(self) -> int:
        """How often it was said."""
        return self._strikes

    def strike(self) -> None:
        """Once more."""
        with self._lock:
            self._strikes += 1
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._tell)

    def run(
        self, flow: Flow, backend: Backend, journal: Journal, observer: Observer | None = None
    ) -> Outcome:
        """`run_article` until it ends or is stopped; connections are closed at the end."""
        with asyncio.Runner() as runner:
            return runner.run(self._run(flow, backend, journal, observer))

    async def _run(
        self, flow: Flow, backend: Backend, journal: Journal, observer: Observer | None
    ) -> Outcome:
        with self._lock:
            self._loop = asyncio.get_running_loop()
            self._tell()
        try:
            return await run_article(flow, backend, journal, observer, self._cancel, self._abort)
        finally:
            with self._lock:
                self._loop = None
            await close(backend)

    def _tell(self) -> None:
        if self._strikes:
            self._cancel.set()
        if self._strikes > 1:
            self._abort.set()
