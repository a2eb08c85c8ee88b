"""The links of a finished article, by where they lead."""

from urllib.parse import urlsplit

from rewriter.article import Anchor
from rewriter.checks.paper import Paper
from rewriter.text.web_addresses import host_of


def internal(paper: Paper) -> tuple[Anchor, ...]:
    """Links to pages of the article's own site: relative addresses, and those on the host of the article
    or of the brief's site. None where links are unknown (`Draft.embedded`)."""
    hosts = _own_hosts(paper)
    return tuple(link for link in leading(paper) if _host(link.url) in hosts)


def external(paper: Paper) -> tuple[Anchor, ...]:
    """Links to other sites."""
    hosts = _own_hosts(paper)
    return tuple(link for link in leading(paper) if _host(link.url) not in hosts)


def knows_its_site(paper: Paper) -> bool:
    """Whether the article's own site is known: else nobody can tell a full address within it from others."""
    return _own_hosts(paper) != {""}


def leading(paper: Paper) -> tuple[Anchor, ...]:
    """Links to a page: neither « #notes » nor « mailto: »."""
    links = paper.draft.embedded.links if paper.draft.embedded else ()
    return tuple(link for link in links if not link.url.startswith("#") and _on_the_web(link.url))


def _own_hosts(paper: Paper) -> frozenset[str]:
    address = paper.draft.embedded.address if paper.draft.embedded else ""
    return frozenset({"", _host(address), *(_host(page.url) for page in paper.brief.site)})


def _host(url: str) -> str:
    return host_of(url).removeprefix("www.")


def _on_the_web(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("", "http", "https")
    except ValueError:
        return False


def is_reference(paper: Paper, text: str) -> bool:
    """Whether half of a text and more are words of its links: a title of what it sends the reader to."""
    links = paper.draft.embedded.links if paper.draft.embedded else ()
    named = sum(len(words) for words in {link.text for link in links} if words and words in text)
    return 2 * named >= len(text) > 0
