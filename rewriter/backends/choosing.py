"""Several endpoints in order of preference: the first that is there is asked."""

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, replace

from rewriter.article import Completion, Failure, FailureKind, Reply, Request, Usage
from rewriter.backends.access import Tariff
from rewriter.backends.closing import close
from rewriter.backends.fault import worth_retrying
from rewriter.backends.metered import cost_of
from rewriter.backends.pacing import Pace
from rewriter.backends.pacing.pace import Held
from rewriter.ports import Backend

_OUT = frozenset({FailureKind.AUTHENTICATION, FailureKind.QUOTA, FailureKind.UNKNOWN_MODEL})


@dataclass(slots=True, kw_only=True, eq=False)
class Endpoint:
    """One model at one address, asked at its own pace, and what was paid there. `out` says why it is asked no
    longer."""

    name: str
    model: str
    backend: Backend
    pace: Pace
    prices: Tariff | None = None
    usage: Usage = Usage()
    calls: int = 0
    out: Failure | None = None

    @property
    def cost(self) -> float | None:
        """What `usage` costs here; None without prices."""
        return cost_of(self.usage, self.prices) if self.prices else None

    @property
    def is_free(self) -> bool:
        """Whether a call made now would go soon."""
        return self.out is None and self.pace.is_free

    async def ask(self, request: Request) -> Reply:
        """This endpoint's reply to a request, whatever model it names; what it costs is added up."""
        reply = await self.backend.complete(replace(request, model=self.model))
        self.usage += reply.usage
        self.calls += isinstance(reply, Completion)
        return reply


answered_by: ContextVar[Endpoint | None] = ContextVar("answered_by", default=None)
"""The endpoint that gave the last reply in this context."""


class Chosen:
    """Asks the first endpoint whose service is there, and that is not held back while another is free.

    What the model itself says stands, refusals included. An endpoint that refuses the key, the model or for
    want of credit is not asked again as long as another is left. `on_lost` is told once, when none is."""

    def __init__(
        self, endpoints: Sequence[Endpoint], *, on_lost: Callable[[Failure], None] | None = None
    ) -> None:
        self.endpoints = tuple(endpoints)
        self._on_lost = on_lost
        for endpoint in self.endpoints:
            endpoint.pace.elsewhere = self._elsewhere(endpoint)
            endpoint.pace.on_down = self._told

    async def complete(self, request: Request) -> Reply:
        """The reply of the first endpoint that has one of its own."""
        tried: set[Endpoint] = set()
        while True:
            endpoint = self._pick(tried)
            reply = await endpoint.ask(request)
            answered_by.set(endpoint)
            if isinstance(reply, Held):
                tried = {endpoint}  # another is free by now, be it one that was not before
                continue
            tried.add(endpoint)
            if not isinstance(reply, Failure) or not self._goes_on(endpoint, reply, tried):
                return reply

    @property
    def lost(self) -> Failure | None:
        """Why nobody can be asked: the first endpoint's reason; None while any can."""
        reasons = [endpoint.out or endpoint.pace.down for endpoint in self.endpoints]
        return reasons[0] if all(reasons) else None

    async def aclose(self) -> None:
        """Close all connections."""
        for endpoint in self.endpoints:
            await close(endpoint.backend)

    def _pick(self, tried: set[Endpoint]) -> Endpoint:
        usable = [endpoint for endpoint in self.endpoints if endpoint.out is None]  # the last one always is
        left = [endpoint for endpoint in usable if endpoint not in tried] or usable
        free = (endpoint for endpoint in left if endpoint.is_free)
        return next(free, None) or min(left, key=lambda e: (e.pace.down is not None, e.pace.held_s))

    def _goes_on(self, endpoint: Endpoint, failure: Failure, tried: set[Endpoint]) -> bool:
        """Whether another endpoint is asked the same at once."""
        others = [e for e in self.endpoints if e is not endpoint and e.out is None]
        if failure.kind in _OUT and others:
            endpoint.out = failure
            endpoint.pace.shut()
        untried = any(e not in tried for e in others)
        gone = endpoint.pace.down is not None or (endpoint.pace.is_open and worth_retrying(failure))
        return untried and (endpoint.out is not None or gone)

    def _elsewhere(self, endpoint: Endpoint) -> Callable[[], bool]:
        others = [other for other in self.endpoints if other is not endpoint]
        return lambda: any(other.is_free for other in others)

    def _told(self, failure: Failure) -> None:
        if self._on_lost is not None and self.lost is not None:
            on_lost, self._on_lost = self._on_lost, None  # once is enough to stop a run
            on_lost(failure)
