"""A part of a Word document into pieces, in the order in which it is read."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml.etree import _Element

from rewriter.article import LeftOut
from rewriter.errors import InputError
from rewriter.sources.parsing.documents.looks import PAPER, Format, raised, unseen
from rewriter.sources.parsing.documents.pieces import BREAK, Piece, Run
from rewriter.sources.parsing.documents.tables import Row, tabled
from rewriter.sources.parsing.documents.trees import attribute, child, local
from rewriter.sources.parsing.documents.word.changes import Moved, is_moved, moved_to
from rewriter.sources.parsing.documents.word.elements import (
    MOVED_OR_DELETED,
    end_is_gone,
    fill_of_shape,
    is_contents,
    is_understood,
    parts_of,
    shape_is_hidden,
    squeezed,
)
from rewriter.sources.parsing.documents.word.fields import Fields, address_in, fields_of, tabulates
from rewriter.sources.parsing.documents.word.styles import Styles, filled, listed, look_of
from rewriter.sources.parsing.documents.word.symbols import symbol

_GONE = dict.fromkeys(MOVED_OR_DELETED, LeftOut.DELETED)
_SIGNS = {"tab": "\t", "ptab": "\t", "br": BREAK, "cr": BREAK, "noBreakHyphen": "\u2011"}
_MATHS = {"den": "/", "sup": "^", "sub": "_", "deg": " "}


@dataclass(frozen=True, slots=True)
class Place:
    """What holds for the text at one point: why it is set aside, where it links to, its paragraph's look and
    what is behind it."""

    left_out: LeftOut | None = None
    url: str | None = None
    look: Format | None = None
    background: str = PAPER
    moved: bool = False


class Walk:
    """Walks through parts of one document. `targets` are the addresses of a part's relationships by id. An
    element that is not known is walked through like any other: text is never lost for standing in one."""

    def __init__(self, styles: Styles, background: str = PAPER) -> None:
        self.styles, self.background = styles, background
        self.languages: dict[str, int] = {}
        self.targets: Mapping[str, str] = {}
        self._clear(Fields(), frozenset())

    def through(
        self, root: _Element, targets: Mapping[str, str], left_out: LeftOut | None = None
    ) -> list[Piece]:
        """A part's pieces; all of them set aside if a reason is given."""
        self.targets = targets
        self._clear(fields_of(root), moved_to(root))
        self._inside(root, Place(left_out=left_out, background=self.background))
        self._close()
        return self.found

    def _clear(self, fields: Fields, moved: Moved) -> None:
        self.found: list[Piece] = []
        self.piece: Piece | None = None
        self.boxes: list[tuple[_Element, Place]] = []
        self.fields, self.moved = fields, moved

    def _inside(self, element: _Element, place: Place) -> None:
        for one in element:
            self._at(one, place)

    def _at(self, element: _Element, place: Place) -> None:
        name = local(element)
        step = _STEPS.get(name)
        if step is not None:
            step(self, element, place)
        elif name in _SIGNS:
            self._add(_SIGNS[name], place)
            self._inside(element, place)  # no program puts anything there
        elif not name.endswith("Pr"):
            self._inside(element, place)

    def _paragraph(self, element: _Element, place: Place) -> None:
        self._close()
        properties = child(element, "pPr")
        style = attribute(child(properties, "pStyle"), "val")
        outline = attribute(child(properties, "outlineLvl"), "val")
        look = self.styles.look(style)
        shade = filled(shading) if (shading := child(properties, "shd")) is not None else {}
        self.piece = Piece(
            role=self.styles.role(style, outline, listed(properties)),
            left_out=place.left_out,
            goes_on=end_is_gone(properties),
        )
        inner = replace(
            place,
            look={**self.styles.default, **look},
            background=shade.get("fill", look.get("fill", place.background)),
            moved=is_moved(element, self.moved),
        )
        self._inside(element, inner)
        self._close()

    def _close(self) -> None:
        """End the paragraph that is open, then read the boxes that are anchored in it."""
        piece, boxes = self.piece, self.boxes
        self.piece, self.boxes = None, []
        if piece and (piece.runs or piece.goes_on):
            self.found.append(piece)
        for box, place in boxes:
            self._inside(box, place)
            self._close()

    def _run(self, element: _Element, place: Place) -> None:
        properties = child(element, "rPr")
        if properties is not None:
            style = attribute(child(properties, "rStyle"), "val")
            own = {**(self.styles.look(style) if style else {}), **look_of(properties)}
            place = replace(place, look={**(place.look or {}), **own})
        self._inside(element, place)

    def _text(self, element: _Element, place: Place) -> None:
        text = (element.text or "").replace("\n", " ")
        look = place.look or {}
        if text:
            lang = look.get("lang", "")
            self.languages[lang] = self.languages.get(lang, 0) + len(text)
            self._add(raised(text) if look.get("raised") == "1" else text, place)
        self._inside(element, place)  # in a diagram, « t » holds paragraphs

    def _deleted(self, element: _Element, place: Place) -> None:
        self._text(element, replace(place, left_out=place.left_out or LeftOut.DELETED))

    def _add(self, text: str, place: Place) -> None:
        if self.piece is None:  # text outside every paragraph, which no program writes
            self.piece = Piece(left_out=place.left_out)
        look = place.look or {}
        self.piece.runs.append(
            Run(
                text=text,
                url=place.url or self.fields.now.url,
                left_out=self._reason(look, place),
                bold=look.get("bold") == "1",
                size=look.get("size", ""),
            )
        )

    def _reason(self, look: Format, place: Place) -> LeftOut | None:
        """Why a run stands apart from its paragraph."""
        own = place.left_out if self.piece is None or place.left_out != self.piece.left_out else None
        if own or self.fields.now.left_out:
            return own or self.fields.now.left_out
        if unseen(look, place.background):
            return LeftOut.HIDDEN
        return LeftOut.DELETED if look.get("struck") == "1" else None

    def _gone(self, element: _Element, place: Place) -> None:
        if local(element) == "moveFrom" and place.moved:
            return
        self._inside(element, replace(place, left_out=place.left_out or _GONE[local(element)]))

    def _link(self, element: _Element, place: Place) -> None:
        self._inside(element, replace(place, url=self.targets.get(attribute(element, "id") or "")))

    def _field(self, element: _Element, place: Place) -> None:
        said = attribute(element, "instr") or ""
        aside = LeftOut.FURNITURE if tabulates(said) else None
        self._inside(
            element,
            replace(place, url=address_in(said) or place.url, left_out=place.left_out or aside),
        )

    def _mark(self, element: _Element, place: Place) -> None:
        self.fields.mark(element)
        self._inside(element, place)

    def _instruct(self, element: _Element, place: Place) -> None:
        self.fields.instruct(element.text or "")
        self._inside(element, place)

    def _control(self, element: _Element, place: Place) -> None:
        properties = child(element, "sdtPr")
        waiting = child(properties, "showingPlcHdr") is not None
        aside = LeftOut.FURNITURE if waiting or is_contents(properties) else None
        self._inside(element, replace(place, left_out=place.left_out or aside))

    def _symbol(self, element: _Element, place: Place) -> None:
        self._add(symbol(attribute(element, "font") or "", attribute(element, "char") or ""), place)
        self._inside(element, place)

    def _alternatives(self, element: _Element, place: Place) -> None:
        """One of several ways to say the same, for programs of several ages. What another than Word's own
        would show is set aside as hidden."""
        shown = next((one for one in element if is_understood(one)), None)
        said = squeezed(shown)
        if shown is not None:
            self._inside(shown, place)
        for other in element:
            if other is not shown and squeezed(other) not in said:
                self._inside(other, replace(place, left_out=place.left_out or LeftOut.HIDDEN))

    def _box(self, element: _Element, place: Place) -> None:
        shown = LeftOut.HIDDEN if shape_is_hidden(element) else None
        inner = Place(left_out=place.left_out or shown, background=fill_of_shape(element, place.background))
        self.boxes.append((element, inner))

    def _art(self, element: _Element, place: Place) -> None:
        """Words drawn as a picture, such as a watermark's."""
        if said := attribute(element, "string"):
            self._add(f" {said} ", place)
        self._inside(element, place)

    def _maths(self, element: _Element, place: Place) -> None:
        if squeezed(element):
            self._add(_MATHS[local(element)], place)
            self._inside(element, place)

    def _elsewhere(self, _: _Element, __: Place) -> None:
        raise InputError("pages.elsewhere")

    def _table(self, element: _Element, place: Place) -> None:
        self._close()
        style = attribute(child(child(element, "tblPr"), "tblStyle"), "val")
        around = replace(place, background="") if self.styles.shaded(style) else place
        outer, self.found = self.found, []
        rows: list[Row] = []
        for one in parts_of(element):
            if local(one) == "tr":
                rows.append(self._row(one, around))
            else:
                self._at(one, around)
        self._close()
        self.found = [*outer, *tabled(rows), *self.found]

    def _row(self, element: _Element, place: Place) -> Row:
        properties = child(element, "trPr")
        if child(properties, "del") is not None:
            place = replace(place, left_out=place.left_out or LeftOut.DELETED)
        elif child(properties, "hidden") is not None:
            place = replace(place, left_out=place.left_out or LeftOut.HIDDEN)
        cells: list[list[Piece]] = []
        for one in parts_of(element):
            if local(one) == "tc":
                cells.append(self._cell(one, place))
            else:
                self._at(one, place)
        return cells

    def _cell(self, element: _Element, place: Place) -> list[Piece]:
        self._close()
        outer, self.found = self.found, []
        shading = child(child(element, "tcPr"), "shd")
        shade = filled(shading) if shading is not None else {}
        self._inside(element, replace(place, background=shade.get("fill", place.background)))
        self._close()
        cell, self.found = self.found, outer
        return cell


_STEPS = {
    "p": Walk._paragraph,
    "r": Walk._run,
    "t": Walk._text,
    "delText": Walk._deleted,
    "del": Walk._gone,
    "moveFrom": Walk._gone,
    "hyperlink": Walk._link,
    "fldSimple": Walk._field,
    "fldChar": Walk._mark,
    "instrText": Walk._instruct,
    "delInstrText": Walk._instruct,
    "sdt": Walk._control,
    "sym": Walk._symbol,
    "AlternateContent": Walk._alternatives,
    "txbxContent": Walk._box,
    "txBody": Walk._box,
    "textpath": Walk._art,
    "altChunk": Walk._elsewhere,
    "subDoc": Walk._elsewhere,
    "tbl": Walk._table,
    **dict.fromkeys(_MATHS, Walk._maths),
}
