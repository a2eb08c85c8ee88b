"""What the conductor decides: who is finished, who waits, and when the run stops."""

import asyncio
import pickle
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reply, Request, Source, Status, Usage
from rewriter.article.batch import Entry, Step
from rewriter.errors import HostLostError, JournalError
from rewriter.ports import Host
from rewriter.runner.batch import (
    BatchAsker,
    Budget,
    Conductor,
    NearHost,
    Places,
    Pricing,
    Stop,
    Stopping,
    Workers,
)
from rewriter.settings.values import Prices
from tests.rig.makers import Asker
from tests.rig.stores import MemoryStore, entries
from tests.runner.flows import request

PRICES = Prices(input=0.0, output=1_000_000.0)  # one unit a token of output


class Backend:
    """Answers in capitals after a moment; `say` may answer something else."""

    def __init__(self, say: Callable[[str], Reply | None] = lambda _: None, delay: float = 0.0) -> None:
        self.say = say
        self.delay = delay
        self.asked: list[str] = []
        self.most = self.now = 0

    async def complete(self, request: Request) -> Reply:
        text = request.prompt.messages[0].content
        self.asked.append(text)
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(self.delay)
        self.now -= 1
        usage = Usage(input_tokens=10, output_tokens=1)
        return self.say(text) or Completion(text=text.upper(), model="m", usage=usage)


def conductor(
    store: MemoryStore,
    backend: Backend,
    host: Host,
    *,
    active: int = 4,
    cap: float | None = None,
    budget: Budget | None = None,
    at_once: int = 100,
) -> Conductor:
    stopping = Stopping()
    budget = budget or Budget(Pricing(main=PRICES), cap=cap)
    asker = BatchAsker(store=store, backend=backend, budget=budget, stopping=stopping, places=Places(at_once))
    return Conductor(store=store, host=host, asker=asker, stopping=stopping, active=active)


def run(
    store: MemoryStore,
    backend: Backend,
    host: Host | None = None,
    *,
    active: int = 4,
    cap: float | None = None,
) -> Stopping:
    async def made() -> Stopping:
        running = conductor(store, backend, host or NearHost(Asker()), active=active, cap=cap)
        await running.run()
        return running.stopping

    return asyncio.run(made())


def test_every_article_is_made_once_and_no_more_than_active_at_a_time() -> None:
    store, backend = MemoryStore(entries(10)), Backend(delay=0.01)
    stopping = run(store, backend, active=3)
    assert stopping.why is None
    assert {n: s.title for n, s in store.summaries.items()} == {n: f"A{n} 0 A{n} 1" for n in range(10)}
    assert len(backend.asked) == 20
    assert backend.most == 3


def test_no_more_calls_are_noted_than_may_be_under_way_and_earlier_articles_go_first() -> None:
    store, backend = MemoryStore(entries(12)), Backend(delay=0.005)

    async def most() -> int:
        running = conductor(store, backend, NearHost(Asker()), active=12, at_once=3)
        making, seen = asyncio.ensure_future(running.run()), 0
        while not making.done():
            seen = max(seen, sum(call.reply is None for call in store.calls))
            await asyncio.sleep(0)
        await making
        return seen

    assert asyncio.run(most()) == 3
    assert len(store.summaries) == 12
    assert backend.asked.index("a0 1") < backend.asked.index("a11 0")


def test_what_the_journal_holds_is_not_asked_again() -> None:
    store = MemoryStore(entries(3))
    run(store, Backend())
    store.summaries.clear()
    again = Backend()
    run(store, again)
    assert again.asked == []
    assert len(store.summaries) == 3


