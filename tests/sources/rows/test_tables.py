"""Tables as people save them: every line becomes a row, and a bad one says in a sentence what is wrong."""

from pathlib import Path

import pytest

from rewriter.article import Depth, Reason, Strategy
from rewriter.article.batch import Row
from rewriter.errors import InputError
from rewriter.sources.rows import read_rows
from rewriter.wording import say


def table(folder: Path, text: str | bytes, name: str = "articles.csv") -> str:
    """A table in that folder, with two articles beside it."""
    for article in ("pont.txt", "gare.md"):
        (folder / article).write_text("Le pont a rouvert.", encoding="utf-8")
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(file)


def rows(folder: Path, text: str | bytes, *, allow_outside: bool = False) -> list[Row]:
    """The rows of a table."""
    return list(read_rows([table(folder, text)], allow_outside=allow_outside))


def refused(folder: Path, text: str | bytes) -> str:
    """The key of the sentence that refuses the whole table."""
    with pytest.raises(InputError) as caught:
        list(read_rows([table(folder, text)]))
    assert caught.value.sentence("fr") != caught.value.sentence("en")
    return caught.value.key


def sentences(found: list[Row]) -> list[str]:
    """What is said of each row, "" for one that is fine."""
    return [say(row.wrong.key, "en", **row.wrong.params) if row.wrong else "" for row in found]


def test_everything_that_can_be_asked(tmp_path: Path) -> None:
    (row,) = rows(
        tmp_path,
        "Identifiant;Titre;Fichier;Expression clé;Mots;Profondeur;Stratégie;Source;URL source;Auteur\n"
        'p-1;"Le pont ; la suite";pont.txt;pont de la gare;1 200;Edit;whole;Le Quai;'
        "https://a.example/x;J. Roy\n",
    )
    assert row == Row(
        id="p-1",
        path=str(tmp_path / "pont.txt"),
        title="Le pont ; la suite",
        keyphrase="pont de la gare",
        min_words=1200,
        depth=Depth.EDIT,
        strategy=Strategy.WHOLE,
        source_name="Le Quai",
        source_url="https://a.example/x",
        author="J. Roy",
        line=2,
    )


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_separators(separator: str, tmp_path: Path) -> None:
    text = f"path{separator}titre\npont.txt{separator}Été\n"
    assert rows(tmp_path, text)[0].title == "Été"
    assert rows(tmp_path, f"sep={separator}\n{text}")[0].line == 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str, tmp_path: Path) -> None:
    text = "fichier;titre\r\npont.txt;« L’été – à l’œuvre »\r\n" * 1
    assert rows(tmp_path, text.encode(encoding))[0].title == "« L’été – à l’œuvre »"


def test_a_bad_byte_costs_one_row(tmp_path: Path) -> None:
    text = "path;titre\n" + "pont.txt;été à l’œuvre\n" * 2
    first, second, bad = rows(tmp_path, text.encode() + b"gare.md;\xe9t\xe9\n")
    assert (first.wrong, second.wrong) == (None, None)
    assert bad.wrong == Reason(
        key="rows.not-utf8", params={"list": str(tmp_path / "articles.csv"), "line": 4, "column": "titre"}
    )


def test_line_ends_inside_a_cell(tmp_path: Path) -> None:
    first, second = rows(tmp_path, 'text,id\r\n"Un.\r\n\r\nDeux.",a\r\n"Trois.",b\r\n')
    assert (first.text, first.line) == ("Un.\n\nDeux.", 2)
    assert (second.text, second.line) == ("Trois.", 5)


def test_lines_without_a_word_are_no_rows(tmp_path: Path) -> None:
    assert [row.line for row in rows(tmp_path, "\n\npath\n\npont.txt\n;;\ngare.md\n")] == [5, 7]


@pytest.mark.parametrize(
    ("line", "key", "column"),
    [
        (";;700", "no-input", None),
        ("pont.txt;https://a.example;", "two-inputs", None),
        ("pont.txt;;beaucoup", "number", "mots"),
        ("pont.txt;;12", "number", "mots"),
        ("pont.txt;;700,5", "number", "mots"),
        ("pont.txt;;nan", "number", "mots"),
        ("pont.txt;;1e400", "number", "mots"),
        (";ftp://a.example/x;", "address", "url"),
        (";javascript:alert(1);", "address", "url"),
        (";http://0x7f.1/;", "address", "url"),
        ("absent.txt;;", "file-missing", "path"),
        (";;;;;x", "cells", None),
    ],
)
def test_bad_rows(line: str, key: str, column: str | None, tmp_path: Path) -> None:
    bad, good = rows(tmp_path, f"path;url;mots;id\n{line};\ngare.md;;;\n")
    assert bad.wrong is not None
    assert bad.wrong.key == f"rows.{key}"
    assert (bad.wrong.params["line"], bad.wrong.params.get("column")) == (2, column)
    assert good.wrong is None


