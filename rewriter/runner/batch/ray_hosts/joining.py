"""Taking part in a cluster, or having one of our own, without Ray taking anything for itself."""

import asyncio
import logging
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from rewriter.errors import HostsError
from rewriter.runner.batch.ray_hosts.cluster import Cluster, detail_of

_MODULE = "ray"
_JOIN_S = 90.0  # until Ray takes part: 2 to 10 seconds
_HEALTH_S = 20.0  # until it says that it is well: importing Ray takes a second or two
_KNOCK_S = 5.0  # until a cluster's address takes a connection
_STORE_BYTES = 100 * 1024 * 1024  # Ray's own memory on this machine: a step has some tens of kilobytes

_ENVIRONMENT = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",  # else a driver begun by `uv run` has packages fetched elsewhere
}


def installed() -> bool:
    """Whether the extra is there."""
    return find_spec(_MODULE) is not None


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
        threading.Event().wait()  # Linux ends what Ray has started when the thread that started it ends

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
        raise _unjoined(address, detail_of(error)) from None
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
