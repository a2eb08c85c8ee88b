"""The journal of a run: thousands of calls a second, each on disk before anybody goes on."""

import asyncio
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path

from rewriter.article import Completion, Reply, Request, Source, Status
from rewriter.article.batch import Entry, Stage, Summary, Totals
from rewriter.errors import JournalError
from rewriter.journal.batches import RunBatches
from rewriter.journal.closing import Closing
from rewriter.journal.opening import journal_error, open_database
from rewriter.journal.presence import RunLock
from rewriter.journal.reading import Recorded, RunReader, chunked
from rewriter.journal.recording import Recording
from rewriter.journal.reserve import Reserve
from rewriter.journal.runs import Option, Run, find_run, insert_run, opened, told
from rewriter.journal.worker import Task, Worker
from rewriter.journal.writing import GroupCommit, Transaction

LOCK_WAIT_MS = 60_000  # other runs may write to the same file; their groups are short
UNDER_WAY = 16  # calls, unless whoever opens the run says otherwise
_ENROL = 1000  # entries a transaction


class RunStore(Closing):
    """One run's part of a journal file, and the only one who writes to it: the protocol `Store`, and what
    a run is opened with. Writes of coroutines that wait at once share one transaction and one fsync; reads
    have a thread and a connection of their own. `batches` keeps calls that travel together. Made by
    `create_run` and `open_run`.

    Calls that a dead program had begun are marked `unknown` on opening, and counted at their reservation."""

    def __init__(
        self,
        database: sqlite3.Connection,
        path: Path,
        run: Run,
        lock: RunLock,
        *,
        shared: bool,
        accept: bool,
        reserve: Reserve,
    ) -> None:
        self.path, self.run, self._shared, self._lock, self._reserve = path, run, shared, lock, reserve
        self._database, self._begun = database, dict[int, float]()
        self._reader = RunReader(path, run=run.id)
        self._record = Recording(path, run.id, accept_changes=accept)
        self._seen = _Seen(self._reader.totals().saved, _last_call(database))
        closed = JournalError("journal.cannot-write", path=str(path), reason="closed")
        self._writes = Worker(GroupCommit(database, path, self._settle, reserve.release), closed)
        self._reads = Worker(self._read, closed)
        self.batches = RunBatches(run.id, self._record, self._writes, self._reads)

    async def find(self, digest: str, *, position: int | None = None) -> Completion | None:
        """The stored answer to that request (`replayed` set), or None: the article's own if its `position`
        is given and it has one, else whichever was stored first."""
        return await self._reads.do(lambda reader: self._found(reader, digest, position))

    async def start(self, request: Request, *, position: int, step: int, reserved: float) -> int:
        """Note that a call is about to be made for an article: its number."""

        def job(transaction: Transaction) -> int:
            call = self._record.start(transaction, request, position=position, step=step, reserved=reserved)
            self._begun[call] = reserved
            return call

        return await self._writes.do(job)

    async def finish(self, call: int, reply: Reply, *, cost: float) -> None:
        """Store what came of a call that was begun here."""
        reserved = self._begun.get(call)
        if reserved is None:
            raise JournalError("journal.no-call", path=str(self.path), call=call)
        await self._writes.do(
            lambda transaction: self._record.finish(transaction, call, reply, cost=cost, reserved=reserved)
        )
        self._begun.pop(call, None)

    async def trace(self, position: int, step: int, digests: Sequence[str]) -> None:
        """Note what an article asks at a step; DivergedError when it asked something else there before."""
        await self._writes.do(lambda transaction: self._record.trace(transaction, position, step, digests))

    async def keep(self, position: int, source: Source) -> None:
        """Store the source as it was read."""
        await self._writes.do(lambda transaction: self._record.keep(transaction, position, source))

    async def source(self, position: int) -> Source | None:
        """The source as it was read, None when nothing was kept."""
        return await self._reads.do(lambda reader: reader.source(position))

    async def lose(self, position: int) -> int:
        """Note that a host died while it had the article: how often that has happened."""
        return await self._writes.do(lambda transaction: self._record.lose(transaction, position))

    async def end(self, position: int, summary: Summary) -> None:
        """Store what an article came to."""
        await self._writes.do(lambda transaction: self._record.end(transaction, position, summary))

    async def waiting(self, after: int, limit: int) -> Sequence[Entry]:
        """Up to `limit` unfinished articles behind a position (-1: from the first), in order."""
        return await self._reads.do(lambda reader: reader.waiting(after, limit))

    async def totals(self) -> Totals:
        """The run at a glance. `saved` counts stored answers that were used without paying, those made since
        this opening excepted, each once an opening."""
        return replace(await self._reads.do(RunReader.totals), saved=self._seen.saved)

    async def aclose(self) -> None:
        """Let go of the file once all that waits is written."""
        await asyncio.to_thread(self.close)

    def frozen(self) -> str:
        """What the run's answers depend on, as it was stored."""
        return self._reads.do_now(RunReader.frozen)

    def renew(self, *, frozen: str | None = None, options: Mapping[str, Option] | None = None) -> None:
        """From now on the run depends on that, or that is asked of it: changes accepted, a higher ceiling."""
        self._writes.do_now(lambda transaction: self._record.renew(transaction, frozen, options))
        self.run = self.run if options is None else replace(self.run, options=options)

    def enrol(self, entries: Iterable[Entry]) -> None:
        """Give every entry its place, as the list is read: 100,000 of them take no memory. After a kill in
        between, the same list may be enrolled again; those that have their place are left alone."""
        rest = iter(entries)
        while chunk := tuple(islice(rest, _ENROL)):
            self._writes.do_now(lambda transaction, chunk=chunk: self._record.enrol(transaction, chunk))  # type: ignore[misc]
        self._writes.do_now(self._record.enrolled)
        self.run = replace(self.run, enrolled=True)

    def entries(
        self, *, stage: Stage | None = None, statuses: Collection[Status] | None = None
    ) -> Iterator[Recorded]:
        """The run's articles in order, with what they came to, a few at a time."""
        return chunked(
            lambda after: self._reads.do_now(lambda reader: reader.recorded(after, stage, statuses))
        )

    def reset(self, statuses: Collection[Status]) -> int:
        """Let ended articles of these statuses wait again: how many. Their calls and what they had come to
        stay in the journal."""
        return self._writes.do_now(lambda transaction: self._record.reset(transaction, statuses))

    def close(self) -> None:
        """Let go of the file once all that waits is written. May be called twice."""
        self._reads.close()
        if self._seen.unwritten:
            with suppress(JournalError):
                self._writes.do_now(lambda _: None)
        self._writes.close()
        self._reader.close()
        self._database.close()
        self._reserve.release()
        self._lock.leave()

    def mark_lost(self) -> None:
        """Calls that a dead program had begun become `unknown`; called once, on opening."""
        self._writes.do_now(self._record.mark_lost)

    def _settle(self, transaction: Transaction) -> None:
        if transaction.counts or self._seen.unwritten:
            self._record.settle(transaction, self._seen.written())

    def _found(self, reader: RunReader, digest: str, position: int | None) -> Completion | None:
        found = reader.find(digest, shared=self._shared, position=position)
        if found is None:
            return None
        self._seen.add(found[0])
        return found[1]

    def _read(self, tasks: Sequence[Task[RunReader]]) -> None:
        for task in tasks:
            try:
                task.result = task.job(self._reader)
            except Exception as error:  # noqa: BLE001  # told to whoever asked; the thread goes on
                task.error = error


