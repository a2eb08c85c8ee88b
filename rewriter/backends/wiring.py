"""All that a batch asks through: its endpoints, what they have cost, and how they stand."""

from dataclasses import dataclass

from rewriter.article import Failure, Reply, Request, Usage
from rewriter.backends.choosing import Chosen, answered_by
from rewriter.backends.fault import plain
from rewriter.backends.metered import cost_of
from rewriter.backends.pacing import Standing
from rewriter.backends.patient import Patient


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A reply, the endpoint it came from, and what it cost: None without that endpoint's prices."""

    reply: Reply
    endpoint: str
    cost: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointNow:
    """One endpoint at this moment: how it stands, what it has answered and cost, and why it is no longer
    asked, if so."""

    name: str
    model: str
    standing: Standing
    calls: int
    usage: Usage
    cost: float | None
    out: Failure | None


class Wire:
    """Answers the requests of a whole run: `patient(chosen(paced(light)))`. Set `pacing.turn` to an article's
    position before asking for it. Never raises for what a service does. One event loop."""

    def __init__(self, patient: Patient, chosen: Chosen) -> None:
        self._patient = patient
        self._chosen = chosen

    async def complete(self, request: Request) -> Reply:
        """The answer, or why there is none."""
        return await self._patient.complete(request)

    async def ask(self, request: Request) -> Asked:
        """The answer, with who gave it and what it cost."""
        reply = await self._patient.complete(request)
        endpoint = answered_by.get() or self._chosen.endpoints[0]
        cost = cost_of(reply.usage, endpoint.prices) if endpoint.prices else None
        return Asked(reply=reply, endpoint=endpoint.name, cost=cost)

    @property
    def lost(self) -> Failure | None:
        """Why no endpoint can be asked any longer; None while one can."""
        lost = self._chosen.lost
        return plain(lost) if lost is not None else None

    @property
    def now(self) -> tuple[EndpointNow, ...]:
        """Every endpoint at this moment, in order of preference."""
        return tuple(
            EndpointNow(
                name=e.name,
                model=e.model,
                standing=e.pace.standing,
                calls=e.calls,
                usage=e.usage,
                cost=e.cost,
                out=e.out,
            )
            for e in self._chosen.endpoints
        )

    @property
    def usage(self) -> Usage:
        """Tokens paid for, at all endpoints."""
        return sum((endpoint.usage for endpoint in self._chosen.endpoints), Usage())

    @property
    def cost(self) -> float | None:
        """What they cost; None when an endpoint that was used has no prices."""
        costs = [endpoint.cost for endpoint in self._chosen.endpoints if endpoint.usage != Usage()]
        known = [cost for cost in costs if cost is not None]
        priced = any(endpoint.prices for endpoint in self._chosen.endpoints)
        return sum(known) if priced and len(known) == len(costs) else None

    async def aclose(self) -> None:
        """Close all connections."""
        await self._patient.aclose()
