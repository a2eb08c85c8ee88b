"""What this room knows of a Batch API, whoever offers it: half the price, an answer within a day."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rewriter.article import Failure, Reply, Request
from rewriter.backends.fault import Fault

BATCH_SHARE = 0.5  # of the price (OpenAI, November 2026)
MOST_LINES = 50_000
MOST_BYTES = 200_000_000  # OpenAI says 200 MB; the smaller of its two meanings
MOST_RESULT_BYTES = 4 << 30  # of a file of results on disk; 50,000 long articles take under 0.5 GB
_UNDER_WAY = frozenset({"validating", "in_progress", "finalizing", "cancelling"})
_ENDED = frozenset({"completed", "failed", "expired", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """Why a service would not take a batch. `line` counts from 1; 0: none in particular."""

    failure: Failure
    code: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteBatch:
    """A batch as its service tells of it. `key` is ours, from its metadata. `answered` counts the lines that
    it says were answered, None when it does not say; either file of results may be missing."""

    id: str
    status: str
    key: str = ""
    output_file: str | None = None
    error_file: str | None = None
    answered: int | None = None
    complaints: Sequence[Complaint] = ()

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it. A status that nobody knows is taken for one under way."""
        return self.status in _ENDED

    @property
    def refused(self) -> bool:
        """Whether it was never begun: none of its lines was worked on, none is charged."""
        return self.status == "failed"

    @property
    def under_way(self) -> bool:
        """Whether the service is at work on it."""
        return self.status in _UNDER_WAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line of a file of results, matched to its question by `custom_id`; `asked` is how that was put.
    `status` and `body` are those of the answer; 0 where there is none, `code` and `words` then say why."""

    custom_id: str
    asked: str = ""
    status: int = 0
    body: object = None
    code: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing(Fault):
    """The service knows no such thing at that address."""


class BatchService(Protocol):
    """A service that answers files of requests. Never raises for what it does: failures come as values, tried
    again where that is safe."""

    def line(self, request: Request, custom_id: str) -> bytes | Failure:
        """The line of a file that asks the request, with its line break; why it cannot be put otherwise."""
        ...

    def result(self, line: bytes) -> Result | None:
        """What a line of results says; None when it says nothing that can be used."""
        ...

    def reply(self, result: Result, request: Request) -> Reply:
        """The result as a reply to its request."""
        ...

    async def upload(self, path: Path) -> str | Fault:
        """Hand a file of requests over: its id. Costs nothing yet."""
        ...

    async def create(self, file_id: str, key: str) -> RemoteBatch | Fault:
        """Have a file answered. Tried once: after a fault that is no refusal the batch may exist."""
        ...

    async def find(self, keys: Collection[str]) -> Mapping[str, Sequence[RemoteBatch]] | Fault:
        """The batches that carry one of the keys, by key, oldest first."""
        ...

    async def retrieve(self, batch_id: str) -> RemoteBatch | Fault:
        """How far a batch is."""
        ...

    async def download(self, file_id: str, path: Path) -> Fault | None:
        """Bring a file of results to a path, whole or not at all."""
        ...

    async def cancel(self, batch_id: str) -> RemoteBatch | Fault:
        """Ask the service to stop; what was answered is kept and charged."""
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...
