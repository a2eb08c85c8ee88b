"""Makers in processes of their own: the event loop stays free, and a crash costs one process."""

import asyncio
import multiprocessing
import signal
import socket
from collections.abc import Callable
from multiprocessing import resource_tracker
from typing import Any

from rewriter.article import Reply, Source
from rewriter.article.batch import Asks, Entry, Step
from rewriter.errors import HostLostError
from rewriter.runner.batch.framing import Order, arriving, error_of, packed
from rewriter.runner.batch.maker import Maker, waits
from rewriter.runner.batch.worker import STRUCK, work

STEP_S = 300.0  # a step takes some tenths of a second; waiting for its turn among others, some seconds
RETIRE_AFTER = 2_000  # articles; then a fresh process takes over, whatever the libraries have kept


class Workers:
    """A host of `count` processes. An article stays with the one that began it. A process that dies, or whose
    step takes longer than `step_s` seconds, is killed and replaced; everyone whose article it had gets
    HostLostError, `blamed` where the article was the one being worked on."""

    def __init__(
        self,
        factory: Callable[[], Maker],
        count: int,
        *,
        step_s: float = STEP_S,
        retire_after: int = RETIRE_AFTER,
    ) -> None:
        self._factory = factory
        self._count = count
        self._step_s = step_s
        self._retire_after = retire_after
        self._workers: list[_Worker] = []
        self._holder: dict[int, _Worker] = {}
        self._starting = asyncio.Lock()

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes at work."""
        return tuple(worker.pid for worker in self._workers if worker.pid and not worker.lost)

    async def begin(self, entry: Entry, source: Source | None) -> Step:
        """The article's first step, in the process that has least to do."""
        worker = await self._free()
        self._holder[entry.position] = worker
        worker.articles.add(entry.position)
        worker.begun += 1
        return await self._ordered(worker, entry.position, "begin", entry, source)

    async def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        """Its next step, in the process that has it."""
        worker = self._holder.get(position)
        if worker is None or worker.lost:
            raise HostLostError("run.host-lost", blamed=False)
        return await self._ordered(worker, position, "resume", position, replies)

    async def drop(self, position: int) -> None:
        """Forget an article."""
        worker = self._let_go(position)
        if worker is not None and not worker.lost:
            await worker.order("drop", (position,), self._step_s, at_once=False)

    async def aclose(self) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.close()
        for worker in self._workers:
            await worker.ended()
        self._workers.clear()

    async def _ordered(self, worker: "_Worker", position: int, method: str, *arguments: Any) -> Step:
        step: Step | None = None
        try:
            fetches = method == "begin" and waits(*arguments)
            step = await worker.order(method, arguments, self._step_s, at_once=fetches)
            assert step is not None  # noqa: S101  # begin and resume always answer with a step
            return step
        finally:
            if not isinstance(step, Asks):
                self._let_go(position)

    def _let_go(self, position: int) -> "_Worker | None":
        worker = self._holder.pop(position, None)
        if worker is not None:
            worker.articles.discard(position)
            if worker.retiring and not worker.articles:
                worker.close()
        return worker

    async def _free(self) -> "_Worker":
        """The worker with the fewest articles; missing ones are started first."""
        async with self._starting:
            self._workers = [worker for worker in self._workers if not worker.gone]
            for worker in self._workers:
                worker.retiring = worker.retiring or worker.begun >= self._retire_after
            active = [worker for worker in self._workers if not worker.retiring]
            for _ in range(self._count - len(active)):
                active.append(await _started(self._factory))
                self._workers.append(active[-1])
            return min(active, key=lambda worker: len(worker.articles))


class _Worker:
    """The owner's end of one process."""

    def __init__(self, process: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.articles: set[int] = set()
        self.begun = 0
        self.retiring = False
        self.lost = False
        self._closed = False
        self._process = process
        self._reader = reader
        self._writer = writer
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._number = 0
        self._turn = asyncio.Lock()
        self._listening = asyncio.ensure_future(self._listen())

    @property
    def pid(self) -> int | None:
        pid: int | None = self._process.pid
        return pid

    @property
    def gone(self) -> bool:
        """Lost, or closed after its last article."""
        return self.lost or self._closed

    async def order(self, method: str, arguments: tuple[Any, ...], within_s: float, *, at_once: bool) -> Any:
        """What the maker's method returns; its RewriterErrors are raised here. One order at a time, so that
        it is known whose work ended a process; those that fetch are given `at_once`."""
        if at_once:
            return await self._carried_out(method, arguments, within_s)
        async with self._turn:
            return await self._carried_out(method, arguments, within_s)

    async def _carried_out(self, method: str, arguments: tuple[Any, ...], within_s: float) -> Any:
        if self.gone:
            raise HostLostError("run.host-lost", blamed=False)
        self._number += 1
        order = Order(number=self._number, method=method, arguments=arguments)
        future = self._waiting[order.number] = asyncio.get_running_loop().create_future()
        self._writer.write(packed(order))
        try:
            async with asyncio.timeout(within_s):
                return await future
        except TimeoutError:
            self._process.kill()
            raise HostLostError("run.host-lost", blamed=True) from None
        finally:
            self._waiting.pop(order.number, None)

    def close(self) -> None:
        """Let it end by itself."""
        self._closed = True
        self._writer.close()

    async def ended(self) -> None:
        """Wait for its end; a second is enough for one that is not stuck."""
        await asyncio.to_thread(self._process.join, 1.0)
        if self._process.is_alive():
            self._process.kill()
            await asyncio.to_thread(self._process.join)
        self._listening.cancel()

    async def _listen(self) -> None:
        try:
            while True:
                result = await arriving(self._reader)
                self._tell(result)
        except (asyncio.IncompleteReadError, OSError):
            self._lose()

    def _tell(self, result: Any) -> None:
        future = self._waiting.get(result.number)
        if future is None or future.done():
            return
        error = error_of(result)
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result.value)

    def _lose(self) -> None:
        self.lost = True
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(HostLostError("run.host-lost", blamed=True))


async def _started(factory: Callable[[], Maker]) -> _Worker:
    """A fresh process. `spawn`: a fork would copy locks that other threads hold."""
    ours, theirs = socket.socketpair()
    process = multiprocessing.get_context("spawn").Process(target=work, args=(theirs, factory), daemon=True)
    await asyncio.to_thread(_start, process)
    theirs.close()
    ours.setblocking(False)
    reader, writer = await asyncio.open_connection(sock=ours)
    return _Worker(process, reader, writer)


def _start(process: Any) -> None:
    """Start a process that no signal can end before it has learnt what to do with them: the mask is this
    thread's own and the child's."""
    if not hasattr(signal, "pthread_sigmask"):
        process.start()
        return
    resource_tracker.ensure_running()  # starting it unblocks signals, and a first `start` would start it
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STRUCK)
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
