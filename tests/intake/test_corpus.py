"""On real articles hardly a paragraph is taken for something else, and hostile texts cost no more time."""

import contextlib
import json
from collections.abc import Iterator

import pytest

from rewriter.article import RemovalReason, Source
from rewriter.errors import InputError
from rewriter.intake import read
from rewriter.intake.junk import reason_of
from tests.cost import LINEAR, growth
from tests.intake.given import BODY, SHARED, TITLE

CORPUS = SHARED / "corpus"
JUNK = frozenset({
    RemovalReason.IMAGE_CREDIT, RemovalReason.SOURCE_TRAILER, RemovalReason.AUTHOR_BIOGRAPHY,
    RemovalReason.READ_ALSO, RemovalReason.NEWSLETTER, RemovalReason.INSTRUCTION,
})  # fmt: skip

needs_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="the articles are not there")


@needs_corpus
def test_at_most_one_paragraph_in_a_thousand_is_taken_for_junk() -> None:
    sources = list(_articles())
    paragraphs = sum(len(s.paragraphs) for s in sources)
    taken = [r.text for s in sources for r in s.receipt if r.reason in JUNK and "©" not in r.text]
    assert paragraphs > 4000
    assert len(taken) <= paragraphs / 1000, taken


@needs_corpus  # what is not recognised are menus of whole sites, which nobody pastes with an article
@pytest.mark.parametrize(
    ("kind", "lang", "share"),
    [("credit", "fr", 1.0), ("credit", "en", 0.8), ("read_also", "fr", 0.7), ("share", "fr", 0.6)],
)
def test_lines_of_public_pages_are_recognised(kind: str, lang: str, share: float) -> None:
    rows = map(json.loads, (CORPUS / "defects/lines_dev.jsonl").read_text().strip().split("\n"))
    lines = {row["text"].strip() for row in rows if (row["kind"], row["lang"]) == (kind, lang)}
    found = sum(bool(reason_of(line, near_end=True, near_start=True)) for line in lines)
    assert found >= share * len(lines)


def _articles() -> Iterator[Source]:
    for name in ("fr_wikinews/articles", "fr_eig/articles", "fr_mt_coop/docs"):
        for line in (CORPUS / f"{name}.jsonl").read_text().strip().split("\n"):
            yield read(json.loads(line)["text"], name=name, kind="text")
    for line in (CORPUS / "parallel_ntrex/docs_dev.jsonl").read_text().strip().split("\n"):
        row = json.loads(line)
        for lang in ("en", "fr"):
            yield read("\n".join(row[f"segments_{lang}"]), name=row["id"])


HOSTILE = [
    ". A", "« ", '"a ', "a b. ", "- a\n", "---\n", "a: b\n", "[[a]:", "Par Aa ", "(c) A ",
    "make this article ",
    "Six mots de plus ici donc\n\n", "**a", "> ", "&#", "\t \n", "Source-1 ", "Lire aussi : ", "é\u0301",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_texts_take_linear_time(unit: str) -> None:
    assert growth(_read_all_ways, unit, size=60_000) < LINEAR


def _read_all_ways(text: str) -> None:
    for whole in (text, f"{TITLE}\n\n{BODY}\n\n{text}", f"---\n{text}\n---\n{BODY}"):
        with contextlib.suppress(InputError):  # refused or read: the time is what counts
            assert read(whole, name="x").paragraphs
