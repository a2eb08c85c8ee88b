"""`rewriter ledger`: what became of each fact and sentence, in every format."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from rewriter.article import Standing, Verdict
from tests.cli.running import Ran, rewriter, started
from tests.cli.test_check import markdown
from tests.flow.sample import TEXT
from tests.reporting.reading import Page

FANCY = "Dans les ruelles, l’enthousiasme des commerçants et des touristes grandit chaque jour davantage."
CAFE = "Sur le quai, Malik Ferrand tient un café."


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The source, an honest article, and one with a wrong figure, a lost one and a sentence of its own."""
    wrong = markdown().replace("142 mètres, pèse 210 tonnes", "152 mètres, demeure")
    (tmp_path / "source.txt").write_text(TEXT)
    (tmp_path / "good.md").write_text(markdown())
    (tmp_path / "bad.md").write_text(wrong.replace(CAFE, f"{FANCY} {CAFE}"))
    return tmp_path


def ledger(folder: Path, *arguments: str) -> Ran:
    """The command on the bad article, or on what the arguments name."""
    names = () if arguments and not arguments[0].startswith("-") else ("source.txt", "bad.md")
    return rewriter("ledger", *names, *arguments, cwd=folder)


class TestText:
    """For a person."""

    def test_counts_come_first(self, files: Path) -> None:
        first = ledger(files).out.splitlines()[0]
        assert first.endswith(" · 1 altéré · 1 inventé")
        assert " vérifiés · " in first
        assert " perdu" in first

    def test_the_marks_are_explained_next(self, files: Path) -> None:
        second = ledger(files).out.splitlines()[1]
        assert second == "✗ interdit la publication telle quelle · ! à vérifier · · pour mémoire"

    def test_an_alteration_shows_both_sides_and_their_places(self, files: Path) -> None:
        lines = ledger(files).out.splitlines()
        at = lines.index("✗ Altéré, chiffre")
        assert lines[at + 1].split("  ")[2] == "¶\u00a03"
        assert "[152 mètres]" in lines[at + 1]
        assert lines[at + 2].lstrip().startswith("Source, p3  ")
        assert "[142 mètres]" in lines[at + 2]

    def test_the_words_that_differ_stand_apart_in_a_quotation(self, files: Path) -> None:
        (files / "said.md").write_text(markdown().replace("un an de commerce", "deux ans de commerce"))
        told = ledger(files, "source.txt", "said.md").out
        assert "[On a perdu ⟦deux ans⟧ de commerce, personne ne nous a indemnisés]" in told

    def test_problems_come_worst_first(self, files: Path) -> None:
        told = [line for line in ledger(files).out.splitlines() if line[:1] in "✗!·" and line]
        problems = [line for line in told if line[2:].startswith(("Inventé", "Altéré", "Incertain", "Perdu"))]
        marks = [line[0] for line in problems]
        assert marks == sorted(marks, key="✗!·".index)
        assert marks[:2] == ["✗", "✗"]
        assert next(line for line in problems if line[0] == "·") == "· Perdu, chiffre"

    def test_sentences_to_look_at_stand_beside_the_nearest_of_the_source(self, files: Path) -> None:
        told = ledger(files).out.partition("Phrases\u00a0: ")[2]
        assert "appuyées" in told.splitlines()[0]
        assert f"    {FANCY}" in told.replace("¶\u00a04         ", "")
        assert "Absent\u00a0: ruelles, l’enthousiasme" in told
        assert CAFE not in told

    def test_what_is_not_looked_at_is_said(self, files: Path) -> None:
        french = ledger(files).out.splitlines()[-1]
        assert french.startswith("Non examiné\u00a0: à quoi se rapporte un chiffre")
        assert "traduites" not in french
        assert ledger(files, "--lang", "en").out.splitlines()[-1].startswith("Not looked at: what a figure ")

    def test_a_sentence_whose_problem_is_told_is_not_told_again(self, files: Path) -> None:
        told = ledger(files).out.partition("Phrases\u00a0: ")[2]
        assert "152 mètres" not in told
        assert "1 phrase appuyée en partie n’est pas répétée ici" in told

    def test_nothing_steers_the_terminal(self, files: Path) -> None:
        steering = "152 mètres\u202e \x1b]0;pwned\x07"
        (files / "bad.md").write_text(markdown().replace("142 mètres", steering))
        ran = ledger(files)
        assert ran.code == 1
        assert not {"\x1b", "\x07", "\u202e"} & set(ran.out)


