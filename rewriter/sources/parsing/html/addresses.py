"""Which addresses belong together."""

from urllib.parse import urlsplit


def same_family(one: str, other: str) -> bool:
    """Whether two addresses are of one house: the same host, or hosts that share their last two names (three
    when the last but one is as short as « co.uk »)."""
    return _family(one) == _family(other) != ""


def _family(address: str) -> str:
    names = (urlsplit(address).hostname or "").split(".")
    deep = 3 if len(names) > 2 and len(names[-2]) <= 3 and len(names[-1]) <= 2 else 2
    return ".".join(names[-deep:])
