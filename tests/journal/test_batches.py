"""Calls that travel together: under way in any number of sittings, and ended once."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from rewriter.article import Failure, FailureKind, Parameters, Schema, Status
from rewriter.article.batch_api import Asked, BatchState, Line, LocalBatch
from rewriter.journal import RunStore, open_run
from rewriter.journal.documents import failure_from, reply_text, request_from, request_text
from tests.journal.making import ANSWER, FAILED, answered, begun, request

BUSY = Failure(kind=FailureKind.RATE_LIMITED, detail="HTTP 429")
SCHEMA = Schema(name="s", json='{"type": "object"}')


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


async def enlisted(store: RunStore, key: str, number: int, position: int = 0) -> int:
    return await store.batches.enlist(key, request(number), position=position, step=0, reserved=0.5)


async def test_a_batch_is_known_until_it_is_closed(path: Path) -> None:
    with begun(path) as store:
        for key in ("k1", "k2"):
            await store.batches.plan(key)
        await store.batches.move("k1", BatchState.SUBMITTING)
        await store.batches.move("k1", BatchState.CREATED, remote="batch_7")
    with open_run(path) as store:
        assert await store.batches.unclosed() == [
            LocalBatch(key="k1", state=BatchState.CREATED, remote="batch_7"),
            LocalBatch(key="k2", state=BatchState.FILLING),
        ]
        await store.batches.move("k1", BatchState.CLOSED)
        await store.batches.discard("k2")
        assert await store.batches.unclosed() == []


async def test_a_line_is_under_way_in_the_next_sitting_and_ends_once(path: Path) -> None:
    with begun(path) as store:
        await store.batches.plan("k")
        numbers = await asyncio.gather(*(enlisted(store, "k", n, position=n) for n in range(3)))
        alone = await store.start(request(9), position=1, step=0, reserved=2.0)
    with open_run(path) as store:
        totals = await store.totals()
        assert (totals.unknown_calls, totals.unknown_cost) == (1, 2.0), "the call of its own alone"
        assert await store.batches.held() == (3, 1.5)
        line = await store.batches.line("k", numbers[0])
        assert line == Line(number=numbers[0], request=request(0), reserved=0.5)
        assert await store.batches.line("other", numbers[0]) is None
        assert await store.batches.line("k", alone) is None
        for _ in range(2):
            await store.batches.settle(line, ANSWER, cost=0.25)
        assert await store.find(request(0).digest) == replace(ANSWER, replayed=True)
        assert (await store.batches.asked(0, request(0).digest)).answer == ANSWER, "paid for this article"
        assert (await store.batches.asked(1, request(0).digest)).answer is None
        assert (await store.totals()).cost == 0.25
        assert await store.batches.line("k", numbers[0]) == replace(line, settled=True)
        assert [left.number for left in await store.batches.unsettled("k", 0, 9)] == numbers[1:]
        assert [left.number for left in await store.batches.unsettled("k", numbers[1], 9)] == numbers[2:]
        assert await store.batches.busy([0, 1, 2, 77]) == {1, 2}
        assert await store.batches.held() == (2, 1.0)


async def test_what_was_never_submitted_was_not_asked(path: Path) -> None:
    with begun(path) as store:
        await store.batches.plan("k")
        await enlisted(store, "k", 0)
        await store.batches.discard("k")
        asked = await store.batches.asked(0, request(0).digest)
        assert not asked.under_way
        assert [failure.kind for failure in asked.failures] == [FailureKind.CANCELLED]
        assert await store.batches.held() == (0, 0.0)
        totals = await store.totals()
        assert (totals.cost, totals.unknown_cost, totals.unknown_calls) == (0.0, 0.0, 0)


async def test_failures_are_remembered_until_the_article_is_made_anew(path: Path) -> None:
    digest = request(0).digest
    with begun(path) as store:
        await store.batches.plan("k")
        for _ in range(2):
            number = await enlisted(store, "k", 0)
            assert (await store.batches.asked(0, digest)).under_way
            line = await store.batches.line("k", number)
            assert line is not None
            await store.batches.settle(line, BUSY, cost=0.0)
        assert await store.batches.asked(0, digest) == Asked(failures=(BUSY, BUSY))
        assert await store.batches.asked(1, digest) == Asked(), "another article's"
        await store.end(0, FAILED)
        assert store.reset({Status.FAILED}) == 1
        assert await store.batches.asked(0, digest) == Asked()


async def test_calls_made_one_by_one_are_no_batchs(path: Path) -> None:
    with begun(path) as store:
        await answered(store, 0)
        call = await store.start(request(1), position=0, step=0, reserved=1.0)
        await store.finish(call, BUSY, cost=0.0)
        await store.start(request(1), position=0, step=0, reserved=1.0)
        assert await store.batches.asked(0, request(1).digest) == Asked()
        assert await store.batches.busy([0]) == set()


def test_a_request_and_a_failure_come_back_as_they_were() -> None:
    chosen = Parameters(max_output_tokens=7, temperature=0.5, reasoning_effort="low")
    asked = replace(request(1, words="é \ud800"), schema=SCHEMA, parameters=chosen, ordinal=2)
    assert request_from(request_text(asked)) == asked
    assert request_from(request_text(request())) == request()
    failure = replace(BUSY, text="la moiti", usage=ANSWER.usage)
    assert failure_from(reply_text(failure)) == failure


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"usage": {}}', '{"messages": [1]}'])
def test_what_is_neither_is_refused(text: str) -> None:
    for read in (request_from, failure_from):
        with pytest.raises(ValueError, match=r"stored|value"):
            read(text)
