"""How many calls a second a run's journal takes down beside one commit each: `python -m bench.journal_speed`.

Goal: with a hundred calls at once, at least 1.5 times as many as one after the other, each in two commits.
The peer, in the same run and on the same disk, is the journal of a single article. The slower the disk, the
larger the ratio: what is saved are its syncs.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from rewriter.article import Completion, Message, Prompt, Request
from rewriter.article.batch import Entry, Row
from rewriter.journal import RunStore, SqliteJournal, create_run

LEAST_TIMES_PEER = 1.5
AT_ONCE = (100, 1000)
CALLS = 3000
PEER_CALLS = 300
_TEXT = (
    "La passerelle de Valbrune a rouvert samedi après un an de travaux, et les riverains s’en réjouissent. "
)
ANSWER = Completion(text=_TEXT * 40, model="m")


def requests(count: int) -> list[Request]:
    """So many requests of some 7 kB, as articles make them."""
    texts = (f"{number} " + _TEXT * 64 for number in range(count))
    return [
        Request(
            purpose="whole",
            model="m",
            prompt=Prompt(name="whole", version="v", messages=(Message(role="user", content=text),)),
        )
        for text in texts
    ]


def peer_rate(path: Path) -> float:
    """Calls a second, one after the other."""
    asked = requests(PEER_CALLS)
    with SqliteJournal(path) as journal:
        begin = time.perf_counter()
        for request in asked:
            journal.start(request)
            journal.finish(request, ANSWER)
        return len(asked) / (time.perf_counter() - begin)


def rate(path: Path, at_once: int) -> tuple[float, float]:
    """Calls a second, so many at once, and the processor's time each, in microseconds."""
    asked = requests(CALLS)
    with create_run(path, frozen="{}", folder="bench") as store:
        store.enrol(Entry(position=n, folder=str(n), row=Row(id=str(n), path="x")) for n in range(CALLS))
        begin, processor = time.perf_counter(), time.process_time()
        asyncio.run(_all(store, asked, at_once))
        took, worked = time.perf_counter() - begin, time.process_time() - processor
    return CALLS / took, worked / CALLS * 1e6


async def _all(store: RunStore, asked: list[Request], at_once: int) -> None:
    rest = iter(enumerate(asked))

    async def one() -> None:
        for position, request in rest:
            call = await store.start(request, position=position, step=0, reserved=0.1)
            await store.finish(call, ANSWER, cost=0.05)

    await asyncio.gather(*(one() for _ in range(at_once)))


def main() -> int:
    """Print the rates; 1 when the least of them is under the limit."""
    with tempfile.TemporaryDirectory() as folder:
        peer = peer_rate(Path(folder) / "peer.sqlite")
        ratios = []
        for at_once in AT_ONCE:
            found, processor = rate(Path(folder) / f"{at_once}.sqlite", at_once)
            ratios.append(found / peer)
            print(
                f"journal, {at_once} at once: {found:.0f} calls/s, {processor:.0f} µs of processor each, "
                f"{ratios[-1]:.1f} times one commit each (at least {LEAST_TIMES_PEER})"
            )
    return int(min(ratios) < LEAST_TIMES_PEER)


if __name__ == "__main__":
    sys.exit(main())
