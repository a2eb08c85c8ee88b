"""Until when nobody asks: the service said so, or it refused without a word and needs a moment."""

from collections.abc import Callable

FIRST_S = 0.5
LAST_S = 60.0
JITTER = 0.5


class Pause:
    """One pause for a whole endpoint. A wait the service asks for is kept in full. Without one, waits double
    from half a second to a minute, less up to half by chance, and begin anew after an answer."""

    def __init__(self, clock: Callable[[], float], chance: Callable[[], float]) -> None:
        self._clock = clock
        self._chance = chance
        self._in_a_row = 0
        self._begun_at = float("-inf")
        self.until = float("-inf")

    @property
    def left_s(self) -> float:
        """Seconds left of it, 0 when there is none."""
        return max(0.0, self.until - self._clock())

    def asked(self, seconds: float) -> None:
        """The service asks for that many seconds."""
        self._begun_at = self._clock()
        self.until = max(self.until, self._begun_at + seconds)

    def refused(self, sent_at: float) -> None:
        """The service refused without a word more. What was sent before the pause tells nothing new."""
        if sent_at < self._begun_at:
            return
        usual = min(LAST_S, FIRST_S * 2.0 ** min(self._in_a_row, 10))
        self._in_a_row += 1
        self.asked(usual * (1 - JITTER * self._chance()))

    def answered(self) -> None:
        """The service answers again."""
        self._in_a_row = 0
