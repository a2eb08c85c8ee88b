"""A store in memory, for tests of the conductor's decisions; what lasts is tested with real files."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rewriter.article import Completion, Reply, Request, Source
from rewriter.article.batch import Entry, Row, Stage, Summary, Totals
from rewriter.errors import DivergedError, JournalError


@dataclass(slots=True)
class Call:
    request: Request
    position: int
    step: int
    reserved: float
    reply: Reply | None = None
    cost: float = 0.0


@dataclass(slots=True)
class MemoryStore:
    """Keeps everything in plain attributes that tests may look at. `full_at` breaks the store when so many
    calls were begun."""

    entries: list[Entry]
    calls: list[Call] = field(default_factory=list)
    sources: dict[int, Source] = field(default_factory=dict)
    traces: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    summaries: dict[int, Summary] = field(default_factory=dict)
    losses: dict[int, int] = field(default_factory=dict)
    full_at: int | None = None

    async def find(self, digest: str, *, position: int) -> Completion | None:
        done = [c for c in self.calls if c.request.digest == digest and isinstance(c.reply, Completion)]
        own = sorted(done, key=lambda call: call.position != position)
        found = own[0].reply if own else None
        return replace(found, replayed=True) if isinstance(found, Completion) else None

    async def start(self, request: Request, *, position: int, step: int, reserved: float) -> int:
        if self.full_at is not None and len(self.calls) >= self.full_at:
            raise JournalError("journal.disk-full", path="j")
        self.calls.append(Call(request, position, step, reserved))
        return len(self.calls) - 1

    async def finish(self, call: int, reply: Reply, *, cost: float) -> None:
        self.calls[call].reply = reply
        self.calls[call].cost = cost

    async def trace(self, position: int, step: int, digests: Sequence[str]) -> None:
        if self.traces.setdefault((position, step), tuple(digests)) != tuple(digests):
            raise DivergedError("journal.diverged", step=step)

    async def keep(self, position: int, source: Source) -> None:
        self.sources[position] = source

    async def source(self, position: int) -> Source | None:
        return self.sources.get(position)

    async def lose(self, position: int) -> int:
        self.losses[position] = self.losses.get(position, 0) + 1
        return self.losses[position]

    async def end(self, position: int, summary: Summary) -> None:
        self.summaries[position] = summary

    async def waiting(self, after: int, limit: int) -> Sequence[Entry]:
        left = [e for e in self.entries if e.position > after and e.position not in self.summaries]
        return left[:limit]

    async def totals(self) -> Totals:
        return Totals(articles=len(self.entries), waiting=len(self.entries) - len(self.summaries))


def entries(number: int) -> list[Entry]:
    """Entries with an id each, of articles that fake makers know what to do with."""
    rows = (Row(id=f"a{n}", text=f"a{n}") for n in range(number))
    return [Entry(position=n, folder=row.id, row=row, stage=Stage.WAITING) for n, row in enumerate(rows)]
