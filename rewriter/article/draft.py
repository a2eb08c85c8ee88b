"""The article being made: structured, so that one section or field can be repaired alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Origin(StrEnum):
    """How a paragraph came to be."""

    WRITTEN = "written"  # by the model
    SOURCE = "source"  # the source's words, typography mended (no model)
    KEPT = "kept"  # the source's words put back because the rewriting failed its checks
    FINISHED = "finished"  # read from a finished article: nothing is known


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftParagraph:
    """A paragraph of plain text. `sources` are the ids of the source paragraphs it came from, as the
    writer declared them; empty when unknown, never guessed afterwards."""

    text: str
    sources: tuple[str, ...] = ()
    origin: Origin = Origin.WRITTEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading (None: the introduction, or abstained) and its paragraphs. `level` is 2 or 3; 1 only for
    a second headline of a finished article. `candidates` are headings offered to the editor where none was
    good enough."""

    heading: str | None
    paragraphs: tuple[DraftParagraph, ...]
    level: int = 2
    candidates: tuple[str, ...] = ()


class LinkOrigin(StrEnum):
    """Where a link's address comes from; there is no third place."""

    SOURCE = "source"  # the source article has it
    SITE = "site"  # the editor's own list of pages


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLink:
    """A link on words of the article: characters `start` to `end` of a paragraph. Addresses come from the
    source or the brief, places from our code: a model never writes one. `title` is the target's, if known."""

    url: str
    section: int
    paragraph: int
    start: int
    end: int
    origin: LinkOrigin
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A link as a finished article has it: its words (none around an image alone) and its address as
    written, relative ones too. `nofollow`: search engines are asked not to follow it."""

    text: str
    url: str
    nofollow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedded:
    """What a finished article's HTML or Markdown holds beside its text: links, the alternative text of each
    image and what stands under it, how many headings of level 1, the words it marks as code; and the page's
    own address, which tells internal links apart."""

    links: tuple[Anchor, ...] = ()
    images: tuple[str, ...] = ()
    headlines: int = 0
    address: str = ""
    code: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A whole article. Empty strings mean a field is absent (a finished article may lack any).

    `headline` is the H1, `seo_title` what search results show, `standfirst` the chapô,
    `credit` the line that credits the source, `keyphrase` what the article is to be found by, `links` the
    links that stand in the body. `embedded` is None when nobody can know: for an article made here, plain
    text, a document."""

    headline: str
    sections: tuple[Section, ...]
    seo_title: str = ""
    standfirst: str = ""
    description: str = ""
    slug: str = ""
    keyphrase: str = ""
    tags: tuple[str, ...] = ()
    credit: str = ""
    links: tuple[PlacedLink, ...] = ()
    embedded: Embedded | None = None

    def paragraphs(self) -> Iterator[tuple[int, int, DraftParagraph]]:
        """Every paragraph with its section's index and its own: (0, 0, first), (0, 1, second) …"""
        for s, section in enumerate(self.sections):
            for p, paragraph in enumerate(section.paragraphs):
                yield s, p, paragraph

    @property
    def text(self) -> str:
        """Every paragraph of the body, a blank line between two; no headings, no fields."""
        return "\n\n".join(paragraph.text for _, _, paragraph in self.paragraphs())

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings there are, in order."""
        return tuple(s.heading for s in self.sections if s.heading)