class _Seen:
    """Counts stored answers that were used, each call's once; a bit a call, for there may be millions."""

    def __init__(self, saved: int, last: int) -> None:
        self.saved, self._written = saved, saved
        self._last, self._bits = last, bytearray(last // 8 + 1)

    @property
    def unwritten(self) -> bool:
        return self.saved != self._written

    def add(self, call: int) -> None:
        byte, bit = call >> 3, 1 << (call & 7)
        if call <= self._last and not self._bits[byte] & bit:
            self._bits[byte] |= bit
            self.saved += 1

    def written(self) -> int:
        self._written = self.saved
        return self.saved


def create_run(
    path: Path,
    *,
    frozen: str,
    folder: str,
    name: str = "",
    options: Mapping[str, Option] | None = None,
    currency: str | None = None,
    shared: bool = True,
    under_way: int = UNDER_WAY,
) -> RunStore:
    """Begin a run in the journal at `path`, made if need be. `frozen` is what the run's answers depend on,
    as JSON; `currency` is that of the prices, None without. Not `shared`: only the run's own answers are
    found, however many other runs of the file hold. `under_way` is for how many calls room is kept free, so
    that a full disk loses no answer."""
    database = open_database(path)
    run = Run(id=0, name=name, folder=folder, created="", options=options or {}, currency=currency)
    try:
        number = insert_run(database, frozen, run)
    except sqlite3.Error as error:
        database.close()
        raise journal_error(error, path) from None
    return _opened(database, path, number, None, shared=shared, accept=False, under_way=under_way)


def open_run(
    path: Path,
    *,
    run: int | None = None,
    folder: str | None = None,
    shared: bool = True,
    accept_changes: bool = False,
    under_way: int = UNDER_WAY,
) -> RunStore:
    """Go on with a run of the journal at `path`: the one with that number or folder, else the only one. With
    `accept_changes` a replay may ask otherwise than the run did. JournalError, too, when another program
    is working on it."""
    return _opened(opened(path), path, run, folder, shared=shared, accept=accept_changes, under_way=under_way)


def _opened(
    database: sqlite3.Connection,
    path: Path,
    number: int | None,
    folder: str | None,
    *,
    shared: bool,
    accept: bool,
    under_way: int,
) -> RunStore:
    with ExitStack() as undo:
        undo.callback(database.close)
        with told(path):
            run = find_run(database, path, number, folder)
            database.execute(f"PRAGMA busy_timeout = {LOCK_WAIT_MS}")
        lock = RunLock(path, run.id)
        undo.callback(lock.leave)
        reserve = Reserve(path, run.id, under_way)
        undo.callback(reserve.release)
        reserve.make()
        store = RunStore(database, path, run, lock, shared=shared, accept=accept, reserve=reserve)
        undo.callback(store.close)
        store.mark_lost()
        undo.pop_all()
    return store


def _last_call(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT coalesce(max(id), 0) FROM calls").fetchone()[0])
