"""Whatever the bytes: rows, or one sentence; never a traceback, and never the whole list in memory."""

import io
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from rewriter.article.batch import Row
from rewriter.errors import InputError
from rewriter.sources.rows import entries, read_rows
from rewriter.wording import say

PIECES = b"path url text id titre ; , ../x.txt a.txt =1+1 http://a.example/ { } sep=;".split(b" ")
PIECES += [b"\t", b"\n", b"\r", b"\0", b"\xff", b"\xc3\xa9", b'"', b'""', b'{"text":"a"}']
BYTES = some.lists(some.sampled_from(PIECES) | some.binary(max_size=5), max_size=40).map(b"".join)
HEADED = BYTES.map(lambda data: b"path;url;text;id\n" + data)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one article."""
    made = tmp_path_factory.mktemp("fuzz")
    (made / "a.txt").write_text("x")
    return made


def held(read: Callable[[], list[Row]]) -> list[Row]:
    """The rows, each with its sentence if wrong; none when the list is refused in a sentence."""
    try:
        found = read()
    except InputError as error:
        error.sentence("fr")  # fails where the sentence wants what the error does not hold
        return []
    for row in found:
        assert row.id == row.id.encode().decode()
        assert row.wrong or sum(given is not None for given in (row.path, row.url, row.text)) == 1
        if row.wrong:
            assert say(row.wrong.key, "fr", **row.wrong.params)
    assert len({row.id for row in found}) == len(found)
    assert len({entry.folder.casefold() for entry in entries(found)}) == len(found)
    return found


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "xml", "txt"])
@given(data=BYTES | HEADED)
@example(data=b"text;id\n" + b'x";"\n' * 40)
@example(data=b"\xff\xfep\0a\0t\0h\0\n\0\xd8")
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_a_traceback(data: bytes, suffix: str, folder: Path) -> None:
    file = folder / f"list.{suffix}"
    file.write_bytes(data)
    held(lambda: list(read_rows([str(file)])))


@given(BYTES)
@settings(deadline=None)
def test_no_bytes_on_standard_input_make_a_traceback(data: bytes) -> None:
    held(lambda: list(read_rows(["-"], stdin=io.BytesIO(data))))


@given(some.lists(some.text(max_size=20) | some.none() | some.integers() | some.floats(), min_size=4))
@settings(deadline=None)
def test_no_values_make_a_traceback(values: list[object]) -> None:
    line = json.dumps(dict(zip(("text", "id", "min_words", "path"), values))) + "\n"
    held(lambda: list(read_rows(["-"], stdin=io.BytesIO(2 * line.encode()))))


def write_table(folder: Path, n: int) -> str:
    """A table of that many articles."""
    with (folder / f"{n}.csv").open("w", encoding="utf-8") as file:
        file.write("url;titre;mots\n")
        file.writelines(f"https://a.example/{i};Le pont no {i} a rouvert;700\n" for i in range(n))
    return str(folder / f"{n}.csv")


def write_objects(folder: Path, n: int) -> str:
    """The same as JSON lines."""
    with (folder / f"{n}.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(f'{{"id": "{i}", "text": "Le pont a rouvert."}}\n' for i in range(n))
    return str(folder / f"{n}.jsonl")


def held_by(given: str) -> tuple[int, int]:
    """The most bytes held while the rows go by, and how many rows there were."""
    tracemalloc.start()
    seen = sum(1 for _ in entries(read_rows([given])))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most, seen


@pytest.mark.slow
@pytest.mark.parametrize("write", [write_table, write_objects])
def test_ten_thousand_rows_take_little_more_than_their_names(
    write: Callable[[Path, int], str], tmp_path: Path
) -> None:
    (small, few), (large, many) = held_by(write(tmp_path, 1_000)), held_by(write(tmp_path, 10_000))
    assert (few, many) == (1_000, 10_000)
    names = 10_000 * 300  # an id and a folder's name, each in a table: 200 bytes measured
    assert large - small < names
