"""Each row of a run is told by one id, and each has one folder, on every file system."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from rewriter.article.batch import Row
from rewriter.sources.rows import entries, read_rows
from rewriter.sources.rows.naming import Identities


def ids(*rows: Row) -> list[str]:
    """The ids that rows get, in order."""
    names = Identities()
    return [names.identified(row, "list.csv").id for row in rows]


def test_ids_come_from_file_address_or_line() -> None:
    rows = (
        Row(id="", path="/a/pont.neuf.txt"),
        Row(id="", url="https://a.example/2026/gare/"),
        Row(id="", url="https://a.example/"),
        Row(id="", text="x", line=7),
        Row(id="", url="https://a.example/%0A%1b[2J"),
    )
    assert ids(*rows) == ["pont.neuf", "gare", "a.example", "list-7", "[2J"]


def test_made_ids_are_told_apart() -> None:
    same = Row(id="", path="/a/x.txt")
    assert ids(same, Row(id="x-2"), same, same) == ["x", "x-2", "x-3", "x-4"]


def test_an_id_given_twice_is_wrong() -> None:
    names = Identities()
    first, second = (names.identified(Row(id="a", text="x", line=n), "l.csv") for n in (2, 3))
    assert (first.id, first.wrong, second.id) == ("a", None, "a-2")
    assert second.wrong is not None
    assert (second.wrong.key, second.wrong.params) == (
        "rows.same-id",
        {"list": "l.csv", "line": 3, "id": "a"},
    )


def test_the_first_fault_is_kept(tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text("id;text;mots\na;x;\na;x;peu\n")
    assert [row.wrong and row.wrong.key for row in read_rows([str(tmp_path / "l.csv")])] == [
        None,
        "rows.number",
    ]


def test_folders_differ_whatever_their_capitals() -> None:
    rows = [Row(id=name) for name in ("Pont", "pont", "a/b", "a b", "..", "CON", "journal.sqlite", "PONT-2")]
    found = list(entries(rows, taken=["journal.sqlite"]))
    assert [entry.folder for entry in found] == [
        "Pont",
        "pont-2",
        "a-b",
        "a-b-2",
        "article",
        "article-CON",
        "journal.sqlite-2",
        "PONT-2-2",
    ]
    assert [entry.position for entry in found] == list(range(8))


@given(some.lists(some.text(some.characters(codec="utf-8"), max_size=300), max_size=20))
def test_any_ids_make_safe_folders(names: list[str]) -> None:
    found = [entry.folder for entry in entries(Row(id=name) for name in names)]
    assert len({folder.casefold() for folder in found}) == len(names)
    for folder in found:
        assert "/" not in folder
        assert not folder.startswith(".")
        assert 0 < len(folder.encode()) <= 255
