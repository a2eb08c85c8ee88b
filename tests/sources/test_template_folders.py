"""A folder of prompt templates is read whole, and only if it is one."""

from pathlib import Path

import pytest

from rewriter.errors import InputError
from rewriter.sources import read_templates
from rewriter.sources.template_folders import LIMIT_BYTES, LIMIT_FILES


def test_templates_are_named_from_the_folder(tmp_path: Path) -> None:
    (tmp_path / "partials").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / "whole.j2").write_text("é {{ a }}\r\n", newline="")
    (tmp_path / "partials/source.j2").write_text("b")
    (tmp_path / "notes.txt").write_text("c")
    (tmp_path / ".git/x.j2").write_text("d")
    assert read_templates(tmp_path) == {"partials/source.j2": "b", "whole.j2": "é {{ a }}\n"}


def test_linked_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.j2").write_text("a")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert list(read_templates(tmp_path)) == ["a.j2"]


@pytest.mark.parametrize(
    ("made", "key"),
    [
        ("nothing", "input.missing"),
        ("file", "input.not_a_folder"),
        ("empty", "input.no_templates"),
        ("latin", "input.template_not_text"),
        ("large", "input.too_large"),
        ("many", "input.too_many_templates"),
    ],
)
def test_unusable_folders(tmp_path: Path, made: str, key: str) -> None:
    folder = tmp_path / made
    if made == "file":
        folder.write_text("x")
    elif made != "nothing":
        folder.mkdir()
    if made == "latin":
        (folder / "a.j2").write_bytes(b"\xe9t\xe9")
    if made == "large":
        (folder / "a.j2").write_bytes(b"x" * (LIMIT_BYTES + 1))
    for number in range(LIMIT_FILES + 1 if made == "many" else 0):
        (folder / f"{number}.j2").touch()
    with pytest.raises(InputError) as caught:
        read_templates(folder)
    assert caught.value.key == key
    assert made in caught.value.sentence("fr")
