"""A run in rounds, in a time of its own, for the tests of what rounds decide."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rewriter.article import (
    Reason,
    Usage,
)
from rewriter.backends.openai.batches import OpenAIBatches
from rewriter.runner.batch import Budget, NearHost, Pricing, Stopping
from rewriter.runner.batch.rounds import Limits, Rounds, Waits
from rewriter.settings import Secret
from rewriter.settings.values import Prices
from tests.rig.batch_double import BatchDouble
from tests.rig.makers import Asker
from tests.runner.batch.batch_logs import MemoryRounds

USAGE = Usage(input_tokens=10, output_tokens=1)
PRICES = Prices(input=0.0, output=1_000_000.0)  # one unit a token of output
WAITS = Waits(first_s=1.0, longest_s=4.0, look_again_s=30.0, give_up_s=600.0)


@dataclass
class Time:
    """A clock that goes on as fast as one sleeps."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)
    on_sleep: Callable[[], None] = lambda: None

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept.append(seconds)
        self.on_sleep()
        await asyncio.sleep(0)


@dataclass
class Made:
    """What a run came to."""

    stopping: Stopping
    budget: Budget
    told: list[Reason]
    time: Time


def run(
    store: MemoryRounds,
    double: BatchDouble,
    folder: Path,
    *,
    maker: Asker | None = None,
    cap: float | None = None,
    limits: Limits = Limits(),
    clock: Time | None = None,
    stopping: Stopping | None = None,
) -> Made:
    clock, told = clock or Time(), list[Reason]()

    async def ran() -> Made:
        service = OpenAIBatches(api_key=Secret("none"), base_url=double.url, timeout_s=5.0, sleep=clock.sleep)
        budget = Budget(Pricing(main=PRICES, share=0.5), cap=cap, spent=sum(c.cost for c in store.calls))
        rounds = Rounds(
            store=store,
            log=store,
            host=NearHost(maker or Asker()),
            service=service,
            budget=budget,
            stopping=stopping or Stopping(),
            folder=folder,
            active=8,
            waits=WAITS,
            limits=limits,
            tell=told.append,
            clock=lambda: clock.now,
            sleep=clock.sleep,
        )
        await rounds.run()
        await service.aclose()
        return Made(rounds.stopping, budget, told, clock)

    return asyncio.run(ran())
