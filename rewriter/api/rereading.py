"""A finished article read again by a model against its source: foreseen, then asked and paid for once."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from rewriter.api.options import Options, brief_for
from rewriter.api.preparing import Job, refuse_reserved, templates_of
from rewriter.api.rewriting import open_journal
from rewriter.article import Draft, Ledger, Outcome, Prompt, Source, Strategy, Usage
from rewriter.backends import Metered, connect, service_for
from rewriter.backends.metered import cost_of
from rewriter.backends.tokens import counter
from rewriter.errors import TemplateError, UsageError
from rewriter.flow.answered_opinions import opinions_schema
from rewriter.flow.context_window import ContextWindow
from rewriter.flow.opining import usual_answer
from rewriter.flow.opinion_parts import opinion_prompt
from rewriter.flow.rereading import parts_asked, rereading
from rewriter.flow.settling import settle
from rewriter.flow.transcript import Transcript
from rewriter.ports import Backend, Journal, Observer
from rewriter.runner import run
from rewriter.settings import Settings

OUT = Path("out")
"""Where answers are kept that were paid for, as those of articles are, unless the settings name a journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """What it will take. `cost` None: no prices are configured. `exact`: tokens are counted with the model's
    own vocabulary."""

    calls: int
    input_tokens: int
    output_tokens: int
    cost: float | None
    currency: str
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rereading:
    """A second reading about to be made."""

    job: Job
    draft: Draft
    ledger: Ledger

    def prompts(self) -> tuple[Prompt, ...]:
        """What would be sent, a prompt a call."""
        job, kit = self.job, self.job.kit()
        transcript = Transcript(source=job.source, brief=job.brief, kit=kit)
        parts = parts_asked(job.source, self.draft, self.ledger, job.brief, kit)
        return tuple(opinion_prompt(transcript, part) for part in parts)

    def expense(self) -> Expense:
        """About what it will take, before a cent is spent."""
        count, prices = counter(self.job.settings.model or ""), self.job.settings.prices
        prompts, schema = self.prompts(), opinions_schema()
        sent = sum(ContextWindow(counter=count).size(prompt, schema) for prompt in prompts)
        usage = Usage(input_tokens=sent, output_tokens=usual_answer(len(self.ledger.support), len(prompts)))
        return Expense(
            calls=len(prompts),
            input_tokens=usage.input_tokens,
            output_tokens=usage.output_tokens,
            cost=cost_of(usage, prices) if prices else None,
            currency=prices.currency if prices else "",
            exact=count.exact,
        )

    def journal(self) -> AbstractContextManager[Journal]:
        """The journal of paid answers, to be opened."""
        return open_journal(self.job, OUT)

    def made(
        self, journal: Journal, *, backend: Backend | None = None, observer: Observer | None = None
    ) -> tuple[Outcome, Metered]:
        """The outcome, its ledger with the opinions, and what was paid this time. Until Ctrl-C."""
        job = self.job
        meter = Metered(backend, job.settings.prices) if backend else connect(job.settings, job.service)
        flow = rereading(job.source, self.draft, self.ledger, job.brief, job.kit())
        return run(flow, meter, journal, observer), meter


def rereading_of(
    source: Source,
    draft: Draft,
    ledger: Ledger,
    settings: Settings,
    *,
    prompts: Path | None = None,
    rights_stated: bool = False,
) -> Rereading:
    """The second reading of an article that exists. UsageError without a model, or where a page reserves its
    text and nobody said to hold the rights; TemplateError when the template cannot be used, InputError."""
    if settings.model is None:
        raise UsageError("opinion.needs-model")
    settings = replace(settings, opinion=True)
    brief = settle(brief_for(source, Options(rights_stated=rights_stated), settings), source)
    refuse_reserved(source, brief)
    job = Job(
        source=source,
        brief=brief,
        strategy=Strategy.WHOLE,
        settings=settings,
        templates=templates_of(prompts),
        service=service_for(settings),
    )
    _refuse_over_context(job)
    return Rereading(job=job, draft=draft, ledger=ledger)


def _refuse_over_context(job: Job) -> None:
    context = job.service.context_tokens if job.service else None
    asked = job.templates.context_of("opinion")
    if context and asked and asked > context:
        raise TemplateError("prompting.over-context", file="opinion.j2", asked=asked, context=context)
