"""Makers in Ray actors, on this machine or on the machines of a cluster.

The extra `rewriter[ray]`, Ray's one door. Only makers move: the journal, the money, the limits and every call
to a model stay with the driver. Nothing is downloaded, and no usage is reported."""

import asyncio
import logging
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rewriter.collecting import collect_seldom
from rewriter.errors import HostsError
from rewriter.runner.batch.framing import Result
from rewriter.runner.batch.maker import Maker
from rewriter.runner.batch.peers import RETIRE_AFTER, STEP_S, PeerLostError, Peers
from rewriter.runner.batch.worker import WAITING_AT_ONCE, done

_MODULE = "ray"
_START_S = 120.0  # until an actor answers: importing takes a second or two, a busy machine some more
_TRIES = 4  # machines, before it is said that an actor cannot start
_PAUSE_S = 4.0
_JOIN_S = 90.0  # until Ray takes part: 2 to 10 seconds
_HEALTH_S = 20.0  # until it says that it is well: importing Ray takes a second or two
_KNOCK_S = 5.0  # until a cluster's address takes a connection
_SEEN_S = 10.0  # until a file written elsewhere is seen here: network folders remember for some seconds
_STORE_BYTES = 100 * 1024 * 1024  # Ray's own memory on this machine: a step has some tens of kilobytes
_DETAIL = 200  # characters of Ray's own words that are repeated

_ENVIRONMENT = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",  # else a driver begun by `uv run` has packages fetched elsewhere
}

Versions = Callable[[], Mapping[str, str]]
"""What must be the same on every machine: names to versions."""


def installed() -> bool:
    """Whether the extra is there."""
    return find_spec(_MODULE) is not None


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


class Cluster:
    """The machines that work, as long as we take part."""

    def __init__(self, scratch: Path | None, *, ours: bool) -> None:
        self._scratch = scratch
        self._ours = ours
        self._placed: Counter[str] = Counter()
        self._placing = threading.Lock()
        self._doubtful: set[str] = set()

    @property
    def cores(self) -> int:
        """Cores of all machines together."""
        return max(1, int(sum(_machines().values())))

    def place(self) -> str:
        """The machine with the fewest actors for its cores, counted from now on. HostsError without any."""
        machines = _machines()
        if not machines:
            raise HostsError("hosts.no-machine")
        with self._placing:
            by_cores = {each: (self._placed[each] + 1) / cores for each, cores in machines.items()}
            node = min(by_cores, key=lambda each: (each in self._doubtful, by_cores[each]))
            self._placed[node] += 1
        return node

    def doubt(self, node: str) -> None:
        """Prefer others from now on: a machine that died is said to stand for some seconds more."""
        self._doubtful.add(node)

    def trust(self, node: str) -> None:
        """It works."""
        self._doubtful.discard(node)

    def empty(self, node: str) -> None:
        """One actor less on a machine."""
        self._placed[node] -= 1

    def stands(self, node: str) -> bool:
        """Whether a machine is still there."""
        return node in _machines()

    async def leave(self) -> None:
        """Take part no longer."""
        if self._ours:
            await asyncio.to_thread(_shut_down)
        if self._scratch is not None:
            await asyncio.to_thread(shutil.rmtree, self._scratch, ignore_errors=True)


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


async def joined(address: str | None, *, cores: int | None = None) -> Cluster:
    """The cluster at `address`; without one, Ray on this machine for as long as we run, with so many `cores`,
    open to nobody else. HostsError when it cannot be had."""
    if not installed():
        raise HostsError("hosts.ray-missing")
    os.environ.update(_ENVIRONMENT)
    scratch = None if address else Path(tempfile.mkdtemp(prefix="rewriter-ray-"))
    try:
        if address:
            await _knock(address)
        return await _within(partial(_joined, address, cores, scratch), address)
    except BaseException:
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)
        raise
    finally:
        _keep_signals()


async def _within(join: Callable[[], Cluster], address: str | None) -> Cluster:
    """What `join` returns, unless it takes for ever: Ray goes on trying where somebody else answers. A thread
    that nobody waits for when the program ends."""
    loop, joining = asyncio.get_running_loop(), asyncio.Future[Cluster]()

    def tell(found: Cluster | None, error: HostsError | None) -> None:
        if joining.done():
            return
        if found is not None:
            joining.set_result(found)
        else:
            joining.set_exception(error or HostsError("hosts.no-machine"))

    def joined_or_not() -> None:
        try:
            outcome: tuple[Cluster | None, HostsError | None] = (join(), None)
        except HostsError as error:
            outcome = (None, error)
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(tell, *outcome)

    threading.Thread(target=joined_or_not, daemon=True).start()
    try:
        async with asyncio.timeout(_JOIN_S):
            return await joining
    except TimeoutError:
        raise _unjoined(address, "no answer") from None


