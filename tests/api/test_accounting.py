"""`account_of`: the ledger from Python, and as check --jsonl carries it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from rewriter import account_of
from rewriter.api.account_json import as_account
from rewriter.api.account_sheet import COLUMNS
from rewriter.api.jsonl import check_lines
from rewriter.article import Brief, Ledger, Standing, Verdict
from rewriter.errors import InputError
from tests.cli.test_check import markdown
from tests.flow.sample import TEXT


def test_texts_and_files_give_the_same(tmp_path: Path) -> None:
    (tmp_path / "source.txt").write_text(TEXT)
    (tmp_path / "article.md").write_text(markdown())
    texts = account_of(TEXT, markdown())
    assert account_of(tmp_path / "source.txt", tmp_path / "article.md").ledger == texts.ledger
    assert texts.ledger.count(Verdict.VERIFIED) > 20
    assert texts.blocking == ()


def test_what_is_wrong_blocks() -> None:
    found = account_of(TEXT, markdown().replace("142 mètres", "152 mètres"))
    assert [e.article.text for e in found.blocking if e.article] == ["152 mètres"]


def test_only_an_essential_loss_blocks() -> None:
    found = account_of(TEXT, markdown())
    lost = [replace(e, verdict=Verdict.LOST, essential=n == 0) for n, e in enumerate(found.ledger.entries)]
    assert replace(found, ledger=Ledger(entries=tuple(lost))).blocking == (lost[0],)


def test_fields_beside_the_text_are_accounted_for_too() -> None:
    fields = {"description": "Un chantier de 9,9 millions d’euros."}
    found = account_of(TEXT, "# Titre\n\nUn texte.", fields=fields)
    assert [e.article.where for e in found.blocking if e.article] == ["description"]


def test_unusable_article_raises_with_a_sentence() -> None:
    with pytest.raises(InputError):
        account_of(TEXT, "")


def test_a_line_with_a_source_carries_the_ledger() -> None:
    text = markdown().replace("142 mètres", "152 mètres")
    line = json.dumps({"id": 1, "markdown": text, "source": TEXT})
    (verdict,) = check_lines([line], Brief(), "en")
    found = verdict["ledger"]
    altered = next(e for e in found["entries"] if e["verdict"] == "altered")
    assert (altered["article"]["text"], altered["source"]["text"]) == ("152 mètres", "142 mètres")
    assert (altered["place"], altered["blocking"]) == ("¶\u00a03", True)
    assert set(found["counts"]) == set(Verdict)
    assert set(found["support"]["counts"]) == set(Standing)
    assert found["counts"]["verified"] > 20


def test_a_line_lists_only_what_an_editor_would_look_at() -> None:
    text = markdown().replace("142 mètres", "152 mètres")
    line = json.dumps({"id": 1, "markdown": text, "source": TEXT})
    (verdict,) = check_lines([line], Brief(), "fr")
    found = verdict["ledger"]
    assert "verified" not in {e["verdict"] for e in found["entries"]}
    assert {s["standing"] for s in found["support"]["sentences"]} == {"partly"}
    assert any("152" in s["article"]["text"] for s in found["support"]["sentences"])
    json.dumps(verdict)


DOCS = Path(__file__).parents[2] / "docs"


def test_every_column_and_field_is_documented() -> None:
    page = (DOCS / "ledger.md").read_text("utf-8")
    made = as_account(account_of(TEXT, markdown()))
    fields = {*made, *made["entries"][0], *made["support"][0], *made["entries"][0]["article"]}
    assert [name for name in (*COLUMNS, *fields) if f"`{name}`" not in page] == []


def test_every_field_of_a_line_is_documented() -> None:
    page = (DOCS / "check-jsonl.md").read_text("utf-8")
    text = markdown().replace("142 mètres", "152 mètres")
    (verdict,) = check_lines([json.dumps({"markdown": text, "source": TEXT})], Brief(), "fr")
    found = verdict["ledger"]
    fields = {*verdict, *found["entries"][0], *found["support"]["sentences"][0], "counts", "support.counts"}
    assert [name for name in fields if f"`{name}`" not in page] == []


def test_a_line_without_a_source_has_no_ledger() -> None:
    (verdict,) = check_lines([json.dumps({"id": 1, "markdown": markdown()})], Brief(), "fr")
    assert "ledger" not in verdict
