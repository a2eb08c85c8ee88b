"""Letting go of connections, for backends that hold any."""

from typing import Protocol, runtime_checkable

from rewriter.ports import Backend


@runtime_checkable
class Closable(Protocol):
    """A backend that holds connections."""

    async def aclose(self) -> None:
        """Let go of them."""
        ...


async def close(backend: Backend) -> None:
    """Close the backend's connections if it holds any; its next call opens them anew."""
    if isinstance(backend, Closable):
        await backend.aclose()
