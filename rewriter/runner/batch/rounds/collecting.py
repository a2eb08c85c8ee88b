"""What came of a batch's lines, into the journal: each line's end once, whatever the files hold."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from rewriter.article import Failure, FailureKind, Reason, Reply
from rewriter.article.batch_api import BatchState, Line
from rewriter.backends.batch_api import BatchService, Missing, RemoteBatch, Result
from rewriter.backends.fault import Fault, plain
from rewriter.files import opened_file
from rewriter.ports import BatchLog
from rewriter.runner.batch.budget import Budget
from rewriter.runner.batch.rounds.files import RoundFiles, custom_id, number_of
from rewriter.runner.batch.rounds.patience import Patience
from rewriter.runner.batch.stopping import FATAL, Stop, Stopping

MOST_LOOKS = 5  # for answers that the service says it has and does not show
_LONGEST_LINE = 16 << 20  # bytes, as for a single answer
_TOGETHER = 200  # lines stored at once: they share a transaction


@dataclass(slots=True, kw_only=True)
class _Reading:
    """What was met in a batch's files: lines with an answer, lines that make no sense."""

    key: str
    answers: int = 0
    odd: int = 0
    seen: set[int] = field(default_factory=set)


class Collector:
    """Stores the ends of an ended batch's lines, bills them, and closes the batch."""

    def __init__(
        self,
        log: BatchLog,
        service: BatchService,
        budget: Budget,
        stopping: Stopping,
        files: RoundFiles,
        patience: Patience,
        tell: Callable[[Reason], None],
    ) -> None:
        self._log = log
        self._service = service
        self._budget = budget
        self._stopping = stopping
        self._files = files
        self._patience = patience
        self._tell = tell
        self._looks: dict[str, int] = {}

    async def collect(self, key: str, batch: RemoteBatch) -> bool:
        """Store what came of it; False when that is to be tried again later."""
        reading, gone = _Reading(key=key), False
        for name, file_id in (("answers", batch.output_file), ("errors", batch.error_file)):
            if file_id is None:
                continue
            path = self._files.results(key, name)
            fault = await self._fetched(file_id, path)
            if fault is None:
                await self._read(reading, path)
            elif isinstance(fault, Missing):
                gone = True
            else:
                self._patience.bear(fault)
                return False
        missing = gone or _lacks_answers(batch, reading.answers)
        if missing and self._worth_another_look(key):
            self._files.remove_results(key)
            return False
        await self._leave(key, _unanswered(batch.status, missing=missing))
        await self._close(key, odd=reading.odd)
        return True

    async def lost(self, key: str) -> None:
        """The service knows the batch no longer: nobody knows what it cost."""
        self._tell(Reason(key="rounds.gone", params={"key": key}))
        await self._leave(key, _unanswered("gone", missing=True))
        await self._close(key)

    async def release(self, key: str) -> int:
        """Close a batch that nothing was done for; its questions, so many, are open again."""
        lines = 0
        async for line in self._unsettled(key):
            await self._budget.give_back(line.reserved)
            lines += 1
        await self._log.discard(key)
        self._files.remove(key)
        return lines

    async def refuse(self, key: str, failures: Mapping[int, Failure]) -> int:
        """Tell the lines at these places of a refused batch's file that they are at fault: how many are."""
        told = 0
        with opened_file(self._files.path(key)) as file:
            for place, raw in enumerate(_lines(file), start=1):
                failure = failures.get(place)
                asked = self._service.result(raw) if failure and raw else None
                line = await self._line(key, asked) if asked else None
                if failure and line:
                    told += 1
                    if not line.settled:
                        await self._settle(line, failure)
        return told

    async def _fetched(self, file_id: str, path: Path) -> Fault | None:
        if path.exists():
            return None
        return await self._patience.done(self._service.download(file_id, path))

    async def _read(self, reading: _Reading, path: Path) -> None:
        with opened_file(path) as file:
            lines = _lines(file)
            while chunk := tuple(islice(lines, _TOGETHER)):
                await _all(*(self._taken(reading, raw) for raw in chunk))

    async def _taken(self, reading: _Reading, raw: bytes | None) -> None:
        result = self._service.result(raw) if raw else None
        line = await self._line(reading.key, result) if result else None
        if result is None or line is None or line.number in reading.seen:
            reading.odd += 1
            return
        reading.seen.add(line.number)
        reading.answers += 200 <= result.status < 300
        if not line.settled:
            await self._settle(line, self._service.reply(result, line.request))

    async def _settle(self, line: Line, reply: Reply) -> None:
        reply = plain(reply) if isinstance(reply, Failure) else reply
        cost = await self._budget.settle(line.reserved, reply)
        await self._log.settle(line, reply, cost=cost)
        if isinstance(reply, Failure) and reply.kind in FATAL:
            self._stopping.stop(Stop.SERVICE, failure=reply)

    async def _leave(self, key: str, failure: Failure) -> None:
        """Lines without an end get this one."""
        async for line in self._unsettled(key):
            await self._settle(line, failure)

    async def _unsettled(self, key: str) -> AsyncIterator[Line]:
        after = 0
        while lines := await self._log.unsettled(key, after, _TOGETHER):
            for line in lines:
                yield line
            after = lines[-1].number

    async def _line(self, key: str, result: Result) -> Line | None:
        """The call that a line is about; None when its name is not one of this batch's."""
        number = number_of(result.custom_id)
        line = await self._log.line(key, number) if number is not None else None
        known = line is not None and custom_id(line.number, line.request.digest) == result.custom_id
        return line if known else None

    def _worth_another_look(self, key: str) -> bool:
        self._looks[key] = self._looks.get(key, 0) + 1
        return self._looks[key] < MOST_LOOKS

    async def _close(self, key: str, odd: int = 0) -> None:
        await self._log.move(key, BatchState.CLOSED)
        self._looks.pop(key, None)
        if odd:
            self._tell(Reason(key="rounds.odd-lines", params={"n": odd, "key": key}))
        else:
            self._files.remove(key)


def _lacks_answers(batch: RemoteBatch, read: int) -> bool:
    """Whether the service says that it answered more lines than it shows."""
    nothing = batch.status == "completed" and not batch.output_file and not batch.error_file
    return nothing or read < (batch.answered or 0)


def _unanswered(status: str, *, missing: bool) -> Failure:
    """A line that nothing was said of. Where answers are missing it may be one of those, and charged."""
    if missing:
        return Failure(kind=FailureKind.TIMEOUT, detail=f"batch {status}, its answers cannot be had")
    return Failure(kind=FailureKind.UNAVAILABLE, detail=f"batch {status}, the line was not answered")


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """A file's lines, blank ones left out; None for one that is too long to be read."""
    while line := file.readline(_LONGEST_LINE + 1):
        if len(line) > _LONGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = file.readline(_LONGEST_LINE)
            yield None
        elif line.strip():
            yield line


async def _all(*calls: Coroutine[Any, Any, None]) -> None:
    """Let all of them end before the first error goes on its way."""
    for result in await asyncio.gather(*calls, return_exceptions=True):
        if isinstance(result, BaseException):
            raise result
