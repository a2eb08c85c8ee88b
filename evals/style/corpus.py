"""The articles that the checks of style are read on: two hundred clean ones by people, and machine prose."""

import json
from collections.abc import Iterator
from pathlib import Path

from rewriter.article import Brief, Draft, DraftParagraph, Origin, Section
from rewriter.checks.paper import Paper

SHARED = Path(__file__).parents[3] / "shared"
HUMAN = ("fr_eig/articles.jsonl", "fr_wikinews/articles.jsonl", "parallel_ntrex/docs_dev.jsonl")
MACHINE = ("fr_mt_coop/docs.jsonl",)
_TOGETHER = 5  # segments of a translated article that make a paragraph; the first is its title


def papers(files: tuple[str, ...] = HUMAN) -> Iterator[tuple[str, Paper]]:
    """Each article of the files by its name; none where the corpus is not beside the repository."""
    for file in files:
        path = SHARED / "corpus" / file
        if path.is_file():
            with path.open(encoding="utf-8") as lines:
                for document in map(json.loads, lines):
                    if "fr" not in document["lang"].split("+"):
                        continue
                    title, paragraphs = _read(document)
                    yield document["id"], paper(title, paragraphs)


def pasted() -> Iterator[tuple[str, Paper]]:
    """The seeds, and what assistants made of them and of other articles."""
    names = sorted((SHARED / "seeds").glob("*.txt"))
    names += sorted((SHARED / "baseline").glob("*prompt.md")) + sorted((SHARED / "gold").glob("*.answer.md"))
    for path in names:
        lines = path.read_text(encoding="utf-8").splitlines()
        yield f"{path.parent.name}/{path.stem}", _marked([line for line in lines if line.strip()])


def paper(title: str, paragraphs: list[str]) -> Paper:
    """A finished article of one section."""
    section = Section(heading=None, paragraphs=tuple(map(_paragraph, paragraphs)))
    return Paper(Draft(headline=title, sections=(section,)), Brief())


def _paragraph(text: str) -> DraftParagraph:
    return DraftParagraph(text=text, origin=Origin.FINISHED)


def _marked(lines: list[str]) -> Paper:
    """An article in Markdown: its first line the title, `##` lines the headings."""
    sections: list[tuple[str | None, list[str]]] = [(None, [])]
    for line in lines[1:]:
        if line.startswith("#"):
            sections.append((line.lstrip("# "), []))
        else:
            sections[-1][1].append(line.removeprefix("- ").replace("**", ""))
    made = tuple(Section(heading=h, paragraphs=tuple(map(_paragraph, ps))) for h, ps in sections if h or ps)
    return Paper(Draft(headline=lines[0].lstrip("# "), sections=made), Brief())


def _read(document: dict[str, str]) -> tuple[str, list[str]]:
    if "segments_fr" in document:
        pieces = [piece.strip() for piece in document["segments_fr"]]
        joined = [" ".join(pieces[at : at + _TOGETHER]) for at in range(1, len(pieces), _TOGETHER)]
        return pieces[0], joined
    return document["title"], [p.strip() for p in document["text"].split("\n\n") if p.strip()]
