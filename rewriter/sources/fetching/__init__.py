"""Pages from the web, fetched without ever reaching what is not public: `fetch(url, policy) -> Fetched`."""

from rewriter.sources.fetching.addresses import looks_like_address
from rewriter.sources.fetching.following import Fetched, fetch
from rewriter.sources.fetching.media import ARTICLES, LISTS
from rewriter.sources.fetching.policy import Limits, Policy

__all__ = ["ARTICLES", "LISTS", "Fetched", "Limits", "Policy", "fetch", "looks_like_address"]
