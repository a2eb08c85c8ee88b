"""A whole program for tests that kill it: `python -m tests.runner.batch.rounds_program URL FOLDER COUNT`
makes so many articles in rounds, and goes on where it was left when started again."""

import asyncio
import signal
import sys
from pathlib import Path

from rewriter.backends.openai.batches import OpenAIBatches
from rewriter.journal import RunStore, create_run, list_runs, open_run
from rewriter.runner.batch import Budget, NearHost, Pricing, Stopping
from rewriter.runner.batch.rounds import Limits, Rounds, Waits
from rewriter.runner.signals import struck
from rewriter.settings import Secret
from rewriter.settings.values import Prices
from tests.rig.makers import Asker
from tests.rig.stores import entries

STEPS = 4
A_FILE = 30
WAITS = Waits(first_s=0.03, longest_s=0.1, look_again_s=0.2)
PRICES = Prices(input=0.0, output=1_000_000.0)


def opened(path: Path, count: int) -> RunStore:
    """The run, begun if need be."""
    store = open_run(path) if path.exists() and list_runs(path) else create_run(path, frozen="{}", folder="o")
    if not store.run.enrolled:
        store.enrol(entries(count))
    return store


async def made(url: str, folder: Path, store: RunStore) -> None:
    totals, stopping = await store.totals(), Stopping()
    service = OpenAIBatches(api_key=Secret("none"), base_url=url, timeout_s=20.0)
    spent = (totals.cost or 0.0) + totals.unknown_cost
    rounds = Rounds(
        store=store,
        log=store.batches,
        host=NearHost(Asker(steps=STEPS)),
        service=service,
        budget=Budget(Pricing(main=PRICES, share=0.5), spent=spent),
        stopping=stopping,
        folder=folder / "batches",
        active=8,
        waits=WAITS,
        limits=Limits(lines=A_FILE),
        tell=lambda reason: print(reason.key, flush=True),  # noqa: T201  # what the tests read
    )
    with struck(stopping.strike, signal.SIGINT):
        await rounds.run()
    await service.aclose()
    sys.stdout.write(f"{stopping.why}\n")


def main(url: str, folder: str, count: str) -> None:
    with opened(Path(folder) / "journal.sqlite", int(count)) as store:
        asyncio.run(made(url, Path(folder), store))


if __name__ == "__main__":
    main(*sys.argv[1:])
