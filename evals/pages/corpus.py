"""Pages with what a person reads in them: ten of public services in English, a hundred of news in French."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rewriter.text.normalise import unify

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
SETS = {"gov_en": "html_wcxb_gov_en/pages.jsonl", "wikinews_fr": "fr_wikinews/articles.jsonl"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A page and a person's reading of it: `text` the main text, `must` and `must_not` passages that stand in
    it and that do not; metadata None where the reading does not tell."""

    name: str
    html: bytes
    url: str
    text: str
    title: str
    author: str | None = None
    published: str | None = None
    must: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()


def pages(which: str) -> Iterator[Read]:
    """The pages of a set; none when the corpus is not there."""
    listing = CORPUS / SETS[which]
    lines = listing.read_text(encoding="utf-8").splitlines() if listing.exists() else []
    for line in lines:
        told = json.loads(line)
        yield Read(
            name=told["id"],
            html=(listing.parent / told["html"]).read_bytes(),
            url=told["url"],
            text=unify(told["text"]),
            title=told["title"],
            author=told.get("author"),
            published=told.get("date"),
            must=tuple(told.get("must_contain", ())),
            must_not=tuple(told.get("must_not_contain", ())),
        )
