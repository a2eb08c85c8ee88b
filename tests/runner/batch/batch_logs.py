"""A journal of batches in memory, for tests of what rounds decide; what lasts is tested with real files."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from rewriter.article import Completion, Failure, FailureKind, Reply, Request
from rewriter.article.batch_api import Asked, BatchState, Line, LocalBatch
from rewriter.errors import JournalError
from tests.rig.stores import Call, MemoryStore


@dataclass(slots=True)
class MemoryRounds(MemoryStore):
    """A store that keeps batches too. `batches` in order of planning; `members` are the batches' calls."""

    batches: dict[str, LocalBatch] = field(default_factory=dict)
    members: dict[int, str] = field(default_factory=dict)

    async def plan(self, key: str) -> None:
        self.batches[key] = LocalBatch(key=key, state=BatchState.FILLING)

    async def enlist(self, key: str, request: Request, *, position: int, step: int, reserved: float) -> int:
        if self.full_at is not None and len(self.calls) >= self.full_at:
            raise JournalError("journal.disk-full", path="j")
        assert self.batches[key].state is BatchState.FILLING
        self.calls.append(Call(request, position, step, reserved))
        self.members[len(self.calls)] = key
        return len(self.calls)

    async def move(self, key: str, state: BatchState, *, remote: str | None = None) -> None:
        before = self.batches[key]
        self.batches[key] = replace(before, state=state, remote=remote or before.remote)

    async def unclosed(self) -> Sequence[LocalBatch]:
        return [batch for batch in self.batches.values() if batch.state is not BatchState.CLOSED]

    async def discard(self, key: str) -> None:
        for line in self._open(key):
            self.calls[line.number - 1].reply = Failure(kind=FailureKind.CANCELLED)
        await self.move(key, BatchState.CLOSED)

    async def line(self, key: str, number: int) -> Line | None:
        if self.members.get(number) != key:
            return None
        call = self.calls[number - 1]
        settled = call.reply is not None
        return Line(number=number, request=call.request, reserved=call.reserved, settled=settled)

    async def unsettled(self, key: str, after: int, limit: int) -> Sequence[Line]:
        return [line for line in self._open(key) if line.number > after][:limit]

    async def settle(self, line: Line, reply: Reply, *, cost: float) -> None:
        assert self.calls[line.number - 1].reply is None, "an end is stored once"
        await self.finish(line.number - 1, reply, cost=cost)

    async def asked(self, position: int, digest: str) -> Asked:
        calls = [self.calls[n - 1] for n in self.members if self.calls[n - 1].request.digest == digest]
        own = [call.reply for call in calls if call.position == position]
        failures = tuple(reply for reply in own if isinstance(reply, Failure))
        answer = next((reply for reply in own if isinstance(reply, Completion)), None)
        under_way = any(call.reply is None for call in calls)
        return Asked(answer=answer, under_way=under_way, failures=failures)

    async def busy(self, positions: Collection[int]) -> Collection[int]:
        open_ = (self.calls[number - 1] for number in self.members)
        return {call.position for call in open_ if call.reply is None} & set(positions)

    async def held(self) -> tuple[int, float]:
        open_ = [call for n in self.members if (call := self.calls[n - 1]).reply is None]
        return len(open_), sum(call.reserved for call in open_)

    def _open(self, key: str) -> list[Line]:
        calls = ((n, self.calls[n - 1]) for n, its in self.members.items() if its == key)
        return [Line(number=n, request=c.request, reserved=c.reserved) for n, c in calls if c.reply is None]