class TestExit:
    """0, 1 and 2 as for `check`."""

    def test_nothing_wrong_is_zero(self, files: Path) -> None:
        ran = started("ledger", "source.txt", "good.md", cwd=files)
        assert ran.code == 0, ran.out
        assert not [line for line in ran.out.splitlines()[2:] if line.startswith("✗")]

    def test_something_altered_is_one_in_every_format(self, files: Path) -> None:
        assert [ledger(files, "--format", f).code for f in ("text", "json", "html", "csv")] == [1] * 4

    @pytest.mark.parametrize("named", [("nowhere.txt", "good.md"), ("source.txt", "nowhere.md")])
    def test_a_missing_file_is_a_sentence(self, files: Path, named: tuple[str, str]) -> None:
        ran = ledger(files, *named)
        assert ran.code == 2
        assert "introuvable" in ran.err
        assert "nowhere" in ran.err
        assert ran.out == ""

    def test_two_standard_inputs_are_one_too_many(self, files: Path) -> None:
        ran = rewriter("ledger", "-", "-", cwd=files)
        assert ran.code == 2
        assert "entrée standard" in ran.err

    def test_an_address_of_another_kind_is_a_sentence(self, files: Path) -> None:
        ran = ledger(files, "file:///etc/passwd", "good.md")
        assert ran.code == 2
        assert len(ran.err.splitlines()) == 1

    def test_the_source_may_come_from_standard_input(self, files: Path) -> None:
        ran = rewriter("ledger", "-", "good.md", cwd=files, stdin=TEXT)
        assert ran.code == 0, ran.err


def record(ran: Ran) -> dict[str, Any]:
    """What the JSON format prints."""
    found: dict[str, Any] = json.loads(ran.out)
    return found


class TestJson:
    """For a program."""

    def test_counts_name_every_verdict_and_standing(self, files: Path) -> None:
        found = record(ledger(files, "--format", "json"))
        assert set(found["counts"]["entries"]) == set(Verdict)
        assert set(found["counts"]["sentences"]) == set(Standing)
        assert sum(found["counts"]["entries"].values()) == len(found["entries"])
        assert sum(found["counts"]["sentences"].values()) == len(found["support"])

    def test_an_entry_says_where_on_both_sides(self, files: Path) -> None:
        found = record(ledger(files, "--format", "json"))
        altered = next(e for e in found["entries"] if e["verdict"] == "altered")
        assert altered["article"]["text"] == "152 mètres"
        assert altered["article"]["place"] == {"fr": "¶\u00a03", "en": "¶\u00a03"}
        assert altered["source"]["where"] == "p3"
        assert altered["blocking"] is True

    def test_reasons_are_told_in_both_languages(self, files: Path) -> None:
        found = record(ledger(files, "--format", "json"))
        coloured = next(e for e in found["entries"] if e["kind"] == "emphasis")
        assert coloured["reason"]["key"].startswith("emphasis.")
        assert coloured["reason"]["fr"] != coloured["reason"]["en"]
        assert {"key", "fr", "en"} == set(found["not_looked_at"][0])


def rows(ran: Ran) -> list[dict[str, str]]:
    """The rows of the CSV format."""
    assert ran.out.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff"), newline="")))