@pytest.mark.parametrize("kind", [FailureKind.AUTHENTICATION, FailureKind.QUOTA, FailureKind.UNKNOWN_MODEL])
def test_a_failure_of_the_whole_service_stops_the_run_and_fails_no_article(kind: FailureKind) -> None:
    store = MemoryStore(entries(20))
    backend = Backend(lambda text: Failure(kind=kind) if text == "a2 0" else None)
    stopping = run(store, backend, active=2)
    assert stopping.why is Stop.SERVICE
    assert stopping.failure is not None
    assert stopping.failure.kind is kind
    assert all(summary.status is Status.READY for summary in store.summaries.values())
    assert 2 not in store.summaries
    assert len(backend.asked) < 40


@pytest.mark.parametrize(
    "kind", [FailureKind.REFUSED, FailureKind.FILTERED, FailureKind.TIMEOUT, FailureKind.TOO_LONG]
)
def test_a_failure_of_one_article_leaves_the_others_alone(kind: FailureKind) -> None:
    store = MemoryStore(entries(6))
    run(store, Backend(lambda text: Failure(kind=kind) if text == "a2 1" else None))
    assert [store.summaries[n].status for n in range(6)].count(Status.FAILED) == 1
    assert store.summaries[2].title == f"A2 0 !{kind}"


def test_the_ceiling_is_never_passed_and_pauses_the_run() -> None:
    store = MemoryStore(entries(50))
    budget = 9_000.0  # a reservation is 4,000, a call costs 1
    stopping = run(store, Backend(delay=0.001), active=8, cap=budget)
    assert stopping.why is None, "twenty calls settle at one each: there is room for all"
    store = MemoryStore(entries(50))
    stopping = run(
        store, Backend(lambda t: Completion(text=t, model="m", usage=Usage(output_tokens=3000))), cap=budget
    )
    spent = sum(call.cost for call in store.calls)
    assert stopping.why is Stop.BUDGET
    assert spent <= budget
    assert spent > budget - 4_500.0, "it goes as far as it may"
    assert len(store.summaries) < 50


def test_a_full_journal_stops_the_run_and_keeps_what_was_paid() -> None:
    store = MemoryStore(entries(10), full_at=5)
    backend = Backend(delay=0.005)
    stopping = run(store, backend, active=3)
    assert stopping.why is Stop.STORAGE
    assert isinstance(stopping.error, JournalError)
    assert len(backend.asked) == 5
    assert all(isinstance(call.reply, Completion) for call in store.calls)


def test_a_full_disk_under_the_outputs_stops_the_run() -> None:
    store = MemoryStore(entries(10))
    stopping = run(store, Backend(), NearHost(Asker(wrong={"a4": "full"})), active=1)
    assert stopping.why is Stop.STORAGE
    assert sorted(store.summaries) == [0, 1, 2, 3]


def test_a_replay_that_asks_otherwise_stops_the_run() -> None:
    store = MemoryStore(entries(3))
    store.traces[1, 0] = ("something else",)
    assert run(store, Backend(), active=1).why is Stop.DIVERGED
    assert sorted(store.summaries) == [0]


def test_the_first_interrupt_lets_calls_end_and_begins_nothing() -> None:
    store = MemoryStore(entries(30))
    strikes: list[Callable[[], None]] = []
    backend = Backend(lambda text: strikes[0]() if text == "a4 0" else None, delay=0.01)

    async def made() -> Stopping:
        running = conductor(store, backend, NearHost(Asker()), active=4)
        strikes.append(running.stopping.strike)
        await running.run()
        return running.stopping

    assert asyncio.run(made()).why is Stop.INTERRUPTED
    assert len(backend.asked) < 16, "those under way, and nothing new"
    assert all(isinstance(call.reply, Completion) for call in store.calls)
    assert len(store.calls) == len(backend.asked)
    second = Backend()
    run(store, second)
    assert len(store.summaries) == 30
    assert len(second.asked) + len(backend.asked) == 60, "nothing is asked twice"


