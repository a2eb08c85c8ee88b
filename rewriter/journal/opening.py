"""Opening a journal file: private, durable, ours, and brought to today's form."""

import os
import sqlite3
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

from rewriter.errors import JournalError
from rewriter.journal.reserve import is_full

APPLICATION_ID = 0x72777274  # "rwrt": tells our file from another program's database
LOCK_WAIT_S = 5.0
_FOR_WANT_OF_ROOM = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
"""What SQLite says when a file beside the journal cannot grow, among other things."""
_PRIVATE = 0o600  # whole articles are inside


def open_database(path: Path) -> sqlite3.Connection:
    """A connection to the journal at `path`, created with its folder if need be, readable by its owner
    only, migrated. JournalError when it cannot be opened, is no journal, or is from a later version."""
    try:
        _make_private(path)
        database = sqlite3.connect(path, timeout=LOCK_WAIT_S, isolation_level=None, check_same_thread=False)
    except (OSError, ValueError, sqlite3.Error):
        key = "journal.disk-full" if is_full(path.parent) else "journal.cannot-open"
        raise JournalError(key, path=str(path)) from None
    try:
        _prepare(database, path)
    except sqlite3.Error as error:
        database.close()
        raise journal_error(error, path) from None
    except JournalError:
        database.close()
        raise
    return database


def read_database(path: Path) -> sqlite3.Connection:
    """A connection to the journal at `path` that changes nothing, nor waits for who writes. JournalError when
    there is none; one of an earlier version is migrated first."""
    if not path.is_file():
        raise JournalError("journal.absent", path=str(path))
    try:
        database = sqlite3.connect(path, timeout=LOCK_WAIT_S, isolation_level=None, check_same_thread=False)
        try:
            _bring_up(database, path)
            database.execute("PRAGMA query_only = ON")
        except BaseException:
            database.close()
            raise
    except sqlite3.Error as error:
        raise journal_error(error, path) from None
    return database


def journal_error(error: sqlite3.Error, path: Path) -> JournalError:
    """The sentence for what SQLite said."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return JournalError("journal.locked", path=str(path))
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return JournalError("journal.corrupted", path=str(path))
    if primary == sqlite3.SQLITE_FULL or (primary in _FOR_WANT_OF_ROOM and is_full(path.parent)):
        return JournalError("journal.disk-full", path=str(path))
    return JournalError("journal.cannot-write", path=str(path), reason=type(error).__name__)


def migrations() -> tuple[str, ...]:
    """The migrations' SQL in order; the first brings an empty file to version 1."""
    folder = files("rewriter.journal") / "migrations"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    return tuple(f.read_text(encoding="utf-8") for f in found)


def _bring_up(database: sqlite3.Connection, path: Path) -> None:
    """Migrate the file, unless it is what it should be."""
    as_it_should = (len(migrations()), APPLICATION_ID)
    if (
        tuple(_number(database, f"PRAGMA {name}") for name in ("user_version", "application_id"))
        != as_it_should
    ):
        open_database(path).close()


def _make_private(path: Path) -> None:
    """Only what is not there is opened: closing a handle of our own on a database drops the locks that
    SQLite holds on it in this program, and another program would then take the journal from under us."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _PRIVATE))
    if path.stat().st_mode & 0o077:
        path.chmod(_PRIVATE)


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")  # an answer counts as stored once it survives a power cut
    database.execute("BEGIN IMMEDIATE")  # two programs may open a new file at once
    _refuse_foreign(database, path)
    _migrate(database, path)
    database.execute("COMMIT")


def _refuse_foreign(database: sqlite3.Connection, path: Path) -> None:
    tables = _number(database, "SELECT count(*) FROM sqlite_master")
    if tables and _number(database, "PRAGMA application_id") != APPLICATION_ID:
        raise JournalError("journal.foreign", path=str(path))


def _migrate(database: sqlite3.Connection, path: Path) -> None:
    version, steps = _number(database, "PRAGMA user_version"), migrations()
    if version > len(steps):
        raise JournalError("journal.newer", path=str(path))
    for number, step in enumerate(steps[version:], start=version + 1):
        for statement in filter(str.strip, step.split(";")):
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {number}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _number(database: sqlite3.Connection, question: str) -> int:
    return int(database.execute(question).fetchone()[0])
