"""When a run in rounds stops, what it leaves, and how it goes on."""

import asyncio
import errno
import os
import time
from pathlib import Path
from typing import Any

import pytest

from rewriter.article import (
    Completion,
    FailureKind,
    Source,
    Status,
)
from rewriter.article.batch import Entry, Step
from rewriter.article.batch_api import BatchState
from rewriter.runner.batch import Stop, Stopping
from tests.rig.batch_double import Fate, Trouble, batch_double, in_capitals, refused, said
from tests.rig.makers import Asker
from tests.rig.stores import entries
from tests.runner.batch.batch_logs import MemoryRounds
from tests.runner.batch.rounds_running import WAITS, Time, run


def test_the_ceiling_is_never_passed_and_pauses_the_run(tmp_path: Path) -> None:
    cap = 9_000.0  # a reservation is 2,000 at half price, a line costs 1,500
    store = MemoryRounds(entries(20))
    with batch_double(say=lambda text: said(text, tokens=(10, 3000))) as double:
        made = run(store, double, tmp_path, cap=cap, maker=Asker(steps=1))
        assert sum(double.paid.values()) == len([call for call in store.calls if call.cost])
    assert made.stopping.why is Stop.BUDGET
    assert cap - 2_300 < made.budget.spent <= cap
    assert len(store.summaries) == made.budget.spent / 1_500


def test_a_ceiling_that_holds_one_line_at_a_time_still_gets_through(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:
        made = run(store, double, tmp_path, cap=2_004.0, maker=Asker(steps=1))
        assert len(double.batches) == 5
    assert made.stopping.why is None
    assert len(store.summaries) == 5


def test_interrupted_while_it_waits_it_leaves_the_batch_and_takes_it_up_again(tmp_path: Path) -> None:
    store, stopping = MemoryRounds(entries(5)), Stopping()
    with batch_double(seconds=0.2) as double:
        made = run(store, double, tmp_path, clock=Time(on_sleep=stopping.strike), stopping=stopping)
        assert made.stopping.why is Stop.INTERRUPTED
        assert [reason.key for reason in made.told] == ["rounds.submitted", "rounds.left-running"]
        assert [batch.cancelled for batch in double.batches] == [False]
        resumed = run(store, double, tmp_path, clock=Time(on_sleep=lambda: time.sleep(0.05)))
        assert not double.repeated
        assert len(double.batches) == 2
    assert resumed.stopping.why is None
    assert len(store.summaries) == 5


def test_interrupted_while_it_asks_nothing_is_handed_over(tmp_path: Path) -> None:
    store, stopping = MemoryRounds(entries(40)), Stopping()

    class Striking(Asker):
        def begin(self, entry: Entry, source: Source | None) -> Step:
            if entry.position == 20:
                stopping.strike()
            return super().begin(entry, source)

    with batch_double() as double:
        made = run(store, double, tmp_path, maker=Striking(), stopping=stopping)
        assert double.batches == []
        assert made.budget.reserved == 0.0
        assert not tmp_path.exists()
        run(store, double, tmp_path)
        assert not double.repeated
    assert len(store.summaries) == 40


def test_a_second_interrupt_cuts_a_creation_off_and_its_batch_is_found(tmp_path: Path) -> None:
    store, stopping = MemoryRounds(entries(5)), Stopping()
    loops: list[asyncio.AbstractEventLoop] = []

    class Seen(Asker):
        def begin(self, entry: Entry, source: Source | None) -> Step:
            loops.append(asyncio.get_running_loop())
            return super().begin(entry, source)

    with batch_double() as double:

        def slowly(what: str, done: bool) -> None:
            if what == "POST /v1/batches" and done:
                for _ in range(2):
                    loops[0].call_soon_threadsafe(stopping.strike)
                time.sleep(0.3)

        double.on_request = slowly
        made = run(store, double, tmp_path, maker=Seen(steps=1), stopping=stopping)
        assert made.stopping.why is Stop.INTERRUPTED
        assert [batch.state for batch in store.batches.values()] == [BatchState.SUBMITTING]
        double.on_request = lambda _what, _done: None
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert len(double.batches) == 1
    assert len(store.summaries) == 5


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refused(429, "no", "insufficient_quota"), FailureKind.QUOTA),
        (refused(401, "bad key"), FailureKind.AUTHENTICATION),
        (refused(404, "The model m does not exist"), FailureKind.UNKNOWN_MODEL),
    ],
)
def test_a_line_that_concerns_all_stops_the_run_and_keeps_the_others(
    answer: Any, kind: FailureKind, tmp_path: Path
) -> None:
    store = MemoryRounds(entries(10))
    with batch_double(say=lambda text: answer if text == "a4 0" else in_capitals(text)) as double:
        made = run(store, double, tmp_path)
        assert (made.stopping.why, made.stopping.failure and made.stopping.failure.kind) == (
            Stop.SERVICE,
            kind,
        )
        assert store.summaries == {}
        assert len([call for call in store.calls if isinstance(call.reply, Completion)]) == 9
        double.say = in_capitals
        run(store, double, tmp_path)
        assert not double.repeated
    assert all(summary.status is Status.READY for summary in store.summaries.values())
    assert len(store.summaries) == 10


