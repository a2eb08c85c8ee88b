"""The feeds that a web page names, for an editor who gave the page instead."""

from html.parser import HTMLParser

from rewriter.sources.listing.tables import decoded
from rewriter.sources.listing.values import address

_FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
_HEAD = 300_000  # bytes looked at
_NAMED = 5


def is_page(data: bytes) -> bool:
    """Whether this is HTML."""
    start = data[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html")) or b"<html" in start


def feeds_of(data: bytes, url: str | None) -> tuple[str, ...]:
    """The addresses of the feeds that the page names, five at most."""
    links = _Links()
    links.feed(decoded(data[:_HEAD]))
    found = (address(href, url) for href in links.hrefs)
    return tuple(dict.fromkeys(u for u in found if u))[:_NAMED]


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hrefs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        rel = (named.get("rel") or "").lower().split()
        if tag == "link" and "alternate" in rel and (named.get("type") or "").lower() in _FEEDS:
            self.hrefs.append(named.get("href") or "")
