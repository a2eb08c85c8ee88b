"""Old files go on being journals, and large ones answer as quickly as small ones."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from rewriter.article.batch import Entry
from rewriter.journal import RunReader, RunStore, SqliteJournal, create_run, open_run
from rewriter.journal.documents import reply_text, request_text
from rewriter.journal.opening import APPLICATION_ID, migrations
from rewriter.journal.values import text_from
from rewriter.journal.writing import Transaction
from tests.journal.making import ANSWER, READY, answered, entries, request


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def first_version(path: Path) -> None:
    """A journal as version 1 left it: an answer, and a call that was under way."""
    with closing(sqlite3.connect(path)) as database, database:
        for statement in migrations()[0].split(";"):
            database.execute(statement)
        database.execute("PRAGMA user_version = 1")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for number, status in enumerate(("done", "started")):
            database.execute(
                "INSERT INTO calls (digest, purpose, model, request, status, reply, input_tokens, "
                "output_tokens, started_at) VALUES (?, 'whole', 'm', ?, ?, ?, 10, 20, '2026-01-31')",
                (request(number).digest, request_text(request(number)), status, reply_text(ANSWER)),
            )


def test_the_first_versions_answers_are_found(path: Path) -> None:
    first_version(path)
    with SqliteJournal(path) as journal:
        assert journal.find(request(0).digest) is not None
        assert journal.find(request(1).digest) is None
        assert journal.unknown_outcomes == 1
        journal.start(request(1))
        journal.finish(request(1), ANSWER)
        assert journal.find(request(1).digest) is not None


async def test_a_run_finds_the_first_versions_answers(path: Path) -> None:
    first_version(path)
    with create_run(path, frozen="{}", folder="out") as store:
        assert await store.find(request(0).digest) is not None
        await answered(store, 2)
        totals = await store.totals()
    assert (totals.calls, totals.saved, totals.unknown_calls) == (1, 1, 0)


def test_a_list_is_written_as_it_is_read(path: Path) -> None:
    behind: list[int] = []

    def read() -> Iterator[Entry]:
        with closing(sqlite3.connect(path)) as other:
            for entry in entries(5000):
                if entry.position % 500 == 0:
                    (there,) = other.execute("SELECT count(*) FROM entries").fetchone()
                    behind.append(entry.position - there)
                yield entry

    with create_run(path, frozen="{}", folder="out") as store:
        store.enrol(read())
    assert max(behind) <= 1000


def quickest(ask: Callable[[], object]) -> float:
    """The shortest of many times: what the work takes when nothing disturbs it."""
    times = []
    for _ in range(60):
        begin = time.perf_counter()
        ask()
        times.append(time.perf_counter() - begin)
    return min(times)


@pytest.mark.slow
def test_a_hundred_thousand_articles_are_seen_at_a_glance(tmp_path: Path) -> None:
    times = {count: glances(tmp_path / f"{count}.sqlite", count) for count in (1_000, 100_000)}
    for small, large in zip(*times.values(), strict=True):
        assert large < 8 * small  # a hundred times as many articles


def glances(path: Path, count: int) -> tuple[float, float]:
    """What the totals take, and the next articles that wait near the list's end."""
    with create_run(path, frozen="{}", folder="out") as store:
        store.enrol(entries(count))
        _end_most(store, count)
    with RunReader(path) as reader:
        assert reader.totals().waiting == 20
        assert [entry.position for entry in reader.waiting(-1, 20)] == list(range(count - 20, count))
        return quickest(reader.totals), quickest(lambda: reader.waiting(-1, 20))


def _end_most(store: RunStore, count: int) -> None:
    """All but the last 20 have ended."""

    def job(transaction: Transaction) -> None:
        transaction.database.execute(
            "UPDATE entries SET stage = 'ended', status = 'ready', summary = ? WHERE position < ?",
            (text_from(READY), count - 20),
        )
        transaction.add("waiting", 20 - count)
        transaction.add("ready", count - 20)

    store._writes.do_now(job)


async def test_what_grows_with_the_run_is_looked_up_in_an_index(path: Path) -> None:
    with create_run(path, frozen="{}", folder="out") as store:
        said: list[str] = []
        store._reader._database.set_trace_callback(said.append)
        store._database.set_trace_callback(said.append)
        store.enrol(entries(2))
        await answered(store, 0)
        await store.find(request(0).digest, position=0)
        await store.waiting(-1, 5)
        await store.source(0)
        await store.trace(0, 0, ["a"])
        await store.lose(0)
        await store.end(0, READY)
        await store.totals()
        store._reader._database.set_trace_callback(None)
        store._database.set_trace_callback(None)
    with open_run(path) as store, closing(sqlite3.connect(path)) as database:
        asked = [text for text in said if text.startswith(("SELECT", "UPDATE", "DELETE"))]
        plans = [row[3] for text in asked for row in database.execute(f"EXPLAIN QUERY PLAN {text}")]
    assert len(asked) >= 10
    assert [plan for plan in plans if plan.startswith("SCAN")] == []
