"""Notes on services: kept between runs, harmless when broken, without key, address or text."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.backends.manner import Manner, SchemaMode
from rewriter.backends.service_notes import FILE, MAX_ENTRIES, Learnt, ServiceNotes, notes_for
from rewriter.settings import Secret, Settings
from tests.backends.asking import KEY

URL = "https://secret-gateway.example/v1"
LEARNT = Learnt(
    manner=Manner(schema_mode=SchemaMode.OBJECT, system_role=False).without("temperature"),
    context_tokens=8192,
    usage_stated=False,
)


def test_what_is_noted_is_recalled_for_that_model_at_that_address_only(tmp_path: Path) -> None:
    ServiceNotes(tmp_path, URL, "m").note(LEARNT)
    assert ServiceNotes(tmp_path, URL + "/", "m").recall() == LEARNT
    assert ServiceNotes(tmp_path, URL, "n").recall() is None
    assert ServiceNotes(tmp_path, None, "m").recall() is None


def test_a_later_note_replaces_and_leaves_the_others(tmp_path: Path) -> None:
    ServiceNotes(tmp_path, None, "m").note(LEARNT)
    other = Learnt(manner=Manner())
    ServiceNotes(tmp_path, URL, "m").note(other)
    ServiceNotes(tmp_path, URL, "m").note(LEARNT)
    assert ServiceNotes(tmp_path, URL, "m").recall() == LEARNT
    assert ServiceNotes(tmp_path, None, "m").recall() == LEARNT
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_the_file_holds_no_key_and_no_address(tmp_path: Path) -> None:
    settings = Settings(model="my-model", base_url=URL, api_key=Secret(KEY), cache=tmp_path)
    notes_for(settings).note(LEARNT)
    text = (tmp_path / FILE).read_text()
    assert not any(word in text for word in (KEY, "gateway", "my-model"))
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_the_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    for number in range(MAX_ENTRIES + 5):
        ServiceNotes(tmp_path, URL, str(number)).note(LEARNT)
    assert len(json.loads((tmp_path / FILE).read_text())) == MAX_ENTRIES
    assert ServiceNotes(tmp_path, URL, "0").recall() is None
    assert ServiceNotes(tmp_path, URL, str(MAX_ENTRIES + 4)).recall() == LEARNT


@pytest.mark.parametrize(("days", "counts"), [(29, True), (31, False), (-29, True), (-400, False)])
def test_old_notes_no_longer_count(tmp_path: Path, days: int, counts: bool) -> None:
    notes = ServiceNotes(tmp_path, URL, "m")
    notes.note(LEARNT)
    entries = json.loads((tmp_path / FILE).read_text())
    noted = (datetime.now(UTC) - timedelta(days=days)).date().isoformat()
    (tmp_path / FILE).write_text(json.dumps({name: e | {"noted": noted} for name, e in entries.items()}))
    assert (notes.recall() is not None) == counts


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 99_999, '{"a": 1}', "\x00", "x" * 2_000_000])
def test_a_broken_file_counts_as_empty_and_is_replaced(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    notes = ServiceNotes(tmp_path, URL, "m")
    assert notes.recall() is None
    notes.note(LEARNT)
    assert notes.recall() == LEARNT


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.lists(st.text(max_size=12))
NAMES = ("noted", "schema_mode", "limit_name", "system_role", "left_out", "context_tokens", "usage_stated")


@given(st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_an_entry_of_any_shape_is_read_or_left(
    tmp_path_factory: pytest.TempPathFactory, wild: object
) -> None:
    folder = tmp_path_factory.mktemp("notes")
    notes = ServiceNotes(folder, URL, "m")
    notes.note(LEARNT)
    entries = json.loads((folder / FILE).read_text())
    assert isinstance(wild, dict)
    (folder / FILE).write_text(json.dumps({name: entry | wild for name, entry in entries.items()}))
    found = notes.recall()
    if found is not None:
        assert isinstance(found.manner.schema_mode, SchemaMode)
        assert found.manner.limit_name in {"max_completion_tokens", "max_tokens"}
        assert found.context_tokens is None or 256 <= found.context_tokens <= 10_000_000


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    notes = ServiceNotes(tmp_path / "file" / "below", URL, "m")
    notes.note(LEARNT)
    assert notes.recall() is None


def test_a_folder_where_the_file_should_be_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    notes = ServiceNotes(tmp_path, URL, "m")
    notes.note(LEARNT)
    assert notes.recall() is None
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_without_a_setting_the_users_folder_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    notes_for(Settings(model="m")).note(LEARNT)
    assert list(tmp_path.rglob(FILE))


_HOMELESS = """
import os, sys
from rewriter.backends.service_notes import Learnt, notes_for
from rewriter.backends.manner import Manner
from rewriter.settings import Settings
os.setuid(54321)  # nobody of that number is known, as in containers that run under any number
notes = notes_for(Settings(model="m"))
notes.note(Learnt(manner=Manner()))
sys.exit(notes.recall() is not None)
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become nobody")
def test_a_user_without_a_home_keeps_nothing(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    ran = subprocess.run(
        [sys.executable, "-c", _HOMELESS],
        cwd=tmp_path,
        env={"PYTHONPATH": root},
        capture_output=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert list(tmp_path.iterdir()) == []
