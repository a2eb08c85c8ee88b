"""Lines that a page carries around an article are set aside: credits, source lines, promotions, menus."""

from dataclasses import replace
from itertools import accumulate

from rewriter.article import RemovalReason
from rewriter.intake.blocks import Block
from rewriter.text.furniture import Furniture, furniture

_TAIL = 5  # blocks at the end among which biographies and promotions are looked for
_REASONS: dict[Furniture, RemovalReason] = {
    "trailer": RemovalReason.SOURCE_TRAILER,
    "credit": RemovalReason.IMAGE_CREDIT,
    "pointer": RemovalReason.READ_ALSO,
    "promotion": RemovalReason.NEWSLETTER,
    "menu": RemovalReason.FURNITURE,
    "notice": RemovalReason.FURNITURE,
    "comments": RemovalReason.FURNITURE,
}
# Whose signature it is, and when it appeared, `attribution` reads for itself.


def set_aside(blocks: list[Block]) -> list[Block]:
    """The blocks in order; those that are not the article's carry the reason. Headings of Markdown are
    looked at too («\u00a0## Lire aussi\u00a0»), list items that are only links follow such a heading. Where
    the article begins and ends is counted in its own blocks, not in those a page has around it."""
    marked: list[Block] = []
    after = False
    places = _places(blocks)
    last = max(places, default=0)
    for block, place in zip(blocks, places):
        reason = block.reason or reason_of(
            block.text, near_end=last - place < _TAIL, near_start=place < _TAIL
        )
        if not reason and after and block.link:
            reason = RemovalReason.READ_ALSO
        after = reason is RemovalReason.READ_ALSO
        marked.append(replace(block, reason=reason))
    return marked


def _places(blocks: list[Block]) -> list[int]:
    """Each block's place among those not set aside before."""
    passed = accumulate(block.reason is None for block in blocks)
    return [max(0, count - 1) for count in passed]


def reason_of(text: str, *, near_end: bool = False, near_start: bool = False) -> RemovalReason | None:
    """Why a whole block is not article text; None when nothing says that it is not."""
    kind = furniture(text, near_end=near_end, near_start=near_start)
    return _REASONS.get(kind) if kind else None
