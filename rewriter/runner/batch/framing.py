"""What a worker process and its owner say to each other: pickled values, each behind its length.

Both ends are our own processes, joined by a socket pair that nobody else can open: hence pickle. Errors cross
as their key and params; what is no RewriterError crosses as a name: a defect is told, never hidden."""

import pickle
import socket
import struct
from asyncio import StreamReader
from dataclasses import dataclass
from typing import Any

from rewriter import errors
from rewriter.errors import RewriterError

_LENGTH = struct.Struct("!Q")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One call of a maker's method."""

    number: int
    method: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of an order: a value, a RewriterError's class, key and params, or a defect's name."""

    number: int
    value: Any = None
    error: tuple[str, str, dict[str, Any]] | None = None
    defect: str | None = None


class DefectError(Exception):
    """A maker raised what it should not have: a defect of ours, told by its name."""


def packed(value: Order | Result) -> bytes:
    """The bytes to send."""
    data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(data)) + data


def received(wire: socket.socket) -> Any:
    """The next value, None when the other end is gone. Blocks."""
    head = _exactly(wire, _LENGTH.size)
    body = _exactly(wire, _LENGTH.unpack(head)[0]) if head else None
    return pickle.loads(body) if body is not None else None  # noqa: S301  # our own processes, see above


async def arriving(reader: StreamReader) -> Any:
    """The next value, IncompleteReadError when the other end is gone."""
    head = await reader.readexactly(_LENGTH.size)
    body = await reader.readexactly(_LENGTH.unpack(head)[0])
    return pickle.loads(body)  # noqa: S301  # our own processes, see above


def error_of(result: Result) -> Exception | None:
    """The error a result stands for."""
    if result.defect is not None:
        return DefectError(result.defect)
    if result.error is None:
        return None
    name, key, params = result.error
    found = getattr(errors, name, RewriterError)
    kind = found if isinstance(found, type) and issubclass(found, RewriterError) else RewriterError
    return kind(key, **params)


def _exactly(wire: socket.socket, size: int) -> bytes | None:
    parts, missing = [], size
    while missing:
        try:
            part = wire.recv(min(missing, 1 << 20))
        except OSError:
            return None
        if not part:
            return None
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
