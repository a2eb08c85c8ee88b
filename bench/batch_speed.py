"""How fast runs are made: `python -m bench.batch_speed`.

Calls through conductor, flow and journal, with checks off, against a bare aiohttp loop at the same
provider: at least 85 % of its calls a second with 100 calls under way (200 ms an answer), 70 % with 1,000
(2 s). And the whole path – intake, flow, checks, ledger, report, files – at a provider that takes 20 seconds,
200 calls under way: at least 95 % of what it can answer. Everything in processes of its own, measured between
two moments once it is warm.
"""

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench._fast_provider import BODY, served
from bench.wire_speed import alone
from rewriter.article import Message, Prompt, Reply, Request, Source, Status
from rewriter.article.batch import Asks, Ended, Entry, Row, Step, Summary
from tests.rig.articles import write

LEAST_OF_PROVIDER = 0.95
LOADS = ((100, 0.2, 0.85, 3.0), (1000, 2.0, 0.70, 24.0))
"""Calls under way, seconds an answer takes, the least share of the bare loop's rate, seconds until it is
warm: a run begins with a few calls and doubles them with each answer."""
ARTICLES_AT_ONCE, ANSWER_S = 200, 20.0
SPAN_S = 8.0
ARTICLES = 1400
_MESSAGES = tuple(Message(role=m["role"], content=m["content"]) for m in BODY["messages"])


class OneQuestion:
    """Articles that ask one question each, and are judged by nobody."""

    def begin(self, entry: Entry, source: Source | None) -> Step:  # noqa: ARG002  # the protocol's
        """The question."""
        prompt = Prompt(name="b", version="1", messages=_MESSAGES)
        return Asks(requests=(Request(purpose="b", model="m", prompt=prompt, ordinal=entry.position),))

    def resume(self, position: int, replies: tuple[Reply, ...]) -> Step:  # noqa: ARG002  # likewise
        """The end."""
        return Ended(summary=Summary(status=Status.READY))

    def drop(self, position: int) -> None:
        """Nothing to forget."""


async def through_the_journal(url: str, at_once: int, delay_s: float, warm_s: float) -> float:
    """Articles a second, one call each."""
    from rewriter.backends import connect_batch
    from rewriter.backends.pacing import turn
    from rewriter.journal.store import create_run
    from rewriter.runner.batch import BatchAsker, Budget, Conductor, NearHost, Places, Pricing, Stopping
    from rewriter.settings import Secret, Settings

    with tempfile.TemporaryDirectory() as folder:
        store = create_run(Path(folder) / "journal.sqlite", frozen="{}", folder=folder)
        store.enrol(_entries(int((warm_s + SPAN_S + 4) * at_once / delay_s)))
        settings = Settings(
            model="m", base_url=url, api_key=Secret("x"), provider="other", cache=Path(folder)
        )
        wire, stopping, done = connect_batch(settings, concurrency=at_once), Stopping(), 0

        def ended(_: Entry, __: Summary) -> None:
            nonlocal done
            done += 1

        asker = BatchAsker(
            store=store,
            backend=wire,
            budget=Budget(Pricing()),
            stopping=stopping,
            places=Places(at_once),
        )
        conductor = Conductor(
            store=store,
            host=NearHost(OneQuestion()),
            asker=asker,
            stopping=stopping,
            active=int(at_once * 1.25),
            on_ended=ended,
        )
        assert turn.get() == 0
        running = asyncio.create_task(conductor.run())
        await asyncio.sleep(warm_s)
        before, start = done, time.monotonic()
        await asyncio.sleep(SPAN_S)
        rate = (done - before) / (time.monotonic() - start)
        stopping.strike()
        await running
        await wire.aclose()
        store.close()
    return rate


def whole_path() -> float:
    """The share of what the provider can answer that whole articles get from it, start and end left out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "articles", ARTICLES)
        with served(ANSWER_S, "articles") as url:
            return _share_of(folder, url)


def _share_of(folder: Path, url: str) -> float:
    command = [
        *(sys.executable, "-m", "rewriter", "batch", "run", "articles", "--out", "run", "--min-words", "200"),
        *("--concurrency", str(ARTICLES_AT_ONCE), "--log-format", "json"),
    ]
    environment = {
        "OPENAI_BASE_URL": url,
        "OPENAI_API_KEY": "k",
        "REWRITER_MODEL": "m",
        "REWRITER_CACHE": "cache",
        "PYTHONPATH": str(Path.cwd()),
    }
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
    moments = list(_ended_over_time(folder, process))
    process.wait()
    assert process.returncode == 0
    full = [m for m in moments if ARTICLES_AT_ONCE < m[1] <= ARTICLES - ARTICLES_AT_ONCE]
    (start, first), (end, last) = full[0], full[-1]
    return (last - first) / (end - start) / (ARTICLES_AT_ONCE / ANSWER_S)


def _ended_over_time(folder: Path, process: "subprocess.Popen[bytes]") -> Iterator[tuple[float, int]]:
    from rewriter.errors import RewriterError
    from rewriter.journal.reading import RunReader

    while process.poll() is None:
        time.sleep(1.0)
        try:
            with RunReader(folder / "run" / "journal.sqlite") as reader:
                yield time.monotonic(), reader.totals().ended
        except RewriterError:
            continue


def _entries(number: int) -> Iterator[Entry]:
    for n in range(number):
        yield Entry(position=n, folder=f"a{n}", row=Row(id=f"a{n}", text="-"))


def measured(at_once: int, delay_s: float, least: float, warm_s: float) -> bool:
    """Print the rate beside the bare loop's; whether the goal holds."""
    with served(delay_s) as url:
        raw = alone("raw", url, at_once, warm_s, SPAN_S).rate
        given = [sys.executable, "-m", "bench.batch_speed", url, *map(str, (at_once, delay_s, warm_s))]
        rate = float(subprocess.run(given, check=True, stdout=subprocess.PIPE, text=True).stdout)
    print(f"batch: {at_once} under way: {rate:.0f} calls a second through the journal, {raw:.0f} bare")
    print(f"batch: ratio {rate / raw:.2f} (at least {least})", flush=True)
    return rate >= least * raw


def main() -> int:
    """Measure, print, and say whether the goals hold."""
    held = [measured(*load) for load in LOADS]
    share = whole_path()
    print(f"batch: {share:.3f} of what a slow provider can answer (at least {LEAST_OF_PROVIDER})")
    return 0 if all(held) and share >= LEAST_OF_PROVIDER else 1


if __name__ == "__main__":
    if sys.argv[1:]:
        at_once, delay_s, warm_s = map(float, sys.argv[2:])
        print(asyncio.run(through_the_journal(sys.argv[1], int(at_once), delay_s, warm_s)))
    else:
        sys.exit(main())
