"""How long a service asks to wait, read from its headers."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds to wait, at least 0, or None when nothing usable is said. Reads `retry-after-ms` first (the
    finer one, OpenAI's), then `retry-after` as seconds or as an HTTP date. Source: RFC 9110, 10.2.3."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return max(0.0, milliseconds / 1000)
    stated = headers.get("retry-after")
    seconds = _number(stated)
    if seconds is not None:
        return max(0.0, seconds)
    return _until(stated, now)


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and isfinite(value) else None


def _until(stated: str | None, now: datetime) -> float | None:
    if stated is None:
        return None
    try:
        date = parsedate_to_datetime(stated)
    except (ValueError, TypeError, OverflowError):
        return None
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (aware - now).total_seconds())
