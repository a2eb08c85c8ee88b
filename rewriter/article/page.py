"""What a web page or an office document holds, before it is read as an article: everything, in order."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

PageBlockKind = Literal["paragraph", "heading", "item", "quote", "caption", "cell"]


class Reservation(StrEnum):
    """A way in which a page says no to being read freely, or to being given to a model."""

    PAYWALL = "paywall"  # its own metadata says that it is not free to read
    NO_AI = "no-ai"  # `noai` in a robots directive
    TDM = "tdm"  # text and data mining reserved (TDMRep: header, metadata or /.well-known/tdmrep.json)
    ROBOTS = "robots"  # robots.txt keeps programs out; such a page is never fetched


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """One reservation, and the words or the address where it was found."""

    kind: Reservation
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadImage:
    """The image above an article. `credit` is what the page says of who made it; never guessed."""

    url: str
    caption: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """A link inside a block: its words, as they stand there, and its absolute http(s) address."""

    text: str
    url: str


class LeftOut(StrEnum):
    """Why a block of a page is not among its article's; each is a `RemovalReason` of the receipt too."""

    FURNITURE = "page-furniture"  # navigation, menus, sharing, related articles, footers
    HIDDEN = "hidden"  # the page keeps it from its readers' eyes
    COMMENT = "comment"  # a reader's comment, or a note in a document's margin
    CAPTION = "caption"
    DELETED = "deleted"  # struck out by a tracked change
    NOTE = "note"  # a footnote or endnote
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBlock:
    """One visible or hidden piece of text, its white space unified. `level` is a heading's, 1–6. `left_out`
    is None for the article's own text: setting a block aside is giving it a reason, so that nothing can
    be dropped on the way."""

    text: str
    kind: PageBlockKind = "paragraph"
    level: int = 0
    links: tuple[PageLink, ...] = ()
    left_out: LeftOut | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page or document taken apart. All fields as found, none invented; `published` as ISO date where the
    page gives one, `url` the canonical address, `language` a two-letter code."""

    blocks: tuple[PageBlock, ...]
    title: str = ""
    author: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    licence: str | None = None
    language: str | None = None
    image: LeadImage | None = None
    reserved: tuple[Reserved, ...] = ()
