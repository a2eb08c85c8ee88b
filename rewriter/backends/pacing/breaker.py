"""Nobody answers: then one call a while finds out when somebody does again, instead of all of them."""

from collections.abc import Callable

AFTER = 8  # attempts in a row that found nobody
FIRST_S = 1.0
LAST_S = 60.0


class Breaker:
    """Closed while somebody answers. `AFTER` attempts in a row that found nobody open it; then one probe at a
    time is let through, after waits that double to a minute; the first answer closes it."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._in_a_row = 0
        self._cool_s = FIRST_S
        self._probe_at = 0.0
        self._probing = False
        self.opened_at: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether calls are held back."""
        return self.opened_at is not None

    @property
    def open_s(self) -> float:
        """How long it has been open."""
        return 0.0 if self.opened_at is None else self._clock() - self.opened_at

    @property
    def wait_s(self) -> float:
        """Seconds until a call may go: 0 now, infinity while a probe is under way."""
        if self.opened_at is None:
            return 0.0
        return float("inf") if self._probing else max(0.0, self._probe_at - self._clock())

    def probe(self) -> None:
        """A call goes although it is open."""
        self._probing = True

    def unprobed(self) -> None:
        """The probe ended without telling anything; another may go at once."""
        self._probing = False

    def somebody(self) -> None:
        """An answer came, whatever it said."""
        self._in_a_row, self._cool_s, self._probing, self.opened_at = 0, FIRST_S, False, None

    def nobody(self, *, probe: bool) -> None:
        """An attempt found nobody. While it is open only the probe counts: the others were sent before."""
        self._in_a_row += 1
        if self.opened_at is None and self._in_a_row >= AFTER:
            self.opened_at = self._clock()
            self._probe_at = self.opened_at + self._cool_s
        elif probe:
            self._probing = False
            self._cool_s = min(LAST_S, self._cool_s * 2)
            self._probe_at = self._clock() + self._cool_s
