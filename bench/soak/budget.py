"""A ceiling, a thousand articles, and kills: what the service has charged never passes it.

The service's own account is a file to which every charge is added before the answer is told. Where answers
may be longer than was reserved (no limit is set), the ceiling may be passed by that difference, for the calls
that were under way together."""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.soak.makers import Teller, conducted, store_for
from bench.soak.table import Row, show, verdict
from rewriter.runner.batch import Pricing
from rewriter.runner.batch.budget import LEAST_ANSWER
from rewriter.settings.values import Prices
from tests.rig.books import books

AT_ONCE = 8
DEAR = Pricing(main=Prices(input=1.0, output=4.0), others={"other": Prices(input=5.0, output=20.0)})
PLAIN = Pricing(main=Prices(input=1.0, output=4.0))
CASES = {
    # prices, longest answer, kills
    "one model": (PLAIN, LEAST_ANSWER, 0),
    "one model, kills": (PLAIN, LEAST_ANSWER, 8),
    "a dearer fallback": (DEAR, LEAST_ANSWER, 0),
    "a dearer fallback, kills": (DEAR, LEAST_ANSWER, 8),
    "longer than reserved": (PLAIN, 3 * LEAST_ANSWER, 0),
    "longer than reserved, kills": (PLAIN, 3 * LEAST_ANSWER, 8),
}


def main(articles: int = 1_000, seed: int = 1) -> int:
    """Every case in turn."""
    rows = [case(name, articles, seed) for name in CASES]
    show(f"budget: {articles} articles, {AT_ONCE} in flight", rows)
    return verdict([str(row["case"]) for row in rows if not row["held"]])


def case(name: str, articles: int, seed: int) -> Row:
    """One run, killed so many times, to its ceiling."""
    pricing, longest, kills = CASES[name]
    chance = random.Random(seed)  # noqa: S311  # no secret
    mean = pricing.main.output * longest / 2 / 1_000_000 if pricing.main else 0.0
    cap = mean * articles  # half of what two questions an article cost
    with tempfile.TemporaryDirectory() as given:
        folder = Path(given)
        for number in range(kills):
            struck(folder, name, articles, cap, number, after=chance.uniform(0.2, 1.0))
        done(folder, name, articles, cap, kills)
        charges = [float(line) for line in (folder / "account").read_text().split()]
        now = books(folder / "journal.sqlite")
    charged = sum(charges)
    over = AT_ONCE * max(0.0, longest - LEAST_ANSWER) * 4.0 / 1_000_000
    return {
        "case": name,
        "ceiling": f"{cap:.3f}",
        "charged": f"{charged:.3f}",
        "of it": f"{charged / cap:.3f}",
        "may pass by": f"{over:.3f}",
        "charges": len(charges),
        "journal done": now.done,
        "unknown": now.unknown,
        "kills": kills,
        "held": charged <= cap + over and charged > 0.5 * cap,
    }


def struck(folder: Path, name: str, articles: int, cap: float, seed: int, *, after: float) -> None:
    """One start that is killed a while after its first charge."""
    process = subprocess.Popen(command(folder, name, articles, cap, seed))
    account = folder / "account"
    before = account.stat().st_size if account.exists() else 0
    while process.poll() is None and (account.stat().st_size if account.exists() else 0) <= before:
        time.sleep(0.005)
    time.sleep(after)
    process.kill()
    process.wait()


def done(folder: Path, name: str, articles: int, cap: float, seed: int) -> None:
    """One start that goes on to the ceiling."""
    subprocess.run(command(folder, name, articles, cap, seed), check=True)


def command(folder: Path, name: str, articles: int, cap: float, seed: int) -> list[str]:
    """The run as a program of its own."""
    given = [str(folder), name, str(articles), str(cap), str(seed)]
    return [sys.executable, "-m", "bench.soak.budget", *given]


def child(given: list[str]) -> None:
    """The run, in its own process."""
    folder, name, articles = Path(given[0]), given[1], int(given[2])
    cap, seed = float(given[3]), int(given[4])
    pricing, longest, _ = CASES[name]
    account = os.open(folder / "account", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def charged(amount: float) -> None:
        os.write(account, f"{amount!r}\n".encode())

    backend = Teller(
        pricing=pricing,
        charged=charged,
        delay_s=0.02,
        longest=longest,
        fallback=3 if pricing.others else 0,
        chance=random.Random(seed),  # noqa: S311  # no secret
    )
    with store_for(folder, articles, currency="USD") as store:
        asyncio.run(conducted(store, backend, cap=cap, active=AT_ONCE))


if __name__ == "__main__":
    child(sys.argv[1:])
