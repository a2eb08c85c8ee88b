"""Two sets of templates run over the same fixtures, by the way every article is made."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rewriter.api.lab.comparing import Comparison, Pair, compare
from rewriter.api.lab.expecting import held
from rewriter.api.lab.fixtures import Fixture
from rewriter.api.lab.recording import Answers, Lacking, Manner
from rewriter.api.lab.trials import Trial, trial_of
from rewriter.api.preparing import Job, prepare
from rewriter.api.reading import Reading
from rewriter.api.rewriting import make
from rewriter.article import Article, Failure, FailureKind, Reply, Request, Status, Strategy, Usage
from rewriter.backends import Service, connect, service_for
from rewriter.backends.closing import close
from rewriter.backends.metered import cost_of
from rewriter.errors import BackendError, InputError, UsageError
from rewriter.ports import Backend, Journal, Observer
from rewriter.prompting import Templates
from rewriter.runner import run
from rewriter.runner.batch.budget import Budget, Pricing
from rewriter.settings import Settings

LAB = ".lab"
JOURNAL = "journal.sqlite"
_OF_MODEL = frozenset({
    FailureKind.REFUSED, FailureKind.FILTERED, FailureKind.TRUNCATED, FailureKind.EMPTY, FailureKind.TOO_LONG
})  # fmt: skip
"""What a model does with a prompt belongs to the comparison; every other failure is the service's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """A comparison and what it took: what was `paid` this time, replayed answers costing nothing."""

    comparison: Comparison
    model: str
    paid: Usage
    calls: int
    cost: float | None
    currency: str


@dataclass(slots=True, kw_only=True)
class Bench:
    """Where articles are made for comparison: one model, one journal. `replay`: answers come from a recording
    and from nowhere else. `max_cost`: the most that may be spent, in the prices' currency."""

    settings: Settings
    journal: Journal
    observer: Observer | None = None
    replay: Answers | None = None
    service: Service | None = None
    max_cost: float | None = None
    heard: Answers = field(default_factory=Answers)
    paid: Usage = Usage()
    calls: int = 0

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

    def trial(self, fixture: Fixture, templates: Templates) -> Trial:
        """One article by one set. BackendError when the service, not the model, keeps it from being made;
        KeyboardInterrupt when the user does."""
        job = self._job(fixture, templates)
        heard = _Heard(Answers(article=fixture.name), self.observer)
        article = make(job, journal=self.journal, backend=self._backend(job, fixture), observer=heard)
        self._count(article, heard)
        if not (self.replay and self.replay.lacking):
            heard.must_be_whole(fixture.name)
        prices, outcome = self.settings.prices, article.outcome
        return trial_of(
            fixture.name,
            outcome,
            first=outcome.status is Status.READY and (outcome.rounds == 0 or _ready_at_first(job, heard)),
            asked_words=article.brief.asked_words,
            cost=cost_of(outcome.usage, prices) if prices else None,
        )

    def _job(self, fixture: Fixture, templates: Templates) -> Job:
        source = Reading(limit=self.settings.max_characters).source(fixture.article)
        return prepare(
            source,
            options=fixture.options,
            settings=self.settings,
            templates=templates,
            service=self.service,
        )

    def _backend(self, job: Job, fixture: Fixture) -> Backend | None:
        if job.strategy is Strategy.NO_MODEL:
            return None
        if self.replay is not None:
            self.replay.article = fixture.name
            return self.replay
        budget = Budget(Pricing(main=self.settings.prices), cap=self.max_cost, spent=self.cost or 0.0)
        return _Capped(connect(self.settings, self.service), budget)

    def _count(self, article: Article, heard: "_Heard") -> None:
        if self.replay is None:
            self.paid += article.record.paid
            self.calls += heard.paid
        for kept in heard.answers.kept.values():
            self.heard.kept.setdefault(kept.digest, kept)


