"""`rewriter batch estimate`, as an operator runs it the evening before."""

import json
from pathlib import Path

import pytest

from tests.cli.running import rewriter
from tests.flow.sample import TEXT
from tests.journal.test_past import answer, written

PRICED = {
    "REWRITER_MODEL": "gpt-5-mini",
    "REWRITER_PRICE_INPUT": "0.25",
    "REWRITER_PRICE_OUTPUT": "2",
    "REWRITER_PRICES_DATED": "2026-11-01",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles, an empty one, a picture, and a list with a mistake."""
    (tmp_path / "textes").mkdir()
    for n in range(3):
        (tmp_path / "textes" / f"{n}.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "textes" / "vide.txt").touch()
    (tmp_path / "textes" / "photo.jpg").touch()
    (tmp_path / "liste.csv").write_text("fichier;mots\ntextes/0.txt;peu\ntextes/1.txt;300\n")
    return tmp_path


def test_what_a_person_reads(folder: Path) -> None:
    ran = rewriter("batch", "estimate", "textes", "liste.csv", cwd=folder, **PRICED)
    assert ran.code == 0
    assert "Articles dans la liste\u00a0: 6, tous examinés." in ran.out
    assert "liste.csv, ligne 2, colonne «\u00a0mots\u00a0»" in ran.out
    assert "«\u00a0vide.txt\u00a0» est vide" in ran.out
    assert "appels\u00a0: 8" in ran.out
    assert "prix notés le 1er\u00a0novembre 2026" in ran.out
    assert "par hypothèse" in ran.out
    assert "photo.jpg" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_what_a_program_reads(folder: Path) -> None:
    ran = rewriter("batch", "estimate", "textes", "--format", "json", "--sample", "2", cwd=folder, **PRICED)
    found = json.loads(ran.out)
    assert (found["articles"], found["read"], found["prices_dated"]) == (4, 2, "2026-11-01")
    assert found["cost"]["low"] <= found["cost"]["value"] <= found["cost"]["high"]
    assert found["batch_cost"]["value"] == pytest.approx(found["cost"]["value"] / 2, abs=1e-6)


def test_neither_key_nor_prices_are_needed(folder: Path) -> None:
    ran = rewriter("batch", "estimate", "textes", "--model", "gpt-5-mini", "--lang", "en", cwd=folder)
    assert ran.code == 0
    assert "no prices configured" in ran.out
    assert "With gpt-5-mini:" in ran.out


def test_a_key_is_never_shown_and_nothing_is_asked(folder: Path) -> None:
    address = "http://127.0.0.1:9/v1"  # nobody listens there
    ran = rewriter(
        "batch",
        "estimate",
        "textes",
        cwd=folder,
        OPENAI_API_KEY="sk-secret",
        OPENAI_BASE_URL=address,
        **PRICED,
    )
    assert ran.code == 0
    assert "sk-secret" not in ran.out + ran.err


def test_without_a_model(folder: Path) -> None:
    ran = rewriter("batch", "estimate", "textes", "--depth", "structure", cwd=folder)
    assert (ran.code, "rien à payer" in ran.out) == (0, True)


def test_lists_on_standard_input(folder: Path) -> None:
    lines = '{"text": "Le pont a rouvert hier, après deux ans de travaux."}\n{"text": 1, "titel": "x"}\n{\n'
    ran = rewriter("batch", "estimate", "-", "--depth", "structure", cwd=folder, stdin=lines)
    assert ran.code == 0
    assert "Articles dans la liste\u00a0: 3" in ran.out
    assert "Vouliez-vous dire" in ran.out
    assert "n’est pas du JSON" in ran.out


def test_an_earlier_run_is_the_measure(folder: Path) -> None:
    calls = [("whole", answer(1_000, 3_000))] * 5 + [("repair", answer(500, 600))] * 2
    written(folder / "hier" / "journal.sqlite", *calls)
    ran = rewriter("batch", "estimate", "textes", "--like", "hier", cwd=folder, **PRICED)
    assert "comme dans 5 articles du journal" in ran.out
    assert "comme dans le journal" in ran.out
    nothing = rewriter("batch", "estimate", "textes", "--like", "demain", cwd=folder, **PRICED)
    assert (nothing.code, nothing.out) == (2, "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("absent.csv",), "introuvable"),
        (("photo.xlsx",), "classeur"),
        (("textes", "--sample", "1"), "--sample"),
        (("textes", "--concurrency", "0"), "--concurrency"),
        ((), "INPUTS"),
    ],
)
def test_misuse_is_one_sentence(arguments: tuple[str, ...], words: str, folder: Path) -> None:
    (folder / "photo.xlsx").touch()
    ran = rewriter("batch", "estimate", *arguments, cwd=folder)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert len(ran.err.splitlines()) == 1
