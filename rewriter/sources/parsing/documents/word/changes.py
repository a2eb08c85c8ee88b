"""Text that was moved under tracked changes: it stands twice in the file, once in the article."""

from lxml.etree import _Element

from rewriter.sources.parsing.documents.trees import below

Moved = frozenset[str]


def moved_to(root: _Element) -> Moved:
    """What stands where text was moved to, paragraph by paragraph, without white space."""
    return frozenset(_said(p, "moveTo") for p in _moving(root, "moveTo")) - {""}


def is_moved(paragraph: _Element, moved: Moved) -> bool:
    """Whether what was moved away from a paragraph stands elsewhere, so that it is not lost here."""
    return bool(moved) and _said(paragraph, "moveFrom") in moved


def _moving(root: _Element, name: str) -> set[_Element]:
    found = (next(move.iterancestors("{*}p"), None) for move in below(root, name))
    return {paragraph for paragraph in found if paragraph is not None}


def _said(paragraph: _Element, name: str) -> str:
    moves = (move for move in paragraph if move.tag is not None and str(move.tag).endswith("}" + name))
    texts = (text.text or "" for move in moves for text in below(move, "t", "delText"))
    return "".join("".join(texts).split())
