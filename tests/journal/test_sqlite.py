"""The journal keeps what was paid for, and says what it does not know."""

import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest

from rewriter.article import Completion, Failure, FailureKind, Message, Prompt, Reply, Request, Usage
from rewriter.errors import JournalError
from rewriter.journal import NullJournal, SqliteJournal
from rewriter.journal.opening import migrations
from rewriter.wording import keys, say

ASKED = Request(
    purpose="whole",
    model="m",
    prompt=Prompt(name="whole", version="v", messages=(Message(role="user", content="Bonjour é \ud800"),)),
)
PAID = Usage(input_tokens=1, output_tokens=2, cached_tokens=3, reasoning_tokens=4, estimated=True)
ANSWER = Completion(text="Voilà « une » réponse \ud800", model="m-1", usage=PAID)

FILLED = "path reason n detail given purpose run process call position article step"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inner" / "journal.sqlite"


def rows(path: Path) -> list[tuple[str, str | None]]:
    with sqlite3.connect(path) as database:
        found: list[tuple[str, str | None]] = database.execute("SELECT status, kind FROM calls").fetchall()
    return found


def record(path: Path, *replies: Reply) -> None:
    with SqliteJournal(path) as journal:
        for reply in replies:
            journal.start(ASKED)
            journal.finish(ASKED, reply)


def test_an_answer_is_found_again_whole_after_closing(path: Path) -> None:
    record(path, ANSWER)
    with SqliteJournal(path) as journal:
        assert journal.find(ASKED.digest) == replace(ANSWER, replayed=True)


def test_another_request_finds_nothing(path: Path) -> None:
    record(path, ANSWER)
    with SqliteJournal(path) as journal:
        assert journal.find(replace(ASKED, ordinal=1).digest) is None


@pytest.mark.parametrize("kind", list(FailureKind))
def test_a_failure_is_stored_but_not_found(path: Path, kind: FailureKind) -> None:
    record(path, Failure(kind=kind, text="la moitié", usage=PAID))
    with SqliteJournal(path) as journal:
        assert journal.find(ASKED.digest) is None
    ended = "unknown" if kind in {"cancelled", "timeout"} else "failed"
    assert rows(path) == [(ended, kind.value)]


def test_a_later_answer_is_found_after_a_failure(path: Path) -> None:
    record(path, Failure(kind=FailureKind.EMPTY), ANSWER, replace(ANSWER, text="une autre"))
    with SqliteJournal(path) as journal:
        found = journal.find(ASKED.digest)
    assert found is not None
    assert found.text == ANSWER.text


def test_a_call_that_was_begun_and_never_ended_is_unknown(path: Path) -> None:
    with SqliteJournal(path) as journal:
        journal.start(ASKED)
        assert journal.unknown_outcomes == 0
    with SqliteJournal(path) as journal:
        assert journal.unknown_outcomes == 1
        assert journal.find(ASKED.digest) is None


def test_a_call_under_way_elsewhere_is_not_called_unknown(path: Path) -> None:
    with SqliteJournal(path) as working:
        working.start(ASKED)
        with SqliteJournal(path) as second:
            assert second.unknown_outcomes == 0
        working.finish(ASKED, ANSWER)
    with SqliteJournal(path) as later:
        assert later.unknown_outcomes == 0
        assert later.find(ASKED.digest) is not None


def test_an_answer_without_a_beginning_is_kept_too(path: Path) -> None:
    with SqliteJournal(path) as journal:
        journal.finish(ASKED, ANSWER)
        assert journal.find(ASKED.digest) is not None


def test_only_the_owner_may_read_it(path: Path) -> None:
    with SqliteJournal(path) as journal:
        journal.start(ASKED)
        modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {0o600}


def test_a_journal_open_to_all_is_closed_to_others(path: Path) -> None:
    record(path, ANSWER)
    path.chmod(0o644)
    record(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_it_is_written_to_survive_a_power_cut(path: Path) -> None:
    with SqliteJournal(path) as journal:
        modes = [
            journal._database.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous")
        ]
    assert modes == ["wal", 2]


def refused(path: Path) -> str:
    with pytest.raises(JournalError) as caught:
        SqliteJournal(path)
    assert str(path) in caught.value.sentence("fr")
    return caught.value.key


def test_a_file_that_is_no_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Ceci n’est pas une base. " * 100)
    assert refused(path) == "journal.corrupted"
    assert path.read_text().startswith("Ceci")


def test_another_programs_database(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE theirs (x)")
    assert refused(path) == "journal.foreign"


def test_a_journal_from_a_later_version(path: Path) -> None:
    record(path, ANSWER)
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 999")
    assert refused(path) == "journal.newer"


def test_a_journal_held_by_another_program(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rewriter.journal.opening.LOCK_WAIT_S", 0.05)
    record(path, ANSWER)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert refused(path) == "journal.locked"
    other.close()
    record(path)


@pytest.mark.parametrize("name", [".", "a\0b", "x" * 300])
def test_a_path_that_cannot_be_one(tmp_path: Path, name: str) -> None:
    assert refused(tmp_path / name) == "journal.cannot-open"


def test_a_damaged_file_is_a_sentence(path: Path) -> None:
    record(path, *[ANSWER] * 50)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(bytes(data))
    with pytest.raises(JournalError) as caught, SqliteJournal(path) as journal:
        journal.find(ASKED.digest)
    assert caught.value.key == "journal.corrupted"


@pytest.mark.parametrize("reply", ["", "[]", "null", "{}", '{"text": "x"}', "[" * 100_000])
def test_a_damaged_answer_is_a_sentence(path: Path, reply: str) -> None:
    record(path, ANSWER)
    with sqlite3.connect(path) as database:
        database.execute("UPDATE calls SET reply = ?", (reply,))
    with SqliteJournal(path) as journal, pytest.raises(JournalError):
        journal.find(ASKED.digest)


def test_a_closed_journal_is_a_sentence(path: Path) -> None:
    journal = SqliteJournal(path)
    journal.close()
    journal.close()
    with pytest.raises(JournalError):
        journal.start(ASKED)


def test_migrations_are_numbered_without_gaps() -> None:
    from importlib.resources import files

    names = sorted(
        f.name for f in (files("rewriter.journal") / "migrations").iterdir() if f.name.endswith(".sql")
    )
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    assert len(migrations()) == len(names)


def test_the_null_journal_remembers_nothing() -> None:
    journal = NullJournal()
    journal.start(ASKED)
    journal.finish(ASKED, ANSWER)
    assert journal.find(ASKED.digest) is None


@pytest.mark.parametrize("key", [*keys("journal"), *keys("model")])
def test_every_sentence_can_be_said_in_both_languages(key: str) -> None:
    params = dict.fromkeys(FILLED.split(), "X")
    assert say(key, "fr", **params) != say(key, "en", **params)


def test_many_programs_may_open_a_new_journal_at_once(path: Path) -> None:
    at_once = Barrier(8)

    def write(number: int) -> None:
        at_once.wait()
        with SqliteJournal(path) as journal:
            asked = replace(ASKED, ordinal=number)
            journal.start(asked)
            journal.finish(asked, ANSWER)

    with ThreadPoolExecutor(max_workers=8) as threads:
        list(threads.map(write, range(8)))
    assert rows(path) == [("done", None)] * 8
