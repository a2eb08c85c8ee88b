"""The text of a page or a document by a reading of our own, simpler than the one that is tried: what stands
in the tree, without what is never text. It is meant to be wrong on the side of saying less."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from rewriter.sources.parsing.html.decoding import text_of
from rewriter.sources.parsing.html.tree import tree_of

_SILENT_HTML = frozenset("script style head title meta link base param source track area".split())
_NOT_COUNTED = frozenset("AlternateContent moveFrom sdtPr rPr pPr tblPr trPr tcPr sectPr".split())
_NEVER = frozenset(
    "note-citation creator date date-string initials binary-data forms event-listeners scripts settings "
    "variable-decls sequence-decls user-field-decls dde-connection-decls note-configuration title desc "
    "hidden-text".split()
)
_APART = frozenset(  # in the midst of a paragraph; the paragraphs inside are counted for themselves
    "frame text-box custom-shape g rect line ellipse circle polygon polyline path connector caption measure "
    "image control regular-polygon note annotation table p h".split()
)


def texts_of_html(data: bytes) -> list[str]:
    """Every run of text of a page, outside its head and its scripts."""
    root = tree_of(text_of(data, "text/html"))
    return [] if root is None else list(_html(root))


def _html(root: _Element) -> Iterator[str]:
    todo = [root]
    while todo:
        element = todo.pop()
        if element is not root:
            yield element.tail or ""
        if isinstance(element.tag, str) and element.tag not in _SILENT_HTML:
            yield element.text or ""
            todo += element


def texts_of_docx(data: bytes) -> list[str]:
    """The runs of text of the usual body of a Word document, outside alternatives, moves and properties."""
    root = _part(data, "word/document.xml")
    return [] if root is None else [t.text or "" for t in root.iter("{*}t", "{*}delText") if _counts(t)]


def _counts(text: _Element) -> bool:
    return not any(
        _local(e) in _NOT_COUNTED or _local(e).endswith("Pr") or _local(e) == "instrText"
        for e in text.iterancestors()
    )


def texts_of_odt(data: bytes) -> list[str]:
    """What stands in the paragraphs and headings of an OpenDocument text, outside what is never shown."""
    root = _part(data, "content.xml")
    found = [] if root is None else [e for e in root.iter("{*}p", "{*}h") if _is_shown(e)]
    return [text for paragraph in found for text in _inline(paragraph)]


def _is_shown(paragraph: _Element) -> bool:
    """Whether nothing around a paragraph keeps it from being read at all; below the body's text only."""
    around = [_local(e) for e in paragraph.iterancestors()]
    named = around[-3:] == ["text", "body", "document-content"]
    return named and not any(map(_is_silent, around))


def _inline(element: _Element) -> Iterator[str]:
    yield element.text or ""
    for one in element:
        if _local(one) not in _APART and not _is_silent(_local(one)):
            yield from _inline(one)
        yield one.tail or ""


def _is_silent(name: str) -> bool:
    return name in _NEVER or name.endswith("-source")


def _part(data: bytes, name: str) -> _Element | None:
    with ZipFile(BytesIO(data)) as archive:
        if name not in archive.namelist():
            return None
        parser = etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True)
        return etree.fromstring(archive.read(name), parser)


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]
