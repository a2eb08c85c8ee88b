"""A host of actors: what each does, and what its owner knows of it."""

import asyncio
import secrets
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rewriter.errors import HostsError
from rewriter.garbage import collect_seldom
from rewriter.runner.batch.framing import Result
from rewriter.runner.batch.maker import Maker
from rewriter.runner.batch.peers import RETIRE_AFTER, STEP_S, PeerLostError, Peers
from rewriter.runner.batch.ray_hosts.cluster import Cluster, detail_of
from rewriter.runner.batch.worker import WAITING_AT_ONCE, done

_START_S = 120.0  # until an actor answers: importing takes a second or two, a busy machine some more
_TRIES = 4  # machines, before it is said that an actor cannot start
_PAUSE_S = 4.0
_SEEN_S = 10.0  # until a file written elsewhere is seen here: network folders remember for some seconds

Versions = Callable[[], Mapping[str, str]]
"""What must be the same on every machine: names to versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What an actor says of itself when it has started."""

    machine: str
    versions: Mapping[str, str]


class Home:
    """The actor: a maker, and what its owner wants to know of it."""

    def __init__(self, factory: Callable[[], Maker], versions: Versions) -> None:
        collect_seldom()
        self._maker = factory()
        self._versions = versions

    def greet(self, token: Path) -> Told:
        """Leave a sign in the run's folder, and say who is here."""
        with suppress(OSError):
            token.write_text(token.name, encoding="utf-8")
        return Told(machine=socket.gethostname(), versions=self._versions())

    def carry_out(self, method: str, arguments: tuple[Any, ...]) -> Result:
        """What comes of an order."""
        return done(self._maker, method, arguments)

    def live(self) -> None:
        """Never ends before the actor: whoever waits for it learns of its death."""
        threading.Event().wait()


class RayHosts(Peers):
    """A host of `count` actors, spread over the machines of `cluster` by their cores. All must see `folder`
    and have this machine's `versions`: HostsError otherwise."""

    def __init__(
        self,
        cluster: "Cluster",
        factory: Callable[[], Maker],
        *,
        folder: Path,
        versions: Versions,
        count: int | None = None,
        step_s: float = STEP_S,
        retire_after: int = RETIRE_AFTER,
    ) -> None:
        start = partial(_started, cluster, factory, versions, folder)
        super().__init__(start, count or cluster.cores, step_s=step_s, retire_after=retire_after)
        self._cluster = cluster

    async def aclose(self) -> None:
        """End all actors, and leave the cluster, or end it where it was ours."""
        await self.end_all()
        await self._cluster.leave()


class _Actor:
    """The owner's end of one actor."""

    def __init__(self, handle: Any, cluster: Cluster, node: str) -> None:
        self.lost = False
        self._handle = handle
        self._cluster = cluster
        self._node = node
        self._listening = asyncio.ensure_future(self._listen())

    async def greeting(self, token: Path) -> Told:
        """What it says of itself; RayError when it cannot start."""
        told: Told = await self._handle.greet.remote(token)
        return told

    async def carry_out(self, method: str, arguments: tuple[Any, ...], *, waiting: bool) -> Result:
        """What came of an order."""
        from ray.exceptions import ActorUnavailableError, RayError, RayTaskError

        order = self._handle.carry_out.options(concurrency_group="waiting" if waiting else None)
        try:
            result: Result = await order.remote(method, arguments)
        except RayTaskError as error:  # the order or its result could not cross: a defect, and no death
            return Result(number=0, defect=type(error.cause).__name__)
        except ActorUnavailableError:  # its machine cannot be reached: nothing is known of the article
            self._cluster.doubt(self._node)
            self.kill()
            raise PeerLostError(machine=True) from None
        except RayError:
            self.lost = True
            raise PeerLostError(machine=await self._machine_lost()) from None
        return result

    def kill(self) -> None:
        """End it now."""
        import ray

        self.lost = True
        with suppress(Exception):  # a cluster that is gone has ended it already
            ray.kill(self._handle, no_restart=True)

    def close(self) -> None:
        """Let it go: it has no article left."""
        self.kill()

    async def ended(self) -> None:
        """It is."""
        self._listening.cancel()

    async def _machine_lost(self) -> bool:
        """Whether its machine went with it: then nobody's article is to blame."""
        try:
            return not await asyncio.to_thread(self._cluster.stands, self._node)
        except Exception:  # noqa: BLE001  # the whole cluster is gone
            return True

    async def _listen(self) -> None:
        from ray.exceptions import RayError

        try:
            await self._handle.live.options(concurrency_group="watching").remote()
        except RayError:
            self.lost = True
        finally:
            self._cluster.empty(self._node)


async def _started(
    cluster: Cluster, factory: Callable[[], Maker], versions: Versions, folder: Path
) -> _Actor:
    """A fresh actor that has been seen to work, on another machine where one does not let it. HostsError when
    none does."""
    for left in reversed(range(_TRIES)):
        node = await asyncio.to_thread(cluster.place)
        actor = _Actor(_launched(node, factory, versions), cluster, node)
        try:
            await _seen(actor, versions(), folder)
        except HostsError:
            actor.kill()
            raise
        except Exception as error:  # noqa: BLE001  # whatever Ray raises: its words are in the sentence
            actor.kill()
            cluster.doubt(node)
            if not left:
                raise HostsError("hosts.no-actor", detail=detail_of(error)) from None
            await asyncio.sleep(_PAUSE_S)
        else:
            cluster.trust(node)
            return actor
    raise HostsError("hosts.no-machine")


async def _seen(actor: _Actor, here: Mapping[str, str], folder: Path) -> None:
    """See an actor at work in the run's folder, with our versions."""
    token = folder / f".seen-{secrets.token_hex(8)}"
    try:
        async with asyncio.timeout(_START_S):
            told = await actor.greeting(token)
        await _alike(told, here, token, folder)
    finally:
        token.unlink(missing_ok=True)


def _launched(node: str, factory: Callable[[], Maker], versions: Versions) -> Any:
    """Ray's handle of a fresh actor."""
    import ray
    from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

    home = ray.remote(concurrency_groups={"waiting": WAITING_AT_ONCE, "watching": 1})(Home)
    placed = home.options(
        num_cpus=0,  # placed by us: one that waited for a free core would hold the run up
        max_restarts=0,
        max_task_retries=0,
        scheduling_strategy=NodeAffinitySchedulingStrategy(node, soft=False),
    )
    return placed.remote(factory, versions)


async def _alike(told: Told, here: Mapping[str, str], token: Path, folder: Path) -> None:
    """HostsError unless an actor has our versions and writes where we read."""
    changes = [
        f"{name} {here.get(name, '–')} → {told.versions.get(name, '–')}"
        for name in dict.fromkeys((*here, *told.versions))
        if here.get(name) != told.versions.get(name)
    ]
    if changes:
        raise HostsError("hosts.unlike", machine=told.machine, changes=", ".join(changes))
    try:
        async with asyncio.timeout(_SEEN_S):
            while not await asyncio.to_thread(token.is_file):
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise HostsError("hosts.not-shared", machine=told.machine, path=str(folder)) from None
