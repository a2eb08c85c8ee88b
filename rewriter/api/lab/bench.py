"""Where articles are made for comparison: one model, one journal, a few articles at a time."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TypeVar

from rewriter.api.lab.fixtures import Fixture
from rewriter.api.lab.recording import Answers, Manner
from rewriter.api.lab.trials import Trial, trial_of
from rewriter.api.preparing import Job, prepare
from rewriter.api.reading import Reading
from rewriter.api.rewriting import NoBackend
from rewriter.article import Failure, FailureKind, Outcome, Reply, Request, Status, Strategy, Usage
from rewriter.backends import Metered, Service, connect, service_for
from rewriter.backends.closing import close
from rewriter.backends.metered import cost_of
from rewriter.errors import BackendError, RewriterError, UsageError
from rewriter.ports import Backend, Journal, Observer
from rewriter.prompting import Templates
from rewriter.runner import run_article
from rewriter.runner.batch.budget import Budget, Pricing
from rewriter.runner.interrupting import Interruption, alone
from rewriter.runner.signals import struck
from rewriter.settings import Settings

T = TypeVar("T")
_OF_MODEL = frozenset({
    FailureKind.REFUSED, FailureKind.FILTERED, FailureKind.TRUNCATED, FailureKind.EMPTY, FailureKind.TOO_LONG
})  # fmt: skip
"""What a model does with a prompt belongs to the comparison; every other failure is the service's."""


@dataclass(slots=True, kw_only=True)
class Bench:
    """One model, one journal. `replay`: answers come from a recording and from nowhere else. `max_cost`: the
    most that may be spent, in the prices' currency. With a model, as many articles are made at a time as the
    service takes calls."""

    settings: Settings
    journal: Journal
    observer: Observer | None = None
    replay: Answers | None = None
    service: Service | None = None
    max_cost: float | None = None
    heard: Answers = field(default_factory=Answers)
    paid: Usage = Usage()
    calls: int = 0
    _making: "Making | None" = None

    def __post_init__(self) -> None:
        if self.max_cost is not None and self.settings.prices is None:
            raise UsageError("run.cap-without-prices")
        if self.settings.model is None:
            raise UsageError("lab.no-model")
        if self.service is None:
            self.service = service_for(self.settings)

    @property
    def cost(self) -> float | None:
        """What was paid on this bench; None without prices."""
        return cost_of(self.paid, self.settings.prices) if self.settings.prices else None

    @property
    def manner(self) -> Manner:
        """What requests made here depend on."""
        return Manner.of(self.settings, self.service)

    @property
    def at_once(self) -> int:
        """How many articles are made at a time."""
        return 1 if self.replay is not None or self.service is None else max(1, self.service.at_once)

    def job(self, fixture: Fixture, templates: Templates) -> Job:
        """What is to be made of a fixture. Raises InputError, UsageError and TemplateError."""
        source = Reading(limit=self.settings.max_characters).source(fixture.article)
        return prepare(
            source,
            options=fixture.options,
            settings=self.settings,
            templates=templates,
            service=self.service,
        )

    def each(
        self, fixtures: Sequence[Fixture], one: Callable[["Making", Fixture], Awaitable[T]]
    ) -> tuple[T, ...]:
        """What `one` makes of every fixture, in their order. Those on the same article follow each other, so
        that no request is paid twice. The first failure lets calls under way end, and is raised;
        KeyboardInterrupt when the user stopped it."""
        return alone(lambda: self._each(fixtures, one))

    @property
    def done(self) -> int:
        """How many articles of the run under way are done."""
        return self._making.done if self._making is not None else 0

    def stop(self) -> None:
        """As Ctrl-C, from another thread: calls under way end and are kept; the second time, dropped."""
        if self._making is not None:
            self._making.stop()

    async def _each(
        self, fixtures: Sequence[Fixture], one: Callable[["Making", Fixture], Awaitable[T]]
    ) -> tuple[T, ...]:
        making = self._making = Making(self)
        found: dict[int, T] = {}
        room = asyncio.Semaphore(self.at_once)

        async def line(group: Sequence[int]) -> None:
            async with room:
                for number in group:
                    await making.unless_ended(one, fixtures[number], number, found)

        try:
            with struck(making.interruption.strike, signal.SIGINT):
                await asyncio.gather(*(line(group) for group in _by_article(fixtures)))
        finally:
            self._making = None
            await close(making.backend)
        making.must_be_whole(len(found) == len(fixtures))
        return tuple(found[number] for number in range(len(fixtures)))


