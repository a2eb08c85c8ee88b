"""The wire is tried again within bounds; nothing else is."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.backends import Retrying, ScriptedBackend
from rewriter.backends.fault import Fault
from rewriter.backends.retry_after import retry_after_s
from tests.backends.asking import answered, backend, failed, request
from tests.rig.loopback import Answer, completion, error, loopback

BUSY = Fault(kind=FailureKind.UNAVAILABLE)


class Time:
    """A clock that only moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.naps: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds


def ask(
    replies: Sequence[str | Reply], *, attempts: int = 4, deadline_s: float = 600.0
) -> tuple[Reply, Time, int]:
    time = Time()
    script = ScriptedBackend(replies)
    patient = Retrying(
        script,
        attempts=attempts,
        deadline_s=deadline_s,
        clock=lambda: time.now,
        sleep=time.sleep,
        chance=lambda: 0.0,
    )
    return asyncio.run(patient.complete(request())), time, len(script.requests)


def test_a_busy_service_is_asked_again_with_growing_waits() -> None:
    reply, time, calls = ask([BUSY] * 5 + ["enfin"], attempts=6)
    assert (answered(reply).text, calls) == ("enfin", 6)
    assert time.naps == [0.5, 1.0, 2.0, 4.0, 8.0]


def test_waits_are_shortened_by_chance() -> None:
    time = Time()
    patient = Retrying(
        ScriptedBackend([BUSY, "x"]), clock=lambda: time.now, sleep=time.sleep, chance=lambda: 1.0
    )
    asyncio.run(patient.complete(request()))
    assert time.naps == [0.375]


def test_attempts_are_bounded() -> None:
    reply, _, calls = ask([BUSY] * 9, attempts=3)
    assert (failed(reply).kind, calls) == (FailureKind.UNAVAILABLE, 3)


@pytest.mark.parametrize(
    "kind", [k for k in FailureKind if k not in {"connection", "rate-limited", "unavailable"}]
)
def test_what_could_be_paid_twice_or_cannot_help_is_not_tried_again(kind: FailureKind) -> None:
    reply, _, calls = ask([Failure(kind=kind), "jamais"])
    assert (failed(reply).kind, calls) == (kind, 1)


def test_a_fault_that_says_never_again_is_believed() -> None:
    reply, _, calls = ask([Fault(kind=FailureKind.UNAVAILABLE, again=False), "jamais"])
    assert (type(reply), calls) == (Failure, 1)


def test_the_service_says_how_long_to_wait() -> None:
    reply, time, _ = ask([Fault(kind=FailureKind.RATE_LIMITED, retry_after_s=121.0), "enfin"])
    assert (answered(reply).text, time.naps) == ("enfin", [121.0])


def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    reply, time, calls = ask([Fault(kind=FailureKind.RATE_LIMITED, retry_after_s=601.0), "jamais"])
    assert (failed(reply).kind, time.naps, calls) == (FailureKind.RATE_LIMITED, [], 1)


def test_the_deadline_bounds_all_attempts_together() -> None:
    reply, time, calls = ask([BUSY] * 9, attempts=9, deadline_s=4.0)
    assert (failed(reply).kind, time.naps, calls) == (FailureKind.UNAVAILABLE, [0.5, 1.0, 2.0], 4)


def test_a_call_that_outlasts_the_deadline_is_given_up() -> None:
    class Slow:
        async def complete(self, asked: Request) -> Reply:
            await asyncio.sleep(30)
            return Completion(text="trop tard", model=asked.model)

    reply = asyncio.run(Retrying(Slow(), deadline_s=0.05).complete(request()))
    assert failed(reply).kind is FailureKind.TIMEOUT


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "Sun, 22 Nov 2026 10:00:30 GMT"}, 30.0),
        ({"retry-after": "Sun, 22 Nov 2026 09:00:00 GMT"}, 0.0),
        ({"retry-after": "-5"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Sun, 99 Nov 2026 99:00:00 GMT"}, None),
        ({}, None),
    ],
)
def test_headers_that_ask_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after_s(headers, datetime(2026, 11, 22, 10, 0, 0, tzinfo=UTC)) == seconds


def test_over_the_real_wire() -> None:
    answers = [error(500), error(429, retry_after_ms="20"), completion("enfin")]
    with loopback(answers) as server:
        patient = Retrying(backend(server), sleep=lambda seconds: asyncio.sleep(min(seconds, 0.02)))
        assert answered(asyncio.run(patient.complete(request()))).text == "enfin"
        assert len(server.requests) == 3


@pytest.mark.parametrize(
    "answer", [error(429, code="insufficient_quota"), error(500, x_should_retry="false")]
)
def test_what_the_service_calls_final_is_asked_once(answer: Answer) -> None:
    with loopback([answer, completion("jamais")]) as server:
        failed(asyncio.run(Retrying(backend(server)).complete(request())))
        assert len(server.requests) == 1
