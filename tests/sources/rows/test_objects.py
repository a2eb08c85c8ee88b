"""JSON lines, from a file or standard input: same names as a table's, one object an article."""

import io
import json
from pathlib import Path

import pytest

from rewriter.article import Reason
from rewriter.article.batch import Row
from rewriter.errors import InputError
from rewriter.sources.rows import read_rows


def piped(*lines: str | bytes, notes: list[Reason] | None = None) -> list[Row]:
    """The rows of these lines on standard input."""
    data = b"\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    told = [] if notes is None else notes
    return list(read_rows(["-"], stdin=io.BytesIO(data), tell=told.append))


def test_objects_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "pont.txt").write_text("x")
    lines = [{"fichier": "pont.txt", "mots": 700}, {"url": "https://a.example/x", "id": "b"}]
    (tmp_path / "list.jsonl").write_text("\ufeff" + "\n\n".join(map(json.dumps, lines)))
    first, second = read_rows([str(tmp_path / "list.jsonl")])
    assert (first.id, first.path, first.min_words) == ("pont", str(tmp_path / "pont.txt"), 700)
    assert (second.id, second.url, second.line) == ("b", "https://a.example/x", 3)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("{", "not-json"),
        ("[" * 100_000, "not-json"),
        ('{"text": ' + "9" * 5_000 + "}", "not-json"),
        ("[1]", "not-object"),
        ('"text"', "not-object"),
        ("{}", "no-input"),
        ('{"text": ["a"]}', "not-text"),
        ('{"text": true}', "not-text"),
        ('{"text": "\\ud800"}', "not-utf8"),
        (b'{"text": "\xe9"}', "not-utf8"),
        ('{"text": "a", "min_words": "peu"}', "number"),
        ('{"text": "a", "min_words": false}', "not-text"),
        ('{"text": "a", "min_words": NaN}', "number"),
        ('{"text": "a", "titel": "b"}', "near-column"),
        ('{"text": "a", "titre": "b", "headline": "c"}', "same-columns"),
        ('{"text": "a", "titre": "' + "b" * 501 + '"}', "too-long"),
        ('{"path": "a\\u0000.txt"}', "file-name"),
    ],
)
def test_bad_lines_are_rows(line: str | bytes, key: str) -> None:
    bad, good = piped(line, '{"text": "Un."}')
    assert bad.wrong is not None
    assert bad.wrong.key == f"rows.{key}"
    assert (bad.wrong.params["list"], bad.wrong.params["line"]) == ("stdin", 1)
    assert (good.wrong, good.id) == (None, "stdin-2")


def test_foreign_names_are_told_once() -> None:
    notes: list[Reason] = []
    piped('{"text": "a", "date": 1}', '{"text": "b", "date": 2, "prix": 3}', notes=notes)
    assert [note.params["columns"] for note in notes] == ["date", "prix"]


def test_nothing_on_standard_input() -> None:
    with pytest.raises(InputError) as caught:
        piped("")
    assert caught.value.key == "rows.nothing"


def test_standard_input_stays_open() -> None:
    stream = io.BytesIO(b'{"text": "a"}\n')
    list(read_rows(["-"], stdin=stream))
    assert not stream.closed
