"""How much an endpoint bears: as configured, and as its headers say after each answer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Literal

_PART = re.compile(r"(\d{1,15}(?:\.\d{1,15})?)(ms|us|µs|ns|d|h|m|s)")
_SECONDS = {"d": 86_400.0, "h": 3_600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_MOST = 1e12


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What an endpoint bears, None where nobody said: calls under way, requests and tokens a minute."""

    at_once: int
    rpm: int | None = None
    tpm: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What an answer says of one limit: how much in all, how much is left, seconds until all of it is there
    again. None where it says nothing usable."""

    limit: float | None = None
    remaining: float | None = None
    reset_s: float | None = None


def stated(headers: Mapping[str, str], of: Literal["requests", "tokens"]) -> Stated:
    """One limit as the `x-ratelimit-…` headers state it."""
    return Stated(
        limit=_number(headers.get(f"x-ratelimit-limit-{of}")),
        remaining=_number(headers.get(f"x-ratelimit-remaining-{of}")),
        reset_s=seconds(headers.get(f"x-ratelimit-reset-{of}")),
    )


def seconds(text: str | None) -> float | None:
    """A span of time as services write it: « 1s », « 6m0s », « 350ms », « 1h2m », or seconds alone."""
    bare = (text or "").strip().lower()[:100]
    if (plain := _number(bare)) is not None:
        return plain
    parts = _PART.findall(bare)
    if not parts or "".join(number + unit for number, unit in parts) != bare:
        return None
    return sum(float(number) * _SECONDS[unit] for number, unit in parts)


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and isfinite(value) and 0 <= value < _MOST else None