def test_what_is_none_of_the_choices(tmp_path: Path) -> None:
    found = rows(tmp_path, "path;depth;strategy\npont.txt;deep;\npont.txt;;fast\npont.txt;;NO-MODEL\n")
    told = sentences(found)
    assert told[0].endswith(
        "line 2, column “depth”: “deep” is none of the choices. Choose one of: structure, edit, rewrite."
    )
    assert "no_model, whole, sections" in told[1]
    assert (told[2], found[2].strategy) == ("", Strategy.NO_MODEL)


@pytest.mark.parametrize("column", ["titel", "adress", "fichiers", "keyphrases", "min_word", "profondeurs"])
def test_a_misspelt_column_stops_before_anything_is_paid(column: str, tmp_path: Path) -> None:
    other = "text" if column == "fichiers" else "path"
    assert refused(tmp_path, f"{other};{column}\npont.txt;x\n") == "rows.near-column-list"


@pytest.mark.parametrize("column", ["date", "statut", "Rubrique", "n°", "prix", "langue", "tags"])
def test_foreign_columns_are_told_and_ignored(column: str, tmp_path: Path) -> None:
    notes: list[Reason] = []
    (row,) = read_rows([table(tmp_path, f"path;{column}\npont.txt;x\n")], tell=notes.append)
    assert row.wrong is None
    assert [(note.key, note.params["columns"], note.note) for note in notes] == [
        ("rows.ignored-columns", column, True)
    ]


def test_two_columns_that_mean_the_same(tmp_path: Path) -> None:
    assert refused(tmp_path, "adresse;lien\nhttps://a.example;x\n") == "rows.same-columns-list"
    notes: list[Reason] = []
    (row,) = read_rows([table(tmp_path, "lien;URL\nx;https://a.example/\n")], tell=notes.append)
    assert row.url == "https://a.example/"
    assert notes[0].params["columns"] == "lien"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "nothing"),
        ("\n \n", "nothing"),
        ("date;prix\n1;2\n", "no-columns"),
        ("Bonjour à tous.\n", "no-columns"),
        ('"path;titre\n', "no-columns"),
        ("path;titre\n", "nothing"),
        (b"\xff\xfe", "nothing"),
    ],
)
def test_tables_that_cannot_be_used(text: str | bytes, key: str, tmp_path: Path) -> None:
    assert refused(tmp_path, text) == f"rows.{key}"


def test_a_quotation_mark_that_never_closes_costs_one_row(tmp_path: Path) -> None:
    lines = ["path;titre", "pont.txt;avant", 'pont.txt;"ouvert', "pont.txt;après", "pont.txt;fin"]
    found = rows(tmp_path, "\n".join(lines))
    assert [row.title for row in found] == ["avant", None, "après", "fin"]
    assert [row.line for row in found] == [2, 3, 4, 5]
    assert [bool(told) for told in sentences(found)] == [False, True, False, False]
    assert "quotation mark opens here" in sentences(found)[1]


def test_a_line_that_is_too_long_costs_one_row(tmp_path: Path) -> None:
    found = rows(tmp_path, "text\nUn.\n" + "x" * 4_000_001 + "\nDeux.\n")
    assert [row.text for row in found] == ["Un.", None, "Deux."]
    assert "exceeds 4000000 characters" in sentences(found)[1]


def test_a_list_that_opens_marks_for_ever_is_given_up(tmp_path: Path) -> None:
    found = rows(tmp_path, "text;id\n" + 'x";"\n' * 1_000)
    assert len(found) < 30
    assert "not read further" in sentences(found)[-1]


def test_long_articles_are_rows(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, f'text\n"{"mot " * 100_000}"\n')
    assert row.text is not None
    assert len(row.text) == 400_000


def test_cells_that_look_like_formulas_are_words(tmp_path: Path) -> None:
    first, second = rows(tmp_path, "text;id;titre\nUn.;=1+1;'=cmd()\nDeux.;\x1b[2J\u202ea\n;-5\n"[:-4])
    assert (first.id, first.title) == ("=1+1", "=cmd()")
    assert second.id == "[2J a"
