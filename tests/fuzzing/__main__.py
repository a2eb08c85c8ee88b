"""Feeds every target for a while and prints what broke: `python -m tests.fuzzing --minutes 60`. Each failing
input is kept under out/fuzzing. Exit 1 when there is one."""

import argparse
import signal
import sys
import time
import traceback
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType
from typing import NoReturn

from tests.fuzzing.mutating import mutated
from tests.fuzzing.seeds import seeds
from tests.fuzzing.targets import ALLOWED, TARGETS

KEPT = Path("out/fuzzing")
SECONDS_A_CASE = 20


class HungError(Exception):
    """A case took too long."""


def main(arguments: list[str] | None = None) -> int:
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(TARGETS), nargs="*", default=sorted(TARGETS))
    given = parser.parse_args(arguments)
    signal.signal(signal.SIGALRM, _hung)
    made, broken = fuzz(given.minutes * 60, Random(given.seed), given.only)
    print("cases:", dict(made), "sum:", made.total())
    print("broken:", dict(broken))
    return int(bool(broken))


def fuzz(seconds: float, chance: Random, only: list[str]) -> tuple[Counter[str], Counter[str]]:
    """How many cases each target was fed, and how many broke each (by target and error)."""
    made: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    inputs = seeds()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        name = only[made.total() % len(only)]
        data = mutated(chance, inputs[name])
        made[name] += 1
        if error := _fed(name, data):
            broken[f"{name}: {type(error).__name__}"] += 1
            _keep(name, data, error)
    return made, broken


def _fed(name: str, data: bytes) -> BaseException | None:
    signal.alarm(SECONDS_A_CASE)
    try:
        TARGETS[name](data)
    except ALLOWED:
        return None
    except Exception as error:  # noqa: BLE001  # whatever it is, it is what we look for
        return error
    finally:
        signal.alarm(0)
    return None


def _keep(name: str, data: bytes, error: BaseException) -> None:
    KEPT.mkdir(parents=True, exist_ok=True)
    stem = f"{name}-{type(error).__name__}-{sha256(data).hexdigest()[:12]}"
    (KEPT / f"{stem}.bin").write_bytes(data)
    (KEPT / f"{stem}.txt").write_text("".join(traceback.format_exception(error))[-4_000:], "utf-8")


def _hung(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise HungError


if __name__ == "__main__":
    sys.exit(main())
