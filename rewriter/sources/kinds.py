"""What kind of file an input is, by suffix, media type and first bytes: a page or an office document goes to
the parser, all else is text; and what an input from the web is called."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal
from urllib.parse import unquote, urlsplit

from rewriter.text.markup import is_markup

Parsed = Literal["html", "docx", "odt"]

XHTML = "application/xhtml+xml"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
OF_MEDIA_TYPE: Mapping[str, Parsed] = {"text/html": "html", XHTML: "html", DOCX: "docx", ODT: "odt"}
OF_SUFFIX: Mapping[str, Parsed] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".odt": "odt",
}
_ZIP = b"PK\x03\x04"
_HEAD = 4_096  # bytes; what tells stands at the beginning of every file of these kinds


def parsed_kind(name: str, data: bytes) -> Parsed | None:
    """The parser an input is for, by its first bytes, and for pages by its suffix too; None for text. A
    `.docx` that is none is text, and will be refused as what it is."""
    suffix = OF_SUFFIX.get(PurePath(name).suffix.lower())
    head = data[:_HEAD]
    if head.startswith(_ZIP):
        return _zipped(head, suffix)
    return "html" if suffix == "html" or is_page(head) else None


def is_page(data: bytes) -> bool:
    """Whether bytes are HTML, whatever they are called."""
    return is_markup(data[:_HEAD].decode("utf-8", "replace"))


def name_of(url: str) -> str:
    """What an article is called by its address: the last part of its path, without suffix, else the host."""
    parts = urlsplit(url)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    return PurePath(last).stem or parts.hostname or "article"


def _zipped(head: bytes, suffix: Parsed | None) -> Parsed | None:
    if b"application/vnd.oasis.opendocument.text" in head:
        return "odt"
    if b"word/" in head or b"[Content_Types].xml" in head:
        return "docx"
    return suffix if suffix != "html" else None