def run_both(
    fixtures: Sequence[Fixture],
    before: Templates,
    now: Templates,
    bench: Bench,
    told: Callable[[int, str], None] | None = None,
) -> Tested:
    """Both sets over all fixtures, compared. `told` hears how many are done and which is next. Errors as for
    `Bench.trial`; InputError names what a recording lacks."""
    pairs = list(_pairs(fixtures, before, now, bench, told))
    _refuse_lacking(bench)
    prices = bench.settings.prices
    return Tested(
        comparison=compare(pairs),
        model=bench.settings.model or "",
        paid=bench.paid,
        calls=bench.calls,
        cost=bench.cost,
        currency=prices.currency if prices else "",
    )


def recorded(
    fixtures: Sequence[Fixture],
    sets: Sequence[Templates],
    bench: Bench,
    told: Callable[[int, str], None] | None = None,
) -> Answers:
    """Every answer that these sets need over all fixtures. Errors as for `Bench.trial`."""
    for number, fixture in enumerate(fixtures):
        if told:
            told(number, fixture.name)
        for templates in sets:
            bench.trial(fixture, templates)
    return bench.heard


def journal_beside(folder: Path | None, cwd: Path) -> Path:
    """The lab's own journal: beside the templates, or in the working folder where none are the author's."""
    return (folder or cwd) / LAB / JOURNAL


def _pairs(
    fixtures: Sequence[Fixture],
    before: Templates,
    now: Templates,
    bench: Bench,
    told: Callable[[int, str], None] | None,
) -> Iterator[Pair]:
    for number, fixture in enumerate(fixtures):
        if told:
            told(number, fixture.name)
        one, other = bench.trial(fixture, before), bench.trial(fixture, now)
        expected = tuple(held(each, one, other) for each in fixture.expect)
        yield Pair(before=one, now=other, expected=expected)


def _refuse_lacking(bench: Bench) -> None:
    lacking = list(dict.fromkeys(bench.replay.lacking)) if bench.replay else []
    if lacking:
        shown = ", ".join(_named(each) for each in lacking[:5])
        raise InputError("lab.lacking", n=len(lacking), which=shown + (" …" if len(lacking) > 5 else ""))


def _named(lacking: Lacking) -> str:
    return f"{lacking.template} ({lacking.article})"


def _ready_at_first(job: Job, heard: "_Heard") -> bool:
    """Whether the first draft would have been accepted as it came: the article made again from the same
    answers, with no part taken again. Nothing is asked."""
    brief, settings = replace(job.brief, max_rounds=0), replace(job.settings, opinion=False)
    again = replace(job, brief=brief, settings=settings)
    outcome = run(again.flow(), heard.answers, heard.answers)
    return outcome.status is Status.READY


class _Heard:
    """Keeps what comes of every request, and passes it on to whoever shows progress."""

    def __init__(self, answers: Answers, other: Observer | None) -> None:
        self.answers = answers
        self.paid = 0
        self._other = other
        self._stopped = False
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
        """The user asked to stop."""
        self._stopped = True
        if self._other:
            self._other.stopping()

    def must_be_whole(self, article: str) -> None:
        """BackendError when the service failed on the way, KeyboardInterrupt when the user stopped it."""
        if self._failed is None:
            return
        if self._stopped:
            raise KeyboardInterrupt
        kind = self._failed.kind
        key = "lab.ceiling" if kind is FailureKind.BUDGET else f"lab.service-{kind.value}"
        raise BackendError(key, article=article, detail=self._failed.detail[:300])


class _Capped:
    """A backend that asks nothing for which there is no money left."""

    def __init__(self, backend: Backend, budget: Budget) -> None:
        self._backend = backend
        self._budget = budget

    async def complete(self, request: Request) -> Reply:
        """The wrapped backend's reply, or Failure(BUDGET)."""
        reserved = await self._budget.reserve(request)
        if reserved is None:
            return Failure(kind=FailureKind.BUDGET)
        reply = await self._backend.complete(request)
        await self._budget.settle(reserved, reply)
        return reply

    async def aclose(self) -> None:
        """Close the wrapped backend's connections."""
        await close(self._backend)
