"""When a run stops, and why: the first reason wins."""

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum

from rewriter.article import Failure, FailureKind
from rewriter.errors import DivergedError, RewriterError


class Stop(StrEnum):
    """Why a run stopped before its last article."""

    INTERRUPTED = "interrupted"  # Ctrl-C, or the system asked
    BUDGET = "budget"  # one more call could pass the ceiling
    SERVICE = "service"  # no call can succeed: bad key, no credit, unknown model, service down
    DIVERGED = "diverged"  # a replay asks something else than the run asked before
    STORAGE = "storage"  # the journal or the outputs can no longer be written


FATAL = frozenset({FailureKind.AUTHENTICATION, FailureKind.QUOTA, FailureKind.UNKNOWN_MODEL})
"""Failures after which no call of the run can succeed: the conductor's, never an article's."""


OF_THE_WIRE = frozenset({FailureKind.CONNECTION, FailureKind.UNAVAILABLE, FailureKind.RATE_LIMITED})
"""Failures that say nothing about the article: while a run stops, they leave it as it is."""


class StoppedError(Exception):
    """An article is left as it is, because the run stops or its answers come in a later round. Never leaves
    this room."""


@dataclass(slots=True)
class Stopping:
    """Asked by everyone before something new is begun. `cancel` set: nothing new is asked, calls under way
    may end and are stored. `abort` set: they are dropped too, and count as calls whose end nobody knows."""

    why: Stop | None = None
    failure: Failure | None = None
    error: RewriterError | None = None
    cancel: asyncio.Event = field(default_factory=asyncio.Event)
    abort: asyncio.Event = field(default_factory=asyncio.Event)

    def stop(self, why: Stop, *, failure: Failure | None = None, error: RewriterError | None = None) -> None:
        """Stop the run. Only the first reason is kept: what follows from it is not news."""
        if self.why is None:
            self.why, self.failure, self.error = why, failure, error
        self.cancel.set()

    def stop_for(self, error: RewriterError) -> None:
        """Stop because of an error of the journal or of the outputs."""
        self.stop(Stop.DIVERGED if isinstance(error, DivergedError) else Stop.STORAGE, error=error)

    def strike(self) -> None:
        """One Ctrl-C, or one SIGTERM: the first stops asking, the second drops calls under way, the third
        ends the program as Ctrl-C always does."""
        if self.abort.is_set():
            raise KeyboardInterrupt
        if self.cancel.is_set():
            self.abort.set()
        self.stop(Stop.INTERRUPTED)

    def check(self) -> None:
        """StoppedError when nothing new may be begun."""
        if self.cancel.is_set():
            raise StoppedError
