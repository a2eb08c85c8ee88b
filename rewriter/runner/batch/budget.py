"""Never more than the ceiling: reserved before each call, settled after it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil

from rewriter.article import Completion, Failure, FailureKind, Reply, Request, Usage
from rewriter.backends.access import Tariff
from rewriter.backends.metered import cost_of

CHARACTERS_PER_TOKEN = 2.5  # French news has 4.0 in o200k; names, figures and JSON have fewer
LEAST_ANSWER = 4_000  # tokens reserved for an answer whose length nothing limits
_MARGIN = 1.5  # over the longest answer of the run so far
END_UNKNOWN = frozenset({FailureKind.TIMEOUT, FailureKind.CANCELLED})
"""We stopped listening: the service may have answered, and may charge for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """What calls cost: `main` for the run's model, `others` by the name of a fallback's model. `share` is the
    part of it that is really charged (0.5 for a Batch API)."""

    main: Tariff | None = None
    others: Mapping[str, Tariff] = field(default_factory=dict)
    share: float = 1.0

    def cost(self, reply: Reply) -> float:
        """What a reply cost; 0 without prices."""
        tariff = self._of(reply.model if isinstance(reply, Completion) else "")
        return self.share * cost_of(reply.usage, tariff) if tariff else 0.0

    def _of(self, model: str) -> Tariff | None:
        """The tariff of the model that answered: services add a date to the name they were asked for."""
        named = [name for name in self.others if model == name or model.startswith(f"{name}-")]
        return self.others[max(named, key=len)] if named else self.main

    def most(self, usage: Usage) -> float:
        """What so many tokens cost at the dearest of the tariffs."""
        tariffs = [t for t in (self.main, *self.others.values()) if t]
        return self.share * max((cost_of(usage, tariff) for tariff in tariffs), default=0.0)


class Budget:
    """What the run has spent, what is reserved for calls under way, and whether one more may be made. `spent`
    begins with what earlier sittings of the run paid, calls whose end nobody knows at their reservation.

    With `max_output_tokens` set, spending cannot pass `cap`; without it, an answer longer than was reserved
    (4,000 tokens, or half more than the longest so far) may pass it by the difference."""

    def __init__(self, pricing: Pricing, *, cap: float | None = None, spent: float = 0.0) -> None:
        self.cap = cap
        self.spent = spent
        self.reserved = 0.0
        self._pricing = pricing
        self.under_way = 0
        self._longest = 0
        self._changed = asyncio.Condition()

    @property
    def left(self) -> float | None:
        """What is left under the ceiling; None without one."""
        return None if self.cap is None else max(0.0, self.cap - self.spent - self.reserved)

    async def reserve(self, request: Request, *, wait: bool = True) -> float | None:
        """Set money aside for a call, waiting for others to be settled if need be: how much. None when the
        ceiling leaves no room, however the calls under way end; without `wait`, when it leaves none now."""
        need = self._pricing.most(self._tokens(request))
        async with self._changed:
            while self.cap is not None and self.spent + self.reserved + need > self.cap:
                if not self.under_way or not wait:
                    return None
                await self._changed.wait()
            self.reserved += need
            self.under_way += 1
        return need

    def hold(self, calls: int, reserved: float) -> None:
        """Count calls that were begun in an earlier sitting and are still under way."""
        self.under_way += calls
        self.reserved += reserved

    async def settle(self, reserved: float, reply: Reply) -> float:
        """Put the real cost in the reservation's place: what it was, as far as the service has said. A call
        whose end nobody knows stays counted at its reservation."""
        cost = self._pricing.cost(reply)
        unknown = isinstance(reply, Failure) and reply.kind in END_UNKNOWN
        self._longest = max(self._longest, reply.usage.output_tokens)
        await self._release(reserved, max(cost, reserved) if unknown else cost)
        return cost

    async def give_back(self, reserved: float) -> None:
        """The call was not made after all."""
        await self._release(reserved, 0.0)

    async def _release(self, reserved: float, spent: float) -> None:
        async with self._changed:
            self.under_way -= 1
            self.reserved = self.reserved - reserved if self.under_way else 0.0
            self.spent += spent
            self._changed.notify_all()

    def _tokens(self, request: Request) -> Usage:
        asked = sum(len(message.content) for message in request.prompt.messages)
        asked += len(request.schema.json) if request.schema else 0
        limit = request.parameters.max_output_tokens
        answer = limit or max(LEAST_ANSWER, ceil(self._longest * _MARGIN))
        return Usage(input_tokens=ceil(asked / CHARACTERS_PER_TOKEN), output_tokens=answer)
