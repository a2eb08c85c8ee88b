"""The feeds that a web page names, for an editor who gave the page instead.

Read by patterns: html.parser (Python 3.11) fails on « <![<! » and is quadratic on tags that do not close."""

import re
from html import unescape

from rewriter.sources.listing.tables import decoded
from rewriter.sources.listing.values import address

_FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
_HEAD = 300_000  # bytes looked at
_NAMED = 5
_LINK = re.compile(r"<link\b([^<>]{0,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""\b(rel|type|href)\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))""",
    re.IGNORECASE,
)


def feeds_of(data: bytes, url: str | None) -> tuple[str, ...]:
    """The addresses of the feeds that the page names, five at most. Never fails; linear."""
    tags = (_attributes(tag.group(1)) for tag in _LINK.finditer(decoded(data[:_HEAD])))
    hrefs = (tag.get("href", "") for tag in tags if _names_a_feed(tag))
    found = (address(href, url) for href in hrefs)
    return tuple(dict.fromkeys(u for u in found if u))[:_NAMED]


def _names_a_feed(tag: dict[str, str]) -> bool:
    return "alternate" in tag.get("rel", "").lower().split() and tag.get("type", "").lower() in _FEEDS


def _attributes(tag: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(tag):
        found.setdefault(name.lower(), unescape(double or single or bare))
    return found
