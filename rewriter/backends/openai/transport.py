"""How a question travels: what every way of sending one takes, and what it brings back."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from rewriter.backends.access import Key
from rewriter.backends.fault import Fault

MAX_BODY = 16 * 1024 * 1024  # bytes after decompression; a long article's answer is under 0.1 MB
MAX_REFUSAL = 1024 * 1024  # likewise; an error object is under 0.01 MB
CONNECT_TIMEOUT_S = 10.0

Heard = Callable[[int, Mapping[str, str]], None]
"""Is told the status and headers of everything a service says, refusals included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A 200 as it came. `body` None: it was over the cap and was not read further."""

    body: bytes | None
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Any other status as it came; `body` is cut at a megabyte, and empty when it could not be read."""

    status: int
    headers: Mapping[str, str]
    body: bytes


Posted = Answer | Refusal | Fault


class Transport(Protocol):
    """One way of sending. Never repeats a call, follows no redirect, keeps the key out of whatever it brings
    back, and belongs to the event loop it was first used in until it is closed or used in another one."""

    async def post(self, arguments: dict[str, Any]) -> Posted:
        """Send one question: the service's answer or refusal, or the Fault of a line that failed. Raises only
        what nobody foresaw."""
        ...

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        ...


def is_sendable(key: Key) -> bool:
    """Whether a header can carry the key. One that cannot would be quoted whole by the HTTP library's log."""
    value = key.reveal()
    return value.isascii() and value.isprintable() and " " not in value and bool(value)


async def capped(chunks: AsyncIterator[bytes]) -> bytes | None:
    """All of a body, or None when it is over the cap: a small compressed answer can unfold to gigabytes."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


async def cut(chunks: AsyncIterator[bytes]) -> bytes:
    """The beginning of a refusal's body, which is all of it unless somebody means harm."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > MAX_REFUSAL:
            break
    return bytes(body[:MAX_REFUSAL])
