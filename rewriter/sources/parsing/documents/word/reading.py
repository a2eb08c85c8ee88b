"""A DOCX's bytes into a `Page`."""

from dataclasses import dataclass
from posixpath import dirname, join, normpath

from lxml.etree import _Element

from rewriter.article import LeftOut, Page
from rewriter.errors import InputError
from rewriter.sources.parsing.documents.finishing import page_of
from rewriter.sources.parsing.documents.looks import PAPER, hexadecimal
from rewriter.sources.parsing.documents.package import Package
from rewriter.sources.parsing.documents.pieces import Piece
from rewriter.sources.parsing.documents.trees import attribute, child, local
from rewriter.sources.parsing.documents.word.styles import styles_in
from rewriter.sources.parsing.documents.word.walking import Walk
from rewriter.text.glyphs.characters import article_line
from rewriter.text.web_addresses import web_address

_ASIDE = {
    "footnotes": LeftOut.NOTE,
    "endnotes": LeftOut.NOTE,
    "comments": LeftOut.COMMENT,
    "header": LeftOut.FURNITURE,
    "footer": LeftOut.FURNITURE,
    "diagramData": LeftOut.CAPTION,
    "chart": LeftOut.CAPTION,
}
_USUAL_PLACE = "word/document.xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Related:
    """One relationship of a part: `kind` is the last word of its type."""

    id: str
    kind: str
    target: str
    outside: bool


def read_docx(data: bytes, url: str | None = None) -> Page:
    """A Word document, every run of text in one block or another: the article's, or set aside with the
    reason (notes, comments, deletions, hidden text, tables, headers and footers). Insertions count as made,
    macros are not looked at, no address in it is followed. `url` is where it came from, if anywhere. Raises
    InputError."""
    package = Package(data, "DOCX")
    main = _main(package)
    root = package.tree(main)
    if root is None or local(root) != "document":
        raise InputError("pages.not_a_document", kind="DOCX")
    related = _related(package, main)
    walk = Walk(styles_in(_first(package, related, "styles")), _background(root, package, related))
    body = walk.through(root, _targets(related))
    aside = _aside(package, walk, related)
    core = _first(package, _related(package, ""), "core-properties")
    return page_of(
        body,
        aside,
        title=_said(core, "title"),
        author=_said(core, "creator"),
        language=max(walk.languages, key=lambda lang: walk.languages[lang], default=None),
        url=url,
    )


def _main(package: Package) -> str:
    found = (one.target for one in _related(package, "") if one.kind == "officeDocument" and not one.outside)
    return next(found, _USUAL_PLACE)


def _related(package: Package, part: str) -> list[_Related]:
    """The relationships of a part, of the whole package when it is ""."""
    folder = dirname(part)
    root = package.tree(join(folder, "_rels", f"{part.rpartition('/')[2]}.rels"))
    return [_relationship(one, folder) for one in root if one.get("Target")] if root is not None else []


def _relationship(one: _Element, folder: str) -> _Related:
    target, outside = one.get("Target") or "", one.get("TargetMode") == "External"
    inside = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
    kind = (one.get("Type") or "").rpartition("/")[2]
    return _Related(id=one.get("Id") or "", kind=kind, target=target if outside else inside, outside=outside)


def _targets(related: list[_Related]) -> dict[str, str]:
    """The web addresses that a part's links lead to, by relationship."""
    found = ((one.id, web_address(one.target.strip())) for one in related if one.outside)
    return {name: url for name, url in found if url}


def _first(package: Package, related: list[_Related], kind: str) -> _Element | None:
    names = (one.target for one in related if one.kind == kind and not one.outside)
    return next((tree for name in names if (tree := package.tree(name)) is not None), None)


def _aside(package: Package, walk: Walk, related: list[_Related]) -> list[Piece]:
    """What stands in parts of its own; the same header of every section once."""
    found: list[Piece] = []
    said: set[tuple[LeftOut, str]] = set()
    for one in related:
        reason = None if one.outside else _ASIDE.get(one.kind)
        root = package.tree(one.target) if reason else None
        if reason is None or root is None:
            continue
        pieces = walk.through(root, _targets(_related(package, one.target)), left_out=reason)
        text = (reason, article_line(" ".join(run.text for piece in pieces for run in piece.runs)))
        if text not in said:
            said.add(text)
            found += pieces
    return found


def _background(root: _Element, package: Package, related: list[_Related]) -> str:
    """The colour of the paper, which shows only if the settings say so."""
    colour = hexadecimal(attribute(child(root, "background"), "color"))
    shown = child(_first(package, related, "settings"), "displayBackgroundShape") if colour else None
    return colour if colour and shown is not None else PAPER


def _said(core: _Element | None, name: str) -> str | None:
    element = child(core, name)
    return element.text if element is not None else None
