"""The lines, in halves by their hash, and the articles they are set back into; both lie beside the
repository.

`right.jsonl` names, by article and the beginning of a SHA-256, the paragraphs of those articles that are
furniture themselves (captions with their credit, calls to subscribe), as they were read: finding them is
right."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from rewriter.article import Draft, DraftParagraph, Origin, Section
from rewriter.intake import read_finished

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
_RIGHT = Path(__file__).with_name("right.jsonl")
_JOINED = 4  # sentences of a translated article that make a paragraph; the first is its title
_PROSE = 200  # characters of a paragraph that a line is set beside


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a public page, its kind as labelled there, and whether rules were made with it in sight."""

    text: str
    kind: str
    language: str
    held_out: bool


def lines() -> list[Line]:
    """Every line once; none when the corpus is not there."""
    rows = {row["text"]: row for row in _rows("defects/lines_dev.jsonl")}
    return [
        Line(text, row["kind"], row["lang"], bool(int(sha256(text.encode()).hexdigest(), 16) % 2))
        for text, row in rows.items()
    ]


def articles() -> Iterator[tuple[str, Draft]]:
    """The French articles, as finished ones, by name."""
    for row in _rows("fr_eig/articles.jsonl"):
        if row["id"].startswith("eig-fr"):
            yield row["id"], read_finished(row["markdown"], kind="markdown")
    for row in _rows("fr_wikinews/articles.jsonl"):
        yield row["id"], read_finished(row["text"], kind="text")
    for row in _rows("parallel_ntrex/docs_dev.jsonl"):
        told = [piece.strip() for piece in row["segments_fr"]]
        joined = (" ".join(told[at : at + _JOINED]) for at in range(1, len(told), _JOINED))
        yield row["id"], read_finished("\n\n".join([told[0], *joined]), kind="text")


def places() -> list[tuple[str, str, str]]:
    """Three paragraphs of news that follow one another: a line stands before the last, for above the second a
    finished article has its own byline and date."""
    told = [
        [p for p in row["text"].split("\n\n") if len(p) > _PROSE]
        for row in _rows("fr_wikinews/articles.jsonl")
    ]
    return [three for paragraphs in told for three in zip(paragraphs, paragraphs[1:], paragraphs[2:])]


def between(place: tuple[str, str, str], line: str) -> Draft:
    """An article of three paragraphs and the line before the last."""
    texts = (*place[:2], line, place[2])
    paragraphs = tuple(DraftParagraph(text=text, origin=Origin.FINISHED) for text in texts)
    return Draft(
        headline="Le conseil vote le budget", sections=(Section(heading=None, paragraphs=paragraphs),)
    )


def right() -> frozenset[tuple[str, str]]:
    """The article and `key_of` of each paragraph that is rightly found."""
    rows = map(json.loads, _RIGHT.read_text(encoding="utf-8").splitlines())
    return frozenset((row["id"], row["sha256"]) for row in rows)


def key_of(text: str) -> str:
    """What names a paragraph without saying it."""
    return sha256(text.encode()).hexdigest()[:12]


def _rows(name: str) -> Iterator[dict[str, Any]]:
    path = CORPUS / name
    if not path.exists():
        return
    with path.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)
