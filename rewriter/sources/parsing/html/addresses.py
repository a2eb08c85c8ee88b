"""Addresses of the web, and of nothing else."""

import re
from urllib.parse import urljoin, urlsplit

MAX_ADDRESS = 2_000  # characters; browsers and servers agree on no longer ones
_UNPRINTED = re.compile(r"[\s\x00-\x1f\x7f\"<>\\^`{|}]")


def web_address(said: str | None, base: str | None = None) -> str | None:
    """An absolute http or https address, made so against `base`; None for any other, and for one with a
    character that no address has, without a host, with a password, or longer than 2,000."""
    if not said or len(said) > MAX_ADDRESS:
        return None
    try:
        found = urljoin(base or "", said.strip().replace(" ", "%20"))
        parts = urlsplit(found)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or parts.username or len(found) > MAX_ADDRESS:
        return None
    return None if _UNPRINTED.search(found) else found


def same_family(one: str, other: str) -> bool:
    """Whether two addresses are of one house: the same host, or hosts that share their last two names (three
    when the last but one is as short as « co.uk »)."""
    return _family(one) == _family(other) != ""


def _family(address: str) -> str:
    names = (urlsplit(address).hostname or "").split(".")
    deep = 3 if len(names) > 2 and len(names[-2]) <= 3 and len(names[-1]) <= 2 else 2
    return ".".join(names[-deep:])
