"""Files are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from rewriter.errors import OutputError
from rewriter.files import GrowingFile, opened_file, overwrite, write_file, write_whole


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


class TestPieceByPiece:
    """A file too large to be held whole."""

    def test_nobody_sees_it_before_it_is_whole(self, tmp_path: Path) -> None:
        growing = GrowingFile(tmp_path / "made" / "questions.jsonl")
        growing.write(b"un")
        assert not growing.path.exists()
        growing.finish()
        with opened_file(growing.path) as file:
            assert file.read() == b"un"
        assert [p.name for p in growing.path.parent.iterdir()] == ["questions.jsonl"]

    def test_what_is_dropped_leaves_nothing(self, tmp_path: Path) -> None:
        growing = GrowingFile(tmp_path / "questions.jsonl")
        growing.write(b"un")
        growing.drop()
        assert list(tmp_path.iterdir()) == []

    def test_a_full_disk_is_told_in_the_same_words(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        growing = GrowingFile(tmp_path / "questions.jsonl")
        monkeypatch.setattr(os, "fsync", _disk_full)
        with pytest.raises(OutputError, match="disk is full"):
            growing.finish()

    def test_one_that_is_gone_is_a_sentence(self, tmp_path: Path) -> None:
        with pytest.raises(OutputError) as caught:
            opened_file(tmp_path / "questions.jsonl")
        assert caught.value.key == "publish.not-written"


def test_what_is_overwritten_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("un")
    path.chmod(0o640)
    overwrite(path, b"deux")
    assert (path.read_text(), path.stat().st_mode & 0o777) == ("deux", 0o640)
