"""Running from ordinary code, with Ctrl-C meaning what a person means by it."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from rewriter.article import Outcome
from rewriter.backends.closing import close
from rewriter.ports import Backend, Flow, Journal, Observer
from rewriter.runner.driving import run_article
from rewriter.runner.signals import struck

T = TypeVar("T")


@dataclass(slots=True)
class Interruption:
    """What Ctrl-C does: the first stops asking and lets calls under way end, the second drops them, the
    third ends the program as Ctrl-C always does."""

    observer: Observer | None = None
    cancel: asyncio.Event = field(default_factory=asyncio.Event)
    abort: asyncio.Event = field(default_factory=asyncio.Event)
    struck: bool = False

    def strike(self) -> None:
        """One Ctrl-C."""
        if self.abort.is_set():
            raise KeyboardInterrupt
        self.struck = True
        if self.observer and not self.cancel.is_set():
            self.observer.stopping()
        (self.abort if self.cancel.is_set() else self.cancel).set()


def run(flow: Flow, backend: Backend, journal: Journal, observer: Observer | None = None) -> Outcome:
    """`run_article` for code without an event loop: the command line, `rewriter.rewrite`. Ctrl-C never
    loses a paid answer: the outcome holds the best draft there is. Connections are closed at the end.
    Where a loop is already running (a notebook), the work goes to a thread and Ctrl-C stays the loop's."""
    return alone(lambda: _interruptible(flow, backend, journal, observer))


def alone(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """What `work` gives, in a loop of its own: where one is already running, in a thread."""
    if not _inside_a_loop():
        return _run(work)
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(_run, work).result()


def _inside_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    with asyncio.Runner() as runner:
        return runner.run(work())


async def _interruptible(
    flow: Flow, backend: Backend, journal: Journal, observer: Observer | None
) -> Outcome:
    interruption = Interruption(observer)
    try:
        with struck(interruption.strike, signal.SIGINT):
            return await run_article(
                flow, backend, journal, observer, interruption.cancel, interruption.abort
            )
    finally:
        await close(backend)
