"""So much a minute, evenly: a bucket that fills by itself, and learns from what the service states."""

from collections.abc import Callable

from rewriter.backends.pacing.limits import Stated

SHARE = 0.985  # of what is allowed: our minute and the service's do not begin together
LEAST_SHARE = 0.5
CUT = 0.97  # after a refusal: others may be drawing from the same limit
RECOVERY = 0.002  # of the share, a second
GUESS = 0.9  # of what was answered lately, when a refusal is all the service says
GUESS_GROWTH = 0.05  # a second, until the next refusal
GUESS_FIRST_S = 0.5
GUESS_EVERY_S = 5.0
LEAST_GUESS = 0.2  # of the best
MINUTE_S, HOUR_S, DAY_S = 60.0, 3_600.0, 86_400.0


class Bucket:
    """Lets amounts go as they fit; without any limit, at once. `burst_s` is how many seconds' worth may go
    together after a quiet time. A larger amount goes when the bucket is full, and leaves a debt."""

    def __init__(self, per_minute: float | None, *, burst_s: float, clock: Callable[[], float]) -> None:
        self._configured = per_minute / MINUTE_S if per_minute else None
        self._stated: float | None = None
        self._guessed: float | None = None
        self._burst_s = burst_s
        self._clock = clock
        self._share = SHARE
        self._level = self._capacity
        self._filled_at = self._cut_at = clock()
        self._since = (self._filled_at, 0)
        self._best = 0.0

    @property
    def is_limited(self) -> bool:
        """Whether anything bounds it."""
        return self._per_second is not None

    def wait_s(self, amount: float) -> float:
        """Seconds until that amount may go; 0 when it may now."""
        rate = self._per_second
        if rate is None:
            return 0.0
        self._fill(rate)
        missing = min(amount, self._capacity) - self._level
        return missing / (rate * self._share) if missing > 1e-9 else 0.0

    def take(self, amount: float) -> None:
        """That amount goes now; a negative one comes back."""
        self._level = min(self._capacity, self._level - amount)

    def learn(self, said: Stated) -> None:
        """Believe what the service states of its limit. A limit that takes longer than a minute to come back
        is one of an hour or a day."""
        if said.limit:
            was = self._per_second
            self._stated, self._guessed = said.limit / _period_s(said), None
            if was is None:
                self._level, self._filled_at = self._capacity, self._clock()
        if said.remaining is not None and self.is_limited:
            self._level = min(self._level, said.remaining)

    def refused(self, answered: int) -> None:
        """The service found it too much: a little less for a while. From a service that states no limit, what
        was answered lately tells it roughly; `answered` counts from the first call."""
        now = self._clock()
        if self._stated is None:
            self._guess(now, answered)
        if now - self._cut_at >= 1.0:
            self._cut_at = now
            self._share = max(LEAST_SHARE, self._share * CUT)

    def _guess(self, now: float, answered: int) -> None:
        """Never far below the best there was: some refuse by chance, and no rate would please them."""
        then, answered_then = self._since
        if answered > answered_then and now - then >= (GUESS_EVERY_S if self._guessed else GUESS_FIRST_S):
            self._since = (now, answered)
            guess = (answered - answered_then) / (now - then) * GUESS
            self._best = max(self._best, guess)
            self._guessed = max(guess, self._best * LEAST_GUESS)

    @property
    def _per_second(self) -> float | None:
        rates = (self._configured, self._stated, self._guessed)
        known = [rate for rate in rates if rate is not None]
        return min(known, default=None)

    @property
    def _capacity(self) -> float:
        return max(1.0, (self._per_second or 0.0) * self._burst_s)

    def _fill(self, rate: float) -> None:
        now = self._clock()
        passed, self._filled_at = now - self._filled_at, now
        self._share = min(SHARE, self._share + RECOVERY * passed)
        if self._guessed is not None:
            self._guessed *= 1 + GUESS_GROWTH * min(passed, 1.0)
        self._level = min(self._capacity, self._level + passed * rate * self._share)


def _period_s(said: Stated) -> float:
    """A minute, unless the limit takes longer to come back: the time it takes as a whole, told by the part
    that is used, says whether that is an hour or a day."""
    if said.limit is None or said.remaining is None or (said.reset_s or 0.0) <= MINUTE_S + 5:
        return MINUTE_S
    used = max(said.limit - said.remaining, 1.0) / said.limit
    whole = (said.reset_s or 0.0) / used
    return HOUR_S if whole < 5 * HOUR_S else DAY_S
