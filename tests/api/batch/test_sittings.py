"""A run from the operator's chair: it ends, pauses, stops and goes on, and nothing is lost or paid twice."""

import json
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api.batch.articles import write
from tests.api.batch.sitting import COST, Operator, Service, make_whole, strike_at
from tests.loopback import Answer, Asked, error, loopback

pytestmark = pytest.mark.slow
RUN = ("run", "articles", "--out", "run", "--min-words", "200", "--workers", "1")
REFUSED = "Saint-Belabin"


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def operator(tmp_path: Path, service: Service) -> Iterator[Operator]:
    write(tmp_path / "articles", 16)
    with loopback(service) as server:
        yield Operator(server, tmp_path)


def refusing(asked: Asked) -> Answer | None:
    return error(400, "no", code="content_filter") if REFUSED in str(asked.body) else None


def test_a_run_pauses_at_its_ceiling_goes_on_to_its_pages_and_makes_what_failed_again(
    operator: Operator, service: Service
) -> None:
    service.instead = refusing
    said = operator.do(*RUN, "--max-cost", "0.06", expect=5)
    paused = operator.status()
    assert "Paused" in said
    assert 0 < paused["cost"] <= 0.06
    assert paused["waiting"] > 0
    assert operator.do("resume", "run", "--max-cost", "5").startswith("Done:")
    status = operator.status()
    assert (status["articles"], status["waiting"], status["failed"]) == (16, 0, 1)
    assert status["needs_review"] == 2, "those that were answered with a wrong figure"
    records = [json.loads(line) for line in operator.do("export", "run", "--format", "jsonl").splitlines()]
    assert [r["id"] for r in records] == [f"article-{n:05}" for n in range(16)]
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
    assert (status["waiting"], status["failed"]) == (16, 0)
    assert len(service.asked) <= 24
    operator.environment = {"REWRITER_PRICE_INPUT": "", "REWRITER_PRICE_OUTPUT": ""}
    operator.do("resume", "run", "--max-cost", "1", expect=2)


def test_a_stop_lets_calls_end_and_a_second_program_waits_for_its_turn(
    operator: Operator, service: Service
) -> None:
    service.delay = 1.0
    with operator.start(*RUN, "--concurrency", "4") as first:
        while not service.asked and first.poll() is None:
            time.sleep(0.02)
        operator.do("resume", "run", expect=2)
        code = strike_at(first, signal.SIGTERM, service, 2)
    assert code == 130
    assert operator.status()["unknown_calls"] == 0, "what was under way was awaited"
    operator.do("resume", "run")
    assert operator.status()["waiting"] == 0
    operator.check_nothing_is_paid_twice(service)


def test_kills_lose_nothing_and_repeat_nothing_that_was_kept(operator: Operator, service: Service) -> None:
    service.delay = 0.3
    chance = random.Random(7)  # noqa: S311  # no secret
    kills, in_flight = 3, 4
    command = [*RUN, "--concurrency", str(in_flight)]
    for _ in range(kills):
        strike_at(operator.start(*command), signal.SIGKILL, service, chance.randint(1, 6))
        command = ["resume", "run", "--concurrency", str(in_flight)]
    operator.do(*command)
    status = operator.status()
    assert (status["waiting"], status["failed"]) == (0, 0)
    assert status["unknown_calls"] <= kills * in_flight * 2
    operator.check_nothing_is_paid_twice(service)
    assert make_whole(operator.run / "articles") == []
