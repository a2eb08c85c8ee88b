"""A run stopped and taken up under another PYTHONHASHSEED asks exactly what an undisturbed one asks."""

import random
import signal
import tempfile
from pathlib import Path

from bench.soak.kills import RUN
from bench.soak.table import Row, show, verdict
from tests.rig.articles import write
from tests.rig.books import books
from tests.rig.loopback import loopback
from tests.rig.sitting import Operator, Service, strike_at


def main(count: int = 4, articles: int = 40, seed: int = 1) -> int:
    """Compare the digests of a run that was stopped so often with those of one that was not."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    whole = asked([], articles)
    rows: list[Row] = []
    for number in range(count):
        stops = [chance.randint(1, articles) for _ in range(number % 3 + 1)]
        found = asked(stops, articles)
        rows.append(
            {
                "run": number + 1,
                "stops": len(stops),
                "questions": len(found),
                "as undisturbed": len(found & whole),
                "others": len(found ^ whole),
            }
        )
    show(f"replay under other hash seeds, {articles} articles, {len(whole)} questions", rows)
    return verdict(["other questions"] if any(row["others"] for row in rows) else [])


def asked(stops: list[int], articles: int) -> frozenset[str]:
    """The digests of a run that is stopped after so many calls, each time with a seed of its own."""
    service = Service(delay=0.1)
    with tempfile.TemporaryDirectory() as folder, loopback(service) as server:
        operator = Operator(server, Path(folder))
        write(operator.folder / "articles", articles)
        command = [*RUN, "--workers", "2", "--concurrency", "4"]
        for number, calls in enumerate(stops):
            operator.environment["PYTHONHASHSEED"] = str(17 * number + calls)
            strike_at(
                operator.start(*command), signal.SIGTERM if number & 1 else signal.SIGKILL, service, calls
            )
            command = ["resume", "run", "--workers", "2", "--concurrency", "4"]
        operator.environment["PYTHONHASHSEED"] = str(4_294_967_000 + len(stops))
        operator.do(*command)
        return books(operator.run / "journal.sqlite").digests
