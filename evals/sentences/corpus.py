"""Paragraphs with the ends of their sentences, and articles translated sentence by sentence.

`gold.jsonl` holds no text: a corpus, a document, the paragraph's number, the offsets where a sentence ends
before the last one, and the beginning of the paragraph's SHA-256, so that a changed corpus is noticed.

How it was drawn up: `ordinary` paragraphs of at least 160 characters came in the order of a hash of their
names, none looked at before; `hard` ones were found by patterns (abbreviations, initials, ellipses, stops
within quotations, addresses, numbered items, lines within a paragraph …). Each was read with a number after
every mark and the numbers of the ends were written down, before any splitter was run on it. `held_out`
documents (a third, by a hash of their names) were looked at once, after the rules were settled.

What was held to be an end: a stop that a reader hears as one, within a quotation too, its closing mark
included, even where the next sentence lacks its capital; the line before an item of a list; a dateline;
what stands before a credit in brackets. Not: a stop before « dit-il », before words that go on small
(« Ah ! c’est »), a number that only names an item, a line that is merely wrapped.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
GOLD = Path(__file__).with_name("gold.jsonl")
_FILES = {
    "fr_eig": "fr_eig/articles.jsonl",
    "fr_mt_coop": "fr_mt_coop/docs.jsonl",
    "fr_wikinews": "fr_wikinews/articles.jsonl",
    "parallel_ntrex": "parallel_ntrex/docs_dev.jsonl",
}
_JOINED = 5  # sentences of a translated article that make a paragraph; the first is its title


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph and the offsets where its sentences end, the last one's left out: every splitter has it."""

    name: str
    text: str
    ends: frozenset[int]
    kind: str
    held_out: bool


def passages() -> Iterator[Passage]:
    """The gold paragraphs; none when the corpus is not there. ValueError where a paragraph has changed."""
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        document = _documents(row["corpus"]).get(row["id"])
        if document is None:
            continue
        name = f"{row['corpus']}/{row['id']}/{row['paragraph']}"
        text = _paragraphs(document)[row["paragraph"]]
        if sha256(text.encode()).hexdigest()[:8] != row["sha256"]:
            raise ValueError(f"{name} is not the paragraph that was read")
        yield Passage(
            name=name, text=text, ends=frozenset(row["ends"]), kind=row["kind"], held_out=row["held_out"]
        )


def translated(language: str) -> Iterator[Passage]:
    """News that translators worked on sentence by sentence, joined again: their ends are the translators',
    who now and then kept two sentences in one or cut one in two."""
    for name, document in _documents("parallel_ntrex").items():
        for number, pieces in enumerate(_pieces(document, language)):
            ends = list(accumulate(len(piece) + 1 for piece in pieces))
            yield Passage(
                name=f"{name}/{number}",
                text=" ".join(pieces),
                ends=frozenset(end - 1 for end in ends[:-1]),
                kind=language,
                held_out=False,
            )


@cache
def _documents(corpus: str) -> dict[str, Any]:
    path = CORPUS / _FILES[corpus]
    if not path.exists():
        return {}
    with path.open(encoding="utf-8") as lines:  # not splitlines(): a text may hold U+2028
        return {document["id"]: document for document in map(json.loads, lines)}


def _paragraphs(document: dict[str, Any]) -> list[str]:
    if "segments_fr" in document:
        return [" ".join(pieces) for pieces in _pieces(document, "fr")]
    return [paragraph.strip() for paragraph in document["text"].split("\n\n")]


def _pieces(document: dict[str, Any], language: str) -> list[list[str]]:
    told = [piece.strip() for piece in document[f"segments_{language}"]]
    return [told[max(at, 1) : at + _JOINED] for at in range(0, len(told), _JOINED)]
