"""Dropping what articles said from a journal: requests, replies and sources; counts and costs stay."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rewriter.journal.opening import read_database
from rewriter.journal.presence import RunLock
from rewriter.journal.runs import all_runs, opened, told

_PAID = "status = 'done' AND reply IS NOT NULL"
_FINISHED = "(SELECT id FROM runs WHERE enrolled AND waiting = 0)"
_CALLS = (
    "request <> '' AND status <> 'started' AND (:before IS NULL OR started_at < :before) "
    f"AND (NOT :finished OR run IN {_FINISHED})"
)
_SOURCES = (
    f"(NOT :finished OR run IN {_FINISHED}) AND EXISTS (SELECT 1 FROM entries e WHERE e.run = sources.run "  # noqa: S608
    "AND e.position = sources.position AND e.stage = 'ended' AND (:before IS NULL OR e.ended_at < :before))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which texts go: of calls and articles `older_than` so many days, of `finished` runs; with both, what
    is both."""

    older_than: int | None = None
    finished: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Prunable:
    """What a choice comes to: calls whose texts go, the paid answers among them, those of runs that are not
    finished, which will be asked for again, and sources."""

    calls: int = 0
    answers: int = 0
    needed: int = 0
    sources: int = 0


def prunable(path: Path, choice: Choice) -> Prunable:
    """What would go."""
    database = read_database(path)
    try:
        with told(path):
            return _counted(database, _values(choice))
    finally:
        database.close()


def prune(path: Path, choice: Choice) -> Prunable:
    """Drop the texts and give their room back: what went. JournalError when a run is under way."""
    with _all_to_ourselves(path) as database, told(path):
        values = _values(choice)
        database.execute("BEGIN IMMEDIATE")
        gone = _counted(database, values)
        database.execute(f"UPDATE calls SET request = '', reply = NULL WHERE {_CALLS}", values)  # noqa: S608
        database.execute(f"DELETE FROM sources WHERE {_SOURCES}", values)  # noqa: S608  # constants
        database.execute("COMMIT")
        database.execute("VACUUM")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the texts stand there, too
        return gone


@contextmanager
def _all_to_ourselves(path: Path) -> Iterator[sqlite3.Connection]:
    """The journal with all its runs locked."""
    with ExitStack() as held:
        database = opened(path)
        held.callback(database.close)
        with told(path):
            runs = all_runs(database)
        for run in runs:
            held.callback(RunLock(path, run.id).leave)
        yield database


def _counted(database: sqlite3.Connection, values: dict[str, str | bool | None]) -> Prunable:
    calls, answers, needed = database.execute(
        f"SELECT count(*), total({_PAID}), total({_PAID} AND run IS NOT NULL AND run NOT IN {_FINISHED}) "  # noqa: S608
        f"FROM calls WHERE {_CALLS}",
        values,
    ).fetchone()
    (sources,) = database.execute(f"SELECT count(*) FROM sources WHERE {_SOURCES}", values).fetchone()  # noqa: S608
    return Prunable(calls=calls, answers=int(answers), needed=int(needed), sources=sources)


def _values(choice: Choice) -> dict[str, str | bool | None]:
    before = None
    if choice.older_than is not None:
        before = (datetime.now(UTC) - timedelta(days=choice.older_than)).isoformat(timespec="milliseconds")
    return {"before": before, "finished": choice.finished}
