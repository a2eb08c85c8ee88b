"""The articles whose headings are read: two machine-translated ones and ten openly licensed ones."""

import json
from collections.abc import Iterator
from pathlib import Path

from rewriter import intake
from rewriter.article import Source

SHARED = Path(__file__).parents[3] / "shared"
SEEDS = ("musk-vivatech", "tesla-openai")
ARTICLES = (
    "wikinews-fr-44374",
    "wikinews-fr-44510",
    "wikinews-fr-44545",
    "wikinews-fr-45037",
    "wikinews-fr-45364",
    "wikinews-fr-45644",
    "wikinews-fr-45722",
    "eig-fr-18-10-15-fing-algo",
    "eig-fr-18-10-18-previsecours-causes-incendies-en-ville",
    "eig-fr-19-05-27-retour-seminaire-mai-2019",
)


def sources(chosen: tuple[str, ...] = ARTICLES) -> Iterator[Source]:
    """The seeds, then the chosen articles; nothing when the corpus is not beside the repository."""
    for name in SEEDS:
        path = SHARED / "seeds" / f"{name}.txt"
        if path.is_file():
            yield intake.read(path.read_bytes(), name=name)
    lines = {a["id"]: a for a in _articles()}
    for name in chosen:
        if name in lines:
            yield intake.read(f"{lines[name]['title']}\n\n{lines[name]['text']}", name=name)


def _articles() -> Iterator[dict[str, str]]:
    for folder in ("fr_wikinews", "fr_eig"):
        path = SHARED / "corpus" / folder / "articles.jsonl"
        if path.is_file():
            with path.open(encoding="utf-8") as lines:
                yield from map(json.loads, lines)
