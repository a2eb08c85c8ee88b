"""How many calls may be under way: few at first, twice as many after each round that was answered."""

from collections.abc import Callable

FIRST = 8


class Window:
    """Between 1 and `at_once` slots. Each answer adds one, which doubles them with every round; a refusal
    halves them, once for all that was sent before the last halving."""

    def __init__(self, at_once: int, clock: Callable[[], float]) -> None:
        self._at_once = at_once
        self._clock = clock
        self._halved_at = float("-inf")
        self.slots = min(at_once, FIRST)

    def answered(self) -> None:
        """One call came back with an answer."""
        self.slots = min(self._at_once, self.slots + 1)

    def refused(self, sent_at: float) -> None:
        """One call was too many."""
        if sent_at >= self._halved_at:
            self.slots = max(1, self.slots // 2)
            self._halved_at = self._clock()
