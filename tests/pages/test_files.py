"""Files are written whole or not at all, never outside their folder."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.errors import OutputError
from rewriter.output import folder_for, safe_name, to_json, write_file, write_whole
from tests.reporting import sample

AS_ROOT = os.geteuid() == 0


@given(st.text(max_size=400))
def test_any_name_becomes_a_plain_folder_name(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe.encode()) <= 208
    assert all(c.isalnum() or c in "-_." for c in safe)
    assert not safe.startswith(".")
    assert ".." not in safe


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("tesla-openai", "tesla-openai"),
        ("l’été à Évry", "l-été-à-Évry"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "article-CON"),
        ("aux.txt", "article-aux.txt"),
        ("", "article"),
        ("a\x00b", "a-b"),
        ("🙂", "article"),
    ],
)
def test_names(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_new_source_gets_its_folder(tmp_path: Path) -> None:
    assert folder_for(sample.source(), tmp_path / "out") == tmp_path / "out" / "tramway-belmont"


def test_the_same_source_gets_its_folder_again(tmp_path: Path) -> None:
    _written(tmp_path)
    assert folder_for(sample.source(), tmp_path).name == "tramway-belmont"


def test_another_source_of_that_name_gets_another_folder(tmp_path: Path) -> None:
    _written(tmp_path)
    other = replace(sample.source(), title="Un autre article")
    assert folder_for(other, tmp_path).name == "tramway-belmont-2"


@pytest.mark.parametrize("record", ["", "[]", '{"source": 3}', "\x00"])
def test_a_folder_whose_record_cannot_be_read_is_left_alone(tmp_path: Path, record: str) -> None:
    (tmp_path / "tramway-belmont").mkdir()
    (tmp_path / "tramway-belmont" / "article.json").write_text(record)
    assert folder_for(sample.source(), tmp_path).name == "tramway-belmont-2"


def test_a_link_that_leads_outside_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "tramway-belmont").symlink_to(tmp_path / "elsewhere")
    assert folder_for(sample.source(), tmp_path / "out").name == "tramway-belmont-2"


def test_a_link_that_leads_to_itself_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "tramway-belmont").symlink_to(tmp_path / "tramway-belmont")
    assert folder_for(sample.source(), tmp_path).name == "tramway-belmont-2"


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(OutputError, match="is not a folder"):
        folder_for(sample.source(), tmp_path / "out")


@pytest.mark.skipif(AS_ROOT, reason="the superuser may write anywhere")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OutputError, match="permission denied"):
        folder_for(sample.source(), tmp_path / "out")
    tmp_path.chmod(0o700)


def test_a_full_disk_is_told_and_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_whole(tmp_path, {"a": "before", "b": "before"})
    monkeypatch.setattr(os, "fsync", _disk_full)
    with pytest.raises(OutputError, match="disk is full"):
        write_whole(tmp_path, {"a": "after", "b": "after"})
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a": "before", "b": "before"}


def test_a_folder_in_a_files_place_stops_everything(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        write_whole(tmp_path, {"a": "x", "b": "x"})
    assert not (tmp_path / "a").exists()


def test_files_can_be_read_by_others_as_the_umask_says(tmp_path: Path) -> None:
    (path,) = write_whole(tmp_path, {"a": "é"})
    mask = os.umask(0)
    os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask


def test_superseded_files_are_kept_under_another_name(tmp_path: Path) -> None:
    write_whole(tmp_path, {"article.md": "paid for"})
    write_whole(tmp_path, {"article.json": "{}"}, superseded={"article.md": "previous-article.md"})
    assert (tmp_path / "previous-article.md").read_text() == "paid for"
    assert not (tmp_path / "article.md").exists()


def _written(folder: Path) -> None:
    write_whole(folder_for(sample.source(), folder), {"article.json": to_json(sample.article())})


def _disk_full(_handle: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class TestOneFile:
    """Where an editor asked for it."""

    def test_folders_are_made_and_nothing_else_is_left(self, tmp_path: Path) -> None:
        path = tmp_path / "a" / "b" / "registre.csv"
        assert write_file(path, "é") is None
        assert path.read_bytes() == "é".encode()
        assert list(path.parent.iterdir()) == [path]

    def test_what_stood_there_is_kept_each_time(self, tmp_path: Path) -> None:
        path = tmp_path / "registre.csv"
        for content in ("un", "deux", "trois"):
            write_file(path, content)
        kept = {p.name: p.read_text() for p in tmp_path.iterdir()}
        names = ("registre.csv", "registre.previous-1.csv", "registre.previous-2.csv")
        assert kept == dict(zip(names, ("trois", "un", "deux"), strict=True))

    def test_a_name_without_suffix_stays_visible(self, tmp_path: Path) -> None:
        write_file(tmp_path / "registre", "un")
        assert write_file(tmp_path / "registre", "deux") == tmp_path / "registre.previous-1"

    def test_the_same_content_keeps_nothing(self, tmp_path: Path) -> None:
        write_file(tmp_path / "a.csv", "un")
        assert write_file(tmp_path / "a.csv", "un") is None

    def test_neither_folder_nor_pipe_is_replaced(self, tmp_path: Path) -> None:
        (tmp_path / "dossier").mkdir()
        os.mkfifo(tmp_path / "tuyau")
        for name, key in (("dossier", "publish.not-a-file"), ("tuyau", "publish.not-plain")):
            with pytest.raises(OutputError) as caught:
                write_file(tmp_path / name, "x")
            assert caught.value.key == key
        assert sorted(p.name for p in tmp_path.iterdir()) == ["dossier", "tuyau"]

    def test_a_file_in_the_folders_place_is_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_text("x")
        with pytest.raises(OutputError) as caught:
            write_file(tmp_path / "a" / "b.csv", "x")
        assert caught.value.key == "publish.not-a-folder"
