"""What came in: the source article, and a receipt of everything that was set aside."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from rewriter.article.page import LeadImage, Reserved

SourceLanguage = Literal["fr", "en"]


class RemovalReason(StrEnum):
    """Why a piece of the input is not among the source's paragraphs."""

    IMAGE_CREDIT = "image-credit"
    SOURCE_TRAILER = "source-trailer"
    AUTHOR_BIOGRAPHY = "author-biography"
    READ_ALSO = "read-also"
    NEWSLETTER = "newsletter"
    REPEATED_SENTENCE = "repeated-sentence"
    INSTRUCTION = "instruction"
    STRAY_HEADING = "stray-heading"  # kept as a candidate for a heading
    PULL_QUOTE = "pull-quote"  # kept as a candidate for a heading
    FRONT_MATTER = "front-matter"
    MARKUP = "markup"
    FURNITURE = "page-furniture"  # these seven are `page.LeftOut`'s
    HIDDEN = "hidden"
    COMMENT = "comment"
    CAPTION = "caption"
    DELETED = "deleted"
    NOTE = "note"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """One line of the receipt: what was set aside, why, and where it stood (input line, from 1)."""

    text: str
    reason: RemovalReason
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of article text. `id` (p1, p2 …) never changes; `line` is where it stood, from 1."""

    id: str
    text: str
    line: int = 0


class HeadingKind(StrEnum):
    """Where a candidate for a heading was found."""

    STRAY_HEADING = "stray-heading"
    PULL_QUOTE = "pull-quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingCandidate:
    """A heading the source itself offers. `before` is the id of the paragraph it stood above, if any."""

    text: str
    kind: HeadingKind
    before: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between guillemets (or quotation marks). `start` and `end` are offsets in the paragraph's
    text, of the words without the marks. `closed` is False when the source forgot a mark: the extent
    is then uncertain and is never closed silently."""

    text: str
    paragraph: str
    start: int
    end: int
    closed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who is to be credited. All fields as found or given, none invented. `trailer` is the raw source
    line ("Source link -57"); `biography` the author's, as it stood."""

    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: str | None = None
    licence: str | None = None
    trailer: str | None = None
    biography: str | None = None
    photo_credits: tuple[str, ...] = ()

    @property
    def identified(self) -> bool:
        """Whether a reader could find the source: an outlet, an author or an address is known."""
        return bool(self.outlet or self.author or self.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the input itself asks for (a prompt document's instruction lines, front matter). None means
    not asked. `wishes` are instructions not understood: shown to the editor and passed on as wishes
    about style; none ever touches fidelity, credit or links."""

    language: str | None = None
    min_words: int | None = None
    subheadings: bool | None = None
    seo: bool | None = None
    keyphrase: str | None = None
    wishes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link the source has, as a candidate for the article: its words in `paragraph`, and its address."""

    text: str
    url: str
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Words of the input that give orders to whoever rewrites it ("ignore tes consignes", "ajoute ce lien").
    `paragraph` is the id of the paragraph they stand in; None when they were set aside, `hidden` when the
    page kept them from its readers' eyes."""

    text: str
    paragraph: str | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The source article, cleaned, with nothing lost: `paragraphs` plus `receipt` account for every
    line of the input. `name` is the input's name without folder or suffix."""

    name: str
    title: str
    language: SourceLanguage
    paragraphs: tuple[Paragraph, ...]
    attribution: Attribution = Attribution()
    quotations: tuple[Quotation, ...] = ()
    heading_candidates: tuple[HeadingCandidate, ...] = ()
    receipt: tuple[Removal, ...] = ()
    asked: Asked = Asked()
    links: tuple[Link, ...] = ()
    image: LeadImage | None = None
    reserved: tuple[Reserved, ...] = ()
    orders: tuple[Order, ...] = ()

    def paragraph(self, paragraph_id: str) -> Paragraph | None:
        """The paragraph with that id, or None."""
        return next((p for p in self.paragraphs if p.id == paragraph_id), None)

    @property
    def text(self) -> str:
        """All paragraphs, a blank line between two; without the title."""
        return "\n\n".join(p.text for p in self.paragraphs)
