"""Small changes to a text, told by where they stand: what a fix is made of."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple


class Edit(NamedTuple):
    """`text` in place of the characters from `start` to `end` (end excluded)."""

    start: int
    end: int
    text: str


Fix = Callable[[str], Iterable[Edit]]
"""From a text to its edits. A fix is certain (an editor need not look), leaves alone what is masked
(`typography.kept.MASK`), and finds nothing more in what it has mended."""


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with its edits made; they must stand in order and apart. Linear."""
    parts: list[str] = []
    last = 0
    for start, end, new in edits:
        parts += (text[last:start], new)
        last = end
    return "".join((*parts, text[last:])) if parts else text


def apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits in order, without those that reach into an earlier one, or insert where it ends: these come
    in the next round."""
    last = -1
    for edit in sorted(set(edits)):
        if edit.start > last or (edit.start == last and edit.start < edit.end):
            yield edit
            last = edit.end


def trimmed(text: str, start: int, end: int, new: str) -> Edit | None:
    """`new` in place of text[start:end] without what is the same at both ends; None when all is."""
    while start < end and new and text[start] == new[0]:
        start, new = start + 1, new[1:]
    while start < end and new and text[end - 1] == new[-1]:
        end, new = end - 1, new[:-1]
    return Edit(start, end, new) if start < end or new else None
