"""How a text that is HTML begins."""

import re

_OPENING = (
    r"<(?:!doctype html|html|head|body|main|article|header|section|div|h[1-6]|p|ul|ol|blockquote|table)\b"
)
_MARGIN = 50  # characters of white space above
_BEGINS = re.compile(rf"\s{{0,{_MARGIN}}}{_OPENING}", re.IGNORECASE)
_LATER = re.compile(r"<html\b", re.IGNORECASE)
_HEAD = 2_000  # characters; a prologue and comments may stand above <html>


def is_markup(text: str) -> bool:
    """Whether a text is HTML, a page or a fragment of one: it begins with a tag that parts text, or with
    another mark and is « <html> » soon after."""
    head = text[:_HEAD].lstrip("\ufeff")
    if _BEGINS.match(head):
        return True
    return head.lstrip().startswith("<") and bool(_LATER.search(head))
