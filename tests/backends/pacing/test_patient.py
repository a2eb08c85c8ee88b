"""What fails on the wire is tried again within bounds; standing in line takes nothing from them."""

import asyncio

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.backends.pacing import Limits
from rewriter.backends.patient import MOST_REFUSALS
from tests.backends.asking import request
from tests.backends.pacing.services import BUSY, GOOD, NOBODY, Service, all_of, paced, patient
from tests.backends.pacing.virtual import run


def test_waiting_retry_holds_no_slot() -> None:
    async def work() -> list[str]:
        service = Service(lambda n: NOBODY if n == 1 else GOOD, seconds=0.1)
        to, _ = paced(service, Limits(at_once=1))
        await all_of(patient(to), 3)
        return [text for _, text in service.asked]

    assert run(work()) == ["0", "1", "2", "0"]


def test_time_in_line_does_not_count_against_the_deadline() -> None:
    async def work() -> list[Reply]:
        service = Service(lambda n: NOBODY if n <= 5 else GOOD, seconds=1.0)
        to, _ = paced(service, Limits(at_once=1))
        return await all_of(patient(to, deadline_s=5.0), 60)

    assert all(isinstance(reply, Completion) for reply in run(work()))


def test_attempts_are_bounded() -> None:
    async def work() -> tuple[Reply, int]:
        service = Service(lambda _: NOBODY)
        to, _ = paced(service, Limits(at_once=64))
        return await patient(to, attempts=3).complete(request()), len(service.asked)

    reply, asked = run(work())
    assert type(reply) is Failure
    assert asked == 3


class Picky(Service):
    """Refuses one request for ever, and answers all others."""

    async def complete(self, request: Request) -> Reply:
        reply = await super().complete(request)
        return BUSY if request.prompt.messages[0].content == "picky" else reply


def test_refusal_of_one_request_alone_is_bounded() -> None:
    async def work() -> tuple[Reply, list[str]]:
        service = Picky()
        to, _ = paced(service, Limits(at_once=8))

        async def others() -> None:
            while True:
                await to.complete(request("other"))

        other = asyncio.create_task(others())
        reply = await patient(to, deadline_s=1e9).complete(request("picky"))
        other.cancel()
        await asyncio.gather(other, return_exceptions=True)
        return reply, [text for _, text in service.asked]

    reply, asked = run(work())
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.RATE_LIMITED
    assert asked.count("picky") == MOST_REFUSALS
