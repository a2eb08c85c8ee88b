"""Tiny articles over a real journal, with no model and no flow: what is left is what a run itself costs."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rewriter.article import Completion, Reply, Request, Usage
from rewriter.journal import RunStore, create_run, open_run
from rewriter.runner.batch import BatchAsker, Budget, Conductor, NearHost, Places, Pricing, Stopping
from tests.rig.makers import Asker
from tests.rig.stores import entries


@dataclass(slots=True, kw_only=True)
class Teller:
    """Answers after some `delay_s` seconds and charges when it does: `charged` is told every amount, whether
    or not anybody still listens. Answers have up to `longest` tokens; one in `fallback` (0: none) comes from
    the other model."""

    pricing: Pricing
    charged: Callable[[float], None] = lambda _: None
    delay_s: float = 0.002
    longest: int = 1
    fallback: int = 0
    chance: random.Random = random.Random(1)  # noqa: S311  # no secret

    async def complete(self, request: Request) -> Reply:
        """An answer."""
        await asyncio.sleep(self.delay_s * self.chance.random() * 2)
        model = "other-2026" if self.fallback and self.chance.randrange(self.fallback) == 0 else "m"
        usage = Usage(input_tokens=5, output_tokens=self.chance.randint(1, self.longest))
        reply = Completion(text=f"answer to {request.digest[:8]}", model=model, usage=usage)
        self.charged(self.pricing.cost(reply))
        return reply


def store_for(folder: Path, articles: int, *, currency: str | None = None) -> RunStore:
    """The run in a folder: begun, or gone on with."""
    path = folder / "journal.sqlite"
    if path.exists():
        try:
            found = open_run(path)
        except Exception:  # noqa: BLE001  # killed before the run had its row
            found = create_run(path, frozen="{}", folder=str(folder), currency=currency)
    else:
        found = create_run(path, frozen="{}", folder=str(folder), currency=currency)
    if not found.run.enrolled:
        found.enrol(iter(entries(articles)))
    return found


async def conducted(
    store: RunStore, backend: Teller, *, cap: float | None, active: int, steps: int = 2
) -> Stopping:
    """Make the run's articles; `backend.pricing` is what they cost."""
    totals, stopping = await store.totals(), Stopping()
    spent = (totals.cost or 0.0) + totals.unknown_cost
    budget = Budget(backend.pricing, cap=cap, spent=spent)
    asker = BatchAsker(store=store, backend=backend, budget=budget, stopping=stopping, places=Places(active))
    running = Conductor(
        store=store, host=NearHost(Asker(steps=steps)), asker=asker, stopping=stopping, active=active * 2
    )
    await running.run()
    return stopping


def timed(begun: float, articles: int) -> str:
    """Articles a second since then."""
    return f"{articles / (time.monotonic() - begun):.0f}"
