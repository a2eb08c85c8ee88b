"""What can be said of Ray before there is any, and makers in real actors where the extra is installed."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from rewriter.article import Status
from rewriter.errors import HostsError
from rewriter.runner.batch import BatchAsker, Budget, Conductor, Places, Pricing, Stopping, ray_hosts
from rewriter.runner.batch.ray_hosts import actors, joining
from tests.rig.makers import Asker
from tests.rig.stores import MemoryStore, entries
from tests.runner.batch.test_conductor import PRICES, Backend

real = pytest.mark.skipif(
    not ray_hosts.installed(), reason='the extra is not installed: pip install "rewriter[ray]"'
)
VERSIONS = {"rewriter": "1"}


def versions() -> Mapping[str, str]:
    return VERSIONS


def other_versions(owner: int) -> Mapping[str, str]:
    """Those of a machine that is not like its owner's."""
    return VERSIONS if os.getpid() == owner else {"rewriter": "2", "checks": "3"}


def asker(wrong: dict[str, str] | None = None) -> Asker:
    return Asker(wrong=wrong or {})


def refusing() -> Asker:
    raise ModuleNotFoundError("No module named 'astronomy'")


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "_MODULE", "a_module_nobody_has")
    with pytest.raises(HostsError, match=r"make ray"):
        asyncio.run(ray_hosts.joined(None))


def test_ray_is_loaded_only_where_it_is_asked_for() -> None:
    code = "import sys, rewriter.api.batch.running; sys.exit('ray' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("address", ["127.0.0.1:1", "[::1]:1"])
def test_an_address_where_nobody_is_gets_a_sentence_at_once(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "_MODULE", "json")
    with pytest.raises(HostsError, match="does not answer"):
        asyncio.run(ray_hosts.joined(address))


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for one Ray: starting it takes seconds."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def cluster(loop: asyncio.Runner) -> Iterator[ray_hosts.Cluster]:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    found = loop.run(ray_hosts.joined(None, cores=2))
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
    yield found
    loop.run(found.leave())


@pytest.mark.ray
@pytest.mark.slow
@real
class TestReal:
    """Actors themselves, on this machine."""

    def test_articles_are_made_in_actors_and_a_poisonous_one_costs_only_itself(
        self, loop: asyncio.Runner, cluster: ray_hosts.Cluster, tmp_path: Path
    ) -> None:
        store, backend = MemoryStore(entries(12)), Backend(delay=0.01)

        async def made() -> None:
            factory = partial(asker, {"a3": "kill", "a7": "raise"})
            host = ray_hosts.RayHosts(cluster, factory, folder=tmp_path, versions=versions, count=2)
            stopping = Stopping()
            asking = BatchAsker(
                store=store,
                backend=backend,
                budget=Budget(Pricing(main=PRICES)),
                stopping=stopping,
                places=Places(6),
            )
            await Conductor(store=store, host=host, asker=asking, stopping=stopping, active=6).run()
            assert stopping.why is None
            await host.end_all()

        loop.run(made())
        failed = sorted(n for n, s in store.summaries.items() if s.status is Status.FAILED)
        assert failed == [3, 7]
        assert store.losses == {3: 3}, "only the article that was being worked on is blamed"
        assert store.summaries[7].reasons[0].params == {"kind": "ZeroDivisionError"}
        assert len(backend.asked) == 20, "what died was replayed, not paid again"
        assert list(tmp_path.iterdir()) == [], "no sign is left behind"

    def test_a_step_that_never_ends_is_ended(
        self, loop: asyncio.Runner, cluster: ray_hosts.Cluster, tmp_path: Path
    ) -> None:
        store, backend = MemoryStore(entries(3)), Backend()

        async def made() -> None:
            factory = partial(asker, {"a1": "slow"})
            host = ray_hosts.RayHosts(cluster, factory, folder=tmp_path, versions=versions, count=1, step_s=2)
            stopping = Stopping()
            asking = BatchAsker(
                store=store,
                backend=backend,
                budget=Budget(Pricing(main=PRICES)),
                stopping=stopping,
                places=Places(6),
            )
            await Conductor(store=store, host=host, asker=asking, stopping=stopping, active=3).run()
            await host.end_all()

        loop.run(made())
        assert [store.summaries[n].status for n in range(3)] == [Status.READY, Status.FAILED, Status.READY]

    @pytest.mark.parametrize("what", ["unlike", "not-shared", "no-actor"])
    def test_a_machine_that_cannot_work_with_us_stops_the_run_with_a_sentence(
        self,
        loop: asyncio.Runner,
        cluster: ray_hosts.Cluster,
        tmp_path: Path,
        what: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(actors, "_SEEN_S", 0.3)
        monkeypatch.setattr(actors, "_PAUSE_S", 0.0)
        alike = partial(other_versions, os.getpid()) if what == "unlike" else versions
        folder = tmp_path / "elsewhere" if what == "not-shared" else tmp_path
        factory = refusing if what == "no-actor" else asker

        async def started() -> None:
            host = ray_hosts.RayHosts(cluster, factory, folder=folder, versions=alike, count=1)
            await host.ready()

        with pytest.raises(HostsError) as said:
            loop.run(started())
        assert said.value.key == f"hosts.{what}"
        words = {"unlike": "rewriter 1 → 2, checks – → 3", "not-shared": str(folder), "no-actor": "astronomy"}
        assert words[what] in said.value.sentence("en")
        assert "\n" not in said.value.sentence("fr")
