"""An article read and foreseen, before anything is asked of a model."""

from dataclasses import dataclass
from pathlib import Path

from rewriter.api.background.asked import Asked
from rewriter.api.background.means import Means
from rewriter.api.forecasting import after_of
from rewriter.api.preparing import Job, prepare
from rewriter.article import Source, Strategy, Usage
from rewriter.backends.metered import cost_of
from rewriter.backends.tokens import counter
from rewriter.output import folder_with


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What an article will take, repairs as supposed among it. `cost` None: no prices are configured, or
    nothing is asked. `exact`: tokens are counted with the model's own vocabulary."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float | None = None
    currency: str = ""
    exact: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An article that can be begun: `id` names it, `replaces` is the folder that holds this source's article
    already."""

    id: str
    asked: Asked
    job: Job
    foreseen: Foreseen
    replaces: Path | None = None


def prepared(key: str, source: Source, asked: Asked, means: Means, root: Path) -> Prepared:
    """The source fitted with what is asked of it. Raises InputError, UsageError, SettingsError."""
    job = job_of(source, asked, means)
    return Prepared(
        id=key, asked=asked, job=job, foreseen=_foreseen(job), replaces=folder_with(job.source, root)
    )


def job_of(source: Source, asked: Asked, means: Means) -> Job:
    """The job for a source that was read. Raises InputError, UsageError, SettingsError."""
    settings = means.asking(asked.model)
    return prepare(source, options=asked.options, settings=settings, templates=means.templates)


def _foreseen(job: Job) -> Foreseen:
    if job.strategy is Strategy.NO_MODEL:
        return Foreseen()
    settings = job.settings
    added = after_of(None, job.brief.max_rounds).added(job.expected(), job.expected_opinion())
    calls, sent, got = (round(number) for number in added)
    prices, usage = settings.prices, Usage(input_tokens=sent, output_tokens=got)
    return Foreseen(
        calls=calls,
        input_tokens=sent,
        output_tokens=got,
        cost=cost_of(usage, prices) if prices else None,
        currency=prices.currency if prices else "",
        exact=counter(settings.model or "").exact,
    )
