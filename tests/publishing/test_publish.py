"""The files of an article, together."""

import json
from pathlib import Path

import pytest

from rewriter.errors import OutputError
from rewriter.publishing import publish
from tests.reporting import hostile, sample


def test_an_article_is_three_files_in_a_folder_named_after_its_input(tmp_path: Path) -> None:
    written = publish(sample.article(), tmp_path / "out", "fr")
    assert written.folder == tmp_path / "out" / "tramway-belmont"
    assert [p.name for p in written.paths] == ["article.md", "article.html", "article.json"]
    assert all(p.stat().st_size for p in written.paths)


def test_files_beside_are_written_with_it(tmp_path: Path) -> None:
    written = publish(sample.article(), tmp_path, "fr", beside={"report.html": "<p>…</p>"})
    assert (written.folder / "report.html").read_text("utf-8") == "<p>…</p>"


def test_a_failed_article_has_its_record_and_no_article(tmp_path: Path) -> None:
    written = publish(sample.failed(), tmp_path, "fr")
    assert [p.name for p in written.paths] == ["article.json"]
    assert json.loads(written.paths[0].read_text("utf-8"))["outcome"]["status"] == "failed"


def test_an_earlier_article_is_not_taken_for_a_failed_one_and_is_kept(tmp_path: Path) -> None:
    publish(sample.article(), tmp_path, "fr")
    folder = publish(sample.failed(), tmp_path, "fr").folder
    assert sorted(p.name for p in folder.iterdir()) == [
        "article.json", "previous-article.html", "previous-article.md",
    ]  # fmt: skip


def test_the_same_article_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    one = publish(sample.article(), tmp_path / "a", "fr")
    two = publish(sample.article(), tmp_path / "b", "fr")
    assert [p.read_bytes() for p in one.paths] == [p.read_bytes() for p in two.paths]


def test_nothing_is_left_behind_when_one_file_cannot_be_written(tmp_path: Path) -> None:
    folder = publish(sample.failed(), tmp_path, "fr").folder
    (folder / "article.html").mkdir()
    before = (folder / "article.json").read_bytes()
    with pytest.raises(OutputError):
        publish(sample.article(), tmp_path, "fr")
    assert (folder / "article.json").read_bytes() == before
    assert sorted(p.name for p in folder.iterdir()) == ["article.html", "article.json"]


def test_a_hostile_name_stays_inside_the_folder(tmp_path: Path) -> None:
    written = publish(hostile.article(), tmp_path / "out", "fr")
    assert written.folder.parent == tmp_path / "out"
    assert list(tmp_path.iterdir()) == [tmp_path / "out"]


def test_article_edited_by_hand_is_kept_when_it_is_made_again(tmp_path: Path) -> None:
    first = publish(sample.article(), tmp_path)
    path = first.folder / "article.md"
    path.write_text(path.read_text("utf-8") + "\nUne ligne à moi.\n", encoding="utf-8")
    again = publish(sample.article(), tmp_path)
    assert [p.name for p in again.kept] == ["article.edited-1.md"]
    assert "Une ligne à moi." in again.kept[0].read_text("utf-8")
    assert "Une ligne à moi." not in path.read_text("utf-8")


def test_article_nobody_touched_is_simply_written_again(tmp_path: Path) -> None:
    publish(sample.article(), tmp_path)
    assert publish(sample.article(), tmp_path).kept == ()
