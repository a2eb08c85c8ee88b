"""How the service behaves, and what it counts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """How the service behaves. `delay_s` is what an answer takes, give or take `jitter_s`; `wait_s` what it
    asks refused callers to wait; `slow_s` what slow faults take."""

    faults: Mapping[str, float] = field(default_factory=dict)
    delay_s: float = 0.02
    jitter_s: float = 0.0
    wait_s: float = 1.0
    slow_s: float = 30.0
    rpm: int | None = None
    tpm: int | None = None
    burst_s: float = 1.0
    retry_after: str = "seconds"
    silent: bool = False
    text: str | None = None
    model: str = "m-1"
    tokens: int = 300
    seed: int = 1


@dataclass(slots=True, kw_only=True)
class Counts:
    """What was counted. `received` calls arrived whole; `paid` answers were made, `repeated` of them for
    words that had been paid for before; `refused` calls met a limit or a fault of refusal; `early` ones came
    while all had been asked to wait; `by_fault` says how often each was met."""

    received: int = 0
    paid: int = 0
    repeated: int = 0
    refused: int = 0
    early: int = 0
    most_at_once: int = 0
    by_fault: Counter[str] = field(default_factory=Counter)
