"""A whole run's wire, over real HTTP: everything that fails on the way is answered in the end, nothing is
paid twice for want of care, nobody comes back too early, and the key is seen nowhere."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reply, Usage
from rewriter.backends import connect_batch
from rewriter.backends.pacing import turn
from rewriter.backends.wiring import Asked, Wire
from rewriter.settings import Prices, Secret, Settings
from tests.backends.asking import KEY, request
from tests.backends.test_canary import leaks, shown_of_a_crash
from tests.rig.faulty_provider import FAULTS, PAID, Provider, Weather, provider

PRICES = Prices(input=1.0, output=10.0)


def settings(service: Provider, **more: Any) -> Settings:
    return Settings(model="m", base_url=service.url, api_key=Secret(KEY), provider="other", **more)


async def all_of(wire: Wire, texts: list[str]) -> list[Reply]:
    async def one(position: int, text: str) -> Reply:
        turn.set(position)
        return await wire.complete(request(text))

    try:
        return await asyncio.gather(*(one(n, text) for n, text in enumerate(texts)))
    finally:
        await wire.aclose()


def asked(wire: Wire, *texts: str) -> list[Reply]:
    return asyncio.run(all_of(wire, list(texts)))


PASSING = ("busy", "busy-seconds", "busy-ms", "error-500", "error-503-seconds", "reset", "closing")


def test_faults_of_the_wire_are_overcome_and_nothing_is_paid_twice() -> None:
    """One article in four meets a fault, each kind in turn, so that chance and load decide nothing."""
    marks = (f" [[fault: {PASSING[n // 4 % len(PASSING)]} x1]]" if n % 4 == 0 else "" for n in range(120))
    articles = [f"article {n}{mark}" for n, mark in enumerate(marks)]
    with provider(Weather(wait_s=0.1, delay_s=0.02)) as service:
        wire = connect_batch(settings(service), concurrency=50)
        replies = asked(wire, *articles)
    assert [r.text if isinstance(r, Completion) else r for r in replies] == articles
    counts = service.counts
    assert (counts.paid, counts.repeated) == (120, 0)
    assert counts.most_at_once <= 50
    assert counts.by_fault.keys() == {*PASSING}


def test_nobody_comes_back_before_the_wait_is_over() -> None:
    """After the refusal and the calls that were on their way, nothing arrives until the wait is over."""
    articles = ["article 0 [[fault: busy-seconds x1]]", *(f"article {n}" for n in range(1, 40))]
    with provider(Weather(wait_s=1.0, delay_s=0.02)) as service:
        replies = asked(connect_batch(settings(service), concurrency=4), *articles)
    assert all(isinstance(reply, Completion) for reply in replies)
    assert service.counts.by_fault == {"busy-seconds": 1}
    assert max(then - one for one, then in pairwise(service.arrivals)) > 0.7


KINDS: Mapping[str, FailureKind | None] = {
    **dict.fromkeys(("busy", "busy-seconds", "busy-ms", "busy-date"), FailureKind.RATE_LIMITED),
    **dict.fromkeys(("error-500", "error-502", "error-503", "error-503-seconds"), FailureKind.UNAVAILABLE),
    **dict.fromkeys(("error-504", "error-529", "late-408", "conflict-409"), FailureKind.UNAVAILABLE),
    "reasoning-only": FailureKind.TRUNCATED,
    "parameter-422": FailureKind.REJECTED,
    "endless": FailureKind.TIMEOUT,
    "double-headers": None,
    **dict.fromkeys(("page-502", "page-200", "redirect-302", "error-200"), FailureKind.UNAVAILABLE),
    **dict.fromkeys(("half-json", "empty-body", "not-utf-8", "giant-gzip"), FailureKind.UNAVAILABLE),
    **dict.fromkeys(("reset", "reset-paid", "cut", "cut-chunked", "no-http"), FailureKind.CONNECTION),
    **dict.fromkeys(("bad-gzip",), FailureKind.CONNECTION),
    **dict.fromkeys(("slow", "silent", "drip"), FailureKind.TIMEOUT),
    **dict.fromkeys(("key-401", "forbidden-403"), FailureKind.AUTHENTICATION),
    **dict.fromkeys(("quota", "payment-402"), FailureKind.QUOTA),
    **dict.fromkeys(("path-404", "bad-400", "unprocessable-422"), FailureKind.REJECTED),
    **dict.fromkeys(("too-long-400", "too-large-413"), FailureKind.TOO_LONG),
    **dict.fromkeys(("filtered", "filtered-400"), FailureKind.FILTERED),
    **dict.fromkeys(("no-choices", "empty-choices", "content-null", "blank"), FailureKind.EMPTY),
    **dict.fromkeys(("no-usage", "absurd-usage", "other-model", "fenced", "prose", "surrogate"), None),
    "model-404": FailureKind.UNKNOWN_MODEL,
    "length": FailureKind.TRUNCATED,
    "refusal": FailureKind.REFUSED,
    "closing": None,
}


def test_every_fault_of_the_provider_is_expected_here() -> None:
    assert KINDS.keys() == FAULTS.keys()
    assert len(FAULTS) >= 30
    assert FAULTS.keys() > PAID


@pytest.mark.parametrize("name", KINDS)
def test_fault_ends_as_what_it_is_and_leaves_the_key_nowhere(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kind = KINDS[name]
    with provider(Weather(wait_s=0.1, slow_s=2.0)) as service:
        chosen = settings(service, timeout_s=0.8, attempts=1, deadline_s=1.0)
        wire = connect_batch(chosen, concurrency=4, patience_s=0.4)
        (reply,) = asked(wire, f"[[fault: {name}]]")
    assert (reply.kind if isinstance(reply, Failure) else None) is kind, reply
    assert service.counts.by_fault[name] >= 1
    assert leaks(repr(reply) + caplog.text + shown_of_a_crash(chosen, wire, reply, wire.now)) == []


@pytest.mark.parametrize("name", sorted(PAID))
def test_answer_that_was_charged_is_not_asked_for_again(name: str) -> None:
    once = {"reset-paid"}  # nothing tells it from a line that broke before anything was done
    with provider(Weather(slow_s=2.0)) as service:
        asked(connect_batch(settings(service, timeout_s=0.8), concurrency=4), f"[[fault: {name} x1]]")
    assert service.counts.received == (2 if name in once else 1)


def test_what_it_costs_is_told_by_endpoint() -> None:
    with provider(Weather(tokens=100)) as service:
        wire = connect_batch(settings(service, prices=PRICES), concurrency=4)

        async def work() -> Asked:
            try:
                await wire.complete(request("x" * 400))
                return await wire.ask(request("y" * 400))
            finally:
                await wire.aclose()

        reply = asyncio.run(work())
    assert reply.cost == pytest.approx((100 * 1 + 100 * 10) / 1e6)
    assert wire.usage == Usage(input_tokens=200, output_tokens=200)
    assert wire.cost == pytest.approx(2 * (reply.cost or 0))
    (now,) = wire.now
    assert (now.name, now.calls, now.cost, now.out) == ("m @ 127.0.0.1", 2, wire.cost, None)
    assert now.standing.rate > 0


def test_without_prices_nothing_is_said_of_money() -> None:
    with provider() as service:
        wire = connect_batch(settings(service), concurrency=4)
        asked(wire, "x")
    assert wire.cost is None


def test_service_that_is_gone_ends_the_run_in_one_sentence() -> None:
    told: list[Failure] = []
    with provider() as service:
        gone = settings(service, attempts=20)
    wire = connect_batch(gone, concurrency=20, patience_s=1.5, on_lost=told.append)
    replies = asked(wire, *(str(n) for n in range(100)))
    assert {type(reply) for reply in replies} == {Failure}
    assert [failure.kind for failure in told] == [FailureKind.UNAVAILABLE]
    assert wire.lost is not None


def test_another_service_goes_on_while_the_first_is_gone() -> None:
    with provider() as gone:
        first = settings(gone)
    with provider(Weather(model="n-1")) as other:
        second = replace(settings(other, prices=PRICES), model="n")
        wire = connect_batch(first, others=[second], concurrency=20)
        replies = asked(wire, *(str(n) for n in range(100)))
    assert {reply.model for reply in replies if isinstance(reply, Completion)} == {"n-1"}
    assert (len(replies), other.counts.paid, wire.lost) == (100, 100, None)
    assert [now.calls for now in wire.now] == [0, 100]
    assert wire.cost is not None


def test_model_that_is_not_known_at_one_service_is_asked_for_at_the_next() -> None:
    with provider(Weather(faults={"model-404": 1.0})) as first, provider() as second:
        wire = connect_batch(settings(first), others=[settings(second)], concurrency=4)
        replies = asked(wire, *(str(n) for n in range(20)))
    assert all(isinstance(reply, Completion) for reply in replies)
    assert first.counts.received <= 8  # four under way, and one more each before their reply is read
    out = wire.now[0].out
    assert out is not None
    assert out.kind is FailureKind.UNKNOWN_MODEL


def test_limit_that_is_only_stated_is_kept() -> None:
    with provider(Weather(rpm=1200, delay_s=0.05)) as service:
        wire = connect_batch(settings(service), concurrency=100)
        replies = asked(wire, *(str(n) for n in range(60)))
    assert all(isinstance(reply, Completion) for reply in replies)
    assert service.counts.refused <= 2


def test_thousands_who_wait_can_all_be_told_to_stop() -> None:
    with provider(Weather(delay_s=0.0)) as service:
        wire = connect_batch(settings(service), concurrency=2)

        async def work() -> int:
            tasks = [asyncio.create_task(wire.complete(request("x" * 1000))) for _ in range(3_000)]
            await asyncio.sleep(0.2)
            waiting = wire.now[0].standing.waiting
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await wire.aclose()
            left = wire.now[0].standing
            assert (left.waiting, left.under_way) == (0, 0)
            return waiting

        assert asyncio.run(work()) > 1_000
