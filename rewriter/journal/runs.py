"""The runs of a journal file: what each was started with, and how one is begun, found and opened."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from json import dumps, loads
from pathlib import Path

from rewriter.errors import JournalError
from rewriter.journal.calls import now, storable
from rewriter.journal.opening import journal_error, open_database, read_database

JOURNAL_NAME = "journal.sqlite"  # in the folder of the results, unless the settings name another
Option = str | int | float | bool | None
_COLUMNS = "id, name, folder, created_at, options, currency, enrolled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run as it was begun. `options` are what the operator asked of the run as a whole (a ceiling for its
    cost, say); `currency` None: no prices are configured. `enrolled`: its list was read to the end."""

    id: int
    name: str
    folder: str
    created: str
    options: Mapping[str, Option] = field(default_factory=dict)
    currency: str | None = None
    enrolled: bool = False


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What SQLite says inside becomes a sentence about the journal at `path`; so does what cannot be read."""
    try:
        yield
    except sqlite3.Error as error:
        raise journal_error(error, path) from None
    except (ValueError, TypeError, RecursionError):
        raise JournalError("journal.corrupted", path=str(path)) from None


def opened(path: Path) -> sqlite3.Connection:
    """A connection to a journal that must be there: JournalError when it is not, or is none."""
    if not path.is_file():
        raise JournalError("journal.absent", path=str(path))
    return open_database(path)


def insert_run(database: sqlite3.Connection, frozen: str, run: Run) -> int:
    """Insert a run: its number. `frozen` is whatever its answers depend on, as JSON."""
    cursor = database.execute(
        "INSERT INTO runs (name, folder, frozen, options, currency, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        (storable(run.name), storable(run.folder), frozen, dumps(dict(run.options)), run.currency, now()),
    )
    return int(cursor.lastrowid or 0)


def all_runs(database: sqlite3.Connection) -> tuple[Run, ...]:
    """Every run of the file, oldest first."""
    return tuple(map(_run, database.execute(f"SELECT {_COLUMNS} FROM runs ORDER BY id")))  # noqa: S608  # a constant


def find_run(database: sqlite3.Connection, path: Path, number: int | None, folder: str | None) -> Run:
    """The run with that number, else the latest with that folder, else the only one there is. JournalError
    when there is none, or, with nothing to tell them apart, several."""
    runs = all_runs(database)
    found = [run for run in runs if number in (None, run.id) and folder in (None, run.folder)]
    if not found:
        raise JournalError("journal.no-run", path=str(path))
    if len(found) > 1 and folder is None:
        raise JournalError("journal.several-runs", path=str(path), n=len(found))
    return found[-1]


def list_runs(path: Path) -> tuple[Run, ...]:
    """Every run of the journal at `path`, oldest first."""
    database = read_database(path)
    try:
        with told(path):
            return all_runs(database)
    finally:
        database.close()


def _run(row: tuple[int, str, str, str, str, str | None, int]) -> Run:
    number, name, folder, created, options, currency, enrolled = row
    return Run(
        id=number,
        name=name,
        folder=folder,
        created=created,
        options=_options(options),
        currency=currency,
        enrolled=bool(enrolled),
    )


def _options(text: str) -> Mapping[str, Option]:
    found = loads(text)
    if not isinstance(found, dict):
        raise TypeError("options are a mapping")
    return found
