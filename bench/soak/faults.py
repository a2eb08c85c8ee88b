"""Every fault of a service, each through a whole run of the program over real HTTP: no crash, no traceback,
nothing partial that does not say so, calls bounded, every Retry-After kept, a sentence for each article."""

import json
import socket
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bench.soak.table import Row, show, verdict
from tests.rig.articles import text
from tests.rig.books import books
from tests.rig.faulty_provider import FAULTS, Counts, Weather, provider
from tests.rig.judging import Found, found
from tests.rig.newsroom import OF_THE_WHOLE, Newsroom, marked
from tests.rig.sitting import Operator

ATTEMPTS = 3
LIMITS = {"REWRITER_ATTEMPTS": str(ATTEMPTS), "REWRITER_TIMEOUT": "2", "REWRITER_DEADLINE": "8"}
WEATHER = Weather(delay_s=0.05, wait_s=0.6, slow_s=20.0)
RUN = ("run", "articles", "--out", "run", "--min-words", "200", "--log-format", "json")
HOW = ("--workers", "1", "--concurrency", "4")
TIMES = {name: 3 for name in FAULTS if name.startswith("busy")}
"""Refusals are asked again up to 50 times a question, for ten minutes: here three times are enough."""
REFUSED = "refused"  # nobody listens at the address


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """One run against one fault."""

    code: int
    err: str
    said: dict[str, object]
    seconds: float
    counts: Counts
    calls: int
    found: Found


def main(articles: int = 3, seed: int = 1, only: str | None = None) -> int:
    """Every fault in turn."""
    del seed
    rows, broken = [], []
    for name in [only] if only else [*sorted(FAULTS), REFUSED]:
        ran = run(name, articles)
        rows.append(row(name, ran))
        print(rows[-1], flush=True)
        broken += [f"{name}: {each}" for each in faults_of(name, ran)]
    show(f"{len(rows)} faults, {articles} articles that meet each, one that does not", rows)
    return verdict(broken)


def run(name: str, articles: int) -> Ran:
    """A run of so many articles that meet the fault for ever, or three times, and one that does not."""
    with tempfile.TemporaryDirectory() as folder, provider(WEATHER, Newsroom) as service:
        operator = Operator(Nobody() if name == REFUSED else service, Path(folder), dict(LIMITS))
        (operator.folder / "articles").mkdir()
        for number in range(articles):
            words = marked(number, name, TIMES.get(name))
            (operator.folder / "articles" / f"a{number}.txt").write_text(words, encoding="utf-8")
        if name != REFUSED:
            (operator.folder / "articles" / "b.txt").write_text(text(articles), encoding="utf-8")
        begun = time.monotonic()
        with operator.start(*RUN, *HOW) as process:
            out, err = process.communicate(timeout=300)
        return Ran(
            code=process.returncode,
            err=err,
            said=json.loads(out.splitlines()[-1]) if out else {},
            seconds=time.monotonic() - begun,
            counts=service.counts,
            calls=books(operator.run / "journal.sqlite").calls,
            found=found(operator.run),
        )


class Nobody:
    """An address at which nobody listens."""

    def __init__(self) -> None:
        with closing(socket.socket()) as own:
            own.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{own.getsockname()[1]}/v1"


def row(name: str, ran: Ran) -> Row:
    """What a person wants to see of it."""
    return {
        "fault": name,
        "code": ran.code,
        "ended": " ".join(f"{n} {status}" for status, n in sorted(ran.found.statuses.items())),
        "calls": ran.calls,
        "sent": ran.counts.received,
        "early": ran.counts.early,
        "stopped": ran.said.get("why") or "–",
        "seconds": f"{ran.seconds:.1f}",
    }


def faults_of(name: str, ran: Ran) -> list[str]:
    """Which promises do not hold."""
    stopped = ran.said.get("why") is not None
    held = {
        "a traceback": "Traceback" not in ran.err,
        f"code {ran.code}": ran.code == (3 if name in OF_THE_WHOLE else 0),
        "stopped without a sentence": not stopped or bool(ran.said.get("message")),
        "articles left although the run did not stop": stopped or not ran.found.statuses["waiting"],
        "failed without a word why": not ran.found.silent,
        "files missing": not ran.found.torn,
        "partial and called ready": not ran.found.partial,
        "a call before Retry-After": ran.counts.early == 0,
        "calls without bound": ran.counts.received <= ran.calls * (TIMES.get(name, 0) + ATTEMPTS),
        "an article without a fault not made": stopped or ran.found.statuses["ready"] >= (name != REFUSED),
    }
    return [each for each, holds in held.items() if not holds]
