"""The journal as a SQLite file: durable before a call is made, durable once it is answered."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rewriter.article import Completion, Reply, Request
from rewriter.errors import JournalError
from rewriter.journal.calls import begin_call, end_call, now
from rewriter.journal.closing import Closing
from rewriter.journal.documents import completion_from
from rewriter.journal.opening import journal_error, open_database
from rewriter.journal.presence import Presence


class SqliteJournal(Closing):
    """Remembers every call in the file at `path`, so that the same request is not paid for twice, whatever
    kills the program in between. Calls that a killed program had begun are marked `unknown` on opening:
    they may have been charged. Every method raises JournalError, a sentence, when the file fails. The file
    may hold runs as well (`RunStore`): their answers are found, their calls left alone.

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
        question = (
            "SELECT reply FROM calls WHERE digest = ? AND status = 'done' AND reply IS NOT NULL "
            "ORDER BY id LIMIT 1"
        )
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
            self._begun[request.digest].append(begin_call(self._database, request))

    def finish(self, request: Request, reply: Reply) -> None:
        """Store what came of the call, begun here or not; on disk when this returns."""
        with self._told():
            begun = self._begun.get(request.digest)
            call = begun[-1] if begun else begin_call(self._database, request)
            end_call(self._database, call, reply)
            if begun:
                begun.pop()

    @property
    def unknown_outcomes(self) -> int:
        """How many calls nobody knows the end of: each may have been charged without an answer kept."""
        question = "SELECT count(*) FROM calls WHERE status = 'unknown' AND run IS NULL"
        with self._told():
            row = self._database.execute(question).fetchone()
        return int(row[0])

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        self._database.close()
        self._presence.leave()

    def _note_the_lost(self) -> None:
        """Mark begun calls as unknown, unless another program is at work and may still end them. Should it
        end one that was marked all the same, its answer replaces the mark."""
        try:
            if self._presence.alone:
                with self._told():
                    self._database.execute(
                        "UPDATE calls SET status = 'unknown', ended_at = ? "
                        "WHERE status = 'started' AND run IS NULL",
                        (now(),),
                    )
            self._presence.share()
        except JournalError:
            self.close()
            raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise journal_error(error, self.path) from None
