"""Everything that can go wrong before a model is asked, done before a model is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rewriter.api.options import Options, brief_for, credited
from rewriter.article import Brief, Depth, Parameters, Prompt, Source, Strategy
from rewriter.backends import Service, service_for
from rewriter.backends.tokens import counter
from rewriter.errors import TemplateError, UsageError
from rewriter.evidence import aids_for
from rewriter.flow.settling import settle
from rewriter.ports import Aids, Flow
from rewriter.prompting import Templates, packaged
from rewriter.settings import Settings
from rewriter.sources import read_templates

if TYPE_CHECKING:
    from rewriter.flow.foreseeing import Expected
    from rewriter.flow.rewriting import Kit


_ASKED = {
    Strategy.NO_MODEL: (),
    Strategy.WHOLE: ("whole", "repair"),
    Strategy.SECTIONS: ("outline", "section", "fields", "joints", "repair"),
}
"""Which templates are asked with, by the way an article is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One article about to be made: its source, its brief, how, with which templates, by which service (none
    without a model)."""

    source: Source
    brief: Brief
    strategy: Strategy
    settings: Settings
    templates: Templates
    service: Service | None = None

    def flow(self) -> Flow:
        """The flow that makes it."""
        if self.strategy is Strategy.NO_MODEL:
            from rewriter.flow.structuring import structuring

            return structuring(self.source, self.brief, self.aids)
        from rewriter.flow.rewriting import rewriting

        return rewriting(self.source, self.brief, self.kit())

    def first_prompt(self) -> Prompt | None:
        """What the first call would send; None when no model is asked."""
        if self.strategy is Strategy.NO_MODEL:
            return None
        from rewriter.flow.rewriting import first_prompt

        return first_prompt(self.source, self.brief, self.kit())

    @property
    def carried_out(self) -> Strategy:
        """How the first draft will be made, once it is known what fits."""
        if self.strategy is not Strategy.WHOLE:
            return self.strategy
        from rewriter.flow.rewriting import choose_strategy

        return choose_strategy(self.source, self.brief, self.kit())

    def expected(self) -> "Expected":
        """What the first draft will take; nothing when no model is asked."""
        from rewriter.flow.foreseeing import Expected, expected

        if self.strategy is Strategy.NO_MODEL:
            return Expected()
        kit = replace(self.kit(), counter=counter(self.settings.model or ""))
        return expected(self.source, self.brief, kit)

    def expected_opinion(self) -> "Expected":
        """What a second reading of the article will take; nothing when none is wanted."""
        from rewriter.flow.foreseeing import Expected, expected_opinion

        if self.strategy is Strategy.NO_MODEL or not self.settings.opinion:
            return Expected()
        kit = replace(self.kit(), counter=counter(self.settings.model or ""))
        return expected_opinion(self.source, self.brief, kit)

    @property
    def versions(self) -> Mapping[str, str]:
        """The versions of the templates in play; none without a model."""
        return {} if self.strategy is Strategy.NO_MODEL else self.templates.versions

    @property
    def aids(self) -> Aids:
        """Who is asked beside the words: the extras that are installed and not switched off, that for English
        sources only about one."""
        aids = aids_for(self.settings.evidence)
        return aids if self.source.language == "en" else replace(aids, likeness=None)

    def kit(self) -> "Kit":
        """What its flow asks with. UsageError without a model."""
        from rewriter.flow.rewriting import Kit

        if self.settings.model is None:
            raise UsageError("cli.depth-needs-model", depth=self.brief.depth.value)
        context = self.service.context_tokens if self.service else None
        return Kit(
            templates=self.templates,
            model=self.settings.model,
            parameters=_parameters(self.settings),
            strategy=self.strategy,
            context_tokens=context,
            counter=counter(self.settings.model) if context else None,
            opinion=self.settings.opinion,
            aids=self.aids,
        )


def prepare(
    source: Source,
    *,
    options: Options,
    settings: Settings,
    templates: Templates | None = None,
    service: Service | None = None,
) -> Job:
    """The job for one article: completed and fitted with a brief. `templates` are the shipped ones unless
    given; `service` is what the settings lead to, asked here unless given. Raises InputError, UsageError
    or TemplateError."""
    brief = settle(brief_for(source, options, settings), source)
    strategy = options.strategy or (Strategy.NO_MODEL if brief.depth is Depth.STRUCTURE else Strategy.WHOLE)
    _refuse_unmakable(source, brief, settings)
    job = Job(
        source=credited(source, options),
        brief=brief,
        strategy=strategy,
        settings=settings,
        templates=templates or packaged(),
        service=None if strategy is Strategy.NO_MODEL else service or service_for(settings),
    )
    _refuse_over_context(job)
    return job


def templates_of(prompts: Path | None) -> Templates:
    """The shipped templates, behind those of a folder of the editor's own. Raises InputError."""
    return packaged().with_own(read_templates(prompts)) if prompts else packaged()


def _refuse_unmakable(source: Source, brief: Brief, settings: Settings) -> None:
    without_model = brief.depth is Depth.STRUCTURE
    if without_model and source.language != "fr":
        raise UsageError("cli.english-needs-model", name=source.name)
    if not without_model and settings.model is None:
        raise UsageError("cli.depth-needs-model", depth=brief.depth.value)
    if not without_model:
        refuse_reserved(source, brief)


def refuse_reserved(source: Source, brief: Brief) -> None:
    """UsageError when a model is not to be shown the source: its page reserves that, and nobody said to hold
    the rights."""
    if source.reserved and not brief.rights_stated:
        evidence = " · ".join(reserved.evidence for reserved in source.reserved)
        raise UsageError("rights.refused", name=source.name, evidence=evidence)


def _refuse_over_context(job: Job) -> None:
    """TemplateError when a template that would be asked with says, in its header, that it needs a model which
    reads and writes more than this one."""
    context = job.service.context_tokens if job.service else None
    if context is None:
        return
    opinion = ("opinion",) if job.settings.opinion else ()
    names = dict.fromkeys(name for each in _ASKED.values() for name in (*each, *opinion))
    over = {n: least for n in names if (least := job.templates.context_of(n) or 0) > context}
    if not over:
        return
    for name in (*_ASKED[job.carried_out], *opinion):
        if name in over:
            raise TemplateError(
                "prompting.over-context", file=f"{name}.j2", asked=over[name], context=context
            )


def _parameters(settings: Settings) -> Parameters:
    return Parameters(
        max_output_tokens=settings.max_output_tokens,
        temperature=settings.temperature,
        reasoning_effort=settings.reasoning_effort,
    )
