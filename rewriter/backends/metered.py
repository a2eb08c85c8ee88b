"""Adding up what is paid."""

from rewriter.article import Reply, Request, Usage
from rewriter.backends.access import Tariff
from rewriter.backends.closing import close
from rewriter.ports import Backend

_PER = 1_000_000


class Metered:
    """A backend that remembers what its calls cost: `usage` in tokens and `calls` answered so far. Answers
    replayed from a journal never come here, so this is what was paid in this run. Attempts that ended
    without word from the service are not in it: nobody knows what they cost."""

    def __init__(self, backend: Backend, prices: Tariff | None = None) -> None:
        self._backend = backend
        self._prices = prices
        self.usage = Usage()
        self.calls = 0

    async def complete(self, request: Request) -> Reply:
        """The wrapped backend's reply, its usage added up; failures that were paid for count too."""
        reply = await self._backend.complete(request)
        self.usage += reply.usage
        self.calls += 1
        return reply

    @property
    def cost(self) -> float | None:
        """What `usage` costs in the prices' currency; None when no prices are configured."""
        return cost_of(self.usage, self._prices) if self._prices else None

    async def aclose(self) -> None:
        """Close the wrapped backend's connections."""
        await close(self._backend)


def cost_of(usage: Usage, prices: Tariff) -> float:
    """The cost of some tokens. Cached tokens are part of the input, reasoning tokens of the output, as in
    OpenAI's usage objects."""
    cached = min(usage.cached_tokens, usage.input_tokens)
    cached_price = prices.input if prices.cached is None else prices.cached
    fresh = (usage.input_tokens - cached) * prices.input
    return (fresh + cached * cached_price + usage.output_tokens * prices.output) / _PER
