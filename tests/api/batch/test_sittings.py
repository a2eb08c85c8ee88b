"""A run from the operator's chair: it ends, pauses, stops and goes on, and nothing is lost or paid twice."""

import json
import os
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rewriter.journal import create_run
from tests.api.batch.operating import Quick
from tests.rig.articles import write
from tests.rig.books import books, enrolled
from tests.rig.disks import fill, mountable, small_disk
from tests.rig.loopback import Answer, Asked, error, loopback
from tests.rig.processes import children, gone_after
from tests.rig.sitting import COST, Operator, Service, make_whole, strike_at

pytestmark = pytest.mark.slow
RUN = ("run", "articles", "--out", "run", "--min-words", "200", "--workers", "1")
ARTICLES = 8
ENDS = {"ready": 7, "needs-review": 1}
"""Of so many articles, one is answered with a wrong figure."""
REFUSED = "Saint-Belabin"


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def operator(tmp_path: Path, service: Service) -> Iterator[Operator]:
    write(tmp_path / "articles", ARTICLES)
    with loopback(service) as server:
        yield Quick(server, tmp_path)


def awaited(process: "subprocess.Popen[str]", service: Service) -> tuple[int, ...]:
    """The program's processes once it makes calls."""
    before = len(service.asked)
    while len(service.asked) == before and process.poll() is None:
        time.sleep(0.002)
    return children(process.pid)


def refusing(asked: Asked) -> Answer | None:
    return error(400, "no", code="content_filter") if REFUSED in str(asked.body) else None


def test_a_run_pauses_at_its_ceiling_goes_on_to_its_pages_and_makes_what_failed_again(
    operator: Operator, service: Service
) -> None:
    service.instead = refusing
    said = operator.do(*RUN, "--max-cost", "0.03", expect=5)
    paused = operator.status()
    assert "Paused" in said
    assert 0 < paused["cost"] <= 0.03
    assert paused["waiting"] > 0
    assert operator.do("resume", "run", "--max-cost", "5").startswith("Done:")
    status = operator.status()
    assert (status["articles"], status["waiting"], status["failed"]) == (ARTICLES, 0, 1)
    assert status["needs_review"] == ENDS["needs-review"]
    records = [json.loads(line) for line in operator.do("export", "run", "--format", "jsonl").splitlines()]
    assert [r["id"] for r in records] == [f"article-{n:05}" for n in range(ARTICLES)]
    assert all(r["reasons"] for r in records if r["outcome"] == "needs-review")
    service.instead = lambda _: None
    before = len(service.asked)
    operator.do("retry", "run")
    assert operator.status()["failed"] == 0
    assert len(service.asked) == before + 1
    operator.check_nothing_is_paid_twice(service)
    assert operator.status()["cost"] == pytest.approx(COST * (before - 1 + 1))
    assert make_whole(operator.run / "articles") == []
    assert {"index.html", "index.csv", "review"} <= {f.name for f in operator.run.iterdir()}


def test_a_service_that_takes_no_call_stops_the_run_and_fails_nothing(
    operator: Operator, service: Service
) -> None:
    service.instead = lambda _: error(401)
    assert "Stopped" in operator.do(*RUN, expect=3)
    status = operator.status()
    assert (status["waiting"], status["failed"]) == (ARTICLES, 0)
    assert len(service.asked) <= 1.5 * ARTICLES
    operator.environment = {"REWRITER_PRICE_INPUT": "", "REWRITER_PRICE_OUTPUT": ""}
    operator.do("resume", "run", "--max-cost", "1", expect=2)


def test_a_stop_lets_calls_end_whenever_it_comes_and_a_second_program_waits_for_its_turn(
    operator: Operator, service: Service
) -> None:
    service.delay = 1.0
    early = operator.start(*RUN)
    while not (operator.run / "journal.sqlite").exists() and early.poll() is None:
        time.sleep(0.005)
    check_stopped(early, signal.SIGINT, "Interrupted")
    with operator.start(*began(operator), "--concurrency", "4") as first:
        awaited(first, service)
        operator.do("resume", "run", expect=2)
        check_stopped(first, signal.SIGTERM, "Stopped as you asked")
    now = books(operator.run / "journal.sqlite")
    assert now.unknown == now.started == 0, "what was under way was awaited"
    operator.do("resume", "run")
    assert books(operator.run / "journal.sqlite").statuses == ENDS
    operator.check_nothing_is_paid_twice(service)


def began(operator: Operator) -> tuple[str, ...]:
    """The command that goes on: the one that began, as long as the list is not read to its end."""
    return ("resume", "run") if enrolled(operator.run / "journal.sqlite") else RUN


def check_stopped(process: "subprocess.Popen[str]", kind: signal.Signals, word: str) -> None:
    """Struck with all its workers, as a terminal and a service manager do, it ends in good order."""
    os.killpg(process.pid, kind)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, word in out + err, "Traceback" in err) == (130, True, False), out + err


def test_kills_lose_nothing_and_repeat_nothing_that_was_kept(operator: Operator, service: Service) -> None:
    service.delay = 0.3
    chance = random.Random(7)  # noqa: S311  # no secret
    kills, in_flight = 3, 2
    command = [*RUN, "--concurrency", str(in_flight)]
    for number in range(kills):
        operator.environment["PYTHONHASHSEED"] = str(number)  # a replay asks the same, whatever hashes are
        process = operator.start(*command)
        workers = awaited(process, service)
        assert strike_at(process, signal.SIGKILL, service, chance.randint(1, 2)) == -signal.SIGKILL
        assert gone_after(workers) is not None, "workers end when their owner is gone"
        assert books(operator.run / "journal.sqlite").started <= in_flight
        command = ["resume", "run", "--concurrency", str(in_flight)]
    operator.do(*command)
    now = books(operator.run / "journal.sqlite")
    assert now.statuses == ENDS
    assert len(service.asked) - len(now.digests) <= now.unknown <= kills * in_flight
    assert now.again == 0, "nothing is asked once its answer is stored"
    assert make_whole(operator.run / "articles") == []


@pytest.mark.skipif(not mountable(), reason="no small disk can be mounted here")
def test_a_full_disk_stops_the_run_keeps_what_is_paid_and_with_room_it_goes_on(
    operator: Operator, service: Service
) -> None:
    service.delay = 0.5
    with small_disk(32 << 20) as disk:
        (disk / "run").mkdir()
        operator.run.symlink_to(disk / "run")
        process = operator.start(*RUN, "--concurrency", "4")
        awaited(process, service)
        ballast = fill(disk)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, "full" in out, "Traceback" in err) == (2, True, False), out + err
        ballast.unlink()
        operator.do("resume", "run")
        now = books(operator.run / "journal.sqlite")
        assert now.statuses == ENDS
        assert (now.unknown, len(service.asked)) == (0, len(now.digests))


def test_a_list_that_was_not_read_to_its_end_is_not_taken_for_a_whole_one(operator: Operator) -> None:
    create_run(operator.run / "journal.sqlite", frozen="{}", folder=str(operator.run)).close()
    with operator.start("resume", "run") as process:
        _, err = process.communicate(timeout=60)
    assert (process.returncode, "not read to its end" in err) == (2, True), err
