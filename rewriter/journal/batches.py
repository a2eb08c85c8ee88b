"""Calls that travel together, in a run's journal: begun once, ended once, in however many sittings."""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.article.batch_api import Asked, BatchState, Line, LocalBatch
from rewriter.journal.calls import now
from rewriter.journal.documents import completion_from, failure_from, reply_text, request_from
from rewriter.journal.reading import RunReader
from rewriter.journal.recording import Recording
from rewriter.journal.runs import told
from rewriter.journal.worker import Worker
from rewriter.journal.writing import Transaction

_TRAVELLING = "status = 'started' AND batch IS NOT NULL"  # as the partial index says it
_LINE = "id, request, reserved, status"
_NOT_MADE = Failure(kind=FailureKind.CANCELLED, detail="never asked")


class RunBatches:
    """The protocol `BatchLog` of one run. Its lines stay `started` until their end is stored: whoever opens
    the run anew does not take them for calls of a dead program."""

    def __init__(
        self, run: int, record: Recording, writes: Worker[Transaction], reads: Worker[RunReader]
    ) -> None:
        self._run, self._record, self._writes, self._reads = run, record, writes, reads

    async def plan(self, key: str) -> None:
        """Note a batch whose file is about to be written."""
        row = (key, self._run, BatchState.FILLING.value, now(), "")
        await self._write(
            "INSERT INTO batches (key, run, state, created_at, document) VALUES (?, ?, ?, ?, ?)", row
        )

    async def enlist(self, key: str, request: Request, *, position: int, step: int, reserved: float) -> int:
        """Note a call of an article that is to travel in that batch: its number."""
        return await self._writes.do(
            lambda transaction: self._record.start(
                transaction, request, position=position, step=step, reserved=reserved, batch=key
            )
        )

    async def move(self, key: str, state: BatchState, *, remote: str | None = None) -> None:
        """Note how far a batch is, and its id at the service once that is known."""
        row = (state.value, remote, key, self._run)
        await self._write(
            "UPDATE batches SET state = ?, remote = coalesce(?, remote) WHERE key = ? AND run = ?", row
        )

    async def unclosed(self) -> Sequence[LocalBatch]:
        """The run's batches that are not closed, oldest first."""
        question = "SELECT key, state, remote FROM batches WHERE run = ? AND state <> 'closed' ORDER BY rowid"

        def found(reader: RunReader) -> Sequence[LocalBatch]:
            rows = reader.rows(question, (self._run,))
            with told(reader.path):
                return [LocalBatch(key=row[0], state=BatchState(row[1]), remote=row[2]) for row in rows]

        return await self._reads.do(found)

    async def discard(self, key: str) -> None:
        """Close a batch that nothing was done for: its calls were not made and cost nothing."""

        def job(transaction: Transaction) -> None:
            changed = transaction.database.execute(
                "UPDATE calls SET status = 'failed', kind = ?, reply = ?, ended_at = ? "
                "WHERE batch = ? AND status = 'started' AND run = ?",
                (_NOT_MADE.kind.value, reply_text(_NOT_MADE), now(), key, self._run),
            ).rowcount
            transaction.add("failed_calls", changed)
            transaction.database.execute(
                "UPDATE batches SET state = 'closed' WHERE key = ? AND run = ?", (key, self._run)
            )

        await self._writes.do(job)

    async def line(self, key: str, number: int) -> Line | None:
        """The call with that number, if it travels in that batch and its text was not pruned."""
        question = f"SELECT {_LINE} FROM calls WHERE id = ? AND batch = ? AND run = ? AND request <> ''"  # noqa: S608
        found = await self._lines(question, (number, key, self._run))
        return found[0] if found else None

    async def unsettled(self, key: str, after: int, limit: int) -> Sequence[Line]:
        """Up to `limit` calls of a batch whose end is not stored, behind a number (0: from the first)."""
        return await self._lines(
            f"SELECT {_LINE} FROM calls WHERE batch = ? AND status = 'started' AND id > ? AND run = ? "  # noqa: S608
            "ORDER BY id LIMIT ?",
            (key, after, self._run, limit),
        )

    async def settle(self, line: Line, reply: Reply, *, cost: float) -> None:
        """Store what came of a call; an end that it has already stays."""

        def job(transaction: Transaction) -> None:
            if _is_under_way(transaction.database, line.number):
                self._record.finish(transaction, line.number, reply, cost=cost, reserved=line.reserved)

        await self._writes.do(job)

    async def asked(self, position: int, digest: str) -> Asked:
        """What is known of an article's question, since the article was last made to wait anew. Calls made
        one by one are not looked at: asking them anew may succeed."""

        def found(reader: RunReader) -> Asked:
            calls = reader.rows(
                "SELECT status, position, reply FROM calls WHERE digest = ? AND run = ? "
                "AND batch IS NOT NULL AND started_at > "
                "(SELECT coalesce(max(ended_at), '') FROM endings WHERE run = ? AND position = ?) "
                "ORDER BY id",
                (digest, self._run, self._run, position),
            )
            own = [row for row in calls if row[1] == position and row[2] is not None]
            with told(reader.path):
                answers = [completion_from(row[2]) for row in own if row[0] == "done"]
                failures = tuple(failure_from(row[2]) for row in own if row[0] != "done")
            answer = replace(answers[0], replayed=False) if answers else None
            under_way = any(row[0] == "started" for row in calls)
            return Asked(answer=answer, under_way=under_way, failures=failures)

        return await self._reads.do(found)

    async def busy(self, positions: Collection[int]) -> Collection[int]:
        """Those of the articles that have calls under way in a batch."""
        question = (
            f"SELECT DISTINCT position FROM calls WHERE {_TRAVELLING} AND run = ? "  # noqa: S608  # constants
            f"AND position IN ({', '.join('?' * len(positions))})"
        )
        values = (self._run, *positions)
        return await self._reads.do(lambda reader: {row[0] for row in reader.rows(question, values)})

    async def held(self) -> tuple[int, float]:
        """How many calls of batches are under way, and the most they can cost together."""
        question = f"SELECT count(*), total(reserved) FROM calls WHERE {_TRAVELLING} AND run = ?"  # noqa: S608
        calls, reserved = (await self._reads.do(lambda reader: reader.rows(question, (self._run,))))[0]
        return int(calls), float(reserved)

    async def _lines(self, question: str, values: tuple[Any, ...]) -> list[Line]:
        def found(reader: RunReader) -> list[Line]:
            rows = reader.rows(question, values)
            with told(reader.path):
                return [_line(row) for row in rows]

        return await self._reads.do(found)

    async def _write(self, statement: str, row: tuple[Any, ...]) -> None:
        await self._writes.do(lambda transaction: transaction.database.execute(statement, row).rowcount)


def _line(row: tuple[int, str, float, str]) -> Line:
    number, asked, reserved, status = row
    return Line(number=number, request=request_from(asked), reserved=reserved, settled=status != "started")


def _is_under_way(database: sqlite3.Connection, number: int) -> bool:
    row = database.execute("SELECT status FROM calls WHERE id = ?", (number,)).fetchone()
    return row is not None and row[0] == "started"
