"""No more calls under way than allowed; waiting for one's turn takes nothing from the call's own time."""

import asyncio
from pathlib import Path

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.backends import Limited, Retrying, connect
from rewriter.settings import Secret, Settings
from tests.backends.asking import KEY, backend, request
from tests.rig.loopback import Answer, completion, loopback


class Counting:
    """Answers after a moment, and remembers how many were under way at most, and in which order."""

    def __init__(self, seconds: float = 0.02) -> None:
        self.now = self.most = 0
        self.order: list[str] = []
        self._seconds = seconds

    async def complete(self, asked: Request) -> Reply:
        self.now += 1
        self.most = max(self.most, self.now)
        self.order.append(asked.prompt.messages[0].content)
        await asyncio.sleep(self._seconds)
        self.now -= 1
        return Completion(text="x", model="m")


async def all_at_once(limited: Limited, n: int) -> list[Reply]:
    return await asyncio.gather(*(limited.complete(request(str(number))) for number in range(n)))


def test_at_most_so_many_are_under_way_and_in_order() -> None:
    inner = Counting()
    asyncio.run(all_at_once(Limited(inner, at_once=3), 10))
    assert inner.most == 3
    assert inner.order == [str(number) for number in range(10)]


def test_each_event_loop_has_its_own_queue() -> None:
    inner = Counting()
    limited = Limited(inner, at_once=1)
    for _ in range(2):
        asyncio.run(all_at_once(limited, 3))
    assert (inner.most, len(inner.order)) == (1, 6)


def test_the_queue_does_not_count_against_the_calls_own_time() -> None:
    slow = completion("x")
    with loopback(lambda _: Answer(body=slow.body, delay=0.5)) as server:
        limited = Limited(backend(server, timeout_s=1.4), at_once=1)

        async def three() -> list[Reply]:
            try:
                return await all_at_once(limited, 4)
            finally:
                await limited.aclose()

        replies = asyncio.run(three())
    assert [type(reply) for reply in replies] == [Completion] * 4  # the last waited 1.5 s


def test_the_queue_counts_against_the_deadline() -> None:
    async def two() -> tuple[list[Reply], int]:
        inner = Counting(seconds=0.3)
        limited = Limited(inner, at_once=1)
        patient = Retrying(limited, deadline_s=0.45)
        replies = await asyncio.gather(*(patient.complete(request(str(n))) for n in range(4)))
        await asyncio.sleep(0.05)
        after = await limited.complete(request("after"))
        return [*replies, after], len(inner.order)

    replies, asked = asyncio.run(two())
    kinds = [reply.kind if isinstance(reply, Failure) else None for reply in replies]
    assert kinds == [None, FailureKind.TIMEOUT, FailureKind.TIMEOUT, FailureKind.TIMEOUT, None]
    assert asked == 3  # those that gave up in the queue were never sent, and hold up nobody


def test_a_connected_model_is_asked_as_often_as_is_set(tmp_path: Path) -> None:
    slow = completion("x")
    with loopback(lambda _: Answer(body=slow.body, delay=0.05)) as server:
        settings = Settings(
            model="m", base_url=server.url, api_key=Secret(KEY), at_once=2, cache=tmp_path, attempts=1
        )
        meter = connect(settings)

        async def some() -> list[Reply]:
            try:
                return await asyncio.gather(*(meter.complete(request(str(n))) for n in range(5)))
            finally:
                await meter.aclose()

        assert all(isinstance(reply, Completion) for reply in asyncio.run(some()))
        assert server.most_at_once == 2
