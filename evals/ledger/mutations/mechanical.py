"""The corpus's own changes of English news' translations: a number, month, weekday or name swapped by its makers'
script, which knew neither our rules nor the ledger."""

import json
from collections.abc import Iterator
from typing import Any

from evals.ledger.labelled import SHARED
from evals.ledger.mutations.cases import Case, draft
from evals.ledger.mutations.chance import split_of
from rewriter.article import Paragraph, Source
from rewriter.intake.quotations import quotations_of
from rewriter.text.sentences import sentence_spans
from rewriter.text.typography import mend


def mechanical() -> Iterator[Case]:
    """Each change as a case of class "mechanical": a passage of the article beside the whole source."""
    path = SHARED / "corpus" / "faith_fr_mechanical" / "pairs_en2fr_dev.jsonl"
    rows = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line] if path.exists() else []
    faithful = {str(row["id"]).rpartition("-")[0]: _text(row) for row in rows if not row["edit"]}
    for row in rows:
        passage = str(row["id"]).rpartition("-")[0]
        if row["edit"] and passage in faithful:
            yield from _case(row, passage, faithful[passage])


def _text(row: dict[str, Any]) -> str:
    return mend(" ".join(str(row["text"]).split()))


def _case(row: dict[str, Any], passage: str, old: str) -> Iterator[Case]:
    new = _text(row)
    at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    was = next((s for s in sentence_spans(old) if s[0] <= at < s[1]), None)
    now = next((s for s in sentence_spans(new) if s[0] <= at < s[1]), None)
    if not was or not now or old == new:
        return
    doc = passage.rpartition("-")[0]
    yield Case(
        id=f"mechanical:{row['id']}",
        doc=doc,
        direction="en-fr",
        klass="mechanical",
        split=split_of(doc),
        source=_source(passage, str(row["source"])),
        faithful=draft("", (old,)),
        mutated=draft("", (new,)),
        where="0/0",
        start=now[0],
        end=now[1],
        was_start=was[0],
        was_end=was[1],
    )


def _source(name: str, text: str) -> Source:
    title, *rest = (" ".join(line.split()) for line in text.splitlines() if line.strip())
    body = tuple(Paragraph(id=f"p{i}", text=line) for i, line in enumerate(rest, 1))
    return Source(name=name, title=title, language="en", paragraphs=body, quotations=quotations_of(body))
