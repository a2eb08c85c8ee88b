"""A journal is seen through, verified and made lighter."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from rewriter.article import Failure, FailureKind, Source
from rewriter.errors import JournalError
from rewriter.journal import RunReader, SqliteJournal, open_run
from rewriter.journal.overview import overview
from rewriter.journal.pruning import Choice, Prunable, prunable, prune
from rewriter.journal.verifying import faults
from rewriter.wording import keys, say
from tests.journal.making import ANSWER, FAILED, READY, answered, begun, request

STORY = "Le maire a ouvert la passerelle"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with a finished run, one that is not, and an article made alone."""
    path = tmp_path / "journal.sqlite"
    asyncio.run(_made(path))
    with SqliteJournal(path) as journal:
        journal.start(request(7))
        journal.finish(request(7), ANSWER)
    return path


async def _made(path: Path) -> None:
    with begun(path, 2) as store:
        await answered(store, 0)
        call = await store.start(request(1, STORY), position=1, step=2, reserved=0.5)
        await store.finish(call, Failure(kind=FailureKind.TIMEOUT), cost=0)
        for position in range(2):
            await store.keep(position, Source(name=STORY, title="", language="fr", paragraphs=()))
        await store.end(0, READY)
        await store.end(1, FAILED)
    with begun(path, 2, shared=False) as store:
        await answered(store, 2)
        await store.start(request(3), position=1, step=0, reserved=0.5)
        await store.keep(0, Source(name="s", title="", language="fr", paragraphs=()))
        await store.end(0, READY)


def change(path: Path, statement: str, *values: str | int | bytes) -> None:
    """What another program does to the file."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute(statement, values)


def test_overview(path: Path) -> None:
    found = overview(path, last=2)
    assert [dict(view.calls) for view in found.runs] == [
        {"done": 1, "failed": 0, "unknown": 1, "started": 0},
        {"done": 1, "failed": 0, "unknown": 0, "started": 1},
    ]
    assert dict(found.alone) == {"done": 1}
    assert found.alone_tokens == (10, 20)
    assert [(call.id, call.run, call.step, call.status) for call in found.last] == [
        (4, 2, 0, "started"),
        (5, None, None, "done"),
    ]
    assert {call.request for call in found.last} == {None}


def test_overview_with_texts(path: Path) -> None:
    (call,) = overview(path, last=1, texts=True).last
    assert "Bonjour 7" in str(call.request)
    assert "Voil" in str(call.reply)


def test_looking_changes_nothing_and_waits_for_nobody(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE runs SET ready = 99")
        assert overview(path).runs[0].totals.ready == 1
        assert faults(path) == ()
    with RunReader(path, run=1) as reader, pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._database.execute("DELETE FROM calls")


def test_a_whole_journal_has_no_faults(path: Path) -> None:
    assert faults(path) == ()
    open_run(path, run=2).close()
    assert faults(path) == ()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE calls SET reply = '{}' WHERE id = 1", "fault-reply"),
        ("UPDATE calls SET reply = '{' WHERE id = 2", "fault-reply"),
        ("UPDATE calls SET request = '{' WHERE id = 2", "fault-request"),
        ("UPDATE entries SET row = '{}' WHERE run = 1 AND position = 0", "fault-row"),
        ("UPDATE entries SET summary = NULL WHERE run = 1 AND position = 0", "fault-summary"),
        ("UPDATE sources SET document = x'00' WHERE run = 1 AND position = 0", "fault-source"),
        ("UPDATE runs SET calls = calls + 1 WHERE id = 2", "fault-count"),
        ("UPDATE runs SET cost = 0 WHERE id = 1", "fault-count"),
        ("UPDATE entries SET status = 'ready' WHERE run = 1 AND position = 1", "fault-count"),
        ("DELETE FROM calls WHERE id = 2", "fault-count"),
        ("DROP INDEX calls_by_digest", "fault-form"),
        ("ALTER TABLE batches DROP COLUMN document", "fault-form"),
    ],
)
def test_faults_are_found(path: Path, statement: str, expected: str) -> None:
    change(path, statement)
    found = faults(path)
    assert {fault.key for fault in found} == {f"inspection.{expected}"}
    assert say(found[0].key, "fr", **found[0].params) != say(found[0].key, "en", **found[0].params)


def test_a_damaged_page_is_found(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'calls_by_digest'"
        ).fetchone()
        (size,) = database.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    data[page * size - 40 : page * size - 20] = b"\x07" * 20
    path.write_bytes(bytes(data))
    assert "inspection.fault-file" in {fault.key for fault in faults(path)}


def test_what_is_finished_can_be_pruned(path: Path) -> None:
    choice = Choice(finished=True)
    expected = Prunable(calls=2, answers=1, needed=0, sources=2)
    assert prunable(path, choice) == expected
    before = overview(path).runs
    assert STORY.encode() in b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert prune(path, choice) == expected
    assert STORY.encode() not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert overview(path).runs == before
    assert prunable(path, choice) == Prunable()
    assert faults(path) == ()
    with SqliteJournal(path) as journal:
        assert journal.find(request(0).digest) is None
        assert journal.find(request(2).digest) is not None


def test_what_is_old_can_be_pruned(path: Path) -> None:
    change(path, "UPDATE calls SET started_at = '2026-01-01T00:00:00.000+00:00' WHERE id IN (1, 3, 4)")
    change(
        path, "UPDATE entries SET ended_at = '2026-01-01T00:00:00.000+00:00' WHERE run = 2 AND position = 0"
    )
    assert prunable(path, Choice(older_than=1000)) == Prunable()
    assert prunable(path, Choice(older_than=1)) == Prunable(calls=2, answers=2, needed=1, sources=1)
    assert prunable(path, Choice(older_than=1, finished=True)) == Prunable(calls=1, answers=1)
    assert prunable(path, Choice(older_than=0)) == Prunable(calls=4, answers=3, needed=1, sources=3)


async def test_an_answer_that_was_pruned_is_asked_again(path: Path) -> None:
    prune(path, Choice(older_than=0))
    with open_run(path, run=2) as store:
        assert await store.find(request(2).digest) is None
        assert await store.source(0) is None
        await answered(store, 2)
        assert await store.find(request(2).digest) is not None
    assert faults(path) == ()


def test_a_run_under_way_is_not_pruned(path: Path) -> None:
    with open_run(path, run=2), pytest.raises(JournalError) as caught:
        prune(path, Choice(finished=True))
    assert caught.value.key == "journal.run-busy"
    assert prunable(path, Choice(finished=True)).calls == 2


@pytest.mark.parametrize("key", keys("inspection"))
def test_every_text_can_be_said_in_both_languages(key: str) -> None:
    names = (
        "path version size run name folder day articles ready review failed waiting calls done unknown "
        "started saved given written cost position step detail n first kept counted sources answers needed"
    )
    params = dict.fromkeys(names.split(), "X")
    assert say(key, "fr", **params) != say(key, "en", **params)
