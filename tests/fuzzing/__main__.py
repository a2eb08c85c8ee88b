"""Feeds every target for a while and prints what broke: `python -m tests.fuzzing --minutes 60`. Each failing
input is kept under out/fuzzing. Exit 1 when there is one. A case that takes long is told with its size."""

import argparse
import faulthandler
import os
import sys
from pathlib import Path
from random import Random

from tests.fuzzing.feeding import fuzz
from tests.fuzzing.seeds import seeds
from tests.fuzzing.targets import TARGETS

KEPT = Path("out/fuzzing")


def main(arguments: list[str] | None = None) -> int:
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(TARGETS), nargs="*", default=sorted(TARGETS))
    given = parser.parse_args(arguments)
    faulthandler.enable()
    KEPT.mkdir(parents=True, exist_ok=True)
    fed = KEPT / f"fed-{os.getpid()}.bin"  # what a crash of the interpreter leaves behind
    run = fuzz(Random(given.seed), given.only, seeds(), seconds=given.minutes * 60, kept=KEPT, fed=fed)
    fed.unlink(missing_ok=True)
    print("cases:", dict(run.made), "sum:", run.made.total())
    print("slow:", dict(run.slow), "slowest, in seconds:", {n: round(s, 1) for n, s in run.slowest.items()})
    print("broken:", dict(run.broken))
    return int(bool(run.broken))


if __name__ == "__main__":
    sys.exit(main())
