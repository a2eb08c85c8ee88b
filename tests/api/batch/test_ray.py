"""A run under Ray comes to what it comes to without: stopped, and with a worker killed, nothing is lost or
paid twice."""

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.runner.batch import ray_hosts
from tests.api.batch.operating import Quick
from tests.rig.articles import write
from tests.rig.loopback import loopback
from tests.rig.sitting import Operator, Service, make_whole, strike_at

ARTICLES = 8
_MADE_AT = re.compile(rb"^date: '.*'$", re.MULTILINE)
RUN = ("run", "articles", "--out", "run", "--min-words", "200", "--concurrency", "2")
RAY = ("--engine", "ray", "--workers", "2")


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def operators(tmp_path: Path, service: Service) -> Iterator[tuple[Operator, Operator]]:
    """One without Ray and one with it, each with a folder of their own."""
    with loopback(service) as server:
        yield Quick(server, _articles(tmp_path / "local")), Quick(server, _articles(tmp_path / "ray"))


def _articles(folder: Path) -> Path:
    write(folder / "articles", ARTICLES)
    return folder


def outcomes(operator: Operator) -> dict[str, tuple[str, bytes]]:
    """What each article came to, and its bytes but for the moment it was made at."""
    records = [json.loads(line) for line in operator.do("export", "run", "--format", "jsonl").splitlines()]
    files = operator.run / "articles"
    texts = {r["id"]: (files / r["id"] / "article.md").read_bytes() for r in records}
    return {r["id"]: (r["outcome"], _MADE_AT.sub(b"", texts[r["id"]], count=1)) for r in records}


def actors_of(pid: int) -> list[int]:
    """The processes that make articles for the program `pid`."""
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, rest = path.read_text().split(" ", 1)
        except OSError:
            continue
        parents[int(number)] = int(rest.rpartition(")")[2].split()[1])
    below = {pid}
    while new := {child for child, parent in parents.items() if parent in below} - below:
        below |= new
    return [each for each in below if b"ray::Home" in _title(each)]


def _title(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def kill_one_actor(program: "subprocess.Popen[str]", service: Service, calls: int) -> None:
    target = len(service.asked) + calls
    while len(service.asked) < target and program.poll() is None:
        time.sleep(0.002)
    actors = actors_of(program.pid)
    assert len(actors) == 2
    os.kill(actors[0], signal.SIGKILL)


def test_an_address_without_ray_is_refused(operators: tuple[Operator, Operator]) -> None:
    operators[0].do(*RUN, "--address", "127.0.0.1:1", expect=2)


@pytest.mark.ray
@pytest.mark.slow
@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="finds its workers in /proc, which only Linux has"
)
@pytest.mark.skipif(
    not ray_hosts.installed(), reason='the extra is not installed: pip install "rewriter[ray]"'
)
def test_stopped_and_with_a_worker_killed_it_comes_to_the_same(
    operators: tuple[Operator, Operator], service: Service
) -> None:
    local, ray = operators
    local.do(*RUN, "--workers", "2")
    alone = len(service.asked)
    service.delay = 0.3
    assert strike_at(ray.start(*RUN, *RAY), signal.SIGTERM, service, 2) == 130
    assert ray.status()["unknown_calls"] == 0, "what was under way was awaited"
    with ray.start("resume", "run", "--concurrency", "2", *RAY) as program:
        kill_one_actor(program, service, 1)
        said, logged = program.communicate(timeout=120)
    assert program.returncode == 0, logged
    assert said.startswith("Done:")
    assert len(said.splitlines()) == 2, "Ray says nothing where programs read"
    assert "Traceback" not in logged
    status = ray.status()
    assert (status["waiting"], status["failed"], status["unknown_calls"]) == (0, 0, 0)
    assert len(service.asked) == 2 * alone, "nothing is asked twice"
    assert len(set(ray.calls("done"))) == len(ray.calls("done")) == alone
    assert outcomes(ray) == outcomes(local)
    assert make_whole(ray.run / "articles") == []
