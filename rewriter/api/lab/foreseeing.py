"""What a comparison will take, told before anything is asked: the first drafts whose answers are not there,
and what their repairs usually add."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rewriter.api.forecasting import after_of
from rewriter.api.lab.bench import Bench
from rewriter.api.lab.fixtures import Fixture
from rewriter.api.preparing import Job
from rewriter.article import Request, Strategy, Usage
from rewriter.backends.metered import cost_of
from rewriter.prompting import Templates


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """Of `drafts` different first drafts, `missing` have no answer yet. They take about so many calls and
    tokens, repairs included, and cost `cost` (None: no prices are configured)."""

    drafts: int
    missing: int
    calls: int
    input_tokens: int
    output_tokens: int
    cost: float | None
    currency: str


def foreseen(fixtures: Sequence[Fixture], sets: Sequence[Templates], bench: Bench) -> Foreseen:
    """What these sets will take over the fixtures. Nothing is asked. Raises InputError, UsageError and
    TemplateError."""
    after, settings = after_of(None, bench.settings.rounds), bench.settings
    seen: set[str] = set()
    drafts = missing = 0
    calls = sent = got = 0.0
    for job in _jobs(fixtures, sets, bench):
        first = _first(job)
        if not first or seen.issuperset(first):
            continue
        seen.update(first)
        drafts += 1
        if all(bench.journal.find(digest) for digest in first):
            continue
        missing += 1
        more = after.added(job.expected(), job.expected_opinion())
        calls, sent, got = calls + more[0], sent + more[1], got + more[2]
    usage = Usage(input_tokens=round(sent), output_tokens=round(got))
    return Foreseen(
        drafts=drafts,
        missing=missing,
        calls=round(calls),
        input_tokens=usage.input_tokens,
        output_tokens=usage.output_tokens,
        cost=cost_of(usage, settings.prices) if settings.prices else None,
        currency=settings.prices.currency if settings.prices else "",
    )


def _jobs(fixtures: Sequence[Fixture], sets: Sequence[Templates], bench: Bench) -> Iterator[Job]:
    for fixture in fixtures:
        for templates in sets:
            job = bench.job(fixture, templates)
            if job.strategy is not Strategy.NO_MODEL:
                yield job


def _first(job: Job) -> frozenset[str]:
    """The digests of the first requests of an article: nothing else is known before they are answered."""
    flow = job.flow()
    try:
        requests: tuple[Request, ...] = next(flow)
    except StopIteration:
        return frozenset()
    finally:
        flow.close()
    return frozenset(request.digest for request in requests)
