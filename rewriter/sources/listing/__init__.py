"""Lists of articles: what a feed (RSS, Atom), a sitemap or a table of the editor's own site names."""

from rewriter.sources.listing.gathering import (
    fetched_list,
    gather,
    opened_list,
    pages_of,
    read_list,
    read_site,
    survey,
)
from rewriter.sources.listing.values import LONGEST, Listed, Listing, ListKind

__all__ = [
    "LONGEST",
    "ListKind",
    "Listed",
    "Listing",
    "fetched_list",
    "gather",
    "opened_list",
    "pages_of",
    "read_list",
    "read_site",
    "survey",
]
