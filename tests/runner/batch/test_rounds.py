"""What rounds decide: what is asked in which batch, what is asked again, and when the run stops."""

import asyncio
import dataclasses
import errno
import json
import os
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reason, Request, Source, Status, Usage
from rewriter.article.batch import Entry, Step
from rewriter.article.batch_api import BatchState
from rewriter.backends.openai.batches import OpenAIBatches
from rewriter.runner.batch import Budget, Conductor, NearHost, Pricing, Stop, Stopping
from rewriter.runner.batch.asking import BatchAsker
from rewriter.runner.batch.rounds import Limits, Rounds, Waits
from rewriter.settings import Secret
from rewriter.settings.values import Prices
from rewriter.wording import keys
from tests.batch_double import BatchDouble, Fate, Trouble, batch_double, in_capitals, refused, said
from tests.runner.batch.batch_logs import MemoryRounds
from tests.runner.batch.makers import Asker
from tests.runner.batch.stores import MemoryStore, entries

USAGE = Usage(input_tokens=10, output_tokens=1)
PRICES = Prices(input=0.0, output=1_000_000.0)  # one unit a token of output
WAITS = Waits(first_s=1.0, longest_s=4.0, look_again_s=30.0, give_up_s=600.0)


@dataclass
class Time:
    """A clock that goes on as fast as one sleeps."""

    now: float = 0.0
    slept: list[float] = field(default_factory=list)
    on_sleep: Callable[[], None] = lambda: None

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept.append(seconds)
        self.on_sleep()
        await asyncio.sleep(0)


@dataclass
class Made:
    """What a run came to."""

    stopping: Stopping
    budget: Budget
    told: list[Reason]
    time: Time


def run(
    store: MemoryRounds,
    double: BatchDouble,
    folder: Path,
    *,
    maker: Asker | None = None,
    cap: float | None = None,
    limits: Limits = Limits(),
    clock: Time | None = None,
    stopping: Stopping | None = None,
) -> Made:
    clock, told = clock or Time(), list[Reason]()

    async def ran() -> Made:
        service = OpenAIBatches(api_key=Secret("none"), base_url=double.url, timeout_s=5.0, sleep=clock.sleep)
        budget = Budget(Pricing(main=PRICES, share=0.5), cap=cap, spent=sum(c.cost for c in store.calls))
        rounds = Rounds(
            store=store,
            log=store,
            host=NearHost(maker or Asker()),
            service=service,
            budget=budget,
            stopping=stopping or Stopping(),
            folder=folder,
            active=8,
            waits=WAITS,
            limits=limits,
            tell=told.append,
            clock=lambda: clock.now,
            sleep=clock.sleep,
        )
        await rounds.run()
        await service.aclose()
        return Made(rounds.stopping, budget, told, clock)

    return asyncio.run(ran())


class Backend:
    """What the double says, asked call by call."""

    def __init__(self, say: Callable[[str], object]) -> None:
        self.say = say

    async def complete(self, request: Request) -> Completion | Failure:
        text = request.prompt.messages[0].content
        if self.say(text) == "refused":
            return Failure(
                kind=FailureKind.REFUSED, detail="no", usage=Usage(input_tokens=10, output_tokens=1)
            )
        return Completion(text=text.upper(), model="m", usage=Usage(input_tokens=10, output_tokens=1))


def refusing(text: str) -> tuple[int, dict[str, object]]:
    """Every seventh article's second question is declined."""
    if text.endswith(" 1") and int(text[1:].split()[0]) % 7 == 0:
        status, body = said("")
        body["choices"][0]["message"]["refusal"] = "no"
        return status, body
    return in_capitals(text)


def is_refused(text: str) -> object:
    return "refused" if refusing(text)[1] != in_capitals(text)[1] else None


def test_articles_come_to_the_same_as_call_by_call(tmp_path: Path) -> None:
    alone, together = MemoryStore(entries(50)), MemoryRounds(entries(50))

    async def conducted() -> None:
        stopping, budget = Stopping(), Budget(Pricing(main=PRICES))
        asker = BatchAsker(store=alone, backend=Backend(is_refused), budget=budget, stopping=stopping)
        host = NearHost(Asker(steps=3))
        await Conductor(store=alone, host=host, asker=asker, stopping=stopping, active=8).run()

    asyncio.run(conducted())
    with batch_double(say=refusing) as double:
        made = run(together, double, tmp_path, maker=Asker(steps=3))
        assert len(double.batches) == 3
        assert not double.repeated
    assert made.stopping.why is None
    assert together.summaries == alone.summaries
    assert [s.status for s in together.summaries.values()].count(Status.FAILED) == 8
    assert together.traces == alone.traces
    assert sum(c.cost for c in together.calls) == 0.5 * sum(c.cost for c in alone.calls) == 0.5 * 150
    assert [batch.state for batch in together.batches.values()] == [BatchState.CLOSED] * 3
    assert not tmp_path.exists(), "what was in the files is in the journal"


def test_what_the_journal_holds_is_not_asked_again(tmp_path: Path) -> None:
    store = MemoryRounds(entries(3))
    with batch_double() as double:
        run(store, double, tmp_path)
        store.summaries.clear()
        run(store, double, tmp_path)
        assert len(double.batches) == 2
    assert len(store.summaries) == 3


def test_two_articles_that_ask_the_same_share_a_line(tmp_path: Path) -> None:
    store = MemoryRounds(entries(4))
    twin = store.entries[1].row
    store.entries[2] = dataclasses.replace(store.entries[2], row=twin)
    with batch_double() as double:
        run(store, double, tmp_path)
        assert not double.repeated
        assert sum(double.paid.values()) == 6
    assert store.summaries[1] == store.summaries[2]


