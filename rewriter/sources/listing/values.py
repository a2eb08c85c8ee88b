"""What a list names, and how its words are cleaned."""

import html
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from enum import StrEnum

from rewriter.errors import InputError
from rewriter.sources.fetching.addresses import join, parse

LONGEST = 50_000  # addresses; what one sitemap may hold (sitemaps.org)
_TITLE = 300  # characters
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


class ListKind(StrEnum):
    """What a list is."""

    FEED = "feed"
    SITEMAP = "sitemap"
    INDEX = "index"  # a sitemap of sitemaps
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One article or page that a list names, in its words. `published` and `updated` are ISO days, None
    where the list gives none that can be read; a sitemap's last modification is no day of publication."""

    url: str
    title: str = ""
    published: str | None = None
    updated: str | None = None
    keyphrase: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list: its `entries` in order, each address once; for a sitemap of sitemaps, the addresses of those
    not read yet in `more`. `left_out` counts what is not among the entries: without an http(s) address, or
    over `LONGEST`. `unread` are sitemaps that could not be fetched or were too many."""

    kind: ListKind
    entries: tuple[Listed, ...] = ()
    more: tuple[str, ...] = ()
    left_out: int = 0
    unread: tuple[str, ...] = ()


def address(text: str, base: str | None) -> str | None:
    """An http(s) address, made whole by the list's own; None when it is none."""
    try:
        return join(parse(base), text.strip()).url if base else parse(text).url
    except InputError:
        return None


def words(text: str) -> str:
    """A title or keyphrase as plain words on one line: no markup, no control or invisible characters."""
    plain = _TAG.sub(" ", html.unescape(text[: 10 * _TITLE]))
    spaced = "".join(" " if c in "\t\r\n\u2028\u2029" else c for c in plain)
    shown = "".join(c for c in spaced if unicodedata.category(c) not in _UNPRINTABLE)
    return " ".join(part for part in shown.split(" ") if part)[:_TITLE]


def day(text: str) -> str | None:
    """The day of an ISO 8601 or RFC 822 date, in its own time zone; None when it cannot be read."""
    stated = text.strip()[:60]
    try:
        if _DAY.match(stated):
            return date.fromisoformat(stated[:10]).isoformat()
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def once(entries: list[Listed]) -> tuple[Listed, ...]:
    """The entries without those whose address came before."""
    first: dict[str, Listed] = {}
    for entry in entries:
        first.setdefault(entry.url, entry)
    return tuple(first.values())
