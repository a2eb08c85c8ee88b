"""Who gets a run's questions answered: call by call, or in rounds through a Batch API at half the price."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, Protocol

from rewriter.article import Reason
from rewriter.article.batch_api import BatchState
from rewriter.backends.batch_api import BATCH_SHARE, BatchService
from rewriter.backends.batching import connect_rounds
from rewriter.backends.closing import close
from rewriter.backends.pacing import turn
from rewriter.errors import UsageError
from rewriter.journal.store import RunStore
from rewriter.ports import Backend, Host
from rewriter.runner.batch import BatchAsker, Budget, Conductor, Places, Pricing, Stopping
from rewriter.runner.batch.rounds import Rounds, Waits
from rewriter.settings import Settings

Via = Literal["calls", "batch-api"]
BATCHES = "batches"  # of the run's folder: the files of batches under way
_BEGUN = frozenset({BatchState.SUBMITTING, BatchState.CREATED})


class Way(Protocol):
    """Makes the unfinished articles of a run."""

    @property
    def under_way(self) -> int:
        """Articles begun and not ended."""
        ...

    async def run(self) -> None:
        """Until none is left, or the run stops."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a way works with. `at_once` calls are under way at most, `active` articles."""

    store: RunStore
    host: Host
    stopping: Stopping
    at_once: int
    active: int
    cap: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Engaged:
    """A way of making articles, what it may spend, and whom it asks."""

    way: Way
    budget: Budget
    asked: Backend | BatchService

    async def aclose(self) -> None:
        """Let go of connections."""
        await close(self.asked)


async def chosen_via(store: RunStore, asked: Via | None) -> Via:
    """How to go on with a run: as asked, else as it was made so far; noted for the next time. UsageError when
    batches under way would be left alone, and their questions paid twice."""
    before = store.run.options.get("via")
    via: Via = asked or ("batch-api" if before == "batch-api" else "calls")
    if via == "calls":
        await _leave_batches(store)
    if via != (before or "calls"):
        store.renew(options={**store.run.options, "via": via})
    return via


async def _leave_batches(store: RunStore) -> None:
    left = await store.batches.unclosed()
    if begun := [batch for batch in left if batch.state in _BEGUN]:
        raise UsageError("rounds.batches-open", n=len(begun))
    for batch in left:
        await store.batches.discard(batch.key)


def charged(settings: Settings, via: Via) -> Settings:
    """The settings with the prices that are really charged."""
    prices = settings.prices
    if prices is None or via == "calls":
        return settings
    cached = None if prices.cached is None else BATCH_SHARE * prices.cached
    half = replace(
        prices, input=BATCH_SHARE * prices.input, output=BATCH_SHARE * prices.output, cached=cached
    )
    return replace(settings, prices=half)


async def call_by_call(means: Means, backend: Backend, settings: Settings) -> Engaged:
    """Every question a call of its own."""
    budget = await _budget(means, settings, share=1.0)
    asker = BatchAsker(
        store=means.store,
        backend=backend,
        budget=budget,
        stopping=means.stopping,
        places=Places(means.at_once),
    )
    conductor = Conductor(
        store=means.store,
        host=means.host,
        asker=asker,
        stopping=means.stopping,
        turn=_turn,
        active=means.active,
    )
    return Engaged(way=conductor, budget=budget, asked=backend)


async def in_rounds(
    means: Means, folder: Path, settings: Settings, tell: Callable[[Reason], None], *, waits: Waits = Waits()
) -> Engaged:
    """All open questions in files that are answered within a day. Errors as for `connect_rounds`."""
    service, budget = connect_rounds(settings), await _budget(means, settings, share=BATCH_SHARE)
    rounds = Rounds(
        store=means.store,
        log=means.store.batches,
        host=means.host,
        service=service,
        budget=budget,
        stopping=means.stopping,
        folder=folder / BATCHES,
        active=means.active,
        waits=waits,
        tell=tell,
    )
    return Engaged(way=rounds, budget=budget, asked=service)


async def _budget(means: Means, settings: Settings, *, share: float) -> Budget:
    totals = await means.store.totals()
    others = {each.model: each.prices for each in settings.endpoints if each.model and each.prices}
    pricing = Pricing(main=settings.prices, others=others, share=share)
    return Budget(pricing, cap=means.cap, spent=(totals.cost or 0.0) + totals.unknown_cost)


@contextmanager
def _turn(position: int) -> Iterator[None]:
    """Whose turn it is at the endpoints: articles begun earlier are finished first."""
    token = turn.set(position)
    try:
        yield
    finally:
        turn.reset(token)
