"""A flow is driven to its outcome, in order, and no answer is asked for twice."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from rewriter.article import Completion, Failure, FailureKind, Reply, Request, Status
from rewriter.backends import ScriptedBackend
from rewriter.backends.openai import OpenAIBackend
from rewriter.errors import BackendError, JournalError
from rewriter.journal import NullJournal, SqliteJournal
from rewriter.ports import Backend, Flow
from rewriter.runner import run, run_article
from rewriter.settings import Secret
from tests.rig.loopback import completion, error, loopback
from tests.runner.flows import asking, outcome_of, request, said


def echo(asked: Request) -> str:
    return asked.prompt.messages[0].content.upper()


def test_replies_come_in_the_requests_order() -> None:
    class Uneven:
        async def complete(self, asked: Request) -> Reply:
            await asyncio.sleep(0.03 if echo(asked) == "A" else 0)
            return Completion(text=echo(asked), model="m")

    assert said(run(asking(["a", "b"], ["c"]), Uneven(), NullJournal())) == ["A", "B", "C"]


def test_a_flow_that_asks_nothing_ends_at_once() -> None:
    assert run(asking(), ScriptedBackend([]), NullJournal()).status is Status.READY


def test_what_the_journal_holds_is_not_asked_again(tmp_path: Path) -> None:
    script = ScriptedBackend(echo)
    for expected in (["A", "B"], ["A (replayed)", "B (replayed)"]):
        with SqliteJournal(tmp_path / "j.sqlite") as journal:
            assert said(run(asking(["a"], ["b"]), script, journal)) == expected
    assert len(script.requests) == 2


def test_equal_requests_are_asked_once(tmp_path: Path) -> None:
    script = ScriptedBackend(["une"])
    with SqliteJournal(tmp_path / "j.sqlite") as journal:
        assert said(run(asking(["a", "a"]), script, journal)) == ["une", "une"]


def test_a_failure_is_a_reply_and_is_asked_again_next_time(tmp_path: Path) -> None:
    script = ScriptedBackend([Failure(kind=FailureKind.AUTHENTICATION), "enfin"])
    with SqliteJournal(tmp_path / "j.sqlite") as journal:
        assert run(asking(["a"]), script, journal).failure is FailureKind.AUTHENTICATION
        assert said(run(asking(["a"]), script, journal)) == ["enfin"]


def test_the_observer_hears_of_every_call() -> None:
    heard: list[str] = []

    class Listener:
        def asking(self, requests: tuple[Request, ...]) -> None:
            heard.append(f"asking {len(requests)}")

        def answered(self, asked: Request, reply: Reply) -> None:
            heard.append(f"{echo(asked)} {reply.text}")

        def stopping(self) -> None:
            heard.append("stopping")

    run(asking(["a", "b"]), ScriptedBackend(echo), NullJournal(), Listener())
    assert heard == ["asking 2", "A A", "B B"]


def cancelling(flow: Flow, backend: Backend, journal: SqliteJournal, *, abort: bool) -> list[str]:
    """Run with the cancelling (and aborting) done while the first call is under way."""

    async def driven() -> list[str]:
        cancel, dropped = asyncio.Event(), asyncio.Event()
        task = asyncio.ensure_future(run_article(flow, backend, journal, None, cancel, dropped))
        await asyncio.sleep(0.02)
        cancel.set()
        if abort:
            dropped.set()
        return said(await task)

    return asyncio.run(driven())


class Slow:
    """Answers after a tenth of a second, and counts."""

    def __init__(self) -> None:
        self.calls = 0

    async def complete(self, asked: Request) -> Reply:
        self.calls += 1
        await asyncio.sleep(0.1)
        return Completion(text=echo(asked), model="m")


def test_cancelling_lets_the_call_under_way_end_and_keeps_its_answer(tmp_path: Path) -> None:
    slow = Slow()
    with SqliteJournal(tmp_path / "j.sqlite") as journal:
        assert cancelling(asking(["a"], ["b"]), slow, journal, abort=False) == ["A", "cancelled"]
        assert journal.find(request("a").digest) is not None
    assert slow.calls == 1


def test_aborting_drops_the_call_under_way_and_says_its_end_is_unknown(tmp_path: Path) -> None:
    slow = Slow()
    with SqliteJournal(tmp_path / "j.sqlite") as journal:
        assert cancelling(asking(["a"], ["b"]), slow, journal, abort=True) == ["cancelled", "cancelled"]
        assert journal.unknown_outcomes == 1


def test_after_cancelling_the_journals_answers_still_come(tmp_path: Path) -> None:
    with SqliteJournal(tmp_path / "j.sqlite") as journal:
        run(asking(["b"]), ScriptedBackend(echo), journal)
        assert cancelling(asking(["a"], ["b"], ["c"]), Slow(), journal, abort=False) == [
            "A",
            "B (replayed)",
            "cancelled",
        ]


def test_when_one_call_breaks_the_others_are_still_kept(tmp_path: Path) -> None:
    class OneBreaks(Slow):
        async def complete(self, asked: Request) -> Reply:
            if echo(asked) == "A":
                raise BackendError("model.none-configured")
            return await super().complete(asked)

    with SqliteJournal(tmp_path / "j.sqlite") as journal:
        with pytest.raises(BackendError):
            run(asking(["a", "b"]), OneBreaks(), journal)
        assert journal.find(request("b").digest) is not None


class Breaking(NullJournal):
    """A journal whose disk is full from a given moment on."""

    def __init__(self, *, starts: int, finishes: int) -> None:
        self.left = {"start": starts, "finish": finishes}

    def start(self, request: Request) -> None:
        super().start(request)
        self._use("start")

    def finish(self, request: Request, reply: Reply) -> None:
        super().finish(request, reply)
        self._use("finish")

    def _use(self, what: str) -> None:
        self.left[what] -= 1
        if self.left[what] < 0:
            raise JournalError("journal.disk-full", path="j.sqlite")


def test_a_journal_that_fails_before_anything_is_paid_stops_everything() -> None:
    script = ScriptedBackend(echo)
    with pytest.raises(JournalError):
        run(asking(["a"]), script, Breaking(starts=0, finishes=0))
    assert script.requests == []


@pytest.mark.parametrize(
    ("journal", "expected"),
    [
        (lambda: Breaking(starts=9, finishes=0), ["A", "B", "journal.answer-not-kept"]),
        (lambda: Breaking(starts=1, finishes=1), ["A", "cancelled", "journal.answer-not-kept"]),
    ],
)
def test_a_journal_that_fails_later_loses_no_paid_answer(
    journal: Callable[[], Breaking], expected: list[str]
) -> None:
    assert said(run(asking(["a"], ["b"]), ScriptedBackend(echo), journal())) == expected


def test_the_flow_is_closed_when_something_breaks() -> None:
    closed: list[bool] = []

    def watched() -> Flow:
        try:
            yield (request("a"),)
        finally:
            closed.append(True)
        return outcome_of([])

    with pytest.raises(BackendError):
        run(watched(), ScriptedBackend([]), NullJournal())
    assert closed == [True]


def test_it_runs_where_a_loop_is_already_running(tmp_path: Path) -> None:
    async def notebook() -> list[str]:
        with SqliteJournal(tmp_path / "j.sqlite") as journal:
            return said(run(asking(["a"]), ScriptedBackend(echo), journal))

    assert asyncio.run(notebook()) == ["A"]


def test_the_key_never_reaches_the_journal(tmp_path: Path) -> None:
    key = "sk-canary-0123456789abcdef"
    echo_key = f"bad key {key}, Bearer {key}"
    answers = [
        error(401, echo_key),
        error(500, echo_key),
        completion(None, refusal=echo_key),
        completion("Voilà"),
    ]
    with loopback(answers) as server, SqliteJournal(tmp_path / "j.sqlite") as journal:
        backend = OpenAIBackend(api_key=Secret(key), base_url=server.url)
        outcome = run(asking(["a"], ["b"], ["c"], ["d"]), backend, journal)
        stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert said(outcome) == ["authentication", "unavailable", "refused", "Voilà"]
    assert b"bad key" in stored
    assert key.encode() not in stored
