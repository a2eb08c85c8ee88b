"""The journal as a SQLite file: durable before a call is made, durable once it is answered."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.errors import JournalError
from rewriter.journal.documents import completion_from, reply_text, request_text
from rewriter.journal.opening import journal_error, open_database
from rewriter.journal.presence import Presence

_END_UNKNOWN = frozenset({FailureKind.CANCELLED, FailureKind.TIMEOUT})
"""We stopped listening: the service may have answered, and may charge for it."""


class SqliteJournal:
    """Remembers every call in the file at `path`, so that the same request is not paid for twice, whatever
    kills the program in between. Calls that a killed program had begun are marked `unknown` on opening:
    they may have been charged. Every method raises JournalError, a sentence, when the file fails.

    Failures are stored, with their text and cost, but never found again: asking anew may succeed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._database = open_database(path)
        self._begun: defaultdict[str, list[int]] = defaultdict(list)
        try:
            self._presence = Presence(path)
        except OSError:
            self._database.close()
            raise JournalError("journal.cannot-open", path=str(path)) from None
        self._note_the_lost()

    def find(self, digest: str) -> Completion | None:
        """The first stored answer to that request, marked as replayed, or None."""
        question = "SELECT reply FROM calls WHERE digest = ? AND status = 'done' ORDER BY id LIMIT 1"
        with self._told():
            row = self._database.execute(question, (digest,)).fetchone()
        if row is None:
            return None
        try:
            return completion_from(row[0])
        except (ValueError, TypeError, RecursionError):
            raise JournalError("journal.corrupted", path=str(self.path)) from None

    def start(self, request: Request) -> None:
        """Note that the call is about to be made; on disk when this returns."""
        with self._told():
            self._begun[request.digest].append(self._insert(request))

    def finish(self, request: Request, reply: Reply) -> None:
        """Store what came of the call, begun here or not; on disk when this returns."""
        with self._told():
            begun = self._begun.get(request.digest)
            call = begun[-1] if begun else self._insert(request)
            self._end(call, reply)
            if begun:
                begun.pop()

    @property
    def unknown_outcomes(self) -> int:
        """How many calls nobody knows the end of: each may have been charged without an answer kept."""
        with self._told():
            row = self._database.execute("SELECT count(*) FROM calls WHERE status = 'unknown'").fetchone()
        return int(row[0])

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self._database.close()
        self._presence.leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _note_the_lost(self) -> None:
        """Mark begun calls as unknown, unless another program is at work and may still end them. Should it
        end one that was marked all the same, its answer replaces the mark."""
        try:
            if self._presence.alone:
                with self._told():
                    self._database.execute(
                        "UPDATE calls SET status = 'unknown', ended_at = ? WHERE status = 'started'",
                        (_now(),),
                    )
            self._presence.share()
        except JournalError:
            self.close()
            raise

    def _insert(self, request: Request) -> int:
        row = (request.digest, request.purpose, request.model, request_text(request), _now())
        cursor = self._database.execute(
            "INSERT INTO calls (digest, purpose, model, request, status, started_at) "
            "VALUES (?, ?, ?, ?, 'started', ?)",
            tuple(_storable(value) for value in row),
        )
        return int(cursor.lastrowid or 0)

    def _end(self, call: int, reply: Reply) -> None:
        kind = reply.kind if isinstance(reply, Failure) else None
        usage = reply.usage
        self._database.execute(
            "UPDATE calls SET status = ?, kind = ?, reply = ?, input_tokens = ?, output_tokens = ?, "
            "ended_at = ? WHERE id = ?",
            (_status(kind), kind, reply_text(reply), usage.input_tokens, usage.output_tokens, _now(), call),
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise journal_error(error, self.path) from None


def _status(kind: FailureKind | None) -> str:
    if kind is None:
        return "done"
    return "unknown" if kind in _END_UNKNOWN else "failed"


def _storable(text: str) -> str:
    """SQLite takes no lone surrogates; the request's JSON keeps them escaped."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