class Making:
    """A bench at work: its connection, what ended it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.backend = _connected(bench)
        self.interruption = Interruption(bench.observer)
        self.done = 0
        self._loop = asyncio.get_running_loop()
        self._failed: BaseException | None = None

    async def trial(self, fixture: Fixture, templates: Templates) -> Trial:
        """One article by one set. BackendError when the service, not the model, keeps it from being made."""
        bench = self.bench
        job = await asyncio.to_thread(bench.job, fixture, templates)
        if bench.replay is not None:
            bench.replay.article = fixture.name
        heard = Heard(Answers(article=fixture.name), bench.observer)
        asked = job.strategy is not Strategy.NO_MODEL
        meter = Metered(self.backend if asked else NoBackend(), bench.settings.prices)
        stops = self.interruption
        outcome = await run_article(job.flow(), meter, bench.journal, heard, stops.cancel, stops.abort)
        self._count(meter.usage, heard)
        if not (bench.replay and bench.replay.lacking):
            heard.must_be_whole(fixture.name)
        return await self._trial_of(fixture, job, outcome, heard)

    async def unless_ended(
        self,
        one: "Callable[[Making, Fixture], Awaitable[T]]",
        fixture: Fixture,
        number: int,
        found: dict[int, T],
    ) -> None:
        """Put what `one` makes of it in its place, unless something ended the work before."""
        if self.interruption.cancel.is_set():
            return
        try:
            found[number] = await one(self, fixture)
            self.done += 1
        except (RewriterError, OSError) as error:
            self._failed = self._failed or error
            self.interruption.cancel.set()

    def must_be_whole(self, whole: bool) -> None:
        """Raises what ended the work; KeyboardInterrupt when the user did."""
        if self.interruption.struck and not whole:
            raise KeyboardInterrupt
        if self._failed is not None:
            raise self._failed

    def stop(self) -> None:
        """One Ctrl-C, from another thread; no third one."""
        if not self.interruption.abort.is_set():
            self._loop.call_soon_threadsafe(self.interruption.strike)

    async def _trial_of(self, fixture: Fixture, job: Job, outcome: Outcome, heard: "Heard") -> Trial:
        prices = self.bench.settings.prices
        ready = outcome.status is Status.READY
        return trial_of(
            fixture.name,
            outcome,
            first=ready and (outcome.rounds == 0 or await _ready_at_first(job, heard)),
            asked_words=job.brief.asked_words,
            cost=cost_of(outcome.usage, prices) if prices else None,
        )

    def _count(self, paid: Usage, heard: "Heard") -> None:
        bench = self.bench
        if bench.replay is None:
            bench.paid += paid
            bench.calls += heard.paid
        for kept in heard.answers.kept.values():
            bench.heard.kept.setdefault(kept.digest, kept)


async def _ready_at_first(job: Job, heard: "Heard") -> bool:
    """Whether the first draft would have been accepted as it came: the article made again from the same
    answers, with no part taken again. Nothing is asked."""
    brief, settings = replace(job.brief, max_rounds=0), replace(job.settings, opinion=False)
    again = replace(job, brief=brief, settings=settings)
    outcome = await run_article(again.flow(), heard.answers, heard.answers)
    return outcome.status is Status.READY


def _by_article(fixtures: Sequence[Fixture]) -> Iterable[list[int]]:
    """The fixtures' numbers, those on the same text together."""
    groups: dict[str, list[int]] = {}
    for number, fixture in enumerate(fixtures):
        try:
            text = sha256(fixture.article.read_bytes()).hexdigest()
        except OSError:  # reading it says so, in its turn
            text = str(fixture.article)
        groups.setdefault(text, []).append(number)
    return groups.values()


def _connected(bench: Bench) -> Backend:
    if bench.replay is not None:
        return bench.replay
    budget = Budget(Pricing(main=bench.settings.prices), cap=bench.max_cost, spent=bench.cost or 0.0)
    return _Capped(bench, budget)


class Heard:
    """Keeps what comes of every request, and passes it on to whoever shows progress."""

    def __init__(self, answers: Answers, other: Observer | None) -> None:
        self.answers = answers
        self.paid = 0
        self._other = other
        self._failed: Failure | None = None

    def asking(self, requests: tuple[Request, ...]) -> None:
        """Calls are about to be made."""
        if self._other:
            self._other.asking(requests)

    def answered(self, request: Request, reply: Reply) -> None:
        """One call has ended."""
        if isinstance(reply, Failure) and reply.kind not in _OF_MODEL:
            self._failed = self._failed or reply
        else:
            self.answers.keep(request, reply)
            self.paid += isinstance(reply, Failure) or not reply.replayed
        if self._other:
            self._other.answered(request, reply)

    def stopping(self) -> None:
        """The bench tells, once for all articles."""

    def must_be_whole(self, article: str) -> None:
        """BackendError when the service failed on the way."""
        if self._failed is None:
            return
        kind = self._failed.kind
        key = "lab.ceiling" if kind is FailureKind.BUDGET else f"lab.service-{kind.value}"
        raise BackendError(key, article=article, detail=self._failed.detail[:300])


class _Capped:
    """A backend that asks nothing for which there is no money left. It connects when it is first asked."""

    def __init__(self, bench: Bench, budget: Budget) -> None:
        self._bench, self._budget = bench, budget
        self._backend: Backend | None = None

    async def complete(self, request: Request) -> Reply:
        """The model's reply, or Failure(BUDGET)."""
        reserved = await self._budget.reserve(request)
        if reserved is None:
            return Failure(kind=FailureKind.BUDGET)
        if self._backend is None:
            self._backend = connect(self._bench.settings, self._bench.service)
        reply = await self._backend.complete(request)
        await self._budget.settle(reserved, reply)
        return reply

    async def aclose(self) -> None:
        """Close the connections."""
        await close(self._backend)
