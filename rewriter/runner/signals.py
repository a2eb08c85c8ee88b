"""Signals that mean "stop", as ordinary calls."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def struck(strike: Callable[[], None], *numbers: signal.Signals) -> Iterator[None]:
    """Have `strike` called for each of these signals; where they cannot be had (another thread, Windows) they
    stay what they were."""
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        for number in numbers:
            loop.add_signal_handler(number, strike)
    except (NotImplementedError, RuntimeError, ValueError):
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            loop.remove_signal_handler(number)
            signal.signal(number, handler)
