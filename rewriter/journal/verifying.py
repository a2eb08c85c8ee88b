"""Whether a journal is whole: the file, its form, every stored text, and counters against a recount."""

import math
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from json import loads
from pathlib import Path
from typing import Any

from rewriter.article import Reason
from rewriter.article.batch import Row, Summary
from rewriter.journal.documents import completion_from
from rewriter.journal.opening import migrations, read_database
from rewriter.journal.runs import told
from rewriter.journal.values import unpacked, value_from

_DAMAGES = 5  # of SQLite's own findings that are told
_TEXTS: tuple[tuple[str, str, Callable[[Any], object]], ...] = (
    ("request", "SELECT id, request FROM calls WHERE request <> ''", loads),
    ("reply", "SELECT id, reply FROM calls WHERE status = 'done' AND reply IS NOT NULL", completion_from),
    ("reply", "SELECT id, reply FROM calls WHERE status <> 'done' AND reply IS NOT NULL", loads),
    ("row", "SELECT position, row FROM entries", lambda text: value_from(text, Row)),
    (
        "summary",
        "SELECT position, summary FROM entries WHERE stage = 'ended'",
        lambda text: value_from(text, Summary),
    ),
    ("source", "SELECT position, document FROM sources", unpacked),
)
"""What is stored, where it stands, and how it is read. What was pruned is no fault."""

_CALLS_RECOUNTED = (
    "SELECT run, count(*) AS calls, sum(status = 'done') AS done_calls, "
    "sum(status = 'failed') AS failed_calls, sum(status = 'unknown') AS unknown_calls, "
    "sum(estimated) AS estimated_calls, "
    "sum(input_tokens) AS input_tokens, sum(output_tokens) AS output_tokens, "
    "sum(cached_tokens) AS cached_tokens, sum(reasoning_tokens) AS reasoning_tokens, total(cost) AS cost, "
    "total(CASE status WHEN 'unknown' THEN reserved END) AS unknown_cost "
    "FROM calls WHERE run IS NOT NULL GROUP BY run"
)
_ENTRIES_RECOUNTED = (
    "SELECT run, count(*) AS articles, sum(stage = 'waiting') AS waiting, total(status = 'ready') AS ready, "
    "total(status = 'needs-review') AS needs_review, total(status = 'failed') AS failed "
    "FROM entries GROUP BY run"
)


def faults(path: Path) -> tuple[Reason, ...]:
    """What is wrong with the journal at `path`, as sentences to be told; nothing when it is whole.
    JournalError when it cannot even be read."""
    database = read_database(path)
    database.row_factory = sqlite3.Row
    try:
        with told(path):
            database.execute("BEGIN")  # one moment for counters and recount
            return (*_damages(database), *_missing(database), *_unreadable(database), *_miscounted(database))
    finally:
        database.close()


def _damages(database: sqlite3.Connection) -> Iterator[Reason]:
    found = [str(row[0]) for row in database.execute(f"PRAGMA integrity_check({_DAMAGES})")]
    for detail in found:
        if detail != "ok":
            yield Reason(key="inspection.fault-file", params={"detail": detail})


def _missing(database: sqlite3.Connection) -> Iterator[Reason]:
    """Columns and indexes that the migrations make, and the file has not."""
    fresh = sqlite3.connect(":memory:")
    try:
        for step in migrations():
            fresh.executescript(step)
        for name in sorted(_form(fresh) - _form(database)):
            yield Reason(key="inspection.fault-form", params={"name": name})
    finally:
        fresh.close()


def _form(database: sqlite3.Connection) -> set[str]:
    columns = "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c"
    indexes = "SELECT name FROM sqlite_master WHERE sql IS NOT NULL"
    return {str(row[0]) for question in (columns, indexes) for row in database.execute(question)}


def _unreadable(database: sqlite3.Connection) -> Iterator[Reason]:
    for what, question, read in _TEXTS:
        wrong = [row[0] for row in database.execute(question) if not _reads(read, row[1])]
        if wrong:
            params = {"n": len(wrong), "first": wrong[0]}
            yield Reason(key=f"inspection.fault-{what}", params=params)


def _reads(read: Callable[[Any], object], text: Any) -> bool:
    try:
        read(text)
    except (ValueError, TypeError, RecursionError):
        return False
    return True


def _miscounted(database: sqlite3.Connection) -> Iterator[Reason]:
    recounts = [_by_run(database, question) for question in (_CALLS_RECOUNTED, _ENTRIES_RECOUNTED)]
    for run in database.execute("SELECT * FROM runs ORDER BY id"):
        for names, counted in recounts:
            for name in names:
                right = counted.get(run["id"], {}).get(name, 0)
                if not math.isclose(run[name], right, rel_tol=1e-6, abs_tol=1e-6):
                    params = {"run": run["id"], "name": name, "kept": run[name], "counted": right}
                    yield Reason(key="inspection.fault-count", params=params)


def _by_run(
    database: sqlite3.Connection, question: str
) -> tuple[list[str], Mapping[int, Mapping[str, float]]]:
    cursor = database.execute(question)
    names = [column[0] for column in cursor.description[1:]]
    return names, {row[0]: dict(zip(names, row[1:])) for row in cursor}