def _unjoined(address: str | None, detail: str) -> HostsError:
    return HostsError(
        "hosts.unreachable" if address else "hosts.not-started", address=address or "", detail=detail
    )


def _keep_signals() -> None:
    """Ray's own library takes SIGTERM for itself, and would end us with a dump: take it back."""
    if threading.current_thread() is not threading.main_thread():
        return
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.getsignal(number))
        if hasattr(signal, "siginterrupt"):
            signal.siginterrupt(number, False)


def _joined(address: str | None, cores: int | None, scratch: Path | None) -> Cluster:
    """Joined from a thread of its own: on the main one Ray would take SIGTERM for itself."""
    if address is None and _MODULE not in sys.modules:
        _close_to_others()
    import ray

    if ray.is_initialized():
        return Cluster(scratch, ours=False)
    _hush()
    quiet = {"log_to_driver": False, "configure_logging": False, "include_dashboard": False}
    try:
        if address:
            ray.init(address=address, **{k: v for k, v in quiet.items() if k != "include_dashboard"})
        else:
            ray.init(
                address="local",
                num_cpus=cores,
                num_gpus=0,
                object_store_memory=_STORE_BYTES,
                _temp_dir=str(scratch),
                **quiet,
            )
    except Exception as error:  # noqa: BLE001  # whatever Ray raises: its words are in the sentence
        raise _unjoined(address, _detail(error)) from None
    return Cluster(scratch, ours=True)


def _hush() -> None:
    """Ray tells what befalls its workers on our standard output, where programs read what we say: it has no
    switch for that."""
    from ray._private import worker

    logging.getLogger("ray").setLevel(logging.CRITICAL)
    worker.print_to_stdstream = _unsaid


def _unsaid(*_: object, **__: object) -> None:
    return


def _close_to_others() -> None:
    """Ray's ports are open to the network: only those who know this run's token are listened to. Read by Ray
    when it is imported."""
    os.environ.setdefault("RAY_AUTH_MODE", "token")
    if os.environ["RAY_AUTH_MODE"] == "token":
        os.environ["RAY_AUTH_TOKEN"] = secrets.token_hex(32)


async def _knock(address: str) -> None:
    """Whether anybody is at an address like `host:port`: Ray itself would try for a minute."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if not host or not port.isdecimal():
        return
    try:
        async with asyncio.timeout(_KNOCK_S):
            _, writer = await asyncio.open_connection(host.strip("[]"), int(port))
    except (OSError, TimeoutError, OverflowError) as error:
        detail = (isinstance(error, OSError) and error.strerror) or type(error).__name__
        raise _unjoined(address, detail) from None
    writer.close()
    await _ask_health(address)


async def _ask_health(address: str) -> None:
    """Whether it is Ray that is there, and takes our key. Asked by a process of its own: with a wrong key, or
    another service at the address, Ray would go on trying, and warn on our standard error."""
    asking = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "ray.scripts.scripts",
        "health-check",
        "--address",
        address,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(_HEALTH_S):
            _, said = await asking.communicate()
    except TimeoutError:
        asking.kill()
        await asking.wait()
        raise _unjoined(address, "no answer") from None
    if asking.returncode:
        refused = b"InvalidAuthToken" in said
        raise _unjoined(address, "RAY_AUTH_TOKEN" if refused else "no health")


def _shut_down() -> None:
    import ray

    with suppress(Exception):  # what is gone need not be ended
        ray.shutdown()


def _machines() -> dict[str, float]:
    """The machines that are up, and their cores; those that lend none are left out."""
    import ray

    up = (node for node in ray.nodes() if node["Alive"])
    return {node["NodeID"]: cores for node in up if (cores := node["Resources"].get("CPU", 0.0))}


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
                raise HostsError("hosts.no-actor", detail=_detail(error)) from None
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


def _detail(error: Exception) -> str:
    """Ray's own words, as far as they fit into a sentence: the last line of what is often a traceback."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[-1] if lines else type(error).__name__)[:_DETAIL].rstrip(".")