def test_a_service_without_batches_stops_the_run_in_a_sentence(tmp_path: Path) -> None:
    store = MemoryRounds(entries(3))
    with batch_double() as double:
        double.absent = True
        made = run(store, double, tmp_path)
        assert made.stopping.why is Stop.SERVICE
        assert made.stopping.error is not None
        assert "Batch API" in made.stopping.error.sentence("en")
        double.absent = False
        run(store, double, tmp_path)
    assert len(store.summaries) == 3


def test_a_service_that_is_down_is_borne_for_a_while(tmp_path: Path) -> None:
    store = MemoryRounds(entries(3))
    with batch_double() as double:
        double.troubles = [Trouble(where="GET /v1/batches/", status=503, times=40)]
        assert run(store, double, tmp_path).stopping.why is None
        assert len(store.summaries) == 3
        store = MemoryRounds(entries(3))
        double.troubles = [Trouble(where="GET /v1/batches/", status=503, times=99_999)]
        made = run(store, double, tmp_path)
        assert made.stopping.why is Stop.SERVICE
        assert WAITS.give_up_s < made.time.now < 2 * WAITS.give_up_s
        double.troubles = []
        run(store, double, tmp_path)
        assert not {text: n for text, n in double.paid.items() if n > 2}, "two runs of the same articles"
    assert len(store.summaries) == 3


@pytest.mark.parametrize("errors", [[], [{"code": "strange", "message": "no"}], [{"line": 99, "code": "c"}]])
def test_a_batch_refused_for_no_known_reason_stops_the_run(errors: Any, tmp_path: Path) -> None:
    store = MemoryRounds(entries(4))
    with batch_double(fate=lambda _: Fate(status="failed", errors=errors)) as double:
        made = run(store, double, tmp_path)
        assert made.stopping.why is Stop.SERVICE
        assert (made.budget.spent, made.budget.reserved) == (0.0, 0.0)
        double.fate = lambda _: Fate()
        run(store, double, tmp_path)
    assert [summary.status for summary in store.summaries.values()] == [Status.READY] * 4


def test_a_full_journal_stops_the_run_before_anything_is_handed_over(tmp_path: Path) -> None:
    store = MemoryRounds(entries(10), full_at=5)
    with batch_double() as double:
        made = run(store, double, tmp_path)
        assert made.stopping.why is Stop.STORAGE
        assert double.batches == []


def test_a_full_disk_stops_the_run_and_fails_no_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    store = MemoryRounds(entries(3))
    with batch_double() as double:
        with monkeypatch.context() as broken:
            broken.setattr(os, "fsync", full)
            assert run(store, double, tmp_path).stopping.why is Stop.STORAGE
        (tmp_path / "file").write_text("")
        assert run(store, double, tmp_path / "file").stopping.why is Stop.STORAGE
        assert double.batches == []
        assert store.summaries == {}
        run(store, double, tmp_path)
    assert len(store.summaries) == 3
