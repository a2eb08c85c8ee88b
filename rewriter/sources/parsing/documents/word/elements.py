"""What Word's elements say of the text in them: rows and cells, ends of paragraphs, boxes, alternatives."""

from collections.abc import Iterator

from lxml.etree import _Element

from rewriter.sources.parsing.documents.trees import attribute, below, child, local

MOVED_OR_DELETED = ("del", "moveFrom")
_OPENED = ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")
_OFFICE = ("http://schemas.microsoft.com/office/", "http://schemas.openxmlformats.org/")


def parts_of(element: _Element) -> Iterator[_Element]:
    """What a table or a row holds, content controls and the like opened."""
    for one in element:
        name = local(one)
        if name in _OPENED:
            yield from parts_of(one)
        elif not name.endswith("Pr"):
            yield one


def end_is_gone(properties: _Element | None) -> bool:
    """Whether a paragraph's end was deleted or moved away under tracked changes."""
    mark = child(properties, "rPr")
    return mark is not None and any(local(one) in MOVED_OR_DELETED for one in mark)


def is_contents(properties: _Element | None) -> bool:
    gallery = child(child(properties, "docPartObj"), "docPartGallery")
    return (attribute(gallery, "val") or "").lower() in ("table of contents", "bibliographies")


def squeezed(element: _Element | None) -> str:
    if element is None:
        return ""
    return "".join("".join(t.text or "" for t in below(element, "t", "delText")).split())


def is_understood(element: _Element) -> bool:
    """Whether Word shows this alternative: the first that asks for nothing but Office's own additions."""
    if local(element) == "Fallback":
        return True
    asked = (attribute(element, "Requires") or "").split()
    return all((element.nsmap.get(prefix) or "").startswith(_OFFICE) for prefix in asked)


def _shape_of(element: _Element) -> _Element | None:
    return next((e for e in element.iterancestors() if local(e) in ("wsp", "sp", "shape", "rect")), None)


def shape_is_hidden(element: _Element) -> bool:
    shape = _shape_of(element)
    if shape is None:
        return False
    named = next((e for e in element.iterancestors("{*}anchor", "{*}inline")), None)
    style = (attribute(shape, "style") or "")[:2_000].replace(" ", "").lower()
    return attribute(child(named, "docPr"), "hidden") in ("1", "true") or "visibility:hidden" in style


def fill_of_shape(element: _Element, background: str) -> str:
    """What is behind a box's text; "" where the shape says something that is not read here."""
    shape = _shape_of(element)
    properties = child(shape, "spPr")
    filled_with = [local(e) for e in properties] if properties is not None else []
    coloured = attribute(shape, "fillcolor") or any(n.endswith("Fill") and n != "noFill" for n in filled_with)
    return "" if coloured else background
