"""Whatever an input is called, its files lie inside the output folder, and never over another article's."""

from dataclasses import replace
from pathlib import Path

import pytest

from rewriter.output import folder_for, safe_name
from rewriter.publishing import publish
from tests.reporting import sample

NAMES = (
    "../../x", "..", ".", "../", "/etc/passwd", "//serveur/part", "C:\\Windows\\x", "..\\..\\x",
    "a/../../b",
    "\x00", "a\x00b", "é" * 300, "e\u0301" * 300, "\U0001f600" * 200,
    "a" * 5000, "CON", "con.txt", "NUL.", "LPT1.html",
    "AUX .md", "fin...", "fin. . .", " espace ", "-rf", "--help", "~root", "$(true)", "`true`", "a;b|c&d",
    "*?",
    "ligne\nautre", "\ttab\r", "\x1b]0;titre\x07", "\u202efdp.exe", "\u200bcache", "Ⅷ①ﬁ",
    "article.json", ".rewriter-x.tmp",
    "%2e%2e%2f", "{{7*7}}", "\ud800", "con\u0301", "journal.sqlite", "", "🏴\U000e0067\U000e0062\U000e007f",
)  # fmt: skip
each = pytest.mark.parametrize("name", NAMES, ids=lambda n: ascii(n)[:40])


def test_there_are_forty_at_least() -> None:
    assert len(set(NAMES)) >= 40


@each
def test_the_folder_is_inside_and_its_name_is_plain(name: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    folder = folder_for(replace(sample.source(), name=name), out)
    assert folder.parent == out
    assert folder.resolve().parent == out.resolve()
    assert len(folder.name.encode()) <= 208  # 200, and « article- » before a name that Windows keeps
    assert all(c.isalnum() or c in "-_." for c in folder.name)
    assert not folder.name.startswith(("-", "."))
    assert not folder.name.endswith(".")
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@each
def test_the_article_is_written_there_and_nowhere_else(name: str, tmp_path: Path) -> None:
    source = replace(sample.source(), name=name)
    written = publish(replace(sample.article(), source=source), tmp_path)
    assert {p.parent for p in written.paths} == {written.folder}
    assert [p.name for p in tmp_path.iterdir()] == [written.folder.name]


def test_names_that_become_one_get_a_folder_each(tmp_path: Path) -> None:
    folders = []
    for number, name in enumerate(("été:1", "été/1", "été?1", "e\u0301te\u0301 1")):
        source = replace(sample.source(), name=name, title=f"Titre {number}")
        folders.append(publish(replace(sample.article(), source=source), tmp_path).folder)
    assert len({safe_name(n) for n in ("été:1", "été/1", "été?1", "e\u0301te\u0301 1")}) == 1
    assert len(set(folders)) == 4


def test_names_of_other_case_never_share_a_folder(tmp_path: Path) -> None:
    """Where « Pont » and « pont » are one folder, the second gets another; elsewhere they are two anyway."""
    first = publish(replace(sample.article(), source=replace(sample.source(), name="Pont")), tmp_path)
    other = replace(sample.source(), name="pont", title="Un autre")
    second = publish(replace(sample.article(), source=other), tmp_path)
    assert not first.folder.samefile(second.folder)
