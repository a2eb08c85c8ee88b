"""The article and its source as two columns of blocks, linked both ways."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from rewriter.article import Draft, DraftParagraph, Origin, Paragraph, Quotation, Section, Source
from rewriter.reporting.marks import Mark, Run, runs
from rewriter.reporting.notes import Note
from rewriter.reporting.places import Spot
from rewriter.wording import Lang, say

Notes = Mapping[str, tuple[Note, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The other end of a paragraph's provenance. An empty `href` is an id that the source lacks."""

    label: str
    href: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading or field on the page."""

    anchor: str
    label: str
    runs: tuple[Run, ...]
    notes: tuple[Note, ...]
    links: tuple[Link, ...] = ()
    kept: bool = False
    declared: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionBlock:
    """A section: its heading's block, and its paragraphs."""

    heading: Block
    has_heading: bool
    first: bool
    level: int
    candidates: tuple[str, ...]
    paragraphs: tuple[Block, ...]


class Columns:
    """Makes the blocks of both columns from one set of places, marks and remarks."""

    def __init__(
        self, spots: Mapping[str, Spot], marks: Mapping[str, tuple[Mark, ...]], notes: Notes, lang: Lang
    ) -> None:
        self._spots = spots
        self._marks = marks
        self._notes = notes
        self._lang: Lang = lang

    def block(self, address: str) -> Block:
        """What stands at an address, with its marks and remarks."""
        spot = self._spots[address]
        notes = self._notes.get(address, ())
        marks = (*self._marks.get(address, ()), *(mark for note in notes for mark in note.marks))
        return Block(
            anchor=spot.href.removeprefix("#"), label=spot.label, runs=runs(spot.text, marks), notes=notes
        )

    def article(self, draft: Draft) -> tuple[SectionBlock, ...]:
        """The article's sections."""
        return tuple(self._section(n, section) for n, section in enumerate(draft.sections))

    def source(self, source: Source, draft: Draft | None) -> tuple[Block, ...]:
        """The source's paragraphs, each with the article's paragraphs that came from it."""
        used = _uses(draft)
        return tuple(self._source_paragraph(p, used.get(p.id, []), bool(used)) for p in source.paragraphs)

    def _section(self, n: int, section: Section) -> SectionBlock:
        return SectionBlock(
            heading=self.block(f"{n}/heading"),
            has_heading=bool(section.heading),
            first=n == 0,
            level=section.level,
            candidates=section.candidates,
            paragraphs=tuple(
                self._paragraph(f"{n}/{p}", paragraph) for p, paragraph in enumerate(section.paragraphs)
            ),
        )

    def _paragraph(self, address: str, paragraph: DraftParagraph) -> Block:
        links = tuple(self._to_source(source_id) for source_id in paragraph.sources)
        kept = paragraph.origin is Origin.KEPT
        return _linked(self.block(address), links, kept=kept, declared=bool(links))

    def _source_paragraph(self, paragraph: Paragraph, used: list[str], declared: bool) -> Block:
        links = tuple(self._to_article(address) for address in used)
        return _linked(self.block(paragraph.id), links, kept=False, declared=declared)

    def _to_source(self, source_id: str) -> Link:
        spot = self._spots.get(source_id)
        key = "paragraph-of-source" if spot else "provenance-missing"
        title = say(f"report.{key}", self._lang, id=source_id)
        return Link(label=source_id, href=spot.href if spot else "", title=title)

    def _to_article(self, address: str) -> Link:
        spot = self._spots[address]
        n = spot.label.removeprefix("¶\u00a0")
        title = say("report.paragraph-of-article", self._lang, n=n)
        return Link(label=spot.label, href=spot.href, title=title)


def quotation_marks(quotations: tuple[Quotation, ...], lang: Lang) -> Mapping[str, tuple[Mark, ...]]:
    """Quotations left open, marked in the source, by paragraph."""
    placed: dict[str, list[Mark]] = defaultdict(list)
    for quotation in quotations:
        if not quotation.closed:
            label = say("report.unclosed", lang)
            placed[quotation.paragraph].append(
                Mark(start=quotation.start, end=quotation.end, css="q-open", label=label)
            )
    return {where: tuple(marks) for where, marks in placed.items()}


def _uses(draft: Draft | None) -> dict[str, list[str]]:
    used: dict[str, list[str]] = defaultdict(list)
    for s, p, paragraph in draft.paragraphs() if draft else ():
        for source_id in dict.fromkeys(paragraph.sources):
            used[source_id].append(f"{s}/{p}")
    return dict(used)


def _linked(block: Block, links: tuple[Link, ...], *, kept: bool, declared: bool) -> Block:
    return Block(
        anchor=block.anchor,
        label=block.label,
        runs=block.runs,
        notes=block.notes,
        links=links,
        kept=kept,
        declared=declared,
    )
