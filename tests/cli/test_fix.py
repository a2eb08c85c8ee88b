"""`rewriter check --fix` and `--diff`: the same file, its certain faults put right."""

import codecs
import json
from pathlib import Path

import pytest

from tests.cli.running import rewriter, started

ROUGH = "# L'Etat investit\n\nPourquoi l'Etat investit-il ? Pour 5% de plus...\n"
RIGHT = "# L’État investit\n\nPourquoi l’État investit-il\u202f? Pour 5\u00a0% de plus…\n"


def test_the_file_is_put_right_and_the_rest_judged(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ROUGH)
    ran = started("check", "a.md", "--fix", "--min-words", "60", cwd=tmp_path)
    assert (tmp_path / "a.md").read_text() == RIGHT
    assert "7 corrections" in ran.err
    assert "apostrophes droites (2)" in ran.err
    assert "[apostrophe-straight]" not in ran.out
    assert "[article-too-short]" in ran.out
    assert ran.code == 1
    assert "Rien à corriger" in rewriter("check", "a.md", "--fix", cwd=tmp_path).err


def test_diff_shows_and_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ROUGH)
    for options in (("--diff",), ("--diff", "--fix")):
        ran = rewriter("check", "a.md", *options, cwd=tmp_path)
        assert ran.code == 1
        assert "-# L'Etat investit\n+# L’État investit\n" in ran.out
        assert ran.out.startswith("--- a/a.md\n+++ b/a.md\n")
    assert (tmp_path / "a.md").read_text() == ROUGH
    (tmp_path / "b.md").write_text(RIGHT)
    assert rewriter("check", "b.md", "--diff", cwd=tmp_path).out == ""
    assert rewriter("check", "b.md", "--diff", cwd=tmp_path).code == 0
    assert rewriter("check", "-", "--diff", cwd=tmp_path, stdin=ROUGH).code == 1


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_encoding_mark_and_line_ends_stay(mark: bytes, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + ROUGH.replace("\n", "\r\n").encode(encoding))
    rewriter("check", "a.txt", "--fix", cwd=tmp_path)
    assert path.read_bytes() == mark + RIGHT.replace("\n", "\r\n").encode(encoding)


def test_an_encoding_without_the_narrow_space_gets_the_other(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Pourquoi l'été est-il si long ? C'est l'Etat.\n".encode("cp1252"))
    rewriter("check", "a.txt", "--fix", cwd=tmp_path)
    assert path.read_bytes().decode("cp1252") == "Pourquoi l’été est-il si long\u00a0? C’est l’État.\n"
    assert "Rien à corriger" in rewriter("check", "a.txt", "--fix", cwd=tmp_path).err


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a.md", tmp_path / "link.md"
    path.write_text(ROUGH)
    path.chmod(0o640)
    link.symlink_to(path)
    rewriter("check", "link.md", "--fix", cwd=tmp_path)
    assert link.is_symlink()
    assert path.read_text() == RIGHT
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.md", "link.md"]


def test_a_file_without_faults_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(RIGHT)
    before = path.stat().st_mtime_ns
    rewriter("check", "a.md", "--fix", cwd=tmp_path)
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.docx", b"PK\x03\x04 word/ [Content_Types].xml"),
        ("a.odt", b"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text"),
        ("a.pdf", b"%PDF-1.7"),
        ("a.rtf", b"{\\rtf1"),
    ],
)
def test_a_document_is_refused_in_a_sentence(name: str, start: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(start + b" l'Etat ?" * 40)
    for option in ("--fix", "--diff"):
        ran = rewriter("check", name, option, cwd=tmp_path)
        assert ran.code == 2
        assert "corrigé sur place" in ran.err
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize("arguments", [("--jsonl", "--fix"), ("--jsonl", "--diff"), ("-", "--fix")])
def test_what_is_no_file_is_refused_in_a_sentence(arguments: tuple[str, ...], tmp_path: Path) -> None:
    ran = rewriter("check", *arguments, cwd=tmp_path, stdin="L'Etat ?")
    assert ran.code == 2
    assert "--fix" in ran.err
    assert "Traceback" not in ran.err


def test_json_stays_json(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ROUGH)
    ran = rewriter("check", "a.md", "--fix", "--format", "json", "--min-words", "60", cwd=tmp_path)
    codes = {f["code"] for f in json.loads(ran.out)["findings"]}
    assert "article-too-short" in codes
    assert not codes & {"apostrophe-straight", "capital-unaccented"}
