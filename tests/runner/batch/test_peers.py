"""What every host of processes owes its articles: who keeps them, who replaces whom, and who is blamed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from rewriter.article.batch import Asks, Entry, Row, Stage
from rewriter.errors import HostLostError, HostsError
from rewriter.runner.batch import Peers
from rewriter.runner.batch.framing import Result
from rewriter.runner.batch.peers import PeerLostError
from tests.rig.stores import entries
from tests.runner.flows import request

ASKS = Asks(requests=(request("?"),))


@dataclass(slots=True)
class Fake:
    """A process that does what the test says, at once unless `held`."""

    lost: bool = False
    machine: bool = False
    closed: bool = False
    held: asyncio.Event = field(default_factory=asyncio.Event)
    orders: list[tuple[str, Any]] = field(default_factory=list)
    now: int = 0
    most: int = 0

    async def carry_out(self, method: str, arguments: tuple[Any, ...], *, waiting: bool) -> Result:  # noqa: ARG002
        self.orders.append((method, arguments[0]))
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await self.held.wait()
        finally:
            self.now -= 1
        if self.lost:
            raise PeerLostError(machine=self.machine)
        return Result(number=0, value=ASKS)

    def kill(self) -> None:
        self.lost = True
        self.held.set()

    def close(self) -> None:
        self.closed = True

    async def ended(self) -> None:
        return


@dataclass(slots=True)
class Starter:
    """Starts fakes that answer at once, unless `held`."""

    held: bool = False
    refuses: bool = False
    started: list[Fake] = field(default_factory=list)

    async def __call__(self) -> Fake:
        if self.refuses:
            raise HostsError("hosts.no-machine")
        fake = Fake()
        if not self.held:
            fake.held.set()
        self.started.append(fake)
        return fake


def begun(peers: Peers, number: int) -> list[asyncio.Task[Any]]:
    return [asyncio.create_task(peers.begin(entry, None)) for entry in entries(number)]


async def blames(tasks: list[asyncio.Task[Any]]) -> list[bool | None]:
    """Who was blamed; None for those that came through."""
    ends = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(end, HostLostError | Asks) for end in ends)
    return [bool(end.params["blamed"]) if isinstance(end, HostLostError) else None for end in ends]


def test_articles_are_shared_out_and_stay_where_they_began() -> None:
    async def shared() -> tuple[list[int], list[int]]:
        start = Starter()
        peers = Peers(start, 2)
        for task in begun(peers, 6):
            await task
        await peers.resume(3, ())
        first = [len(fake.orders) for fake in start.started]
        return first, [n for n, fake in enumerate(start.started) if ("resume", 3) in fake.orders]

    shares, resumed = asyncio.run(shared())
    assert sorted(shares) == [3, 4]
    assert [shares[n] for n in resumed] == [4]


def test_one_order_at_a_time_but_those_that_wait_for_a_network() -> None:
    async def most(row: Callable[[int], Row]) -> int:
        start = Starter(held=True)
        peers = Peers(start, 1)
        made = (Entry(position=n, folder=str(n), row=row(n), stage=Stage.WAITING) for n in range(4))
        tasks = [asyncio.create_task(peers.begin(entry, None)) for entry in made]
        await asyncio.sleep(0.05)
        start.started[0].held.set()
        await asyncio.gather(*tasks)
        return start.started[0].most

    assert asyncio.run(most(lambda n: Row(id=str(n), text="x"))) == 1
    assert asyncio.run(most(lambda n: Row(id=str(n), url="https://a.example/"))) == 4


@pytest.mark.parametrize(("machine", "first"), [(False, True), (True, False)])
def test_a_death_is_blamed_on_the_article_under_way_unless_the_machine_died(
    machine: bool, first: bool
) -> None:
    async def lost() -> tuple[list[bool | None], int]:
        start = Starter(held=True)
        peers = Peers(start, 1)
        tasks = begun(peers, 3)
        await asyncio.sleep(0.05)
        start.started[0].machine = machine
        start.started[0].kill()
        found = await blames(tasks)
        start.held = False
        await peers.begin(entries(1)[0], None)
        return found, len(start.started)

    assert asyncio.run(lost()) == ([first, False, False], 2)


def test_a_step_that_takes_too_long_is_blamed_and_its_process_ended() -> None:
    async def slow() -> tuple[list[bool | None], bool]:
        start = Starter(held=True)
        peers = Peers(start, 1, step_s=0.05)
        return await blames(begun(peers, 2)), start.started[0].lost

    assert asyncio.run(slow()) == ([True, False], True)


def test_a_process_retires_after_so_many_articles_and_is_closed_after_its_last() -> None:
    async def retired() -> list[bool]:
        start = Starter()
        peers = Peers(start, 1, retire_after=2)
        for task in begun(peers, 3):
            await task
        still = start.started[0].closed
        await peers.drop(0)
        await peers.drop(1)
        return [still, start.started[0].closed, start.started[1].closed]

    assert asyncio.run(retired()) == [False, True, False]


def test_where_no_process_can_be_had_it_is_said() -> None:
    with pytest.raises(HostsError):
        asyncio.run(Peers(Starter(refuses=True), 2).ready())
