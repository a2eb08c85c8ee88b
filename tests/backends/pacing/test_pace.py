"""One endpoint is asked as fast as it bears and no faster, by those who began first, and left alone when it
asks to be."""

import asyncio
from dataclasses import replace
from itertools import pairwise

import pytest

from rewriter.article import Completion, Failure, FailureKind, Parameters, Reply
from rewriter.backends.fault import Fault
from rewriter.backends.pacing import Limits, Pace, turn
from rewriter.backends.pacing.breaker import AFTER
from rewriter.backends.pacing.window import FIRST
from rewriter.backends.patient import Patient
from tests.backends.asking import request
from tests.backends.pacing.services import BUSY, GOOD, NOBODY, Metering, Service, all_of, paced, patient
from tests.backends.pacing.virtual import now, run

MANY = Limits(at_once=64)


async def for_a_while(to: Patient, workers: int, seconds: float) -> None:
    """So many who ask one after the other, for that long."""

    async def one(number: int) -> None:
        while now() < seconds:
            await to.complete(request(str(number)))

    await asyncio.gather(*(one(n) for n in range(workers)))


def test_slots_begin_few_and_double_with_every_answered_round() -> None:
    async def work() -> list[float]:
        service = Service()
        to, _ = paced(service, MANY)
        await all_of(to, 200)
        assert service.most == 64
        return service.times

    times = run(work())
    rounds = [sum(1 for at in times if at == when) for when in sorted(set(times))]
    assert rounds[:4] == [FIRST, 2 * FIRST, 4 * FIRST, 64]


def test_who_began_first_goes_first() -> None:
    async def work() -> list[str]:
        service = Service()
        to, _ = paced(service, Limits(at_once=1))

        async def ask(number: int) -> None:
            turn.set(number)
            await to.complete(request(str(number)))

        tasks = [asyncio.create_task(ask(number)) for number in (9, 5, 7, 5, 1)]
        await asyncio.gather(*tasks)
        return [text for _, text in service.asked]

    assert run(work()) == ["9", "1", "5", "5", "7"]  # the first found nobody in line


@pytest.mark.parametrize("known", ["configured", "stated"])
def test_limit_of_12000_a_minute_is_used_and_not_passed(known: str) -> None:
    async def work() -> Metering:
        service = Metering(12_000)
        to, pace = paced(service, Limits(at_once=1000, rpm=12_000 if known == "configured" else None))
        service.hear = pace.heard if known == "stated" else None
        await for_a_while(patient(to), workers=500, seconds=20)
        pace.close()
        return service

    service = run(work())
    after = [at for at in service.times if 1 <= at < 20]
    assert 0.95 * 200 * 19 <= len(after) <= 1.005 * 200 * 19
    assert sum(1 for at in service.refused if at >= 1) <= 0.01 * len(after)


def test_limit_that_nobody_states_is_found_by_its_refusals() -> None:
    async def work() -> Metering:
        service = Metering(12_000)
        to, _ = paced(service, Limits(at_once=1000))
        await for_a_while(patient(to), workers=500, seconds=30)
        return service

    service = run(work())
    after = [at for at in service.times if 1 <= at < 30]
    refused = sum(1 for at in service.refused if at >= 1)
    assert refused <= 0.05 * len(after)
    assert len(after) - refused >= 0.85 * 200 * 29


def test_refusals_by_chance_do_not_bring_it_to_a_halt() -> None:
    async def work() -> int:
        service = Service(lambda n: BUSY if n % 10 == 0 else GOOD)
        to, pace = paced(service, MANY)
        await for_a_while(patient(to), workers=64, seconds=300)
        pace.close()
        return sum(1 for at in service.times if at >= 200)

    assert run(work()) > 300  # half a second of pause after each refusal leaves that much


def test_tokens_are_reserved_with_the_length_limit_and_spent_evenly() -> None:
    asked = replace(request("x" * 4000), parameters=Parameters(max_output_tokens=9_000))

    async def work() -> list[float]:
        service = Service()
        to, _ = paced(service, Limits(at_once=64, tpm=600_000))  # ten thousand each: one a second
        await asyncio.gather(*(to.complete(asked) for _ in range(10)))
        return service.times

    times = run(work())
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert all(0.95 <= gap <= 1.1 for gap in gaps[1:])


def test_without_a_length_limit_answers_tell_what_to_expect() -> None:
    async def work() -> float:
        service = Service()  # answers of ten tokens
        to, _ = paced(service, Limits(at_once=64, tpm=60_000))
        for _ in range(100):
            await to.complete(request("x"))
        begun = now()
        for _ in range(100):
            await to.complete(request("x"))
        return now() - begun

    assert run(work()) < 25  # at the first expectation it would take four minutes


@pytest.mark.parametrize("kind", [FailureKind.RATE_LIMITED, FailureKind.UNAVAILABLE])
def test_wait_the_service_asks_for_holds_everybody(kind: FailureKind) -> None:
    async def work() -> list[float]:
        service = Service(lambda n: Fault(kind=kind, retry_after_s=30.0) if n == 5 else GOOD)
        to, _ = paced(service, Limits(at_once=4))
        await all_of(patient(to), 20)
        return service.times

    times = run(work())
    refused_at = sorted(times)[4] + 0.2
    assert not [at for at in times if refused_at < at < refused_at + 30]
    assert len(times) == 21


