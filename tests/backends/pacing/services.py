"""Services in virtual time, and a pace before them."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from rewriter.article import Completion, FailureKind, Reply, Request, Usage
from rewriter.backends.fault import Fault
from rewriter.backends.pacing import Limits, Pace, Paced
from rewriter.backends.patient import Patient
from tests.backends.asking import request as asking
from tests.backends.pacing.virtual import now

GOOD = Completion(text="x", model="m", usage=Usage(input_tokens=10, output_tokens=10))
NOBODY = Fault(kind=FailureKind.UNAVAILABLE)
BUSY = Fault(kind=FailureKind.RATE_LIMITED)


class Service:
    """Answers after `seconds` with what `says` returns for the n-th call; remembers when it was asked what,
    and how many calls were under way at most."""

    def __init__(self, says: Callable[[int], Reply] = lambda _: GOOD, seconds: float = 0.2) -> None:
        self.says = says
        self.seconds = seconds
        self.asked: list[tuple[float, str]] = []
        self.now = self.most = 0

    @property
    def times(self) -> list[float]:
        return [at for at, _ in self.asked]

    async def complete(self, request: Request) -> Reply:
        self.asked.append((now(), request.prompt.messages[0].content))
        number = len(self.asked)
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await asyncio.sleep(self.seconds)
            return self.says(number)
        finally:
            self.now -= 1


class Metering(Service):
    """Refuses what is over `rpm`, refused calls counting too; a second's worth may come at once. Tells its
    limit to `hear`, if told where."""

    def __init__(self, rpm: int, hear: Callable[[int, Mapping[str, str]], None] | None = None) -> None:
        super().__init__()
        self.rpm = rpm
        self.hear = hear
        self.level = self.most_level = rpm / 60
        self.at = 0.0
        self.refused: list[float] = []

    async def complete(self, request: Request) -> Reply:
        begun = now()
        self.level = min(self.most_level, self.level + (begun - self.at) * self.rpm / 60)
        self.at, fits = begun, self.level >= 1
        self.level = max(-self.most_level, self.level - 1)
        self.asked.append((begun, request.purpose))
        if not fits:
            self.refused.append(begun)
        await asyncio.sleep(self.seconds if fits else 0.01)
        if self.hear is not None:
            used = self.most_level - max(0.0, self.level)
            reset = f"{used * 60_000 / self.rpm:.0f}ms"
            left = str(int(self.rpm - used))
            self.hear(
                200 if fits else 429,
                {
                    "x-ratelimit-limit-requests": str(self.rpm),
                    "x-ratelimit-remaining-requests": left,
                    "x-ratelimit-reset-requests": reset,
                },
            )
        return GOOD if fits else BUSY


def paced(service: Service, limits: Limits, **more: Any) -> tuple[Paced, Pace]:
    """The service behind a pace that runs on the loop's time."""
    pace = Pace(limits, clock=now, chance=lambda: 0.0, **more)
    return Paced(service, pace), pace


async def all_of(to: Paced | Patient, count: int) -> list[Reply]:
    return await asyncio.gather(*(to.complete(asking(str(n))) for n in range(count)))


def patient(to: Paced, **more: float) -> Patient:
    return Patient(to, clock=now, chance=lambda: 0.0, **more)  # type: ignore[arg-type]
