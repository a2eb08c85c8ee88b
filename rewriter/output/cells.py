"""Cells of a table that a spreadsheet will open."""

import re
from unicodedata import normalize

from rewriter.text.glyphs.characters import CONTROLS, JOINERS, STEERING, TAGS, ZERO_WIDTH

_FORMULA = ("=", "+", "-", "@", "\u2212")  # a spreadsheet would run a cell that begins so, or may
_SEPARATORS = frozenset("\t\r\n")  # which may make a cell of what follows them
_UNSEEN = re.compile(f"[\\s\u00ad{CONTROLS}{STEERING}{ZERO_WIDTH}{JOINERS}{TAGS}]*")


def inert(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would take it for a formula: also after
    spaces and characters without a look, and where the sign has another width (＝, ⁺, ﹣)."""
    seen = _UNSEEN.sub("", cell, count=1)
    unseen = cell[: len(cell) - len(seen)]
    runs = normalize("NFKC", seen[:1]).startswith(_FORMULA) or not _SEPARATORS.isdisjoint(unseen)
    return f"'{cell}" if runs else cell