def test_refusal_without_a_word_pauses_for_longer_every_time() -> None:
    async def work() -> list[float]:
        service = Service(lambda n: BUSY if n < 6 else GOOD, seconds=0.0)
        to, _ = paced(service, Limits(at_once=1))
        await all_of(patient(to), 1)
        return service.times

    assert run(work()) == pytest.approx([0, 0.5, 1.5, 3.5, 7.5, 15.5])


def test_refusals_halve_the_slots_once_for_all_that_was_sent_before() -> None:
    async def work() -> int:
        service = Service(lambda n: BUSY if 9 <= n <= 16 else GOOD)
        to, pace = paced(service, MANY)
        await all_of(to, 24)
        pace.close()
        return pace.standing.slots

    assert 12 <= run(work()) <= 24


def test_while_nobody_answers_one_at_a_time_asks() -> None:
    async def work() -> tuple[list[float], list[Reply]]:
        back_at = 100.0
        service = Service(lambda _: GOOD if now() >= back_at else NOBODY, seconds=0.1)
        to, _ = paced(service, MANY)
        replies = await all_of(patient(to, attempts=20), 200)
        return service.times, replies

    times, replies = run(work())
    assert all(isinstance(reply, Completion) for reply in replies)
    away = [at for at in times if 1 < at < 100]
    assert len(away) <= 8  # after 1, 2, 4 … 60 seconds
    assert max(times) < 130


def test_service_that_stays_away_is_lost_and_all_who_wait_are_told() -> None:
    told: list[Failure] = []

    async def work() -> tuple[list[Reply], float, Reply]:
        to, pace = paced(Service(lambda _: NOBODY), MANY, patience_s=90.0, on_down=told.append)
        replies = await all_of(patient(to, attempts=1000, deadline_s=1e9), 100)
        ended = now()
        after = await to.complete(request())
        pace.close()
        assert pace.standing.waiting == pace.standing.under_way == 0
        return replies, ended, after

    replies, ended, after = run(work())
    assert {reply.kind for reply in replies if isinstance(reply, Failure)} == {FailureKind.UNAVAILABLE}
    assert 90 <= ended <= 125
    assert [failure.kind for failure in told] == [FailureKind.UNAVAILABLE]
    assert "90 s" in told[0].detail
    assert isinstance(after, Failure)


def test_service_that_only_refuses_is_lost_too() -> None:
    async def work() -> tuple[list[Reply], Failure | None]:
        to, pace = paced(Service(lambda _: BUSY), MANY, patience_s=90.0)
        replies = await all_of(patient(to, deadline_s=1e9), 50)
        return replies, pace.down

    replies, down = run(work())
    assert {reply.kind for reply in replies if isinstance(reply, Failure)} == {FailureKind.RATE_LIMITED}
    assert down is not None


def test_wait_longer_than_the_patience_is_not_begun() -> None:
    async def work() -> tuple[Reply, float]:
        service = Service(lambda _: Fault(kind=FailureKind.RATE_LIMITED, retry_after_s=86_400.0))
        to, _ = paced(service, MANY, patience_s=90.0)
        return await patient(to).complete(request()), now()

    reply, ended = run(work())
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.RATE_LIMITED
    assert ended < 1


def test_probe_that_is_broken_off_makes_way_for_another() -> None:
    async def work() -> bool:
        service = Service(lambda n: NOBODY if n <= AFTER else GOOD, seconds=0.1)
        to, pace = paced(service, Limits(at_once=8))
        await all_of(to, AFTER)
        assert pace.is_open
        await asyncio.sleep(1.05)
        probe = asyncio.create_task(to.complete(request("probe")))
        await asyncio.sleep(0.01)
        probe.cancel()
        await asyncio.gather(probe, return_exceptions=True)
        await to.complete(request("next"))
        return pace.is_open

    assert run(work()) is False


@pytest.mark.parametrize("when", ["in line", "under way", "as it is let through"])
def test_cancelled_requests_leave_nothing_behind(when: str) -> None:
    async def work() -> Pace:
        service = Service(seconds=1.0)
        to, pace = paced(service, Limits(at_once=2))
        tasks = [asyncio.create_task(to.complete(request(str(n)))) for n in range(50)]
        await asyncio.sleep({"in line": 0.1, "under way": 0.1, "as it is let through": 1.0}[when])
        for task in tasks[2:] if when == "in line" else tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert (pace.standing.waiting, pace.standing.under_way) == (0, 0)
        assert isinstance(await to.complete(request("after")), Completion)
        return pace

    run(work())


def test_waiting_costs_no_processor_time() -> None:
    """While everybody waits, the loop turns a few times a second, not without end."""
    turns = 0

    async def sleep(seconds: float) -> None:
        nonlocal turns
        turns += 1
        await asyncio.sleep(seconds)

    async def work() -> float:
        to, _ = paced(Service(), Limits(at_once=10, rpm=60), sleep=sleep)
        await all_of(to, 60)
        return now()

    assert run(work()) > 50
    assert turns <= 130


def test_standing_tells_how_fast_it_goes() -> None:
    async def work() -> tuple[float, int, int]:
        to, pace = paced(Service(seconds=0.1), Limits(at_once=1))
        tasks = [asyncio.create_task(to.complete(request(str(n)))) for n in range(500)]
        await asyncio.sleep(20)
        standing = pace.standing
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return standing.rate, standing.under_way, standing.waiting

    rate, under_way, waiting = run(work())
    assert rate == pytest.approx(10, rel=0.2)
    assert under_way == 1
    assert 290 <= waiting <= 310
