"""Folders, patterns, feeds, single articles, one after the other; and what cannot be read at all."""

import os
from pathlib import Path

import pytest

from rewriter.article import Reason
from rewriter.article.batch import Row
from rewriter.errors import InputError
from rewriter.sources.rows import read_rows

FEED = b"""<rss version="2.0"><channel>
<item><title>Le pont a rouvert</title><link>https://a.example/pont</link></item>
<item><title>Sans adresse</title></item></channel></rss>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as an operator has it."""
    below = tmp_path / "articles"
    (below / "plus").mkdir(parents=True)
    for name in ("10.txt", "9.md", "B.docx", "a.HTML", ".cache.txt", "~$B.docx", "photo.jpg", "plus/1.odt"):
        (below / name).write_text("x")
    return below


def names(rows: list[Row]) -> list[str]:
    """The files' names."""
    return [Path(row.path or "").name for row in rows]


def test_folder_in_the_order_people_count(folder: Path) -> None:
    notes: list[Reason] = []
    found = list(read_rows([str(folder)], tell=notes.append))
    assert names(found) == ["9.md", "10.txt", "a.HTML", "B.docx"]
    assert all(row.wrong is None and row.line == 0 for row in found)
    assert [(note.key, note.params["n"], note.params["first"]) for note in notes] == [
        ("rows.skipped-one", 1, "photo.jpg")
    ]


def test_pattern(folder: Path) -> None:
    assert names(list(read_rows([f"{folder}/*.txt"]))) == ["10.txt"]
    assert names(list(read_rows([f"{folder}/**/[19]*"]))) == ["9.md", "10.txt", "1.odt"]


def test_pattern_from_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    (row,) = read_rows(["*.txt"])
    assert row.path == str(folder / "10.txt")


def test_file_whose_name_looks_like_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text("x")
    (row,) = read_rows([str(tmp_path / "a[1].txt")])
    assert row.id == "a[1]"


def test_inputs_follow_each_other(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "flux.xml").write_bytes(FEED)
    (tmp_path / "list.csv").write_text("id;text\n10;Un.\n")
    notes: list[Reason] = []
    given = [f"{folder}/10.txt", f"{tmp_path}/flux.xml", f"{tmp_path}/list.csv", f"{folder}/10.txt"]
    found = list(read_rows(given, tell=notes.append))
    assert [row.id for row in found] == ["10", "pont", "10-2"]
    assert (found[1].url, found[1].title) == ("https://a.example/pont", "Le pont a rouvert")
    assert [note.key for note in notes] == ["rows.left-out"]


def test_links_do_not_lead_out_of_a_folder(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    (folder / "lien.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "perdu.txt").symlink_to(tmp_path / "gone.txt")
    (folder / "boucle.txt").symlink_to(folder / "boucle.txt")
    found = {row.id: row.wrong and row.wrong.key for row in read_rows([str(folder)])}
    assert found["lien"] == "rows.file-outside-alone"
    assert found["perdu"] == "rows.file-outside-alone"
    assert found["boucle"] == "rows.file-missing-alone"
    assert found["9"] is None
    mine = {row.id: row.wrong for row in read_rows([str(folder)], allow_outside=True)}
    assert mine["lien"] is None


def test_file_names_that_are_not_text(folder: Path) -> None:
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.txt")).write_text("x")
    (folder / "x\n.txt").write_text("x")
    os.mkfifo(folder / "tube.txt")
    bad = [row for row in read_rows([str(folder)]) if row.wrong]
    assert [row.wrong.key for row in bad if row.wrong] == [
        "rows.file-special-alone",
        "rows.file-name-alone",
        "rows.file-name-alone",
    ]
    assert all(row.id.isprintable() and row.path is None for row in bad)


def listed(tmp_path: Path, path: str, *, allow_outside: bool = False) -> str:
    """What is said of a path that a list in tmp_path/list names."""
    (tmp_path / "list").mkdir(exist_ok=True)
    (tmp_path / "list" / "list.csv").write_text(f"path;id\n{path};a\n")
    (row,) = read_rows([str(tmp_path / "list" / "list.csv")], allow_outside=allow_outside)
    return row.wrong.key.removeprefix("rows.file-") if row.wrong else ""


def test_lists_are_held_to_articles_in_their_folder(tmp_path: Path) -> None:
    (tmp_path / "list").mkdir()
    for name in ("out.txt", "list/in.txt", "list/.env.txt", "list/id_rsa"):
        (tmp_path / name).write_text("x")
    (tmp_path / "list" / "link.txt").symlink_to(tmp_path / "out.txt")
    paths = "in.txt ../out.txt OUT link.txt .env.txt id_rsa /dev/zero .".split()
    paths[2] = f"{tmp_path}/out.txt"
    assert [listed(tmp_path, path) for path in paths] == [
        "",
        "outside",
        "outside",
        "outside",
        "hidden",
        "kind",
        "outside",
        "kind",
    ]
    freed = [listed(tmp_path, path, allow_outside=True) for path in paths]
    assert freed == ["", "", "", "", "", "", "special", "special"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("absent.csv", "input.missing"),
        ("absent/*.txt", "rows.no-match"),
        ("empty", "rows.empty-folder"),
        ("list.xlsx", "rows.spreadsheet"),
        ("photo.jpg", "rows.unknown"),
        ("pipe.csv", "rows.pipe"),
        ("page.xml", "listing.page"),
        ("empty.xml", "rows.nothing"),
        ("nul\0.csv", "input.missing"),
        ("x" * 5_000, "input.unreadable"),
        ("http://127.0.0.1/feed.xml", "fetch.private"),
    ],
)
def test_inputs_that_cannot_be_read(name: str, key: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "list.xlsx").write_bytes(b"PK")
    (tmp_path / "photo.jpg").write_bytes(b"x")
    (tmp_path / "page.xml").write_text("<html><p>Bonjour</p></html>")
    (tmp_path / "empty.xml").write_text("<urlset/>")
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "good.txt").write_text("x")
    given = name if name.startswith("http") else f"{tmp_path}/{name}"
    with pytest.raises(InputError) as caught:
        read_rows([str(tmp_path / "good.txt"), given])  # before the first row
    assert caught.value.key == key
    assert caught.value.sentence("fr")
