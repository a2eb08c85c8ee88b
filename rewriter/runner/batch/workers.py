"""Makers in processes of their own: the event loop stays free, and a crash costs one process."""

import asyncio
import multiprocessing
import signal
import socket
from collections.abc import Callable
from functools import partial
from multiprocessing import resource_tracker
from typing import Any

from rewriter.errors import HostsError
from rewriter.runner.batch.framing import Order, Result, arriving, packed
from rewriter.runner.batch.maker import Maker
from rewriter.runner.batch.peers import RETIRE_AFTER, STEP_S, PeerLostError, Peers
from rewriter.runner.batch.worker import STRUCK, work


class Workers(Peers):
    """A host of `count` processes on this machine."""

    def __init__(
        self,
        factory: Callable[[], Maker],
        count: int,
        *,
        step_s: float = STEP_S,
        retire_after: int = RETIRE_AFTER,
    ) -> None:
        super().__init__(partial(_started, factory), count, step_s=step_s, retire_after=retire_after)


class _Worker:
    """The owner's end of one process."""

    def __init__(self, process: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.lost = False
        self._process = process
        self._reader = reader
        self._writer = writer
        self._waiting: dict[int, asyncio.Future[Result]] = {}
        self._number = 0
        self._listening = asyncio.ensure_future(self._listen())

    async def carry_out(
        self,
        method: str,
        arguments: tuple[Any, ...],
        *,
        waiting: bool,  # noqa: ARG002  # the process sees for itself
    ) -> Result:
        """What came of an order."""
        self._number += 1
        order = Order(number=self._number, method=method, arguments=arguments)
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting[order.number] = future
        self._writer.write(packed(order))
        try:
            return await future
        finally:
            self._waiting.pop(order.number, None)

    def kill(self) -> None:
        """End it now."""
        self._process.kill()

    def close(self) -> None:
        """Let it end by itself: it does when nobody holds the other end of its wire."""
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
                result: Result = await arriving(self._reader)
                future = self._waiting.get(result.number)
                if future is not None and not future.done():
                    future.set_result(result)
        except (asyncio.IncompleteReadError, OSError):
            self._lose()

    def _lose(self) -> None:
        self.lost = True
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(PeerLostError())


async def _started(factory: Callable[[], Maker]) -> _Worker:
    """A fresh process. `spawn`: a fork would copy locks that other threads hold."""
    ours, theirs = socket.socketpair()
    process = multiprocessing.get_context("spawn").Process(target=work, args=(theirs, factory), daemon=True)
    try:
        await asyncio.to_thread(_start, process)
    except OSError as error:
        ours.close()
        raise HostsError("hosts.no-process", detail=error.strerror or type(error).__name__) from None
    finally:
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
