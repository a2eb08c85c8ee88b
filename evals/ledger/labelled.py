"""Real rewritings labelled sentence by sentence, and machine-made alterations of true translations."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rewriter.article import Draft, DraftParagraph, Paragraph, Section, Source
from rewriter.intake import read

SHARED = Path(__file__).resolve().parents[3] / "shared"
GOLD = SHARED / "gold"
OWN = Path(__file__).with_name("rewritten")
"""Rewritings of invented stories, ours: `read` are for whoever writes a rule, `held` are counted only."""
_ASIDE = ("SLUG", "Source", "*Source")  # the credit is not an account of the facts
_FIELDS = {"TITRE": "seo_title", "DESCRIPTION": "description"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence as a desk editor judged it."""

    text: str
    verdict: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rewriting:
    """One source, one rewriting of it, and the judgement of each of its sentences."""

    name: str
    source: Source
    draft: Draft
    sentences: tuple[Labelled, ...]


def rewritings(folder: Path = GOLD) -> Iterator[Rewriting]:
    """The labelled rewritings of a folder; none when the data are not there."""
    for labels in sorted(folder.glob("*.labels.jsonl")):
        name = labels.name.removesuffix(".labels.jsonl")
        origin = labels.with_name(f"{name.split('.')[0]}.source.txt")
        rows = [json.loads(line) for line in labels.read_text("utf-8").splitlines()]
        yield Rewriting(
            name,
            read(origin.read_bytes(), name=origin.stem),
            draft_of(labels.with_name(f"{name}.answer.md").read_text("utf-8")),
            tuple(Labelled(r["sentence"], r["verdict"], tuple(r["kinds"])) for r in rows),
        )


def draft_of(markdown: str) -> Draft:
    """An answer in Markdown as a draft: fields on lines of their own, headings, paragraphs, lists."""
    fields: dict[str, str] = {}
    sections: list[tuple[str | None, list[DraftParagraph]]] = [(None, [])]
    for line in markdown.replace("**", "").splitlines():
        key, _, rest = line.partition(":")
        if key.strip() in _FIELDS:
            fields[_FIELDS[key.strip()]] = rest.strip()
        elif line.startswith("# "):
            fields["headline"] = line[2:].strip()
        elif line.startswith("#"):
            sections.append((line.lstrip("# ").strip(), []))
        elif line.strip() and key.strip() not in _ASIDE:
            sections[-1][1].append(DraftParagraph(text=line.lstrip("-* >").strip()))
    return Draft(
        headline=fields.get("headline", ""),
        seo_title=fields.get("seo_title", ""),
        description=fields.get("description", ""),
        sections=tuple(Section(heading=h, paragraphs=tuple(p)) for h, p in sections),
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """An English source, a French passage of it, and which kind of word a script changed in it, if any."""

    source: Source
    draft: Draft
    changed: str


def mechanical() -> Iterator[Pair]:
    """The machine-made alterations and the true translations they come from; none without the data."""
    path = SHARED / "corpus" / "faith_fr_mechanical" / "pairs_en2fr_dev.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return (_pair(json.loads(line)) for line in lines)


def _pair(row: dict[str, Any]) -> Pair:
    title, *rest = (line.strip() for line in row["source"].splitlines() if line.strip())
    paragraphs = tuple(Paragraph(id=f"p{i}", text=text) for i, text in enumerate(rest, 1))
    source = Source(name=row["id"], title=title, language="en", paragraphs=paragraphs)
    text = " ".join(row["text"].split())
    draft = Draft(headline="", sections=(Section(heading=None, paragraphs=(DraftParagraph(text=text),)),))
    return Pair(source, draft, (row["edit"] or {}).get("kind", ""))
