"""Where an article's files go: a folder named after its input, never outside the one asked for."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.errors import OutputError
from rewriter.files import write_whole
from rewriter.output import folder_for, safe_name, to_json
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


def _written(folder: Path) -> None:
    write_whole(folder_for(sample.source(), folder), {"article.json": to_json(sample.article())})
