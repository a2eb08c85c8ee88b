"""Addresses of the web: what may be a link at all, written so that every program reads it alike."""

import re
from ipaddress import ip_address
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

LONGEST = 2_000  # characters; what browsers, servers and content systems agree to follow
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\"<>\\^`{|}]")
_SAFE = "%/:=&?~+!$,;@()*[]#"  # what `quote` leaves as it stands; a straight quotation mark is written %27


def web_address(said: str | None, base: str | None = None) -> str | None:
    """The absolute http(s) address that is said, made so against `base`; None for any other, so that it is
    shown as text only.

    Straight quotation marks and what is not ASCII are percent-encoded after the host: « /wiki/L'Été »
    is « /wiki/L%27%C3%89t%C3%A9 ». Refused: white space and other characters that no address has, no host,
    a host with anything but names in it, a user's name (« https://lemonde.fr@elsewhere.example » misleads),
    more than 2,000 characters. What comes out comes out again unchanged. Linear."""
    bare = (said or "").strip()
    if not bare or len(bare) > LONGEST or _UNSAFE.search(bare):
        return None
    try:
        parts = urlsplit(urljoin(base or "", bare))
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or not _is_authority(parts.netloc):
        return None
    rest = (quote(part, safe=_SAFE) for part in (parts.path, parts.query, parts.fragment))
    found = urlunsplit((parts.scheme, parts.netloc, *rest))
    return found if len(found) <= LONGEST else None


def href_address(said: str | None, base: str | None = None) -> str | None:
    """The web address in a link of HTML or Markdown, where a space is part of it: no words stand beside."""
    return web_address((said or "").strip().replace(" ", "%20"), base)


def host_of(url: str) -> str:
    """The host in lower case; "" when the address cannot be read."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


def is_loopback(url: str) -> bool:
    """Whether the address is this machine's own: nothing leaves it, and no proxy could reach it."""
    host = host_of(url)
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_authority(written: str) -> bool:
    """Names, numbers and a port: no user, no space, nothing that has no look."""
    return all(c.isalnum() or c in ".-_:[]" for c in written)
