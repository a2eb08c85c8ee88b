"""Creations cut off, answers that are late, lost, doubled or nonsense: nothing is asked or paid twice."""

import dataclasses
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.rig.batch_double import BatchDouble, Fate, Trouble, batch_double
from tests.rig.makers import Asker
from tests.rig.stores import entries
from tests.runner.batch.batch_logs import MemoryRounds
from tests.runner.batch.rounds_running import WAITS, Time, run


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("times", [1, 3])
def test_a_creation_cut_off_never_makes_a_second_batch(done: bool, times: int, tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:
        double.troubles = [Trouble(where="POST /v1/batches", status=503, done=done, times=times)]
        made = run(store, double, tmp_path, maker=Asker(steps=1))
        assert not double.repeated
        assert len(double.batches) == 1
    assert len(store.summaries) == 5
    assert done or made.time.slept.count(WAITS.look_again_s) == times, "it may still be on its way"


def test_a_list_that_fails_is_waited_for(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:
        double.troubles = [
            Trouble(where="POST /v1/batches", done=True),
            Trouble(where="GET /v1/batches", times=9),
        ]
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert not double.repeated
        assert len(double.batches) == 1
    assert len(store.summaries) == 5


def test_a_twin_is_cancelled(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double(seconds=0.05) as double:
        double.troubles = [Trouble(where="POST /v1/batches", done=True)]
        double.on_request = partial(_twin, double)
        time_ = Time(on_sleep=lambda: time.sleep(0.02))
        made = run(store, double, tmp_path, maker=Asker(steps=1), clock=time_)
        assert [batch.cancelled for batch in double.batches] == [False, True]
        assert not double.repeated
    assert "rounds.twin" in [reason.key for reason in made.told]
    assert len(store.summaries) == 5


def _twin(double: BatchDouble, what: str, done: bool) -> None:
    if what == "POST /v1/batches" and done and len(double.batches) == 1:
        first = double.batches[0]
        double.batches.append(dataclasses.replace(first, id="batch_twin", fate=Fate()))


def test_answers_that_come_after_the_batchs_end_are_waited_for(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double(fate=lambda _: Fate(lose_output=3)) as double:
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert not double.repeated
    assert len(store.summaries) == 5


def test_answers_that_never_come_count_as_paid_and_are_asked_for_again(tmp_path: Path) -> None:
    fates = [Fate(lose_output=99), Fate()]
    store = MemoryRounds(entries(5))
    with batch_double(fate=lambda n: fates[n]) as double:
        made = run(store, double, tmp_path, maker=Asker(steps=1))
        assert len(double.batches) == 2
    assert len(store.summaries) == 5
    assert made.budget.spent == 5 * (2_000.0 + 0.5), "what it may have cost, and what it cost"


def test_a_file_of_results_that_is_missing_is_waited_for(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:
        double.troubles = [Trouble(where="GET /v1/files", status=404, times=3)]
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert not double.repeated
    assert len(store.summaries) == 5


def test_a_file_of_results_that_grows_is_fetched_again(tmp_path: Path) -> None:
    store, looks = MemoryRounds(entries(5)), Counter[str]()
    with batch_double() as double:
        serve = double.serve

        def growing(method: str, path: str, query: Any, body: bytes) -> tuple[int, Any]:
            status, answer = serve(method, path, query, body)
            looks[path] += 1
            cut = path.endswith("/content") and looks[path] < 3
            return status, answer[: answer.index(b"\n") + 1] if cut else answer

        double.serve = growing  # type: ignore[method-assign]
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert not double.repeated
    assert len(store.summaries) == 5


def test_a_file_of_results_that_is_gone_for_good_counts_as_paid(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:
        double.troubles = [Trouble(where="GET /v1/files", status=404, times=5)]
        made = run(store, double, tmp_path, maker=Asker(steps=1))
        assert len(double.batches) == 2
    assert len(store.summaries) == 5
    assert made.budget.spent == 5 * (2_000.0 + 0.5)


def test_lines_that_make_no_sense_are_told_and_kept(tmp_path: Path) -> None:
    odd = [b"{", b"null", b'{"custom_id": "x"}', b'{"custom_id": "000000000001-000000000000"}', b"\xff", b" "]
    store = MemoryRounds(entries(5))
    with batch_double(fate=lambda _: Fate(odd=odd)) as double:
        made = run(store, double, tmp_path, maker=Asker(steps=1))
    assert len(store.summaries) == 5
    assert [r.params["n"] for r in made.told if r.key == "rounds.odd-lines"] == [5]
    assert any(path.name.endswith(".answers.jsonl") for path in tmp_path.iterdir())


def test_an_answer_given_twice_counts_once(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:

        def doubled(what: str, done: bool) -> None:
            for name in [n for n in double.files if n.startswith("results") and done]:
                double.files[name] = b"\n".join({*double.files[name].splitlines()} | {_first(double, name)})
                double.files[name] += b"\n" + _first(double, name)

        double.on_request = doubled
        made = run(store, double, tmp_path, maker=Asker(steps=1))
    assert sum(call.cost for call in store.calls) == 5 * 0.5
    assert [r.params["n"] for r in made.told if r.key == "rounds.odd-lines"] == [1]


def _first(double: BatchDouble, name: str) -> bytes:
    return min(double.files[name].splitlines())


def test_a_batch_that_the_service_forgot_is_asked_again_and_counts_as_paid(tmp_path: Path) -> None:
    store = MemoryRounds(entries(3))
    with batch_double() as double:
        double.troubles = [Trouble(where="GET /v1/batches/", status=404)]
        made = run(store, double, tmp_path, maker=Asker(steps=1))
    assert len(store.summaries) == 3
    assert made.budget.spent == 3 * (2_000.0 + 0.5)
    assert "rounds.gone" in [reason.key for reason in made.told]


def test_a_full_queue_is_waited_for_and_files_get_smaller(tmp_path: Path) -> None:
    full = Fate(status="failed", errors=[{"code": "token_limit_exceeded", "message": "Enqueued token limit"}])
    store = MemoryRounds(entries(8))
    with batch_double() as double:
        double.fate = lambda _: full if double_lines(double) > 2 else Fate()
        made = run(store, double, tmp_path, maker=Asker(steps=1))
        assert [batch.lines for batch in double.batches if batch.fate is not full] == [2, 2, 2, 2]
    assert "rounds.queue-full" in [reason.key for reason in made.told]
    assert len(store.summaries) == 8


def double_lines(double: BatchDouble) -> int:
    """How many lines the file has that was uploaded last."""
    files = [content for name, content in double.files.items() if name.startswith("file")]
    return len(files[-1].splitlines())


def test_lines_at_fault_in_a_refused_batch_fail_alone(tmp_path: Path) -> None:
    refusal = Fate(status="failed", errors=[{"code": "invalid", "message": "no", "line": 2}])
    store = MemoryRounds(entries(4))
    with batch_double(fate=lambda n: Fate() if n else refusal) as double:
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert [batch.lines for batch in double.batches] == [4, 3]
    assert sorted(summary.title for summary in store.summaries.values())[0] == "!rejected"
    assert len(store.summaries) == 4
