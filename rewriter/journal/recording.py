"""What a run's journal takes down, statement by statement, inside the writer's transaction."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from json import dumps
from pathlib import Path

from rewriter.article import Reply, Request, Source, Status
from rewriter.article.batch import Entry, Stage, Summary
from rewriter.errors import DivergedError, JournalError
from rewriter.journal.calls import Place, begin_call, end_call, now, status_of, storable
from rewriter.journal.runs import Option
from rewriter.journal.values import packed, text_from
from rewriter.journal.writing import Transaction

_COUNTED = tuple(
    "articles waiting ready needs_review failed calls done_calls failed_calls unknown_calls estimated_calls "
    "input_tokens output_tokens cached_tokens reasoning_tokens cost unknown_cost".split()
)
_COUNT = (
    f"UPDATE runs SET {', '.join(f'{name} = {name} + :{name}' for name in _COUNTED)}, "  # noqa: S608  # constants
    "saved = :saved WHERE id = :run"
)
_ENROL = (
    "INSERT INTO entries (run, position, folder, name, stage, row) VALUES (?, ?, ?, ?, 'waiting', ?) "
    "ON CONFLICT (run, position) DO NOTHING"
)
_STATUS_COUNTERS = {
    Status.READY: "ready",
    Status.NEEDS_REVIEW: "needs_review",
    Status.FAILED: "failed",
}


class Recording:
    """The writes of one run. With `accept_changes` a replay that asks otherwise replaces what it asked."""

    def __init__(self, path: Path, run: int, *, accept_changes: bool) -> None:
        self._path, self._run, self._accepts = path, run, accept_changes

    def settle(self, transaction: Transaction, saved: int) -> None:
        """Write what the counters gained."""
        gains = {name: transaction.counts.get(name, 0) for name in _COUNTED}
        transaction.database.execute(_COUNT, gains | {"saved": saved, "run": self._run})

    def start(
        self,
        transaction: Transaction,
        request: Request,
        *,
        position: int,
        step: int,
        reserved: float,
        batch: str | None = None,
    ) -> int:
        """A call is begun: its number. What the article asked after this step followed from an answer that
        is not to be had any more; it may ask otherwise now."""
        transaction.begin()
        place = Place(run=self._run, position=position, step=step, reserved=reserved, batch=batch)
        call = begin_call(transaction.database, request, place)
        self._forget_after(transaction.database, position, step)
        transaction.add("calls")
        return call

    def finish(
        self, transaction: Transaction, call: int, reply: Reply, *, cost: float, reserved: float
    ) -> None:
        """A call has ended; where nobody knows how, it may have cost what was reserved."""
        end_call(transaction.database, call, reply, cost)
        status, usage = status_of(reply), reply.usage
        transaction.add(f"{status}_calls")
        transaction.add("estimated_calls", usage.estimated)
        for name in ("input_tokens", "output_tokens", "cached_tokens", "reasoning_tokens"):
            transaction.add(name, getattr(usage, name))
        transaction.add("cost", cost)
        transaction.add("unknown_cost", reserved if status == "unknown" else 0)

    def trace(self, transaction: Transaction, position: int, step: int, digests: Sequence[str]) -> None:
        """What an article asks at a step is noted, or held against what it asked before."""
        transaction.begin()
        database, asked = transaction.database, " ".join(digests)
        if self._known(database, position, step, asked):
            return
        if step == 0:
            database.execute(
                "UPDATE entries SET begun_at = coalesce(begun_at, ?) WHERE run = ? AND position = ?",
                (now(), self._run, position),
            )
        database.execute(
            "INSERT OR REPLACE INTO traces (run, position, step, digests) VALUES (?, ?, ?, ?)",
            (self._run, position, step, asked),
        )

    def keep(self, transaction: Transaction, position: int, source: Source) -> None:
        """The source as it was read."""
        transaction.database.execute(
            "INSERT OR REPLACE INTO sources (run, position, document) VALUES (?, ?, ?)",
            (self._run, position, packed(source)),
        )

    def lose(self, transaction: Transaction, position: int) -> int:
        """One host more has died with the article: how many have."""
        losses = int(self._entry(transaction.database, position)[1]) + 1
        transaction.database.execute(
            "UPDATE entries SET losses = ? WHERE run = ? AND position = ?", (losses, self._run, position)
        )
        return losses

    def end(self, transaction: Transaction, position: int, summary: Summary) -> None:
        """What an article came to; told twice, the later word counts."""
        before = self._entry(transaction.database, position)[0]
        transaction.add("waiting" if before is None else _STATUS_COUNTERS[Status(before)], -1)
        transaction.add(_STATUS_COUNTERS[summary.status])
        transaction.database.execute(
            "UPDATE entries SET stage = ?, status = ?, failure = ?, summary = ?, ended_at = ? "
            "WHERE run = ? AND position = ?",
            (
                Stage.ENDED.value,
                summary.status.value,
                summary.failure.value if summary.failure else None,
                text_from(summary),
                now(),
                self._run,
                position,
            ),
        )

    def enrol(self, transaction: Transaction, entries: Iterable[Entry]) -> None:
        """Entries get their place; those that have theirs are left alone."""
        rows = ((self._run, e.position, e.folder, storable(e.row.id), text_from(e.row)) for e in entries)
        try:
            placed = transaction.database.executemany(_ENROL, rows).rowcount
        except sqlite3.IntegrityError:
            raise JournalError("journal.doubled-entry", path=str(self._path)) from None
        transaction.add("articles", placed)
        transaction.add("waiting", placed)

    def enrolled(self, transaction: Transaction) -> None:
        """The list was read to its end."""
        transaction.database.execute("UPDATE runs SET enrolled = 1 WHERE id = ?", (self._run,))

    def renew(
        self, transaction: Transaction, frozen: str | None, options: Mapping[str, Option] | None
    ) -> None:
        """What the run depends on, or what was asked of it, is another from now on."""
        transaction.database.execute(
            "UPDATE runs SET frozen = coalesce(?, frozen), options = coalesce(?, options) WHERE id = ?",
            (frozen, None if options is None else dumps(dict(options)), self._run),
        )

    def reset(self, transaction: Transaction, statuses: Collection[Status]) -> int:
        """Ended articles of these statuses wait again: how many. What they had come to is kept."""
        return sum(self._reset(transaction, status) for status in set(statuses))

    def mark_lost(self, transaction: Transaction) -> None:
        """Calls that a dead program had begun: nobody knows their end, nor what of their reservation. Those
        that travel in a batch are still on their way."""
        database = transaction.database
        lost, reserved = database.execute(
            "SELECT count(*), total(reserved) FROM calls "
            "WHERE status = 'started' AND run = ? AND batch IS NULL",
            (self._run,),
        ).fetchone()
        if lost:
            database.execute(
                "UPDATE calls SET status = 'unknown', ended_at = ? "
                "WHERE status = 'started' AND run = ? AND batch IS NULL",
                (now(), self._run),
            )
        transaction.add("unknown_calls", lost)
        transaction.add("unknown_cost", reserved)

    def _reset(self, transaction: Transaction, status: Status) -> int:
        chosen = (self._run, status.value)
        transaction.database.execute(
            "INSERT INTO endings (run, position, status, ended_at, summary) "
            "SELECT run, position, status, ended_at, summary FROM entries "
            "WHERE run = ? AND stage = 'ended' AND status = ?",
            chosen,
        )
        changed = transaction.database.execute(
            "UPDATE entries SET stage = 'waiting', status = NULL, failure = NULL, summary = NULL, "
            "ended_at = NULL, losses = 0 WHERE run = ? AND stage = 'ended' AND status = ?",
            chosen,
        ).rowcount
        transaction.add(_STATUS_COUNTERS[status], -changed)
        transaction.add("waiting", changed)
        return changed

    def _known(self, database: sqlite3.Connection, position: int, step: int, asked: str) -> bool:
        """Whether just that was asked there before; DivergedError when something else was."""
        row = database.execute(
            "SELECT digests FROM traces WHERE run = ? AND position = ? AND step = ?",
            (self._run, position, step),
        ).fetchone()
        if row is None or row[0] == asked:
            return row is not None
        if not self._accepts and not self._answered_since(database, position, step):
            folder = self._entry(database, position)[2]
            raise DivergedError("journal.diverged", article=folder, step=step + 1)
        self._forget_after(database, position, step)
        return False

    def _answered_since(self, database: sqlite3.Connection, position: int, step: int) -> bool:
        """Whether something the article asked before that step failed, and was answered for somebody else
        since: it may then go another way, though nothing has changed."""
        before = database.execute(
            "SELECT digests FROM traces WHERE run = ? AND position = ? AND step < ?",
            (self._run, position, step),
        ).fetchall()
        question = (
            "SELECT count(*) > 0 AND total(status = 'done') = 0 FROM calls "
            "WHERE digest = ? AND run = ? AND position = ?"
        )
        return any(
            database.execute(question, (digest, self._run, position)).fetchone()[0]
            for row in before
            for digest in row[0].split()
        )

    def _forget_after(self, database: sqlite3.Connection, position: int, step: int) -> None:
        database.execute(
            "DELETE FROM traces WHERE run = ? AND position = ? AND step > ?", (self._run, position, step)
        )

    def _entry(self, database: sqlite3.Connection, position: int) -> tuple[str | None, int, str]:
        """Status, losses and folder of an entry; JournalError when there is none."""
        row: tuple[str | None, int, str] | None = database.execute(
            "SELECT status, losses, folder FROM entries WHERE run = ? AND position = ?", (self._run, position)
        ).fetchone()
        if row is None:
            raise JournalError("journal.no-entry", path=str(self._path), position=position)
        return row
