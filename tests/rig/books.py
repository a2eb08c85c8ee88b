"""A run's journal, questioned from outside: what was paid, and whether anything was paid twice."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

_AGAIN = (
    "SELECT count(*) FROM calls AS later WHERE EXISTS (SELECT 1 FROM calls AS first WHERE first.digest = "
    "later.digest AND first.status = 'done' AND first.id < later.id)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """Calls by what became of them; `again` were made although their answer was stored; `digests` are the
    questions asked."""

    calls: int
    done: int
    failed: int
    unknown: int
    started: int
    again: int
    digests: frozenset[str]
    waiting: int
    statuses: dict[str, int]


def books(journal: Path) -> Books:
    """What the journal says now."""
    with sqlite3.connect(journal) as database:
        by = dict(database.execute("SELECT status, count(*) FROM calls GROUP BY status").fetchall())
        again = database.execute(_AGAIN).fetchone()[0]
        digests = frozenset(row[0] for row in database.execute("SELECT digest FROM calls"))
        statuses = dict(
            database.execute(
                "SELECT coalesce(status, 'waiting'), count(*) FROM entries GROUP BY 1"
            ).fetchall()
        )
    database.close()
    return Books(
        calls=sum(by.values()),
        done=by.get("done", 0),
        failed=by.get("failed", 0),
        unknown=by.get("unknown", 0),
        started=by.get("started", 0),
        again=again,
        digests=digests,
        waiting=statuses.get("waiting", 0),
        statuses=statuses,
    )


def enrolled(journal: Path) -> bool:
    """Whether the run's list was read to its end."""
    if not journal.exists():
        return False
    database = sqlite3.connect(journal)
    try:
        return bool(database.execute("SELECT total(enrolled) FROM runs").fetchone()[0])
    except sqlite3.Error:
        return False
    finally:
        database.close()