@pytest.mark.parametrize(("limits", "files"), [(Limits(lines=7), 4), (Limits(bytes=1000), 5), (Limits(), 1)])
def test_a_round_is_split_at_the_limits(limits: Limits, files: int, tmp_path: Path) -> None:
    with batch_double() as double:
        store = MemoryRounds(entries(25))
        run(store, double, tmp_path, maker=Asker(steps=1), limits=limits)
        sizes = [(batch.lines, len(double.files[batch.input_file])) for batch in double.batches]
    assert len(sizes) == files
    assert all(lines <= limits.lines and size <= limits.bytes for lines, size in sizes)
    assert len(store.summaries) == 25


def test_every_line_has_a_name_of_its_own(tmp_path: Path) -> None:
    with batch_double() as double:
        run(MemoryRounds(entries(30)), double, tmp_path)
        content = b"\n".join(double.files[batch.input_file] for batch in double.batches)
    names = [json.loads(line)["custom_id"] for line in content.splitlines() if line]
    assert len(set(names)) == len(names) == 60


def test_what_an_expired_batch_has_is_kept_and_the_rest_asked_again(tmp_path: Path) -> None:
    fates = [Fate(status="expired", share=0.4), Fate(status="expired", share=0.5), Fate()]
    store = MemoryRounds(entries(10))
    with batch_double(fate=lambda n: fates[n]) as double:
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert [batch.lines for batch in double.batches] == [10, 6, 3]
        assert not double.repeated
    assert all(summary.status is Status.READY for summary in store.summaries.values())
    assert sum(call.cost for call in store.calls) == 10 * 0.5


def test_a_line_that_is_never_answered_fails_its_article_after_three_attempts(tmp_path: Path) -> None:
    store = MemoryRounds(entries(3))
    with batch_double(fate=lambda _: Fate(status="expired", share=0.0)) as double:
        made = run(store, double, tmp_path)
        assert [batch.lines for batch in double.batches] == [3, 3, 3] * 2, "the maker asks on after a failure"
    assert {summary.title for summary in store.summaries.values()} == {"!unavailable !unavailable"}
    assert made.budget.spent == 0.0


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (refused(429, "slow down"), "rate-limited"),
        (refused(500, "oops"), "unavailable"),
        ("x", "unavailable"),
    ],
)
def test_lines_refused_for_a_while_are_asked_again(trouble: Any, kind: str, tmp_path: Path) -> None:
    refusals = Counter[str]()

    def say(text: str) -> Any:
        refusals[text] += 1
        stubborn = text == "a1 0"
        return trouble if stubborn or (text == "a2 0" and refusals[text] < 3) else in_capitals(text)

    store = MemoryRounds(entries(4))
    with batch_double(say=say) as double:
        run(store, double, tmp_path)
        assert not double.repeated
    assert (refusals["a1 0"], refusals["a2 0"]) == (3, 3)
    assert store.summaries[1].title == f"!{kind} A1 1"
    assert store.summaries[2].title == "A2 0 A2 1"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (said("la moiti", finish="length"), "truncated"),
        (refused(400, "maximum context length is 9"), "too-long"),
        ((200, {"choices": []}), "empty"),
        (refused(400, "no"), "rejected"),
    ],
)
def test_a_failure_of_one_article_is_told_to_it_once(answer: Any, kind: str, tmp_path: Path) -> None:
    asked = Counter[str]()

    def say(text: str) -> Any:
        asked[text] += 1
        return answer if text == "a1 0" else in_capitals(text)

    store = MemoryRounds(entries(3))
    with batch_double(say=say) as double:
        run(store, double, tmp_path)
    assert store.summaries[1].title == f"!{kind} A1 1"
    assert set(asked.values()) == {1}


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


def test_a_file_of_results_that_is_gone_for_good_counts_as_paid(tmp_path: Path) -> None:
    store = MemoryRounds(entries(5))
    with batch_double() as double:
        double.troubles = [Trouble(where="GET /v1/files", status=404, times=5)]
        made = run(store, double, tmp_path, maker=Asker(steps=1))
        assert len(double.batches) == 2
    assert len(store.summaries) == 5
    assert made.budget.spent == 5 * (2_000.0 + 0.5)


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


def test_a_batch_cancelled_by_somebody_is_asked_again(tmp_path: Path) -> None:
    fates = [Fate(status="cancelled", share=0.5), Fate()]
    store = MemoryRounds(entries(6))
    with batch_double(fate=lambda n: fates[n]) as double:
        run(store, double, tmp_path, maker=Asker(steps=1))
        assert [batch.lines for batch in double.batches] == [6, 3]
        assert not double.repeated
    assert len(store.summaries) == 6


def test_a_batch_that_ends_first_does_not_wait_for_the_others(tmp_path: Path) -> None:
    store = MemoryRounds(entries(4))
    with batch_double() as double:
        double.troubles = [Trouble(where="GET /v1/batches/batch_1", status=503, times=12)]
        run(store, double, tmp_path, limits=Limits(lines=2))
        lines = [_texts(double, batch.input_file) for batch in double.batches]
    assert lines[2] == [text.replace(" 0", " 1") for text in lines[0]], "their next questions went ahead"
    assert len(store.summaries) == 4


def _texts(double: BatchDouble, name: str) -> list[str]:
    lines = [json.loads(line) for line in double.files[name].splitlines()]
    return [line["body"]["messages"][0]["content"] for line in lines]


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


def test_whatever_is_told_has_words() -> None:
    told = {"submitted", "left-running", "queue-full", "twin", "gone", "odd-lines", "no-batch-api"}
    assert {f"rounds.{name}" for name in told} <= set(keys("rounds"))
