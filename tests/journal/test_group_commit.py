"""Whatever waits is written in one transaction, and nobody goes on before it is on disk."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from rewriter.errors import DivergedError, JournalError
from rewriter.journal import RunStore, open_run
from tests.journal.making import ANSWER, READY, begun, request

AT_ONCE = 200


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@contextlib.asynccontextmanager
async def busy(store: RunStore) -> AsyncIterator[None]:
    """The writer is kept busy, so that whatever is asked of it inside has to wait, and waits together."""
    begins, goes_on = Event(), Event()

    def job(_: Any) -> None:
        begins.set()
        goes_on.wait(20)

    first = asyncio.ensure_future(store._writes.do(job))
    await asyncio.to_thread(begins.wait, 20)
    yield
    await asyncio.sleep(0)  # the tasks made inside reach the writer
    goes_on.set()
    await first


def started(store: RunStore, count: int) -> "list[asyncio.Future[int]]":
    """So many calls on their way into the journal."""
    return [
        asyncio.ensure_future(store.start(request(n), position=0, step=0, reserved=1)) for n in range(count)
    ]


async def test_what_waits_is_one_transaction(path: Path) -> None:
    with begun(path) as store:
        said: list[str] = []
        async with busy(store):
            store._database.set_trace_callback(said.append)
            calls = started(store, AT_ONCE)
        assert len(set(await asyncio.gather(*calls))) == AT_ONCE
        await store.totals()
        store._database.set_trace_callback(None)
        assert store._database.execute("PRAGMA synchronous").fetchone() == (2,)
    assert said.count("BEGIN IMMEDIATE") == 1
    assert said.count("COMMIT") == 2  # the busy writer's own, and theirs
    assert sum(text.startswith("UPDATE runs") for text in said) == 1


async def test_a_group_is_told_by_one_call_into_the_loop(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loop, told = asyncio.get_running_loop(), 0
    tell = loop.call_soon_threadsafe

    def counted(*arguments: Any, **more: Any) -> asyncio.Handle:
        nonlocal told
        told += 1
        return tell(*arguments, **more)

    with begun(path) as store:
        async with busy(store):
            calls = started(store, AT_ONCE)
            monkeypatch.setattr(loop, "call_soon_threadsafe", counted)
        await asyncio.gather(*calls)
        assert told == 2


async def test_nobody_goes_on_before_the_commit(path: Path) -> None:
    with begun(path) as store, contextlib.closing(sqlite3.connect(path)) as database:
        async with busy(store):
            calls = started(store, AT_ONCE)
        await calls[0]
        assert database.execute("SELECT count(*) FROM calls").fetchone() == (AT_ONCE,)
        await asyncio.gather(*calls)


async def test_a_write_at_fault_fails_alone(path: Path) -> None:
    with begun(path) as store:
        await store.trace(0, 0, ["a"])
        paid = await store.start(request(), position=0, step=0, reserved=1)
        async with busy(store):
            calls = started(store, 20)
            faults: list[asyncio.Future[Any]] = [
                asyncio.ensure_future(store.finish(paid, ANSWER, cost=float("nan"))),
                asyncio.ensure_future(store.end(99, READY)),
                asyncio.ensure_future(store.trace(0, 0, ["b"])),
                asyncio.ensure_future(store.start(request(), position=1 << 70, step=0, reserved=1)),
            ]
            calls += started(store, 20)
        errors = await asyncio.gather(*faults, return_exceptions=True)
        assert len(set(await asyncio.gather(*calls))) == 40
        await store.finish(paid, ANSWER, cost=0.5)
        totals = await store.totals()
    assert [type(error) for error in errors] == [JournalError, JournalError, DivergedError, JournalError]
    assert (totals.calls, totals.cost, totals.ready) == (41, 0.5, 0)
    assert totals.usage == ANSWER.usage


async def test_a_write_nobody_waits_for_any_more_is_done(path: Path) -> None:
    with begun(path) as store:
        async with busy(store):
            ends = asyncio.ensure_future(store.end(0, READY))
            await asyncio.sleep(0)
            ends.cancel()
        await store.lose(1)  # written after it
        assert (await store.totals()).ready == 1
        assert ends.cancelled()


async def test_closing_waits_for_what_was_asked(path: Path) -> None:
    store = begun(path)
    ends = [asyncio.ensure_future(store.end(position, READY)) for position in range(3)]
    await asyncio.sleep(0)
    await store.aclose()
    await asyncio.gather(*ends)
    with open_run(path) as again:
        assert (await again.totals()).ready == 3


def test_a_store_outlives_its_loop(path: Path) -> None:
    async def leaves(store: RunStore) -> None:
        async with busy(store):
            task = asyncio.ensure_future(store.end(0, READY))
            await asyncio.sleep(0)
            task.cancel()

    with begun(path) as store:
        for _ in range(2):
            asyncio.run(leaves(store))
        assert asyncio.run(store.totals()).ready == 1
