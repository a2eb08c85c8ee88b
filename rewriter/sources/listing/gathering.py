"""A list from its bytes, and a sitemap of sitemaps from all of its files."""

from collections.abc import Callable
from dataclasses import replace

from rewriter.article import SitePage
from rewriter.errors import InputError
from rewriter.sources.fetching import LISTS, Policy, fetch
from rewriter.sources.fetching.decompression import CodingError, TooLargeError, gunzipped
from rewriter.sources.fetching.policy import LISTS_LIMITS
from rewriter.sources.kinds import is_page
from rewriter.sources.listing.pages import feeds_of
from rewriter.sources.listing.tables import looks_like_table, read_table
from rewriter.sources.listing.values import LONGEST, Listed, Listing, once
from rewriter.sources.listing.xml import read_xml

_UNPACKED = 50_000_000  # bytes; the longest sitemap that is allowed (sitemaps.org)
_FILES = 50  # sitemaps read for one index
_DEPTH = 2
_GZIP = b"\x1f\x8b"


def survey(data: bytes, *, url: str | None = None) -> Listing:
    """What a feed (RSS 0.9 to 2.0, Atom), a sitemap (plain, news, index; gzip or not) or a CSV table holds.
    `url` is where it was found: relative addresses are made whole by it. InputError says what it is
    otherwise."""
    plain = _unpacked(data)
    if not plain.strip(b" \t\r\n\0"):
        raise InputError("listing.empty")
    if looks_like_table(plain):
        return read_table(plain)
    if is_page(plain):
        feeds = feeds_of(plain, url)
        raise (
            InputError("listing.page-with-feeds", feeds=" ".join(feeds))
            if feeds
            else InputError("listing.page")
        )
    if b"<" not in plain[:1_000]:
        raise InputError("listing.no-columns")
    return read_xml(plain, url)


def read_list(data: bytes, *, url: str | None = None) -> tuple[Listed, ...]:
    """The entries of one list; InputError as for `survey`, and for a sitemap of sitemaps, which `gather`
    reads."""
    return _alone(survey(data, url=url)).entries


def read_site(data: bytes, *, url: str | None = None) -> tuple[SitePage, ...]:
    """The pages of the editor's own site, from its sitemap or from a CSV table with title, address and
    keyphrase. A sitemap gives neither title nor keyphrase (a news sitemap has titles): they are left empty,
    never guessed."""
    return pages_of(_alone(survey(data, url=url)))


def gather(listing: Listing, get: Callable[[str], bytes]) -> Listing:
    """The list with the entries of every sitemap it names, and of those that these name: 50 files, 50,000
    addresses at most. What `get` cannot fetch (InputError), or was not asked for, stands in `unread`."""
    entries, unread, left_out = list(listing.entries), [], listing.left_out
    waiting, seen = [(url, 1) for url in listing.more], 0
    while waiting:
        url, depth = waiting.pop(0)
        seen += 1
        found = _one(url, get) if seen <= _FILES and depth <= _DEPTH and len(entries) < LONGEST else None
        if found is None:
            unread.append(url)
            continue
        entries += found.entries
        left_out += found.left_out
        waiting += [(more, depth + 1) for more in found.more]
    kept = once(entries)
    left_out += max(0, len(kept) - LONGEST)
    return replace(listing, entries=kept[:LONGEST], more=(), left_out=left_out, unread=tuple(unread))


def fetched_list(url: str, policy: Policy = Policy(limits=LISTS_LIMITS)) -> Listing:
    """The list at an address, with the sitemaps that it names. Addresses found in it are trusted as little as
    the list itself. InputError as for `fetch` and `survey`."""
    first = fetch(url, policy, accept=LISTS)
    onward = policy.found_on(first.url)
    return gather(survey(first.data, url=first.url), lambda more: fetch(more, onward, accept=LISTS).data)


def opened_list(data: bytes) -> Listing:
    """The list in a file, with the sitemaps that it names, none of them on a trusted host: who wrote the file
    is not known. InputError as for `survey`."""
    strangers = Policy(limits=LISTS_LIMITS)
    return gather(survey(data), lambda more: fetch(more, strangers, accept=LISTS).data)


def pages_of(listing: Listing) -> tuple[SitePage, ...]:
    """The list's entries as pages of the editor's own site."""
    return tuple(SitePage(url=e.url, title=e.title, keyphrase=e.keyphrase) for e in listing.entries)


def _alone(listing: Listing) -> Listing:
    if listing.more:
        raise InputError("listing.index", first=listing.more[0])
    return listing


def _one(url: str, get: Callable[[str], bytes]) -> Listing | None:
    try:
        return survey(get(url), url=url)
    except InputError:
        return None


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(_GZIP):
        return data
    try:
        return gunzipped(data, _UNPACKED)
    except TooLargeError as error:
        raise InputError("listing.large", limit=_UNPACKED // 1_000_000) from error
    except CodingError as error:
        raise InputError("listing.packed") from error
