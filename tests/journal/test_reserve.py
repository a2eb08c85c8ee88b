"""A full disk: answers under way are kept, nothing new is begun, and all goes on once there is room."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from rewriter.errors import JournalError
from rewriter.journal import RunStore, open_run
from rewriter.journal.reserve import Reserve
from tests.journal.making import ANSWER, READY, begun, request
from tests.rig.disks import fill, mountable, small_disk

LONG = replace(ANSWER, text="mot " * 5_000)
PAGE = 4096


def limited(store: RunStore, pages: int) -> None:
    """What a disk without more room says, without a disk."""
    store._database.execute(f"PRAGMA max_page_count = {pages}")


def pages_of(store: RunStore) -> int:
    return int(store._database.execute("PRAGMA page_count").fetchone()[0])


async def begin_all(store: RunStore, count: int = 16) -> list[int]:
    started = [store.start(request(n), position=0, step=0, reserved=1) for n in range(count)]
    return list(await asyncio.gather(*started))


async def end_all(store: RunStore, calls: list[int]) -> None:
    await asyncio.gather(*(store.finish(call, LONG, cost=0.1) for call in calls))
    await store.end(0, READY)


async def refused(store: RunStore) -> None:
    with pytest.raises(JournalError) as caught:
        await store.start(request(99), position=1, step=0, reserved=1)
    assert caught.value.key == "journal.disk-full"


async def test_answers_under_way_use_the_reserve_and_nothing_new_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, release = tmp_path / "j.sqlite", Reserve.release
    stores: list[RunStore] = []

    def freed(reserve: Reserve) -> bool:
        there = release(reserve)
        if there:
            limited(stores[0], pages_of(stores[0]) + reserve.size // PAGE)
        return there

    monkeypatch.setattr(Reserve, "release", freed)
    with begun(path) as store:
        stores.append(store)
        calls = await begin_all(store)
        limited(store, pages_of(store))
        await end_all(store, calls)
        await refused(store)
        await store.lose(1)
    monkeypatch.undo()
    await all_kept(path)


@pytest.mark.skipif(not mountable(), reason="no small disk can be mounted here")
async def test_answers_under_way_are_kept_when_the_disk_is_really_full() -> None:
    with small_disk(8 << 20) as folder:
        path = folder / "j.sqlite"
        with begun(path) as store:
            calls = await begin_all(store)
            ballast = fill(folder)
            await end_all(store, calls)
            await refused(store)
        ballast.unlink()
        await all_kept(path)


async def all_kept(path: Path) -> None:
    reserve = Reserve(path, 1, 16)
    with open_run(path) as store:
        assert reserve.path.stat().st_blocks * 512 >= reserve.size, "it is not a hole"
        assert all([await store.find(request(n).digest) for n in range(16)])
        totals = await store.totals()
        assert (totals.calls, totals.unknown_calls, totals.ready) == (16, 0, 1)
        await store.start(request(99), position=1, step=0, reserved=1)
    assert not reserve.path.exists()


@pytest.mark.skipif(not mountable(), reason="no small disk can be mounted here")
def test_a_disk_without_room_for_the_journal_is_told_as_such() -> None:
    with small_disk(8 << 20) as folder:
        begun(folder / "j.sqlite").close()
        fill(folder)
        with pytest.raises(JournalError) as caught:
            begun(folder / "other.sqlite")
        assert caught.value.key == "journal.disk-full"


def test_a_reserve_that_finds_no_room_is_no_reason_to_stop(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "missing" / "j.sqlite", 1, 4)
    assert not reserve.make()
    assert not reserve.release()
