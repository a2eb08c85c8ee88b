"""A failure with what the wire said about trying again; only wrappers inside this room look at it."""

from dataclasses import dataclass

from rewriter.article import Failure, FailureKind

_WORTH_RETRYING = frozenset({FailureKind.CONNECTION, FailureKind.RATE_LIMITED, FailureKind.UNAVAILABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault(Failure):
    """A Failure of the wire. `retry_after_s` is how long the service asks to wait, in seconds; `again` False
    when trying again cannot help or could pay twice, whatever the kind; `waited_s` how long the call had
    waited for its turn."""

    retry_after_s: float | None = None
    again: bool = True
    waited_s: float = 0.0


def worth_retrying(failure: Failure) -> bool:
    """Whether the same request may succeed later without risk of paying twice. A timeout is not: the
    service was at work, may charge for it, and will most likely need as long again."""
    return failure.kind in _WORTH_RETRYING and getattr(failure, "again", True)


def plain(failure: Failure) -> Failure:
    """The failure as the rest of the house knows it."""
    return Failure(kind=failure.kind, detail=failure.detail, usage=failure.usage, text=failure.text)
