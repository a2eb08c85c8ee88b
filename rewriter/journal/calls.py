"""One call's row in the journal: how it is begun, how it ends, how what a dead program left is marked."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.journal.documents import reply_text, request_text

_END_UNKNOWN = frozenset({FailureKind.CANCELLED, FailureKind.TIMEOUT})
"""We stopped listening: the service may have answered, and may charge for it."""
_NOWHERE = (None, None, None, 0.0, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Whose call it is: the article at `position` of a run, at a step of its way. `reserved` is the most it
    can cost; `batch` is the key of the batch it travels in, None for a call of its own."""

    run: int
    position: int
    step: int
    reserved: float
    batch: str | None = None


def begin_call(database: sqlite3.Connection, request: Request, place: Place | None = None) -> int:
    """Insert the call as begun: its number. Without a place it belongs to no run."""
    words = (request.digest, request.purpose, request.model, request_text(request), now())
    at = (place.run, place.position, place.step, place.reserved, place.batch) if place else _NOWHERE
    cursor = database.execute(
        "INSERT INTO calls (digest, purpose, model, request, status, started_at, run, position, "
        "step, reserved, batch) VALUES (?, ?, ?, ?, 'started', ?, ?, ?, ?, ?, ?)",
        (*map(storable, words), *at),
    )
    return int(cursor.lastrowid or 0)


def end_call(database: sqlite3.Connection, call: int, reply: Reply, cost: float = 0.0) -> None:
    """Store what came of a call."""
    usage = reply.usage
    database.execute(
        "UPDATE calls SET status = ?, kind = ?, reply = ?, input_tokens = ?, output_tokens = ?, "
        "cached_tokens = ?, reasoning_tokens = ?, estimated = ?, cost = ?, ended_at = ? WHERE id = ?",
        (
            status_of(reply),
            reply.kind.value if isinstance(reply, Failure) else None,
            reply_text(reply),
            usage.input_tokens,
            usage.output_tokens,
            usage.cached_tokens,
            usage.reasoning_tokens,
            usage.estimated,
            cost,
            now(),
            call,
        ),
    )


def status_of(reply: Reply) -> str:
    """What a call is called after that reply: done, failed, or unknown."""
    if not isinstance(reply, Failure):
        return "done"
    return "unknown" if reply.kind in _END_UNKNOWN else "failed"


def storable(text: str) -> str:
    """SQLite takes no lone surrogates; the request's JSON keeps them escaped."""
    return text.encode("utf-8", "replace").decode("utf-8")


def now() -> str:
    """This moment in UTC, ISO, in milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
