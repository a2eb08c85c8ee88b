"""Rounds of repairs: parts asked in prompts that fit, answers taken where they make the article better."""

from collections.abc import Iterator
from typing import Any

from rewriter.article import Draft, Failure, Paragraph, Prompt, Reply, Request, Source
from rewriter.flow.answers import (
    UnusableAnswerError,
    fields_schema,
    read_fields,
    read_sections,
    sections_schema,
)
from rewriter.flow.assessing import Assessed
from rewriter.flow.drafting.whole import with_keyphrase
from rewriter.flow.repair_parts import (
    Target,
    answer_shape,
    own_paragraphs,
    paragraphs_for,
    part_as_json,
    targets,
    with_fields,
    with_sections,
)
from rewriter.flow.transcript import Making, Transcript, refused
from rewriter.prompting import fence_for, source_variables
from rewriter.prompting.variables import brief_variables

_ANSWER = 1.3  # tokens of an answer for each of the part: repairs mend, restore, seldom shorten
_ANSWER_MORE = 100


def mended(transcript: Transcript, best: Assessed) -> Making[tuple[Assessed, int]]:
    """The best draft after up to `brief.max_rounds` rounds of repairs, and how many rounds there were. Mere
    doubts about meaning are taken up in the first round only."""
    rounds = 0
    while rounds < transcript.brief.max_rounds and transcript.failure is None:
        requests = _requests(transcript, best.draft, targets(best, transcript.source, doubts=rounds == 0))
        if not requests:
            break
        rounds += 1
        replies = yield from transcript.exchange(tuple(r for _, r in requests))
        for (target, _), reply in zip(requests, replies):
            best = _taken(transcript, best, target, reply)
        if not any(refused(reply) for reply in replies):
            transcript.failure = None
    return best, rounds


def _requests(
    transcript: Transcript, draft: Draft, wanted: tuple[Target, ...]
) -> list[tuple[Target, Request]]:
    """The calls of one round; parts that fit no prompt are counted, not asked."""
    asked = [(target, repair_request(transcript, draft, target)) for target in wanted]
    transcript.skipped = max(transcript.skipped, sum(request is None for _, request in asked))
    return [(target, request) for target, request in asked if request]


def repair_request(transcript: Transcript, draft: Draft, target: Target) -> Request | None:
    """The call that asks for a part again; None when it fits no prompt."""
    schema = sections_schema() if target.section is not None else fields_schema(target.fields)
    answer = repair_answer(transcript, draft, target)
    for prompt in _prompts(transcript, draft, target):
        if transcript.window.fits(prompt, schema, answer):
            return transcript.request("repair", prompt, schema)
    return None


def repair_answer(transcript: Transcript, draft: Draft, target: Target) -> int:
    """How many tokens its answer is expected to take."""
    return round(transcript.window.count(part_as_json(target, draft)) * _ANSWER) + _ANSWER_MORE


def _prompts(transcript: Transcript, draft: Draft, target: Target) -> Iterator[Prompt]:
    """The prompt as it is best, then shorter and shorter: without the neighbours of the source paragraphs."""
    yield _prompt(transcript, draft, target, paragraphs_for(target, draft, transcript.source))
    for paragraphs in own_paragraphs(target, draft, transcript.source):
        yield _prompt(transcript, draft, target, paragraphs)


def _prompt(
    transcript: Transcript, draft: Draft, target: Target, paragraphs: tuple[Paragraph, ...]
) -> Prompt:
    fence = fence_for(transcript.source)
    variables: dict[str, Any] = {
        "brief": brief_variables(transcript.brief),
        "source": source_variables(transcript.source, paragraphs),
        "fence": fence,
        "keyphrase": transcript.brief.keyphrase or draft.keyphrase,
        "part": part_as_json(target, draft).replace(fence, ""),
        "answer": answer_shape(target, draft),
        "instructions": [i.replace(fence, "") for i in target.instructions],
        "headings": [h.replace(fence, "") for h in _others(draft, target)],
    }
    return transcript.kit.templates.render("repair", variables)


def _others(draft: Draft, target: Target) -> list[str]:
    return [s.heading for n, s in enumerate(draft.sections) if s.heading and n != target.section]


def _taken(transcript: Transcript, best: Assessed, target: Target, reply: Reply) -> Assessed:
    """The draft with that repair put in, if it is usable and makes the article better; else as it was."""
    candidate = repaired(transcript, best, target, reply)
    return candidate if candidate is not None and candidate.rank < best.rank else best


def repaired(transcript: Transcript, best: Assessed, target: Target, reply: Reply) -> Assessed | None:
    """The draft with that repair put in, judged, be it better or not; None when it is unusable."""
    if isinstance(reply, Failure) and not reply.text:
        return None
    try:
        draft = _applied(best.draft, target, reply.text, transcript.source)
    except UnusableAnswerError:
        transcript.unusable += 1
        return None
    return best.again(with_keyphrase(draft, transcript.brief), transcript.source, transcript.brief)


def _applied(draft: Draft, target: Target, text: str, source: Source) -> Draft:
    if target.section is None:
        return with_fields(draft, read_fields(text, target.fields))
    return with_sections(draft, target.section, read_sections(text, source))
