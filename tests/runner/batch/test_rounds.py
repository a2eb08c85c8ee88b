"""What rounds ask: each question once, what was not answered again, and what comes of it."""

import asyncio
import dataclasses
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rewriter.article import (
    Completion,
    Failure,
    FailureKind,
    Parameters,
    Request,
    Status,
    Usage,
)
from rewriter.article.batch import Asks, Step
from rewriter.article.batch_api import BatchState
from rewriter.runner.batch import Budget, Conductor, NearHost, Places, Pricing, Stopping
from rewriter.runner.batch.asking import BatchAsker
from rewriter.runner.batch.rounds import Limits
from rewriter.wording import keys
from tests.rig.batch_double import BatchDouble, Fate, Trouble, batch_double, in_capitals, refused, said
from tests.rig.makers import Asker
from tests.rig.stores import MemoryStore, entries
from tests.runner.batch.batch_logs import MemoryRounds
from tests.runner.batch.rounds_running import PRICES, run


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
        service, places = Backend(is_refused), Places(8)
        asker = BatchAsker(store=alone, backend=service, budget=budget, stopping=stopping, places=places)
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


def test_two_articles_that_ask_the_same_at_once_share_a_line_too(tmp_path: Path) -> None:
    class Slow(MemoryRounds):
        """The first who looks into the journal is told last."""

        async def find(self, digest: str, *, position: int) -> Completion | None:
            found = await super().find(digest, position=position)
            if position == 0:
                await asyncio.sleep(0.02)
            return found

    store = Slow(entries(2))
    store.entries[1] = dataclasses.replace(store.entries[1], row=store.entries[0].row)
    with batch_double() as double:
        run(store, double, tmp_path)
        assert not double.repeated
    assert store.summaries[0] == store.summaries[1]


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


def test_what_the_service_does_not_understand_is_left_out_of_the_next_round(tmp_path: Path) -> None:
    """Every line of the first two rounds is refused, each round for a parameter of its own."""
    store = MemoryRounds(entries(5))
    chosen = Parameters(temperature=0.3, max_output_tokens=50)

    class Choosing(Asker):
        def _step(self, position: int) -> Step:
            step = super()._step(position)
            if not isinstance(step, Asks):
                return step
            requests = tuple(dataclasses.replace(request, parameters=chosen) for request in step.requests)
            return dataclasses.replace(step, requests=requests)

    def strict(body: dict[str, Any]) -> Any:
        if "temperature" in body:
            return refused(400, "Unsupported value: 'temperature' does not support 0.3 with this model.")
        if "max_completion_tokens" in body:
            return refused(400, "Unrecognized request argument supplied: max_completion_tokens")
        return said(str(body["max_tokens"]))

    with batch_double() as double:
        double.answer = strict
        run(store, double, tmp_path, maker=Choosing(steps=1))
        assert [batch.lines for batch in double.batches] == [5, 5, 5]
        assert not double.repeated
    assert [summary.title for summary in store.summaries.values()] == ["50"] * 5


def test_whatever_is_told_has_words() -> None:
    told = {"submitted", "left-running", "queue-full", "twin", "gone", "odd-lines", "no-batch-api"}
    assert {f"rounds.{name}" for name in told} <= set(keys("rounds"))
