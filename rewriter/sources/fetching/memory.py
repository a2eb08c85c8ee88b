"""What one process remembers of the sites it has read: their robots.txt, and when each was last asked."""

import time
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")
_KEPT_S = 3_600.0  # RFC 9309 allows a day
_SITES = 1_000
LONGEST_WAIT_S = 30.0  # some sites ask for minutes: reading one page is then no crawl


class Remembered(Generic[Value]):
    """Values by site, each for an hour, a thousand at most."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, Lock()
        self._values: dict[str, tuple[float, Value]] = {}

    def get(self, origin: str, find: Callable[[], Value]) -> Value:
        """The value, found now unless it is remembered."""
        with self._lock:
            kept = self._values.get(origin)
        if kept and self._clock() - kept[0] < _KEPT_S:
            return kept[1]
        value = find()
        with self._lock:
            if len(self._values) >= _SITES:
                self._values.pop(next(iter(self._values)))
            self._values[origin] = (self._clock(), value)
        return value


class Visits:
    """When each site was last read, and the wait that it asks for."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock, self._sleep, self._lock = clock, sleep, Lock()
        self._next: dict[str, float] = {}

    def wait(self, origin: str, delay_s: float | None) -> float:
        """Wait until the site may be read again, and count this reading; the seconds that were waited."""
        if not delay_s:
            return 0.0
        with self._lock:
            now = self._clock()
            start = max(now, self._next.get(origin, now))
            self._next[origin] = start + min(delay_s, LONGEST_WAIT_S)
        self._sleep(start - now)
        return start - now
