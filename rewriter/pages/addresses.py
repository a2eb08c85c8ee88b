"""Which addresses may become links."""

import re
from urllib.parse import urlsplit

_UNSAFE = re.compile("[\\x00-\\x20\\x7f-\\x9f\u2028\u2029\ud800-\udfff\"'<>\\\\^`{|}]")
_LONGEST = 2_000  # characters; what browsers and content systems agree to follow


def web_address(url: str | None) -> str | None:
    """The address if it is http(s), whole and harmless as a link; None otherwise, so that it is shown as
    text only. Refuses user names in addresses: « https://lemonde.fr@elsewhere.example » misleads."""
    if not url or len(url) > _LONGEST or _UNSAFE.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    plain = parts.scheme in ("http", "https") and host and "@" not in parts.netloc
    return url if plain else None
