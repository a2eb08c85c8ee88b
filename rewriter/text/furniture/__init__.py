"""What a page has around an article: which kind of furniture a line is, if any."""

import re
from typing import Literal

from rewriter.text.furniture.credits import credits_picture
from rewriter.text.furniture.menus import is_menu
from rewriter.text.furniture.notices import notifies, signs, talks
from rewriter.text.furniture.pointers import points_elsewhere, shares
from rewriter.text.furniture.promotions import furnishes, promotes
from rewriter.text.furniture.trailers import trails
from rewriter.text.remembered import remembered

__all__ = ["Furniture", "furniture"]

Furniture = Literal["trailer", "credit", "pointer", "promotion", "menu", "notice", "signature", "comments"]
"""The source's own line; a picture's maker; the way to other articles; a call to subscribe, follow or share;
labels; a site's word to its visitor; by whom and when; the way to comments."""

_LONGEST = 400  # characters; the longest such line met on 790 lines of public pages has 300
_WORD = re.compile(r"[^\W_]\w*(?:-[\w-]*)?")  # half the time of [\w-]*


def furniture(text: str, *, near_end: bool = False, near_start: bool = False) -> Furniture | None:
    """The kind of furniture that a whole line is; None for a line of an article. Precision first: of the
    paragraphs of the press at most one in a thousand is taken for one. `near_end` and `near_start` allow
    what is furniture only there (« Source : Le Monde »)."""
    return _kind(text, near_end, near_start) if len(text) <= _LONGEST else None


@remembered
def _kind(text: str, near_end: bool, near_start: bool) -> Furniture | None:
    words = _WORD.findall(text)
    if trails(text, near_end=near_end, near_start=near_start):
        return "trailer"
    if credits_picture(text, len(words)):
        return "credit"
    if points_elsewhere(text, near_end=near_end):
        return "pointer"
    if (
        promotes(text, len(words))
        or (len(words) <= 40 and shares(words))
        or furnishes(text, len(words), near_end=near_end)
    ):
        return "promotion"
    return _of_the_site(text, len(words))


def _of_the_site(text: str, words: int) -> Furniture | None:
    if is_menu(text):
        return "menu"
    if talks(text):
        return "comments"
    if signs(text, words):
        return "signature"
    return "notice" if notifies(text, words) else None
