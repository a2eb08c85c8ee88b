"""What the house needs from the world, as protocols: adapters implement them, tests replace them."""

from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from rewriter.article import Completion, Likeness, Outcome, Reply, Request, Slip, Source
from rewriter.article.batch import Entry, Step, Summary, Totals
from rewriter.article.batch_api import Asked, BatchState, Line, LocalBatch

Flow = Generator[tuple[Request, ...], tuple[Reply, ...], Outcome]
"""A plain generator: yields the calls to make, is sent the replies in the same order, returns an Outcome."""


class Backend(Protocol):
    """Answers requests. Never raises for what a service does: failures come back as values."""

    async def complete(self, request: Request) -> Reply:
        """The model's answer, or why there is none."""
        ...


class Journal(Protocol):
    """Remembers what was asked and what was paid for, so that nothing is paid twice."""

    def find(self, digest: str) -> Completion | None:
        """The stored answer to that request (`replayed` set), or None."""
        ...

    def start(self, request: Request) -> None:
        """Note, durably, that the call is about to be made."""
        ...

    def finish(self, request: Request, reply: Reply) -> None:
        """Store, durably, what came of it."""
        ...


class TokenCounter(Protocol):
    """Counts tokens as a model would."""

    @property
    def exact(self) -> bool:
        """False when the model's own vocabulary is unknown and the count is an estimate."""
        ...

    def count(self, text: str) -> int:
        """How many tokens the text takes."""
        ...


class EvidenceProvider(Protocol):
    """Says how near sentences are in meaning, in two languages. Local and deterministic: the same sentences
    get the same answer from the same version."""

    @property
    def name(self) -> str:
        """What it is called in records."""
        ...

    @property
    def version(self) -> str:
        """Its version: another may say otherwise."""
        ...

    def similarities(self, article: Sequence[str], source: Sequence[str]) -> Sequence[tuple[Likeness, ...]]:
        """For each sentence of the article the source sentences nearest in meaning, best first."""
        ...


class GrammarReader(Protocol):
    """Reads the grammar of French paragraphs. Local and deterministic, as an `EvidenceProvider` is."""

    @property
    def name(self) -> str:
        """What it is called in records."""
        ...

    @property
    def version(self) -> str:
        """Its version: another may say otherwise."""
        ...

    def slips(self, text: str) -> Sequence[Slip]:
        """What it would have another way in one paragraph, in order; nothing of one too long for it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Aids:
    """Who is asked beside the words, each an extra: None where it is not installed, or switched off."""

    likeness: EvidenceProvider | None = None
    grammar: GrammarReader | None = None

    @property
    def versions(self) -> Mapping[str, str]:
        """Each one's version by its name, for records."""
        there = (self.likeness, self.grammar)
        return {aid.name: aid.version for aid in there if aid}


class Observer(Protocol):
    """Is told what happens while an article is made, to show progress. Must not raise."""

    def asking(self, requests: tuple[Request, ...]) -> None:
        """Calls are about to be made."""
        ...

    def answered(self, request: Request, reply: Reply) -> None:
        """One call has ended."""
        ...

    def stopping(self) -> None:
        """The user asked to stop; calls under way are allowed to end."""
        ...


class Store(Protocol):
    """One run's journal: its articles, and every call made for them. Whatever changes it is on disk when it
    returns. Raises JournalError when it cannot be used any longer."""

    async def find(self, digest: str, *, position: int) -> Completion | None:
        """The stored answer to that request (`replayed` set), or None: the article's own first, so that
        articles that ask the same do not swap answers when they are replayed."""
        ...

    async def start(self, request: Request, *, position: int, step: int, reserved: float) -> int:
        """Note that a call is about to be made for an article: its number. `step` counts the article's Asks
        from 0; `reserved` is the most it can cost, 0 without prices."""
        ...

    async def finish(self, call: int, reply: Reply, *, cost: float) -> None:
        """Store what came of a call."""
        ...

    async def trace(self, position: int, step: int, digests: Sequence[str]) -> None:
        """Note what an article asks at a step, or hold it against what it asked there before: DivergedError
        when that was something else."""
        ...

    async def keep(self, position: int, source: Source) -> None:
        """Store the source as it was read."""
        ...

    async def source(self, position: int) -> Source | None:
        """The source as it was read, None when nothing was kept."""
        ...

    async def lose(self, position: int) -> int:
        """Note that a host died while it had the article: how often that has happened."""
        ...

    async def end(self, position: int, summary: Summary) -> None:
        """Store what an article came to."""
        ...

    async def waiting(self, after: int, limit: int) -> Sequence[Entry]:
        """Up to `limit` unfinished articles behind a position (-1: from the first), in order."""
        ...

    async def totals(self) -> Totals:
        """The run at a glance, in a time that does not grow with its calls."""
        ...


class BatchLog(Protocol):
    """The part of a run's journal that keeps calls which travel together. As for `Store`, whatever changes it
    is on disk when it returns. A line's end is stored once; until then it counts as under way, in however
    many sittings."""

    async def plan(self, key: str) -> None:
        """Note a batch whose file is about to be written."""
        ...

    async def enlist(self, key: str, request: Request, *, position: int, step: int, reserved: float) -> int:
        """Note a call of an article that is to travel in that batch: its number."""
        ...

    async def move(self, key: str, state: BatchState, *, remote: str | None = None) -> None:
        """Note how far a batch is, and its id at the service once that is known."""
        ...

    async def unclosed(self) -> Sequence[LocalBatch]:
        """The run's batches that are not closed, oldest first."""
        ...

    async def discard(self, key: str) -> None:
        """Close a batch that was never submitted: its calls were not made and cost nothing."""
        ...

    async def line(self, key: str, number: int) -> Line | None:
        """The call with that number, if it travels in that batch."""
        ...

    async def unsettled(self, key: str, after: int, limit: int) -> Sequence[Line]:
        """Up to `limit` calls of a batch whose end is not stored, behind a number (0: from the first)."""
        ...

    async def settle(self, line: Line, reply: Reply, *, cost: float) -> None:
        """Store what came of a call."""
        ...

    async def asked(self, position: int, digest: str) -> Asked:
        """What is known of an article's question, since the article was last made to wait anew."""
        ...

    async def busy(self, positions: Collection[int]) -> Collection[int]:
        """Those of the articles that have calls under way in a batch."""
        ...

    async def held(self) -> tuple[int, float]:
        """How many calls of batches are under way, and the most they can cost together."""
        ...


class Host(Protocol):
    """Where articles are made, away from the event loop. Raises HostLostError when it is gone: its articles
    must be begun elsewhere, and replayed."""

    async def begin(self, entry: Entry, source: Source | None) -> Step:
        """Read the input (or take `source`, read earlier) and make the article up to its first question. An
        input that cannot be used ends as a failed article."""
        ...

    async def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:
        """Hand an article the replies to its last questions."""
        ...

    async def drop(self, position: int) -> None:
        """Forget an article that is not to be finished now."""
        ...

    async def aclose(self) -> None:
        """Let go of the host."""
        ...
