"""A page's text as a tree, none of it missing."""

import re
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement, HTMLParser

from rewriter.errors import InputError

_PROLOGUE = re.compile(r"\s{0,50}<\?xml[^>]{0,200}\?>", re.IGNORECASE)
MAX_ELEMENTS = 300_000
"""The largest pages met have 30,000; a million take longer than the time allowed."""

_TOO_DEEP = "ERR_RESOURCE_LIMIT"


def tree_of(text: str) -> HtmlElement | None:
    """The page's root; None when it holds nothing. libxml2 (2.14) stops at a depth of 2,048 and drops what
    follows: such a page is refused, as no page that people read is nested so. Raises InputError."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    data = _PROLOGUE.sub("", text, count=1).encode("utf-8", "replace")
    if not data.strip():
        return None
    try:
        root = etree.fromstring(data, parser)
    except etree.ParserError:
        return None
    if any(entry.type_name == _TOO_DEEP for entry in parser.error_log):
        raise InputError("pages.too_deep")
    if root is not None and sum(1 for _ in islice(root.iter(), MAX_ELEMENTS + 1)) > MAX_ELEMENTS:
        raise InputError("pages.too_many", limit=MAX_ELEMENTS)
    return root
