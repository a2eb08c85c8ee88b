"""What a journal file holds, at a glance: its runs, its calls, what they cost, the last of them."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rewriter.article.batch import Totals
from rewriter.journal.opening import read_database
from rewriter.journal.reading import TOTALS, totals_from
from rewriter.journal.runs import Run, all_runs, told

STATUSES = ("done", "failed", "unknown", "started")
_CALL = (
    "id, run, position, step, purpose, model, status, kind, input_tokens, output_tokens, cost, started_at, "
    "ended_at"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """A run, what it came to so far, and its calls by what became of them."""

    run: Run
    totals: Totals
    calls: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """One call. `run`, `position` and `step` are None for an article made alone. `request` and `reply` are
    the stored JSON texts, None unless asked for, or pruned."""

    id: int
    run: int | None
    position: int | None
    step: int | None
    purpose: str
    model: str
    status: str
    kind: str | None
    input_tokens: int
    output_tokens: int
    cost: float
    started: str
    ended: str | None
    request: str | None = None
    reply: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A journal file. `alone` counts the calls of articles made outside any run, `alone_tokens` what went
    in and came out; `last` are the latest calls, oldest first."""

    version: int
    size: int
    runs: tuple[RunView, ...]
    alone: Mapping[str, int]
    alone_tokens: tuple[int, int]
    last: tuple[CallView, ...]


def overview(path: Path, *, last: int = 10, texts: bool = False) -> Overview:
    """What the journal at `path` holds, with its `last` calls; their texts only when asked for."""
    database = read_database(path)
    try:
        with told(path):
            return _overview(database, path, last, texts=texts)
    finally:
        database.close()


def _overview(database: sqlite3.Connection, path: Path, last: int, *, texts: bool) -> Overview:
    database.execute("BEGIN")  # one moment for all that follows
    alone = database.execute(
        "SELECT status, count(*), total(input_tokens), total(output_tokens) FROM calls WHERE run IS NULL "
        "GROUP BY status"
    ).fetchall()
    return Overview(
        version=int(database.execute("PRAGMA user_version").fetchone()[0]),
        size=path.stat().st_size,
        runs=tuple(_run_view(database, run) for run in all_runs(database)),
        alone={status: count for status, count, _, _ in alone},
        alone_tokens=(int(sum(row[2] for row in alone)), int(sum(row[3] for row in alone))),
        last=_last(database, last, texts=texts),
    )


def _run_view(database: sqlite3.Connection, run: Run) -> RunView:
    question = f"SELECT {TOTALS} FROM runs WHERE id = ?"  # noqa: S608  # a constant
    totals = totals_from(database.execute(question, (run.id,)).fetchone())
    done, failed = database.execute(
        "SELECT done_calls, failed_calls FROM runs WHERE id = ?", (run.id,)
    ).fetchone()
    ended = done + failed + totals.unknown_calls
    counts = (done, failed, totals.unknown_calls, totals.calls - ended)
    return RunView(run=run, totals=totals, calls=dict(zip(STATUSES, counts, strict=True)))


def _last(database: sqlite3.Connection, count: int, *, texts: bool) -> tuple[CallView, ...]:
    columns = _CALL + (", request, reply" if texts else "")
    question = f"SELECT {columns} FROM calls ORDER BY id DESC LIMIT ?"  # noqa: S608  # constants
    rows = database.execute(question, (count,)).fetchall()
    return tuple(_call_view(row) for row in reversed(rows))


def _call_view(row: tuple[Any, ...]) -> CallView:
    names = [name.removesuffix("_at") for name in _CALL.split(", ")]
    request, reply = row[len(names) :] or (None, None)
    return CallView(**dict(zip(names, row)), request=request or None, reply=reply)
