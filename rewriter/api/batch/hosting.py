"""Where a run's articles are made: processes of this machine, or Ray actors on several."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

from rewriter.api.batch.frozen import Frozen, versions
from rewriter.api.batch.making import maker_of
from rewriter.runner.batch import Maker, Peers, Workers, ray_hosts
from rewriter.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where articles are made. `engine` "local": in `workers` processes of this machine (None: as many as it
    has cores). "ray": in as many actors, on the cluster at `address` (None: Ray on this machine alone)."""

    engine: Literal["local", "ray"] = "local"
    address: str | None = None
    workers: int | None = None


@asynccontextmanager
async def hosted(frozen: Frozen, settings: Settings, run: Path, home: Home) -> AsyncIterator[Peers]:
    """The processes that make the articles of the run in `run`, an absolute path, for the length of a block.
    HostsError when they cannot be had."""
    factory = partial(maker_of, frozen, _keyless(settings), run)
    if home.engine == "ray":
        host = await _actors(factory, partial(versions, frozen.answering.evidence), run, home)
    else:
        host = Workers(factory, home.workers or os.cpu_count() or 1)
    try:
        await host.ready()
        yield host
    finally:
        await host.aclose()


async def _actors(factory: Callable[[], Maker], alike: ray_hosts.Versions, run: Path, home: Home) -> Peers:
    cluster = await ray_hosts.joined(home.address, cores=home.workers)
    return ray_hosts.RayHosts(cluster, factory, folder=run, versions=alike, count=home.workers)


def _keyless(settings: Settings) -> Settings:
    """The settings as a worker process gets them: without keys, which no worker needs."""
    return replace(settings, api_key=None, endpoints=(), origins={})
