"""Calls that travel together: a batch as the journal knows it, and its lines."""

from dataclasses import dataclass
from enum import StrEnum

from rewriter.article.exchange import Completion, Failure, Request


class BatchState(StrEnum):
    """How far a batch is, as far as is known here."""

    FILLING = "filling"  # its file is being written: it has certainly not been submitted
    SEALED = "sealed"  # its file is whole; nothing has been asked of the service
    SUBMITTING = "submitting"  # it may exist at the service, under an id that is not known here
    CREATED = "created"  # it exists, and its id is known
    CLOSED = "closed"  # whatever came of its lines is stored


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalBatch:
    """A batch of a run. `key` is its own: it stands in the journal before the batch is created, and in the
    batch's metadata at the service; `remote` is the service's id for it."""

    key: str
    state: BatchState
    remote: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A call of a batch. `reserved` is the most it can cost; `settled` once its end is stored."""

    number: int
    request: Request
    reserved: float = 0.0
    settled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a run knows of an article's question: the `answer` that was paid for it, how asking it failed
    before, oldest first, and whether it is under way in some batch, for this article or another one."""

    answer: Completion | None = None
    under_way: bool = False
    failures: tuple[Failure, ...] = ()
