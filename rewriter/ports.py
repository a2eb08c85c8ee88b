"""What the house needs from the world, as protocols: adapters implement them, tests replace them."""

from collections.abc import Generator, Sequence
from typing import Protocol

from rewriter.article import Completion, Likeness, Outcome, Reply, Request

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
