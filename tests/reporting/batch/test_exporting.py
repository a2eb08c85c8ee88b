"""Exports: every article, whatever strangers wrote in it, for spreadsheets and for programs."""

import csv
import io
import json
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rewriter.article import Reason, Status
from rewriter.article.batch import Entry, Summary
from rewriter.reporting.batch import Form, export
from rewriter.reporting.batch.exporting import COLUMNS
from rewriter.wording import Lang
from tests.reporting.batch import runs

DOCUMENT = Path(__file__).parents[3] / "docs" / "batch-json.md"
TEXT = st.one_of(st.text(), st.text(alphabet="=+-@\t\r\n ;,\"'＝＠\u200b\u202fa"))


def exported(found: tuple[tuple[Entry, Summary], ...], form: Form, lang: Lang = "fr") -> str:
    out = io.StringIO(newline="")
    export(iter(found), form, out, lang)
    return out.getvalue()


def read(text: str, separator: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=separator))


@pytest.mark.parametrize(("lang", "separator", "cost"), [("fr", ";", "0,0026"), ("en", ",", "0.0026")])
def test_the_table_is_what_spreadsheets_of_the_language_expect(lang: Lang, separator: str, cost: str) -> None:
    rows = read(exported(runs.run(300), "csv", lang), separator)
    assert len(rows) == 300
    assert tuple(rows[0]) == COLUMNS
    assert {row["cost"] for row in rows if row["outcome"] == "failed"} == {cost}
    assert [row["position"] for row in rows] == [str(n + 1) for n in range(300)]


def test_the_table_links_the_reports_there_are() -> None:
    rows = read(exported(runs.run(300), "csv"), ";")
    linked = [row["report"] for row in rows]
    assert linked[0] == "articles/depeche-00000/report.html"
    assert linked.count("") == sum("report.html" not in summary.files for _, summary in runs.run(300))


@given(TEXT, TEXT, TEXT)
def test_no_cell_runs_and_none_leaves_its_row(title: str, called: str, reason: str) -> None:
    _, summary = runs.run(1)[0]
    hostile = replace(
        summary,
        status=Status.NEEDS_REVIEW,
        title=title,
        keyphrase=title,
        reasons=(Reason(key=reason),),
        codes={reason: 1},
        models=(called,),
    )
    (row,) = read(exported(((runs.entry(0, called), hostile),), "csv"), ";")
    assert None not in row
    assert not [
        cell for cell in row.values() if cell.lstrip(" \u200b\u202f").startswith(tuple("=+-@\t\r＝＠"))
    ]
    assert row["source_words"] == str(summary.source_words)


@given(TEXT, TEXT)
def test_an_object_stays_on_its_line(title: str, called: str) -> None:
    _, summary = runs.run(1)[0]
    text = exported(((runs.entry(0, called), replace(summary, title=title)),), "jsonl")
    assert text.splitlines() == [text.removesuffix("\n")]
    assert json.loads(text)["words"] == summary.words


def test_no_number_is_none() -> None:
    _, summary = runs.run(1)[0]
    strange = replace(summary, cost=float("nan"), seconds=float("inf"))
    text = exported(((runs.entry(0), strange),), "jsonl")
    assert (json.loads(text)["cost"], json.loads(text)["seconds"]) == (None, None)
    assert read(exported(((runs.entry(0), strange),), "csv"), ";")[0]["cost"] == ""


def test_the_document_names_every_field_and_column() -> None:
    told = DOCUMENT.read_text(encoding="utf-8")
    record = json.loads(exported(runs.run(1), "jsonl"))
    named = [*record, *record["usage"], *record["reasons"][0], *record["input"], *COLUMNS]
    assert [name for name in named if f"`{name}`" not in told] == []


@pytest.mark.slow
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_memory_does_not_grow_with_the_run(form: Form) -> None:
    class Nowhere(io.StringIO):
        def write(self, text: str) -> int:
            return len(text)

    one = runs.run(20)

    def many(times: int) -> Iterator[tuple[Entry, Summary]]:
        for _ in range(times):
            yield from one

    export(many(1), form, Nowhere())
    tracemalloc.start()
    export(many(500), form, Nowhere())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 500 * len(exported(one, form)) / 4
