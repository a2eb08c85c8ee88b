"""A backend asked at an endpoint's pace."""

from dataclasses import replace

from rewriter.article import Reply, Request
from rewriter.backends.closing import close
from rewriter.backends.fault import Fault
from rewriter.backends.pacing.pace import Pace
from rewriter.backends.pacing.turn import Sending, sending
from rewriter.ports import Backend


class Paced:
    """Asks when the pace gives leave, and tells it what came of it. Waiting is no part of the call: its own
    time begins when it goes. Nothing of a request is made ready before that."""

    def __init__(self, backend: Backend, pace: Pace) -> None:
        self._backend = backend
        self._pace = pace

    async def complete(self, request: Request) -> Reply:
        """The wrapped backend's reply, or why it was not asked."""
        wire = sending.get() or Sending()
        wire.idle.set()
        given = await self._pace.enter(request)
        if isinstance(given, Fault):
            return given
        reply: Reply | None = None
        wire.idle.clear()
        try:
            reply = await self._backend.complete(request)
        finally:
            self._pace.leave(given, reply)
        wire.idle.set()
        return replace(reply, waited_s=given.waited_s) if isinstance(reply, Fault) else reply

    async def aclose(self) -> None:
        """Close the wrapped backend's connections."""
        self._pace.close()
        await close(self._backend)
