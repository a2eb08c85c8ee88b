"""Targets fed one case after the other; what broke and what took long."""

import signal
import time
import traceback
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType
from typing import NoReturn

from tests.fuzzing.documents import mutated_document
from tests.fuzzing.mutating import mutated
from tests.fuzzing.targets import ALLOWED, TARGETS

SECONDS_A_CASE = 20.0  # of this process's own time, so that a busy machine is no hang
SLOW = 2.0
_DOCUMENTS = ("docx", "odt")
_SHARES = {"process": 0.03}  # a process a case
_MOST = 300_000  # bytes of a case


class HungError(BaseException):
    """A case took too long. No `except Exception` on the way swallows it."""


@dataclass(slots=True)
class Run:
    """How many cases each target was fed, how many broke it (by target and error), how many took long, and
    the longest, in seconds of this process."""

    made: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    slow: Counter[str] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)


def fuzz(
    chance: Random,
    only: list[str],
    inputs: Mapping[str, list[bytes]],
    *,
    seconds: float = 1e9,
    cases: int = 1_000_000_000,
    kept: Path | None = None,
    fed: Path | None = None,
) -> Run:
    """Feeds the targets in turn until the time or the number of cases is up. Failing inputs go to `kept`,
    the one being fed to `fed`."""
    run = Run()
    end = time.monotonic() + seconds
    before = signal.signal(signal.SIGPROF, _hung)
    try:
        while time.monotonic() < end and run.made.total() < cases:
            for name in only:
                if chance.random() < _SHARES.get(name, 1.0):
                    data = case(name, chance, inputs[name])
                    if fed:
                        fed.write_bytes(data)
                    _tried(run, name, data, kept)
    finally:
        signal.signal(signal.SIGPROF, before)
    return run


def case(name: str, chance: Random, inputs: list[bytes]) -> bytes:
    """One input for a target."""
    data = mutated_document(chance, inputs) if name in _DOCUMENTS else mutated(chance, inputs)
    return data[:_MOST]


def _tried(run: Run, name: str, data: bytes, kept: Path | None) -> None:
    started = time.process_time()
    error = _fed(name, data)
    took = time.process_time() - started
    run.made[name] += 1
    run.slowest[name] = max(run.slowest.get(name, 0.0), took)
    if took > SLOW:
        run.slow[name] += 1
        _keep(kept, f"{name}-slow", data, f"{took:.1f} s for {len(data)} bytes")
    if error:
        run.broken[f"{name}: {type(error).__name__}"] += 1
        _keep(kept, f"{name}-{type(error).__name__}", data, "".join(traceback.format_exception(error)))


def _fed(name: str, data: bytes) -> BaseException | None:
    signal.setitimer(signal.ITIMER_PROF, SECONDS_A_CASE)
    try:
        TARGETS[name](data)
    except ALLOWED:
        return None
    except (Exception, HungError) as error:  # noqa: BLE001  # whatever it is, it is what we look for
        return error
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def _keep(kept: Path | None, stem: str, data: bytes, told: str) -> None:
    if kept is None:
        return
    stem = f"{stem}-{sha256(data).hexdigest()[:12]}"
    (kept / f"{stem}.bin").write_bytes(data)
    (kept / f"{stem}.txt").write_text(told[-4_000:], "utf-8", "backslashreplace")


def _hung(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise HungError
