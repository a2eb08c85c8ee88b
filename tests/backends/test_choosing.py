"""Several endpoints: the first that is there answers, and what a model itself says stands."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reply, Request, Usage
from rewriter.backends.choosing import Chosen, Endpoint, answered_by
from rewriter.backends.fault import Fault
from rewriter.backends.pacing import Limits, Paced
from rewriter.backends.patient import Patient
from tests.backends.asking import request
from tests.backends.pacing.services import BUSY, NOBODY, Service, paced
from tests.backends.pacing.virtual import now, run


class Named(Service):
    """Answers in the name of the model it was asked for."""

    async def complete(self, request: Request) -> Reply:
        reply = await super().complete(request)
        if isinstance(reply, Failure):
            return reply
        return Completion(text="x", model=request.model, usage=Usage(input_tokens=1))


@dataclass
class House:
    """Two endpoints, « a » before « b », and whoever asks them."""

    a: Named
    b: Named
    chosen: Chosen
    patient: Patient
    lost: list[Failure]


def house(first: Callable[[int], Reply] | None = None, second: Callable[[int], Reply] | None = None) -> House:
    lost: list[Failure] = []
    services = [Named(first) if first else Named(), Named(second) if second else Named()]
    endpoints = []
    for name, service in zip(("a", "b"), services, strict=True):
        backend, pace = paced(service, Limits(at_once=16), patience_s=90.0)
        assert isinstance(backend, Paced)
        endpoints.append(Endpoint(name=name, model=name, backend=backend, pace=pace))
    chosen = Chosen(endpoints, on_lost=lost.append)
    patient = Patient(chosen, clock=now, chance=lambda: 0.0, attempts=4, deadline_s=1e6)
    a, b = services
    return House(a, b, chosen, patient, lost)


async def all_of(it: House, count: int) -> list[Reply]:
    return await asyncio.gather(*(it.patient.complete(request(str(n))) for n in range(count)))


def models(replies: list[Reply]) -> list[str]:
    return [reply.model if isinstance(reply, Completion) else reply.kind for reply in replies]


def test_first_endpoint_answers_while_it_is_there() -> None:
    async def work() -> tuple[list[Reply], House]:
        it = house()
        return await all_of(it, 40), it

    replies, it = run(work())
    assert models(replies) == ["a"] * 40
    assert it.b.asked == []
    assert [(e.calls, e.usage.input_tokens) for e in it.chosen.endpoints] == [(40, 40), (0, 0)]


def test_second_answers_while_nobody_does_at_the_first_which_then_takes_over_again() -> None:
    async def work() -> tuple[list[Reply], list[Reply], House]:
        it = house(lambda _: NOBODY if now() < 60 else Completion(text="x", model="a"))
        early = await all_of(it, 100)
        await asyncio.sleep(150)
        await all_of(it, 1)
        return early, await all_of(it, 10), it

    early, late, it = run(work())
    assert set(models(early)) == {"b"}
    assert max(it.b.times) < 150
    assert models(late) == ["a"] * 10


def test_those_who_wait_go_elsewhere_when_the_first_asks_for_a_long_wait() -> None:
    long = Fault(kind=FailureKind.RATE_LIMITED, retry_after_s=60.0)

    async def work() -> tuple[list[Reply], float]:
        it = house(lambda n: long if n == 3 else Completion(text="x", model="a"))
        return await all_of(it, 200), now()

    replies, ended = run(work())
    assert set(models(replies)) == {"a", "b"}
    assert ended < 10


def test_short_wait_is_waited_for() -> None:
    short = Fault(kind=FailureKind.RATE_LIMITED, retry_after_s=2.0)

    async def work() -> list[Reply]:
        return await all_of(house(lambda n: short if n == 3 else Completion(text="x", model="a")), 50)

    assert set(models(run(work()))) == {"a"}


@pytest.mark.parametrize("kind", ["refused", "filtered", "truncated", "empty", "too-long", "timeout"])
def test_what_the_model_says_stands(kind: str) -> None:
    async def work() -> tuple[list[Reply], House]:
        it = house(lambda _: Failure(kind=FailureKind(kind)))
        return await all_of(it, 3), it

    replies, it = run(work())
    assert models(replies) == [kind] * 3
    assert it.b.asked == []


@pytest.mark.parametrize("kind", ["authentication", "quota", "unknown-model"])
def test_endpoint_that_will_never_answer_is_left_for_good(kind: str) -> None:
    async def work() -> tuple[list[Reply], House]:
        it = house(lambda _: Fault(kind=FailureKind(kind), again=False))
        return await all_of(it, 200), it

    replies, it = run(work())
    assert set(models(replies)) == {"b"}
    assert len(it.a.asked) <= 16  # those under way when the first said so
    assert it.chosen.endpoints[0].out is not None
    assert it.lost == []


def test_last_endpoint_says_why_it_does_not_answer() -> None:
    async def work() -> list[Reply]:
        quota = Fault(kind=FailureKind.QUOTA, again=False)
        return await all_of(house(lambda _: quota, lambda _: quota), 5)

    assert set(models(run(work()))) == {FailureKind.QUOTA}


@pytest.mark.parametrize("reply", [NOBODY, BUSY])
def test_all_endpoints_gone_is_told_once(reply: Fault) -> None:
    async def work() -> tuple[list[Reply], House]:
        it = house(lambda _: reply, lambda _: reply)
        patient = Patient(it.chosen, clock=now, chance=lambda: 0.0, attempts=10**6, deadline_s=1e9)
        replies = await asyncio.gather(*(patient.complete(request(str(n))) for n in range(60)))
        assert it.chosen.lost is not None
        return list(replies), it

    replies, it = run(work())
    assert set(models(replies)) == {reply.kind}
    assert len(it.lost) == 1


def test_who_answered_is_known() -> None:
    async def work() -> str | None:
        it = house(lambda _: Fault(kind=FailureKind.QUOTA, again=False))
        await it.patient.complete(request())
        endpoint = answered_by.get()
        return endpoint.name if endpoint else None

    assert run(work()) == "b"
