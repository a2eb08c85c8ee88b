"""Inputs come whole from files and pipes, or not at all with one sentence that says why."""

import io
import os
from pathlib import Path

import pytest

from rewriter.errors import InputError
from rewriter.sources import kind_of, read_input


def test_file_gives_its_name_and_bytes(tmp_path: Path) -> None:
    file = tmp_path / "pont.du.quai.txt"
    file.write_bytes(b"bonjour")
    assert read_input(file) == ("pont.du.quai", b"bonjour")
    assert read_input(str(file), limit_bytes=7) == ("pont.du.quai", b"bonjour")


def test_standard_input() -> None:
    assert read_input("-", stdin=io.BytesIO(b"bonjour")) == ("stdin", b"bonjour")


def test_named_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDWR)
    os.write(end, b"bonjour")
    with pytest.raises(InputError) as caught:
        read_input(pipe, limit_bytes=3)
    os.close(end)
    assert caught.value.key == "input.too_large"


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("absent.txt", "input.missing"),
        ("file.txt/below.txt", "input.missing"),
        (".", "input.folder"),
        ("nul\x00.txt", "input.unreadable"),
        ("x" * 5000, "input.unreadable"),
        ("long.txt", "input.too_large"),
        ("link.txt", "input.missing"),
    ],
)
def test_unusable_paths(tmp_path: Path, path: str, key: str) -> None:
    (tmp_path / "file.txt").write_text("x")
    (tmp_path / "long.txt").write_text("x" * 11)
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    with pytest.raises(InputError) as caught:
        read_input(f"{tmp_path}/{path}", limit_bytes=10)
    assert caught.value.key == key
    assert caught.value.sentence("fr")


def test_device_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read_input("/dev/null")
    assert caught.value.key == "input.not_a_file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_forbidden_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    file.chmod(0)
    with pytest.raises(InputError) as caught:
        read_input(file)
    assert caught.value.key == "input.unreadable"


def test_oversized_standard_input() -> None:
    with pytest.raises(InputError):
        read_input("-", stdin=io.BytesIO(b"x" * 11), limit_bytes=10)


@pytest.mark.parametrize(
    ("path", "kind"), [("a.md", "markdown"), ("A.MD", "markdown"), ("a.txt", None), ("-", None)]
)
def test_kind_of(path: str, kind: str | None) -> None:
    assert kind_of(path) == kind
