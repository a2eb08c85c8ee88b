"""Letting go of connections, for backends that hold any."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Closable(Protocol):
    """A backend that holds connections."""

    async def aclose(self) -> None:
        """Let go of them."""
        ...


async def close(backend: object) -> None:
    """Close the connections of a backend, or of whatever else is asked, if it holds any; its next call opens
    them anew."""
    if isinstance(backend, Closable):
        await backend.aclose()
