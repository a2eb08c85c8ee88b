"""Whose turn it is, among those who wait for the same endpoint."""

from contextvars import ContextVar
from dataclasses import dataclass

turn: ContextVar[int] = ContextVar("turn", default=0)
"""Set per article by whoever asks for it; lower goes first, then who came first. With an article's position
as its turn, articles begun earlier are finished first."""


@dataclass(slots=True)
class Sending:
    """Whether a call may be on its way now: what is dropped then may be charged for, what waits in line is
    not. `now` is True until an endpoint knows better."""

    now: bool = True


sending: ContextVar[Sending | None] = ContextVar("sending", default=None)
"""Set per request by whoever wants to know, should the request be dropped."""
