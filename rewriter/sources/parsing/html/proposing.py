"""What trafilatura takes for a page's main text, piece by piece.

Each piece is marked in the tree by two characters of a script that no article is in (CJK extension B), so
that what comes back is matched exactly, whatever was joined, cut or moved. Marked paragraphs differ: none
is dropped as said twice."""

import re

from lxml.html import HtmlElement

from rewriter.sources.parsing.html.walking import Piece, Walked

MAX_PIECES = 4_000
MAX_ELEMENTS = 40_000
MAX_LINKS = 3_000
MAX_DEPTH = 400
MAX_CHARACTERS = 1_000_000
"""Above these trafilatura 2.3.1 takes from ten seconds to for ever, or gives nothing (at 500 deep). They are
counted, never timed: the same page must give the same article on a slow machine."""

_LEAD = "\U0002a6d6"
_FIRST = 0x20000
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # « &#1; » reads as one; lxml writes none


def proposed(root: HtmlElement, found: Walked) -> frozenset[int] | None:
    """The indexes of the pieces that trafilatura keeps; None when the page is too large for it, or it keeps
    nothing. The tree is spent: marked, its hidden text emptied."""
    if not _fits(found):
        return None
    _mark(found.pieces)
    text = _main_text(root)
    kept = {ord(rest[0]) - _FIRST for rest in text.split(_LEAD)[1:] if rest}
    return frozenset(i for i in kept if 0 <= i < len(found.pieces)) or None


def _fits(found: Walked) -> bool:
    pieces = found.pieces
    return (
        0 < len(pieces) <= MAX_PIECES
        and len(found.nodes) <= MAX_ELEMENTS
        and found.deepest <= MAX_DEPTH
        and sum(len(piece.links) for piece in pieces) <= MAX_LINKS
        and sum(len(piece.text) for piece in pieces) <= MAX_CHARACTERS
        and not any(_LEAD in piece.text for piece in pieces)
    )


def _mark(pieces: list[Piece]) -> None:
    for index, piece in enumerate(pieces):
        if not piece.spot:
            continue
        element, tail = piece.spot
        text = (element.tail if tail else element.text) or ""
        marked = "" if piece.hidden else f"{_LEAD}{chr(_FIRST + index)}{_NO_XML.sub('', text.lstrip())}"
        if tail:
            element.tail = f" {marked}"
        else:
            element.text = marked


def _main_text(root: HtmlElement) -> str:
    import logging

    from trafilatura.core import bare_extraction

    logging.disable(logging.CRITICAL)
    found = bare_extraction(root, include_comments=False, include_tables=True)
    body = getattr(found, "body", None)
    return "".join(body.itertext()) if body is not None else ""