def test_the_second_interrupt_drops_calls_whose_end_is_then_unknown() -> None:
    store, backend = MemoryStore(entries(30)), Backend(delay=30.0)

    async def made() -> float:
        budget = Budget(Pricing(main=PRICES))
        running = conductor(store, backend, NearHost(Asker()), active=4, budget=budget)
        loop = asyncio.get_running_loop()
        loop.call_later(0.05, running.stopping.strike)
        loop.call_later(0.10, running.stopping.strike)
        await running.run()
        return budget.spent

    assert asyncio.run(made()) == 4 * 4_000.0, "what nobody knows the end of counts as spent"
    assert [call.reply for call in store.calls] == [Failure(kind=FailureKind.CANCELLED)] * 4
    assert store.summaries == {}


async def _with_workers(store: MemoryStore, backend: Backend, asker: Asker, step_s: float = 30.0) -> Stopping:
    host = Workers(partial(_same, asker), 2, step_s=step_s)
    try:
        running = conductor(store, backend, host, active=6)
        await running.run()
        return running.stopping
    finally:
        await host.aclose()


def _same(asker: Asker) -> Asker:
    return asker


@pytest.mark.slow
def test_articles_are_made_in_processes_and_a_poisonous_one_costs_only_itself() -> None:
    store, backend = MemoryStore(entries(12)), Backend(delay=0.01)
    stopping = asyncio.run(_with_workers(store, backend, Asker(wrong={"a3": "kill", "a7": "raise"})))
    assert stopping.why is None
    statuses = {n: s.status for n, s in store.summaries.items()}
    assert sorted(n for n, status in statuses.items() if status is Status.FAILED) == [3, 7]
    assert store.losses == {3: 3}, "only the article that was being worked on is blamed"
    assert [r.key for r in store.summaries[3].reasons] == ["run.host-lost"]
    assert store.summaries[7].reasons[0].params == {"kind": "ZeroDivisionError"}
    assert len(backend.asked) == 20, "what died was replayed, not paid again"


@pytest.mark.slow
def test_a_step_that_never_ends_is_ended() -> None:
    store, backend = MemoryStore(entries(4)), Backend()
    asyncio.run(_with_workers(store, backend, Asker(wrong={"a1": "slow"}), step_s=3.0))
    assert store.summaries[1].reasons[0].key == "run.host-lost"
    assert [store.summaries[n].status for n in (0, 2, 3)] == [Status.READY] * 3


def test_an_article_whose_host_is_gone_says_so() -> None:
    async def resumed() -> None:
        await Workers(Asker, 1).resume(0, ())

    with pytest.raises(HostLostError):
        asyncio.run(resumed())


def test_a_question_is_digested_once_on_its_way() -> None:
    asked = request("a question")
    assert asked.digest is asked.digest
    assert pickle.loads(pickle.dumps(asked)).digest == asked.digest  # noqa: S301  # our own
    assert replace(asked, ordinal=1).digest != asked.digest


def test_a_host_that_dies_while_the_run_stops_is_not_held_against_its_article() -> None:
    store = MemoryStore(entries(1))

    class Struck(NearHost):
        async def begin(self, _entry: Entry, _source: Source | None) -> Step:
            running[0].stopping.strike()
            raise HostLostError("run.host-lost", blamed=True)

    async def made() -> None:
        running.append(conductor(store, Backend(), Struck(Asker())))
        await running[0].run()

    running: list[Conductor] = []
    asyncio.run(made())
    assert (store.losses, store.summaries) == ({}, {})


def test_where_nobody_is_ever_reached_the_run_stops_and_no_article_fails() -> None:
    nobody = Failure(kind=FailureKind.CONNECTION)
    store = MemoryStore(entries(20))
    stopping = run(store, Backend(lambda _: nobody), active=1)
    assert stopping.why is Stop.SERVICE
    assert len(store.calls) == 2
    assert store.summaries == {}
    again = MemoryStore(entries(6))
    backend = Backend(lambda text: nobody if text in ("a2 0", "a3 0") else None)
    assert run(again, backend, active=1).why is None, "others were answered: these two fail by themselves"
    assert [again.summaries[n].status for n in (2, 3)] == [Status.FAILED] * 2
