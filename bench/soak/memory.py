"""Memory of the driver by the number of articles: it holds what is under way, never the list. Goal: at most
20 MB more for 30,000 articles than for 1,000."""

import asyncio
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.soak.makers import Teller, conducted, store_for, timed
from bench.soak.table import Row, show, verdict
from rewriter.runner.batch import Pricing
from tests.rig.processes import rss_mb

FEW, MOST_MB = 1_000, 20.0


def main(articles: int = 30_000, seed: int = 1) -> int:
    """Two runs, each in a process of its own."""
    del seed
    rows = [measured(number) for number in (FEW, articles)]
    show("memory of the driver", rows)
    growth = float(str(rows[1]["peak MB"])) - float(str(rows[0]["peak MB"]))
    print(f"growth {growth:.1f} MB (at most {MOST_MB:.0f})")
    return verdict(["memory grows with the list"] if growth > MOST_MB else [])


def measured(articles: int) -> Row:
    """One run."""
    command = [sys.executable, "-m", "bench.soak.memory", str(articles)]
    begun = time.monotonic()
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return {
        "articles": articles,
        "before MB": out[0],
        "after MB": out[1],
        "peak MB": out[2],
        "articles a second": timed(begun, articles),
    }


def child(articles: int) -> None:
    """The run, in its own process."""
    with tempfile.TemporaryDirectory() as folder, store_for(Path(folder), articles) as store:
        before = rss_mb()
        asyncio.run(conducted(store, Teller(pricing=Pricing()), cap=None, active=64))
        print(f"{before:.1f} {rss_mb():.1f} {rss_mb(field='VmHWM'):.1f}")


if __name__ == "__main__":
    child(int(sys.argv[1]))
