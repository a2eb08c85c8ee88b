"""What a killed program, a second one and a full disk do to a run's journal."""

import asyncio
import contextlib
import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.article import Failure, FailureKind
from rewriter.errors import JournalError
from rewriter.journal import RunReader, SqliteJournal, create_run, open_run
from rewriter.journal.reserve import Reserve
from tests.journal.dying import AT_ONCE
from tests.journal.making import ANSWER, READY, answered, begun, request

RECOUNT = "SELECT count(*), sum(status = 'done'), sum(status = 'unknown'), total(cost) FROM calls"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@contextlib.contextmanager
def other(task: str, path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another program at work on the run."""
    command = [sys.executable, "-m", "tests.journal.dying", task, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def recounted(path: Path) -> tuple[int, int, int, float]:
    """All calls, those done, those unknown, and what they cost."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found: tuple[int, int, int, float] = database.execute(RECOUNT).fetchone()
    return found


async def test_nothing_stored_is_lost_when_the_program_is_killed(path: Path) -> None:
    begun(path).close()
    stored: set[int] = set()
    for kills in range(1, 4):
        with other("pay", path) as program:
            assert program.stdout is not None
            stored.update(int(program.stdout.readline()) for _ in range(200))
            program.send_signal(signal.SIGKILL)
            stored.update(int(line) for line in program.stdout if line.endswith("\n"))
        with open_run(path) as store:
            totals = await store.totals()
        calls, done, unknown, cost = recounted(path)
        assert done >= len(stored)
        assert unknown <= kills * AT_ONCE
        assert calls == done + unknown
        assert (totals.calls, totals.unknown_calls, totals.cost) == (calls, unknown, cost)
        assert totals.unknown_cost == 0.5 * unknown
        assert totals.usage.output_tokens == done * ANSWER.usage.output_tokens
    with contextlib.closing(sqlite3.connect(path)) as database:
        kept = {call for (call,) in database.execute("SELECT id FROM calls WHERE status = 'done'")}
    assert stored <= kept


def test_a_run_under_way_is_refused_until_its_program_dies(path: Path) -> None:
    begun(path).close()
    with other("hold", path) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        with pytest.raises(JournalError) as caught:
            open_run(path)
        assert caught.value.key == "journal.run-busy"
        assert f"processus {program.pid})" in caught.value.sentence("fr")
        with RunReader(path) as reader:
            assert reader.totals().articles == 3
        program.send_signal(signal.SIGKILL)
        program.wait()  # the child it forked is still there, and holds nothing
        open_run(path).close()


def test_a_run_is_open_once_in_a_program_too(path: Path) -> None:
    with begun(path) as store:
        with pytest.raises(JournalError) as caught:
            open_run(path)
        assert caught.value.key == "journal.run-busy"
        with create_run(path, frozen="{}", folder="another") as second:
            assert second.run.id != store.run.id
    open_run(path, run=1).close()


async def test_a_journal_opened_twice_in_a_program_is_not_taken_from_under_it(path: Path) -> None:
    look = [sys.executable, "-m", "rewriter", "journal", "show", str(path), "--format", "json"]
    with begun(path) as store:
        await answered(store, 0)
        SqliteJournal(path).close()
        for calls in (1, 2):
            shown = subprocess.run(look, capture_output=True, check=True)
            assert json.loads(shown.stdout)["runs"][0]["totals"]["calls"] == calls
            await answered(store, calls)


async def test_a_full_disk_stops_the_store_and_leaves_nothing_half_written(path: Path) -> None:
    with begun(path) as store:
        Reserve(path, 1, 16).release()  # with it, what is under way would still be kept
        (pages,) = store._database.execute("PRAGMA page_count").fetchone()
        store._database.execute(f"PRAGMA max_page_count = {pages + 30}")
        ends = await asyncio.gather(*(answered(store, n) for n in range(400)), return_exceptions=True)
        assert {e.key for e in ends if isinstance(e, JournalError)} == {"journal.disk-full"}
        kept = [n for n, end in enumerate(ends) if isinstance(end, int)]
        store._database.execute("PRAGMA max_page_count = 1000000")
        with pytest.raises(JournalError) as caught:
            await store.end(0, READY)
        assert caught.value.key == "journal.disk-full"
        assert all([await store.find(request(n).digest) for n in kept])
    with open_run(path) as store:
        totals = await store.totals()
        await answered(store, 1000)
    calls, done, unknown, _ = recounted(path)
    assert done == len(kept) + 1
    assert (totals.calls, totals.unknown_calls) == (calls - 1, unknown)


@pytest.mark.parametrize("group", [1, 2])
async def test_a_disk_full_at_once_loses_no_older_answer(path: Path, group: int) -> None:
    with begun(path) as store:
        await answered(store, 0)
        (pages,) = store._database.execute("PRAGMA page_count").fetchone()
        store._database.execute(f"PRAGMA max_page_count = {pages}")
        long = [store.start(request(n, "mot " * 9000), position=0, step=0, reserved=1) for n in range(group)]
        ends = await asyncio.gather(*long, return_exceptions=True)
        assert [str(end) for end in ends] == [
            JournalError("journal.disk-full", path=str(path)).sentence("en")
        ] * group
    assert recounted(path)[:3] == (1, 1, 0)


async def test_a_program_that_stops_orderly_leaves_its_open_calls_unknown(path: Path) -> None:
    with begun(path) as store:
        await store.start(request(0), position=0, step=0, reserved=0.75)
        timed_out = await store.start(request(1), position=0, step=0, reserved=0.5)
        await store.finish(timed_out, Failure(kind=FailureKind.TIMEOUT), cost=0)
    with open_run(path) as store:
        totals = await store.totals()
    assert (totals.unknown_calls, totals.unknown_cost) == (2, 1.25)
