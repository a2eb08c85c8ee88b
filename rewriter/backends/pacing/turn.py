"""Whose turn it is, among those who wait for the same endpoint."""

from contextvars import ContextVar

turn: ContextVar[int] = ContextVar("turn", default=0)
"""Set per article by whoever asks for it; lower goes first, then who came first. With an article's position
as its turn, articles begun earlier are finished first."""
