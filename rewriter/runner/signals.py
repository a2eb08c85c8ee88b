"""Signals that mean "stop", as ordinary calls."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rewriter.stops import stop_noted


@contextmanager
def struck(strike: Callable[[], None], *numbers: signal.Signals) -> Iterator[None]:
    """Have `strike` called for each of these signals, also when one was noted before; where they cannot be
    had (another thread, Windows) they stay what they were."""
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        for number in numbers:
            loop.add_signal_handler(number, strike)
    except (NotImplementedError, RuntimeError, ValueError):
        yield
        return
    if stop_noted():
        strike()
    try:
        yield
    finally:
        for number, handler in before.items():
            loop.remove_signal_handler(number)
            signal.signal(number, handler)
