"""What services state of their limits is read in every form they use, and believed with care."""

import pytest

from rewriter.backends.pacing.bucket import Bucket
from rewriter.backends.pacing.limits import Stated, seconds, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1s", 1.0),
        ("6m0s", 360.0),
        ("350ms", 0.35),
        ("1h2m", 3720.0),
        ("1m30.951s", 90.951),
        ("2d1h", 176_400.0),
        ("59.9", 59.9),
        ("0", 0.0),
        ("120", 120.0),
        ("5µs", 5e-6),
        (" 1S ", 1.0),
        ("", None),
        (None, None),
        ("soon", None),
        ("1x", None),
        ("1s!", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("9" * 400, None),
    ],
)
def test_spans_of_time(text: str | None, expected: float | None) -> None:
    assert seconds(text) == (pytest.approx(expected) if expected is not None else None)


def test_headers_of_both_limits() -> None:
    headers = {
        "x-ratelimit-limit-requests": "60",
        "x-ratelimit-remaining-requests": "59",
        "x-ratelimit-reset-requests": "1s",
        "x-ratelimit-limit-tokens": "abc",
    }
    assert stated(headers, "requests") == Stated(limit=60, remaining=59, reset_s=1.0)
    assert stated(headers, "tokens") == Stated()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def bucket(per_minute: float | None, clock: Clock, burst_s: float = 1.0) -> Bucket:
    return Bucket(per_minute, burst_s=burst_s, clock=clock)


def allowed(it: Bucket, clock: Clock, span_s: float) -> int:
    """How many go in that time when somebody always waits."""
    end, count = clock.now + span_s, 0
    while clock.now < end:
        wait = it.wait_s(1)
        if wait:
            clock.now += wait
            continue
        it.take(1)
        count += 1
    return count


def test_without_a_limit_nobody_waits() -> None:
    it = bucket(None, Clock())
    it.take(1e9)
    assert it.wait_s(1e9) == 0


def test_configured_limit_is_kept_and_nearly_used() -> None:
    clock = Clock()
    assert 590 <= allowed(bucket(600, clock), clock, 60) <= 605


def test_stated_limit_lowers_the_configured_one_and_never_raises_it() -> None:
    for configured, said, expected in ((600, 60, 60), (60, 600, 60), (None, 120, 120)):
        clock = Clock()
        it = bucket(configured, clock)
        it.learn(Stated(limit=said))
        assert 0.95 * expected <= allowed(it, clock, 60) <= expected + 10


@pytest.mark.parametrize(
    ("remaining", "reset_s", "per_hour"),
    [(199, 432.0, 8.3), (100, 43_200.0, 8.3), (199, 18.0, 200 * 60), (180, 360.0, 200.0)],
)
def test_limit_that_takes_longer_than_a_minute_to_come_back(
    remaining: float, reset_s: float, per_hour: float
) -> None:
    clock = Clock()
    it = bucket(None, clock)
    it.learn(Stated(limit=200, remaining=remaining, reset_s=reset_s))
    it.take(1000)
    assert 3600 * 1000 / it.wait_s(1) == pytest.approx(per_hour, rel=0.1)


def test_what_is_left_is_believed_when_it_is_less() -> None:
    clock = Clock()
    it = bucket(600, clock)
    it.learn(Stated(limit=600, remaining=0, reset_s=60.0))
    assert it.wait_s(1) > 0


def test_amount_larger_than_a_burst_goes_and_leaves_a_debt() -> None:
    clock = Clock()
    it = bucket(60_000, clock)
    assert it.wait_s(30_000) == 0
    it.take(30_000)
    assert it.wait_s(1) == pytest.approx(29, rel=0.05)


def test_refusals_slow_it_down_for_a_while() -> None:
    clock = Clock()
    it = bucket(6000, clock)
    for _ in range(5):
        clock.now += 1.1
        it.refused(0)
        it.refused(0)
    assert 0.8 * 6000 <= allowed(it, clock, 60) <= 0.95 * 6000
    clock.now += 600
    assert allowed(it, clock, 60) >= 0.97 * 6000
