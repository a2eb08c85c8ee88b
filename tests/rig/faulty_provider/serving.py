"""Serving from a thread or from a process."""

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from urllib.request import urlopen

from aiohttp import web

from tests.rig.faulty_provider.service import Provider
from tests.rig.faulty_provider.weather import Counts, Weather

_ROOT = Path(__file__).parents[3]


async def _serve(service: Provider, started: Callable[[], None], stop: asyncio.Event) -> None:
    async def counts(_: web.Request) -> web.Response:
        return web.json_response(asdict(service.counts))

    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.router.add_get("/counts", counts)
    app.router.add_post("/{path:.*}", service.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=4096)
    await site.start()
    service.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    started()
    await stop.wait()
    await runner.cleanup()


@contextlib.contextmanager
def provider(weather: Weather = Weather(), kind: type[Provider] = Provider) -> Iterator[Provider]:
    """The service in a thread of this process, for the length of a `with` block; a `kind` of one's own may
    answer otherwise."""
    service, ready, stop = kind(weather), threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=lambda: loop.run_until_complete(_serve(service, ready.set, stop)))
    thread.start()
    assert ready.wait(10)
    try:
        yield service
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


class Spawned:
    """The service in a process of its own."""

    def __init__(self, url: str) -> None:
        self.url = url

    @property
    def counts(self) -> Counts:
        """What it has counted by now."""
        with urlopen(self.url.removesuffix("/v1") + "/counts", timeout=10) as answer:  # noqa: S310  # our own
            told = json.load(answer)
        return Counts(**{**told, "by_fault": Counter(told["by_fault"])})


@contextlib.contextmanager
def spawned(weather: Weather = Weather()) -> Iterator[Spawned]:
    """The service in a process of its own, for the length of a `with` block."""
    command = [sys.executable, "-m", "tests.rig.faulty_provider", json.dumps(asdict(weather))]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT)
    assert process.stdout is not None
    try:
        yield Spawned(process.stdout.readline().strip())
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.rig.faulty_provider")
    parser.add_argument("weather", nargs="?", default="{}", help="a Weather as JSON")
    service = Provider(Weather(**json.loads(parser.parse_args().weather)))
    asyncio.run(_serve(service, lambda: print(service.url, flush=True), asyncio.Event()))  # noqa: T201
