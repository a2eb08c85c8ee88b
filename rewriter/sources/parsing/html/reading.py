"""A page's bytes into a `Page`."""

from collections.abc import Mapping
from dataclasses import replace

from lxml.html import HtmlElement

from rewriter.article import LeftOut, Page, PageBlock, PageBlockKind
from rewriter.sources.parsing.html.choosing import reasons
from rewriter.sources.parsing.html.decoding import text_of
from rewriter.sources.parsing.html.metadata import (
    Said,
    address_of,
    author_of,
    language_of,
    licence_of,
    outlet_of,
    published_of,
    said_by,
    title_of,
)
from rewriter.sources.parsing.html.picturing import lead_image
from rewriter.sources.parsing.html.proposing import proposed
from rewriter.sources.parsing.html.reserving import reservations_of
from rewriter.sources.parsing.html.styles import Look, styles_of
from rewriter.sources.parsing.html.tree import tree_of
from rewriter.sources.parsing.html.walking import Piece, walked
from rewriter.text.web_addresses import href_address


def html_page(data: bytes, url: str | None = None, headers: Mapping[str, str] | None = None) -> Page:
    """The page, with every word of its text in one block or another: the article's, or one left out with the
    reason. `url` is the address it came from, `headers` the answer's, names in lower case. Raises InputError
    when it is nested beyond reading."""
    headers = headers or {}
    root = tree_of(text_of(data, headers.get("content-type", "")))
    if root is None:
        return Page(blocks=())
    base = _base(root, url)
    found = walked(root, styles_of(s.text or "" for s in root.iter("style")), base, _look(root))
    page = _described(said_by(root, url), base, headers, found.pieces)
    proposal = proposed(root, found)  # spends the tree: after all that reads it
    chosen = reasons(found, proposal, page.title)
    return replace(page, blocks=tuple(_block(p, reason) for p, reason in zip(found.pieces, chosen)))


def _described(said: Said, base: str | None, headers: Mapping[str, str], pieces: list[Piece]) -> Page:
    texts = [piece.text for piece in pieces if not piece.hidden]
    return Page(
        blocks=(),
        title=title_of(said, [p.text for p in pieces if p.level == 1 and not p.hidden]),
        author=author_of(said, texts),
        outlet=outlet_of(said),
        published=published_of(said),
        url=address_of(said),
        licence=licence_of(said),
        language=language_of(said, headers),
        image=lead_image(said, base),
        reserved=reservations_of(said, headers, texts),
    )


def _base(root: HtmlElement, url: str | None) -> str | None:
    base = next(root.iter("base"), None)
    return (href_address(base.get("href"), url) if base is not None else None) or href_address(url)


def _look(root: HtmlElement) -> Look:
    """Black on white, unless style sheets that are not read may say otherwise."""
    elsewhere = any("stylesheet" in (link.get("rel") or "").lower() for link in root.iter("link"))
    return Look(background=None if elsewhere else "ffffff")


def _block(piece: Piece, reason: LeftOut | None) -> PageBlock:
    placed = piece.kind == "cell" and reason is not LeftOut.TABLE  # its table does not tabulate
    kind: PageBlockKind = "paragraph" if placed else piece.kind
    return PageBlock(text=piece.text, kind=kind, level=piece.level, links=piece.links, left_out=reason)
