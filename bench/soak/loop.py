"""What holds the event loop of a run, callback by callback: at most 50 ms each. Measured in wall time, as the
network feels it, and in processor time of the loop's thread, whatever else the machine does."""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.soak.kills import RUN
from bench.soak.table import show, verdict
from tests.rig.articles import write
from tests.rig.loopback import loopback
from tests.rig.sitting import Operator, Service

HOW = ("--concurrency", "16", "--log-format", "json")
MOST_S = 0.05
SHOWN = 12


def main(articles: int = 150, seed: int = 1) -> int:
    """One run of the program with every callback of its loop timed."""
    del seed
    service = Service(delay=0.3)
    with tempfile.TemporaryDirectory() as folder, loopback(service) as server:
        operator = Operator(server, Path(folder))
        write(operator.folder / "articles", articles)
        command = [
            sys.executable,
            "-m",
            "bench.soak.loop",
            *RUN,
            "--concurrency",
            "16",
            "--log-format",
            "json",
        ]
        done = subprocess.run(
            command,
            cwd=operator.folder,
            env=operator.environ(),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    *_, ended, found = done.stdout.splitlines()
    rows = json.loads(found)
    show(f"longest callbacks of the loop, {articles} articles", rows)
    print(f"longest lag the run itself saw: {1000 * json.loads(ended)['loop_lag_s']:.0f} ms")
    longest = max(float(row["cpu ms"]) for row in rows) / 1000
    print(f"longest in processor time: {1000 * longest:.1f} ms (at most {1000 * MOST_S:.0f})")
    return verdict(["the loop is held"] if longest > MOST_S else [])


def timed(found: list[tuple[float, float, str]]) -> Callable[[Any], None]:
    """`Handle._run` that notes what takes longer than a millisecond."""
    inner = asyncio.events.Handle._run

    def run(handle: Any) -> None:
        told, wall, cpu = named(handle), time.perf_counter(), time.thread_time()
        inner(handle)
        cpu, wall = time.thread_time() - cpu, time.perf_counter() - wall
        if wall > 0.001:
            found.append((cpu, wall, told))

    return run


def named(handle: Any) -> str:
    """What a callback does, as well as it can be told."""
    owner = getattr(handle._callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        coroutine: Any = owner.get_coro()
        name = coroutine.__qualname__
        while getattr(coroutine, "cr_await", None) is not None and hasattr(coroutine.cr_await, "cr_code"):
            coroutine = coroutine.cr_await
        return f"{name} … {coroutine.__qualname__}:{coroutine.cr_frame.f_lineno if coroutine.cr_frame else 0}"
    return str(getattr(handle._callback, "__qualname__", handle._callback))


def child(arguments: list[str]) -> int:
    """The program, its loop watched."""
    from rewriter.cli.main import run

    found: list[tuple[float, float, str]] = []
    setattr(asyncio.events.Handle, "_run", timed(found))  # noqa: B010  # a typed method, replaced
    code = run(["batch", *arguments, "--lang", "en"])
    rows = [
        {"cpu ms": f"{1000 * cpu:.1f}", "wall ms": f"{1000 * wall:.1f}", "callback": told}
        for cpu, wall, told in sorted(found, reverse=True)[:SHOWN]
    ]
    rows += [
        {"cpu ms": f"{1000 * cpu:.1f}", "wall ms": f"{1000 * wall:.1f}", "callback": told}
        for cpu, wall, told in sorted(found, key=lambda row: -row[1])[:SHOWN]
    ]
    print(json.dumps(rows))
    return code


if __name__ == "__main__":
    sys.exit(child(sys.argv[1:]))
