"""What hosts outside this process share, processes and actors alike: who has which article, who has least to
do, who is replaced, and who is to blame."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from rewriter.article import Reply, Source
from rewriter.article.batch import Asks, Entry, Step
from rewriter.errors import HostLostError
from rewriter.runner.batch.framing import Result, error_of
from rewriter.runner.batch.maker import waits

STEP_S = 300.0  # a step takes some tenths of a second; waiting for its turn among others, some seconds
RETIRE_AFTER = 2_000  # articles; then a fresh process takes over, whatever the libraries have kept


class PeerLostError(Exception):
    """The process that had an order is gone. `machine`: with all that ran beside it, so that no article is
    to blame. Never leaves this room."""

    def __init__(self, *, machine: bool = False) -> None:
        super().__init__(machine)
        self.machine = machine


class Peer(Protocol):
    """One process with a maker in it, wherever it runs."""

    @property
    def lost(self) -> bool:
        """Whether it is known to be dead."""
        ...

    async def carry_out(self, method: str, arguments: tuple[Any, ...], *, waiting: bool) -> Result:
        """What came of an order; `waiting`: it waits for a network, beside others. PeerLostError."""
        ...

    def kill(self) -> None:
        """End it now."""
        ...

    def close(self) -> None:
        """Let it end by itself: it has no article left."""
        ...

    async def ended(self) -> None:
        """Wait for its end, which was asked for."""
        ...


class Peers:
    """A host of `count` processes that `start` starts. An article stays with the one that began it. A process
    that dies, or whose step takes longer than `step_s` seconds, is replaced; everyone whose article it had
    gets HostLostError, `blamed` where the article was the one being worked on."""

    def __init__(
        self,
        start: Callable[[], Awaitable[Peer]],
        count: int,
        *,
        step_s: float = STEP_S,
        retire_after: int = RETIRE_AFTER,
    ) -> None:
        self.count = count
        self._start = start
        self._step_s = step_s
        self._retire_after = retire_after
        self._seats: list[_Seat] = []
        self._holder: dict[int, _Seat] = {}
        self._starting = asyncio.Lock()

    @property
    def peers(self) -> tuple[Peer, ...]:
        """The processes at work."""
        return tuple(seat.peer for seat in self._seats if not seat.gone)

    async def begin(self, entry: Entry, source: Source | None) -> Step:
        """The article's first step, in the process that has least to do."""
        seat = await self._free()
        self._holder[entry.position] = seat
        seat.articles.add(entry.position)
        seat.begun += 1
        return await self._ordered(seat, entry.position, "begin", entry, source)

    async def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        """Its next step, in the process that has it."""
        seat = self._holder.get(position)
        if seat is None or seat.gone:
            raise HostLostError("run.host-lost", blamed=False)
        return await self._ordered(seat, position, "resume", position, replies)

    async def drop(self, position: int) -> None:
        """Forget an article."""
        seat = self._holder.get(position)
        try:
            if seat is not None and not seat.gone:
                await seat.order("drop", (position,), self._step_s)
        finally:
            self._let_go(position)

    async def aclose(self) -> None:
        """End all processes."""
        await self.end_all()

    async def end_all(self) -> None:
        """End the processes there are; the next article has others started."""
        for seat in self._seats:
            seat.close()
        for seat in self._seats:
            await seat.peer.ended()
        self._seats.clear()

    async def ready(self) -> None:
        """Have all processes started, before the first article asks for one."""
        await self._free()

    async def _ordered(self, seat: "_Seat", position: int, method: str, *arguments: Any) -> Step:
        step: Step | None = None
        try:
            fetches = method == "begin" and waits(*arguments)
            step = await seat.order(method, arguments, self._step_s, waiting=fetches)
            assert step is not None  # noqa: S101  # begin and resume always answer with a step
            return step
        finally:
            if not isinstance(step, Asks):
                self._let_go(position)

    def _let_go(self, position: int) -> None:
        seat = self._holder.pop(position, None)
        if seat is not None:
            seat.articles.discard(position)
            seat.close_if_done()

    async def _free(self) -> "_Seat":
        """The seat with the fewest articles; missing ones are filled first, all at once."""
        async with self._starting:
            self._seats = [seat for seat in self._seats if not seat.gone]
            for seat in self._seats:
                seat.retiring = seat.retiring or seat.begun >= self._retire_after
                seat.close_if_done()
            missing = self.count - sum(not seat.retiring for seat in self._seats)
            await self._fill(missing)
            active = [seat for seat in self._seats if not seat.retiring]
            return min(active, key=lambda seat: len(seat.articles))

    async def _fill(self, missing: int) -> None:
        """So many more processes. Raises what kept one from starting; those that did start are kept."""
        started = await asyncio.gather(*(self._start() for _ in range(missing)), return_exceptions=True)
        self._seats += [_Seat(peer) for peer in started if not isinstance(peer, BaseException)]
        for each in started:
            if isinstance(each, BaseException):
                raise each


class _Seat:
    """What the owner knows of one process: its articles, and whose turn it is."""

    def __init__(self, peer: Peer) -> None:
        self.peer = peer
        self.articles: set[int] = set()
        self.begun = 0
        self.retiring = False
        self._stuck = False
        self._closed = False
        self._turn = asyncio.Lock()

    @property
    def gone(self) -> bool:
        """Lost, given up, or closed after its last article."""
        return self.peer.lost or self._stuck or self._closed

    async def order(
        self, method: str, arguments: tuple[Any, ...], within_s: float, *, waiting: bool = False
    ) -> Any:
        """What the maker's method returns; its RewriterErrors are raised here. One order at a time, so that
        it is known whose work ended a process; those that wait for a network are given at once."""
        if waiting:
            return await self._carried_out(method, arguments, within_s, waiting=True)
        async with self._turn:
            return await self._carried_out(method, arguments, within_s, waiting=False)

    async def _carried_out(
        self, method: str, arguments: tuple[Any, ...], within_s: float, *, waiting: bool
    ) -> Any:
        if self.gone:
            raise HostLostError("run.host-lost", blamed=False)
        try:
            async with asyncio.timeout(within_s):
                result = await self.peer.carry_out(method, arguments, waiting=waiting)
        except TimeoutError:
            self._stuck = True
            self.peer.kill()
            raise HostLostError("run.host-lost", blamed=True) from None
        except PeerLostError as lost:
            raise HostLostError("run.host-lost", blamed=not (lost.machine or self._stuck)) from None
        error = error_of(result)
        if error is not None:
            raise error
        return result.value

    def close_if_done(self) -> None:
        """Close a process that gets no more articles and has none left."""
        if self.retiring and not self.articles:
            self.close()

    def close(self) -> None:
        """Let it end by itself."""
        if not self._closed:
            self._closed = True
            self.peer.close()
