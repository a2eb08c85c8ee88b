"""An ODT's bytes into a `Page`."""

from collections.abc import Iterator

from lxml.etree import _Element

from rewriter.article import LeftOut, Page
from rewriter.errors import InputError
from rewriter.sources.parsing.documents.finishing import page_of
from rewriter.sources.parsing.documents.odt.styles import styles_in
from rewriter.sources.parsing.documents.odt.walking import Walk
from rewriter.sources.parsing.documents.package import Package
from rewriter.sources.parsing.documents.pieces import Piece
from rewriter.sources.parsing.documents.trees import child, local
from rewriter.text.glyphs.characters import article_line

_SEALED = b"encryption-data"
_MARGINS = ("header", "footer")


def read_odt(data: bytes, url: str | None = None) -> Page:
    """An OpenDocument text, every run of text in one block or another: the article's, or set aside with
    the reason (notes, comments, deletions, hidden text, tables, headers and footers). Insertions count as
    made, no address in it is followed. `url` is where it came from, if anywhere. Raises InputError."""
    package = Package(data, "ODT")
    _refuse_encrypted(package)
    content = package.tree("content.xml")
    texts = [one for one in _bodies(content) if local(one) == "text"]
    if not texts:
        raise InputError("pages.not_a_document", kind="ODT")
    shared = package.tree("styles.xml")
    walk = Walk(styles_in(shared, content))
    body = [piece for text in texts for piece in walk.through(text)]
    meta = child(package.tree("meta.xml"), "meta")
    spoken = max(walk.languages, key=lambda lang: walk.languages[lang], default=None)
    return page_of(
        body,
        _margins(walk, shared),
        title=_said(meta, "title"),
        author=_said(meta, "initial-creator") or _said(meta, "creator"),
        language=spoken or _said(meta, "language"),
        url=url,
    )


def _bodies(content: _Element | None) -> Iterator[_Element]:
    """What the bodies hold: one text. In a damaged document there may be more, and each is read."""
    for body in content if content is not None else ():
        if local(body) == "body":
            yield from body


def _refuse_encrypted(package: Package) -> None:
    """Told without reading the manifest as XML: OpenOffice 2 gave it a document type declaration."""
    if _SEALED in (package.part("META-INF/manifest.xml") or b""):
        raise InputError("pages.encrypted")


def _margins(walk: Walk, shared: _Element | None) -> list[Piece]:
    """Headers and footers; the same of several kinds of page once."""
    masters = child(shared, "master-styles")
    found: list[Piece] = []
    said: set[str] = set()
    for margin in masters.iter() if masters is not None else ():
        if not local(margin).startswith(_MARGINS):
            continue
        pieces = walk.through(margin, LeftOut.FURNITURE)
        text = article_line(" ".join(run.text for piece in pieces for run in piece.runs))
        if text not in said:
            said.add(text)
            found += pieces
    return found


def _said(meta: _Element | None, name: str) -> str | None:
    element = child(meta, name)
    return element.text if element is not None else None
