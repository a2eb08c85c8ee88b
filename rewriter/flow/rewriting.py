"""One article with a model: a first draft, whole or section by section, then repairs of its parts, then the
best there is."""

from dataclasses import replace

from rewriter.article import Brief, Draft, Prompt, Source, Strategy
from rewriter.flow.answers import article_schema
from rewriter.flow.assessing import assess
from rewriter.flow.concluding import conclude, fail
from rewriter.flow.drafting.sections import first_sections_prompt, sections_draft
from rewriter.flow.drafting.whole import expected_answer, whole_draft, whole_prompt
from rewriter.flow.kit import Kit
from rewriter.flow.no_model import draft_from
from rewriter.flow.opining import opined
from rewriter.flow.opinion_parts import Part, opinion_prompt
from rewriter.flow.putting_back import put_back
from rewriter.flow.repair_rounds import mended
from rewriter.flow.settling import settle
from rewriter.flow.transcript import Making, Transcript
from rewriter.flow.words_back import noted, words_back
from rewriter.ports import Flow

__all__ = ["Kit", "choose_strategy", "first_prompt", "rewriting"]


def rewriting(source: Source, brief: Brief, kit: Kit) -> Flow:
    """The flow of one article with a model. Best draft wins, never simply the last: a repair is taken only
    where it makes the article better. Yields one request (`whole`), or a plan's, its sections' and its
    fields' (`sections`), then up to `brief.max_rounds` rounds of repairs. `whole` goes on as `sections`
    when the service finds it too long, or cuts every answer. With `kit.opinion` a second reading, once
    nothing of the article can change."""
    brief = settle(brief, source)
    transcript = Transcript(source=source, brief=brief, kit=kit)
    if kit.opinion:
        nothing = Part(sentences=(), paragraphs=())
        opinion_prompt(
            transcript, nothing
        )  # a template that cannot be used is refused before anything is paid
    strategy, draft = yield from _first_draft(transcript)
    if draft is None:
        return fail(source, brief, transcript.progress(0), _fallback(source, brief))
    best, rounds = yield from mended(transcript, assess(draft, source, brief, kit.aids))
    best, done = words_back(best, source, brief)
    final, changes = put_back(best, source, brief)
    final = replace(final, ledger=noted(final.ledger, done))
    final = yield from opined(transcript, final)
    return conclude(final, source, brief, strategy, transcript.progress(rounds), changes)


def choose_strategy(source: Source, brief: Brief, kit: Kit) -> Strategy:
    """How a settled brief is best carried out: `sections` where asked, or where the prompt of `whole` and the
    answer it asks for do not fit the context; else `whole`."""
    if kit.strategy is Strategy.SECTIONS:
        return Strategy.SECTIONS
    window = Transcript(source=source, brief=brief, kit=kit).window
    if window.usable is None:
        return Strategy.WHOLE
    answer = expected_answer(source, brief)
    fits = window.fits(whole_prompt(source, brief, kit), article_schema(), answer)
    return Strategy.WHOLE if fits else Strategy.SECTIONS


def first_prompt(source: Source, brief: Brief, kit: Kit) -> Prompt:
    """What the first call sends, for a settled brief."""
    if choose_strategy(source, brief, kit) is Strategy.WHOLE:
        return whole_prompt(source, brief, kit)
    return first_sections_prompt(Transcript(source=source, brief=brief, kit=kit))


def _first_draft(transcript: Transcript) -> Making[tuple[Strategy, Draft | None]]:
    strategy = choose_strategy(transcript.source, transcript.brief, transcript.kit)
    if strategy is Strategy.WHOLE:
        draft = yield from whole_draft(transcript)
        if draft is not None or not transcript.outgrown:
            return strategy, draft
        transcript.shrink()
    return Strategy.SECTIONS, (yield from sections_draft(transcript))


def _fallback(source: Source, brief: Brief) -> Draft | None:
    """What can be offered when no answer was usable: the structure of a French source, else nothing."""
    return draft_from(source, brief) if source.language == "fr" else None
