"""How an endpoint stands at this moment, for those who show progress."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from rewriter.article import Failure

SPAN_S = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One endpoint now: calls `under_way` and those `waiting` for it, `slots` in use at most, seconds left of
    a pause (0: none), answers a second over the last ten. `is_open`: nobody answers there and calls are held
    back. `down` says why it counts as lost, None while it does not."""

    under_way: int
    waiting: int
    slots: int
    paused_s: float
    rate: float
    is_open: bool
    down: Failure | None


class Tally:
    """Answers a second over the last ten whole seconds at most, in a few bytes."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._begun = clock()
        self.total = 0
        self._seconds: deque[tuple[int, int]] = deque(maxlen=SPAN_S + 1)

    def count(self) -> None:
        """One more answer."""
        self.total += 1
        second = int(self._clock())
        if self._seconds and self._seconds[-1][0] == second:
            self._seconds[-1] = (second, self._seconds[-1][1] + 1)
        else:
            self._seconds.append((second, 1))

    @property
    def rate(self) -> float:
        """Answers a second."""
        now = self._clock()
        span = min(float(SPAN_S), max(now - self._begun, 1.0))
        return sum(n for second, n in self._seconds if second >= now - span) / span
