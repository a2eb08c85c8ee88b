"""The content of an OpenDocument text into pieces, in the order in which it is read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.etree import _Element

from rewriter.article import LeftOut
from rewriter.sources.parsing.documents.looks import PAPER, Format, raised, unseen
from rewriter.sources.parsing.documents.naming import ITEM, PLAIN, heading
from rewriter.sources.parsing.documents.odt.styles import Styles
from rewriter.sources.parsing.documents.pieces import BREAK, Piece, Run
from rewriter.sources.parsing.documents.tables import Row, tabled
from rewriter.sources.parsing.documents.trees import attribute, local
from rewriter.text.web_addresses import web_address

_SIGNS = {"s": " ", "tab": "\t", "line-break": BREAK}
_ASIDE = {"note": LeftOut.NOTE, "annotation": LeftOut.COMMENT}
_SILENT = frozenset(  # what is declared beside the text, never shown in it
    "note-citation creator date date-string initials binary-data forms event-listeners scripts settings "
    "variable-decls sequence-decls user-field-decls dde-connection-decls note-configuration".split()
)
_SHAPES = frozenset(
    "frame text-box custom-shape g rect line ellipse circle polygon polyline path connector caption measure "
    "image control regular-polygon".split()
)
_TABLES_OF_CONTENT = frozenset(
    "table-of-content illustration-index table-index object-index user-index alphabetical-index "
    "bibliography".split()
)
_SET_ASIDE = {"deletion": LeftOut.DELETED, **dict.fromkeys(_TABLES_OF_CONTENT, LeftOut.FURNITURE)}
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_SVG = "svg-compatible"


@dataclass(frozen=True, slots=True)
class Place:
    """What holds for the text at one point: why it is set aside, where it links to, how it shows, what is
    behind it, and whether it is in a list."""

    left_out: LeftOut | None = None
    url: str | None = None
    look: Format | None = None
    background: str = PAPER
    listed: bool = False


class Walk:
    """Walks through parts of one document. An element that is not known is walked through like any other:
    text is never lost for standing in one."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.languages: dict[str, int] = {}
        self._clear()

    def through(self, root: _Element, left_out: LeftOut | None = None) -> list[Piece]:
        """The pieces of an element; all of them set aside if a reason is given."""
        self._clear()
        self._blocks(root, Place(left_out=left_out))
        return self.found

    def _clear(self) -> None:
        self.found: list[Piece] = []
        self.piece: Piece | None = None
        self.boxes: list[tuple[_Element, Place]] = []

    def _blocks(self, element: _Element, place: Place) -> None:
        """What stands between paragraphs: sections, lists, tables, frames, indexes, deletions."""
        for one in element:
            self._block(one, place)

    def _block(self, element: _Element, place: Place) -> None:
        name = local(element)
        step = _STEPS.get(name)
        if step is not None:
            step(self, element, place)
        elif not _is_silent(element, name):
            self._blocks(element, self._placed(element, name, place))

    def _placed(self, element: _Element, name: str, place: Place) -> Place:
        """The place inside something that stands between paragraphs."""
        reason = _ASIDE.get(name) or _SET_ASIDE.get(name)
        if name == "section" and _section_is_hidden(element):
            reason = LeftOut.HIDDEN
        background = self._behind(element, place) if name in _SHAPES else place.background
        return replace(place, left_out=place.left_out or reason, background=background)

    def _behind(self, shape: _Element, place: Place) -> str:
        look = self.styles.look("graphic", attribute(shape, "style-name"))
        return look.get("fill", place.background)

    def _paragraph(self, element: _Element, place: Place) -> None:
        outer, boxes = self.piece, self.boxes
        style = attribute(element, "style-name")
        look = self.styles.look("paragraph", style)
        hidden = any(local(e) == "hidden-paragraph" and attribute(e, "is-hidden") == "true" for e in element)
        left_out = place.left_out or (LeftOut.HIDDEN if hidden else None)
        self.piece = Piece(role=self.styles.role(style), left_out=left_out)
        self.boxes = []
        self._ranked(self.piece, element, place)
        background = look.get("fill", place.background)
        inner = Place(left_out=left_out, look=_without_fill(look), background=background)
        self._inline(element, inner)
        if self.piece.runs:
            self.found.append(self.piece)
        inside, self.piece, self.boxes = self.boxes, outer, boxes
        for box, around in inside:
            self._table(box, around) if local(box) == "table" else self._blocks(box, around)

    def _ranked(self, piece: Piece, element: _Element, place: Place) -> None:
        level = attribute(element, "outline-level") or "1"
        if local(element) == "h" and not piece.role.title:
            piece.role = heading(int(level) if level.isdecimal() and len(level) < 3 else 1)
        elif place.listed and piece.role == PLAIN:
            piece.role = ITEM

    def _inline(self, element: _Element, place: Place) -> None:
        self._add(element.text, place)
        for one in element:
            self._at(one, place)
            self._add(one.tail, place)

    def _at(self, element: _Element, place: Place) -> None:
        name = local(element)
        if name in _SIGNS and _is_text(element):
            self._add(_SIGNS[name], place)
            self._inline(element, place)  # no program puts anything there
        elif name in _ASIDE or name in _SHAPES or name == "table":
            self._anchored(element, name, place)
        elif name == "hidden-text":
            self._hidden(element, place)
        elif not _is_silent(element, name):
            self._inline(element, self._styled(element, name, place))

    def _styled(self, element: _Element, name: str, place: Place) -> Place:
        if name == "a":
            place = replace(place, url=web_address((attribute(element, "href") or "").strip()))
        if name in ("span", "a") and (style := attribute(element, "style-name")):
            place = replace(place, look={**(place.look or {}), **self.styles.look("text", style)})
        if attribute(element, "display") == "none":
            place = replace(place, left_out=place.left_out or LeftOut.HIDDEN)
        if name == "placeholder":
            place = replace(place, left_out=place.left_out or LeftOut.FURNITURE)
        return place

    def _hidden(self, element: _Element, place: Place) -> None:
        """Text that shows on a condition: the attribute holds it, the content what shows of it now."""
        said = attribute(element, "string-value") or ""
        shown = "".join(element.itertext())
        self._inline(element, place)
        if said and said not in shown:
            self._add(f" {said} ", replace(place, left_out=place.left_out or LeftOut.HIDDEN))

    def _anchored(self, element: _Element, name: str, place: Place) -> None:
        """A note, a comment or a shape: read after the paragraph that it is anchored in, not in its midst."""
        reason = _ASIDE.get(name)
        background = PAPER if reason else self._behind(element, place)
        self.boxes.append((element, Place(left_out=place.left_out or reason, background=background)))

    def _add(self, text: str | None, place: Place) -> None:
        if not text or self.piece is None:
            return
        text = text if text == BREAK else text.replace("\n", " ")
        look = place.look or {}
        lang = look.get("lang", "")
        self.languages[lang] = self.languages.get(lang, 0) + len(text)
        self.piece.runs.append(
            Run(
                text=raised(text) if look.get("raised") == "1" else text,
                url=place.url,
                left_out=self._reason(look, place),
                bold=look.get("bold") == "1",
                size=look.get("size", ""),
            )
        )

    def _reason(self, look: Format, place: Place) -> LeftOut | None:
        """Why some text stands apart from its paragraph."""
        if place.left_out and (self.piece is None or place.left_out != self.piece.left_out):
            return place.left_out
        if unseen(look, place.background):
            return LeftOut.HIDDEN
        return LeftOut.DELETED if look.get("struck") == "1" else None

    def _list(self, element: _Element, place: Place) -> None:
        self._blocks(element, replace(place, listed=True))

    def _table(self, element: _Element, place: Place) -> None:
        outer, self.found = self.found, []
        rows: list[Row] = []
        for one in _parts(element):
            if local(one) == "table-row":
                rows.append(self._row(one, place))
            else:
                self._block(one, place)
        self.found = [*outer, *tabled(rows), *self.found]

    def _row(self, element: _Element, place: Place) -> Row:
        if attribute(element, "visibility") in ("collapse", "filter"):
            place = replace(place, left_out=place.left_out or LeftOut.HIDDEN)
        cells: list[list[Piece]] = []
        for one in element:
            if local(one) in ("table-cell", "covered-table-cell"):
                cells.append(self._cell(one, place))
            else:
                self._block(one, place)
        return cells

    def _cell(self, element: _Element, place: Place) -> list[Piece]:
        fill = self.styles.look("table-cell", attribute(element, "style-name")).get("fill", place.background)
        outer, self.found = self.found, []
        self._blocks(element, Place(left_out=place.left_out, background=fill))
        cell, self.found = self.found, outer
        return cell


_STEPS = {
    "p": Walk._paragraph,
    "h": Walk._paragraph,
    "list": Walk._list,
    "numbered-paragraph": Walk._list,
    "table": Walk._table,
}


def _section_is_hidden(section: _Element) -> bool:
    return attribute(section, "display") == "none" or attribute(section, "is-hidden") == "true"


def _parts(table: _Element) -> Iterator[_Element]:
    """What a table holds, its groups of rows opened."""
    for one in table:
        if local(one) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _parts(one)
        else:
            yield one


def _is_text(element: _Element) -> bool:
    return str(element.tag).startswith("{" + _TEXT)


def _is_silent(element: _Element, name: str) -> bool:
    """Whether nothing below is shown: declarations, descriptions for the blind, sources of indexes."""
    if name in ("title", "desc"):
        return _SVG in str(element.tag)
    return name in _SILENT or name.endswith("-source")


def _without_fill(look: Format) -> Format:
    return {name: value for name, value in look.items() if name != "fill"}