class TestCsv:
    """For a spreadsheet."""

    def test_entries_then_sentences(self, files: Path) -> None:
        kinds = [row["row"] for row in rows(ledger(files, "--format", "csv"))]
        assert kinds == sorted(kinds)
        found = record(ledger(files, "--format", "json"))
        assert kinds.count("entry") == len(found["entries"])
        assert kinds.count("sentence") == len(found["support"])

    def test_both_sides_stand_in_their_columns(self, files: Path) -> None:
        altered = next(r for r in rows(ledger(files, "--format", "csv")) if r["verdict"] == "altered")
        assert (altered["article"], altered["source"]) == ("152 mètres", "142 mètres")
        assert (altered["source_place"], altered["blocking"]) == ("Source, p3", "1")

    @pytest.mark.parametrize(
        ("lang", "labels"),
        [("fr", ("altéré", "chiffre", "appuyée")), ("en", ("altered", "figure", "borne out"))],
    )
    def test_verdicts_and_kinds_are_told_in_words_too(
        self, files: Path, lang: str, labels: tuple[str, str, str]
    ) -> None:
        found = rows(ledger(files, "--format", "csv", "--lang", lang))
        altered = next(r for r in found if r["verdict"] == "altered")
        assert (altered["verdict_label"], altered["kind_label"]) == labels[:2]
        sentence = next(r for r in found if r["verdict"] == "supported")
        assert sentence["verdict_label"].startswith(labels[2])
        assert sentence["kind_label"] == ""

    def test_lines_end_as_the_standard_has_it(self, files: Path) -> None:
        rewriter("ledger", "source.txt", "bad.md", "--format", "csv", "--out", "a.csv", cwd=files)
        data = (files / "a.csv").read_bytes()
        assert data.startswith(b"\xef\xbb\xbfrow,verdict,")
        assert data.count(b"\r\n") == data.count(b"\n")

    @pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
    def test_no_cell_is_a_formula(self, files: Path, sign: str) -> None:
        formula = f"{sign}HYPERLINK(ruelles) enthousiasme des commerçants et touristes grandit chaque jour."
        (files / "formule.html").write_text(f"<h1>Un titre</h1><p>Un début banal.</p><p>{formula}</p>")
        found = rows(ledger(files, "source.txt", "formule.html", "--format", "csv"))
        assert any(row["article"].startswith(f"'{sign}") for row in found)
        cells = [cell for row in found for cell in row.values()]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


class TestHtml:
    """For the editor's browser."""

    def test_both_texts_with_their_marks_and_tables(self, files: Path) -> None:
        page = Page(ledger(files, "--format", "html").out)
        assert {"compare", "facts", "sentences", "limits"} <= set(page.ids)
        assert len(page.ids) == len(set(page.ids))
        assert page.values("data-verdict").count("altered") == 2  # its row and its filter
        assert {h[1:] for h in page.values("href") if h.startswith("#")} <= set(page.ids)

    def test_it_is_told_in_english_too(self, files: Path) -> None:
        assert "In the article" in Page(ledger(files, "--format", "html", "--lang", "en").out).text


class TestOut:
    """Into a file: whole, and nothing that stood there is lost."""

    def test_written_and_said(self, files: Path) -> None:
        ran = ledger(files, "--format", "html", "--out", "dossier/registre.html")
        assert ran.code == 1
        assert "dossier/registre.html" in ran.out
        assert (files / "dossier/registre.html").read_text("utf-8").startswith("<!doctype html>")
        assert [p.name for p in (files / "dossier").iterdir()] == ["registre.html"]

    def test_another_file_of_that_name_is_kept_and_said(self, files: Path) -> None:
        (files / "a.json").write_text("précieux")
        ran = ledger(files, "--format", "json", "--out", "a.json")
        assert (files / "a.previous-1.json").read_text("utf-8") == "précieux"
        assert "a.previous-1.json" in ran.err
        assert json.loads((files / "a.json").read_text("utf-8"))["schema"] == 1

    def test_the_same_again_keeps_nothing_twice(self, files: Path) -> None:
        for _ in range(2):
            ledger(files, "--format", "csv", "--out", "a.csv")
        assert not list(files.glob("a.previous*"))

    def test_a_folder_in_its_place_is_a_sentence(self, files: Path) -> None:
        (files / "a").mkdir()
        ran = ledger(files, "--out", "a")
        assert ran.code == 2
        assert "dossier" in ran.err
        assert len(ran.err.splitlines()) == 1
