"""Whose turn it is, among those who wait for the same endpoint."""

import asyncio
from contextvars import ContextVar

turn: ContextVar[int] = ContextVar("turn", default=0)
"""Set per article by whoever asks for it; lower goes first, then who came first. With an article's position
as its turn, articles begun earlier are finished first."""


class Sending:
    """Whether a call may be on its way now: what is dropped then may be charged for, what waits in line, or
    for its next attempt, is not. Until an endpoint knows better it may be."""

    def __init__(self) -> None:
        self.idle = asyncio.Event()

    @property
    def now(self) -> bool:
        """Whether it may be."""
        return not self.idle.is_set()


sending: ContextVar[Sending | None] = ContextVar("sending", default=None)
"""Set per request by whoever wants to know, should the request be dropped."""
