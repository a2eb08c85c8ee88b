"""One article with a model: a whole draft in one call, then repairs of its parts, then the best there is."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace

from rewriter.article import (
    Brief,
    Completion,
    Draft,
    Failure,
    FailureKind,
    Parameters,
    Prompt,
    Reply,
    Request,
    Schema,
    Source,
    Strategy,
    Usage,
)
from rewriter.flow.answers import (
    UnusableAnswerError,
    article_schema,
    fields_schema,
    read_article,
    read_fields,
    read_sections,
    sections_schema,
)
from rewriter.flow.assessing import Assessed, assess
from rewriter.flow.concluding import Progress, conclude, fail
from rewriter.flow.no_model import draft_from, keyphrase_for
from rewriter.flow.putting_back import put_back
from rewriter.flow.repairing import (
    Target,
    answer_shape,
    paragraphs_for,
    part_as_json,
    targets,
    with_fields,
    with_sections,
)
from rewriter.flow.settling import settle
from rewriter.ports import Flow
from rewriter.prompting import Templates, fence_for, source_variables
from rewriter.prompting.variables import brief_variables

MAX_FIRST_ATTEMPTS = 3

Exchange = Generator[tuple[Request, ...], tuple[Reply, ...], tuple[Reply, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What a rewriting is done with, frozen for the run."""

    templates: Templates
    model: str
    parameters: Parameters = Parameters()


@dataclass(slots=True)
class _Desk:
    """What a flow has asked and been told so far: numbers repeated requests, adds up what was used."""

    source: Source
    brief: Brief
    kit: Kit
    asked: dict[str, int] = field(default_factory=dict)
    calls: int = 0
    unusable: int = 0
    usage: Usage = field(default_factory=Usage)
    models: dict[str, None] = field(default_factory=dict)
    failure: FailureKind | None = None

    def request(self, purpose: str, prompt: Prompt, schema: Schema) -> Request:
        """A request, with an ordinal that tells it from the same request made before."""
        first = Request(
            purpose=purpose,
            model=self.kit.model,
            prompt=prompt,
            schema=schema,
            parameters=self.kit.parameters,
        )
        ordinal = self.asked.get(first.digest, 0)
        self.asked[first.digest] = ordinal + 1
        return replace(first, ordinal=ordinal)

    def exchange(self, requests: tuple[Request, ...]) -> Exchange:
        """Ask, and note what came back."""
        replies = yield requests
        for reply in replies:
            self.calls += 1
            self.usage += reply.usage
            if isinstance(reply, Completion):
                self.models[reply.model] = None
            else:
                self.failure = reply.kind
        return replies

    def progress(self, rounds: int) -> Progress:
        """The record so far, for the outcome."""
        return Progress(
            rounds=rounds,
            calls=self.calls,
            usage=self.usage,
            models=tuple(self.models),
            failure=self.failure,
            unusable=self.unusable,
        )


def rewriting(source: Source, brief: Brief, kit: Kit) -> Flow:
    """The flow of one article with a model, strategy `whole`. Best draft wins, never simply the last: a
    repair is taken only where it makes the article better. Yields one request, then up to
    `brief.max_rounds` rounds of repairs."""
    brief = settle(brief, source)
    desk = _Desk(source=source, brief=brief, kit=kit)
    draft = yield from _first_draft(desk)
    if draft is None:
        return fail(source, brief, desk.progress(0), _fallback(source, brief))
    best = assess(draft, source, brief)
    rounds = 0
    while rounds < brief.max_rounds and desk.failure is None:
        wanted = targets(best, source)
        if not wanted:
            break
        rounds += 1
        best = yield from _round(desk, best, wanted)
    mended, changes = put_back(best, source, brief)
    return conclude(mended, source, brief, Strategy.WHOLE, desk.progress(rounds), changes)


def first_prompt(source: Source, brief: Brief, kit: Kit) -> Prompt:
    """What the first call sends, for a settled brief."""
    return kit.templates.render("whole", _whole_variables(source, brief))


def _first_draft(desk: _Desk) -> Generator[tuple[Request, ...], tuple[Reply, ...], Draft | None]:
    prompt = first_prompt(desk.source, desk.brief, desk.kit)
    for _ in range(MAX_FIRST_ATTEMPTS):
        desk.failure = None
        (reply,) = yield from desk.exchange((desk.request("whole", prompt, article_schema()),))
        if isinstance(reply, Failure) and reply.kind not in (FailureKind.TRUNCATED, FailureKind.EMPTY):
            return None
        try:
            return _with_keyphrase(read_article(reply.text, desk.source), desk.brief)
        except UnusableAnswerError:
            desk.unusable += 1
    return None


def _with_keyphrase(draft: Draft, brief: Brief) -> Draft:
    return replace(draft, keyphrase=brief.keyphrase or draft.keyphrase)


def _whole_variables(source: Source, brief: Brief) -> dict[str, object]:
    return {
        "brief": brief_variables(brief),
        "source": source_variables(source),
        "fence": fence_for(source),
        "keyphrase": brief.keyphrase or keyphrase_for(source),
        "headings": [c.text for c in source.heading_candidates],
    }


def _round(
    desk: _Desk, best: Assessed, wanted: tuple[Target, ...]
) -> Generator[tuple[Request, ...], tuple[Reply, ...], Assessed]:
    requests = tuple(_repair_request(desk, best.draft, target) for target in wanted)
    replies = yield from desk.exchange(requests)
    for target, reply in zip(wanted, replies):
        best = _taken(desk, best, target, reply)
    return best


def _repair_request(desk: _Desk, draft: Draft, target: Target) -> Request:
    fence = fence_for(desk.source)
    variables = {
        "brief": brief_variables(desk.brief),
        "source": source_variables(desk.source, paragraphs_for(target, draft, desk.source)),
        "fence": fence,
        "keyphrase": desk.brief.keyphrase or draft.keyphrase,
        "part": part_as_json(target, draft).replace(fence, ""),
        "answer": answer_shape(target),
        "instructions": list(target.instructions),
        "headings": [s.heading for n, s in enumerate(draft.sections) if s.heading and n != target.section],
    }
    schema = sections_schema() if target.section is not None else fields_schema(target.fields)
    return desk.request("repair", desk.kit.templates.render("repair", variables), schema)


def _taken(desk: _Desk, best: Assessed, target: Target, reply: Reply) -> Assessed:
    """The draft with that repair put in, if it is usable and makes the article better; else as it was."""
    if isinstance(reply, Failure) and not reply.text:
        return best
    try:
        draft = _applied(best.draft, target, reply.text, desk.source)
    except UnusableAnswerError:
        desk.unusable += 1
        return best
    candidate = assess(_with_keyphrase(draft, desk.brief), desk.source, desk.brief)
    return candidate if candidate.rank < best.rank else best


def _applied(draft: Draft, target: Target, text: str, source: Source) -> Draft:
    if target.section is None:
        return with_fields(draft, read_fields(text, target.fields))
    return with_sections(draft, target.section, read_sections(text, source))


def _fallback(source: Source, brief: Brief) -> Draft | None:
    """What can be offered when no answer was usable: the structure of a French source, else nothing."""
    return draft_from(source, brief) if source.language == "fr" else None
