"""What kind of file an input is: a page or an office document goes to the parser, all else is text."""

import re
from pathlib import PurePath
from typing import Literal

Parsed = Literal["html", "docx", "odt"]

_SUFFIXES: dict[str, Parsed] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".odt": "odt",
}
_ZIP = b"PK\x03\x04"
_HEAD = 4_096  # bytes; what tells stands at the beginning of every file of these kinds
_PAGE = re.compile(
    rb"(?:<!doctype html|<html|<head|<body|<article|<div|<section|<h[1-6]|<p)\b", re.IGNORECASE
)
_SPACE = b"\xef\xbb\xbf \t\r\n"


def parsed_kind(name: str, data: bytes) -> Parsed | None:
    """The parser an input is for, by its first bytes, and for pages by its suffix too; None for text. A
    `.docx` that is none is text, and will be refused as what it is."""
    suffix = _SUFFIXES.get(PurePath(name).suffix.lower())
    head = data[:_HEAD]
    if head.startswith(_ZIP):
        return _zipped(head, suffix)
    page = suffix == "html" or _PAGE.match(head.lstrip(_SPACE))
    return "html" if page else None


def _zipped(head: bytes, suffix: Parsed | None) -> Parsed | None:
    if b"application/vnd.oasis.opendocument.text" in head:
        return "odt"
    if b"word/" in head or b"[Content_Types].xml" in head:
        return "docx"
    return suffix if suffix != "html" else None
