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
from rewriter.flow.opining import opined, opinion_prompt
from rewriter.flow.putting_back import put_back
from rewriter.flow.repair_rounds import mended
from rewriter.flow.settling import settle
from rewriter.flow.transcript import Desk, Making
from rewriter.flow.words_back import noted, words_back
from rewriter.ports import Flow

__all__ = ["Kit", "choose_strategy", "first_prompt", "rewriting"]


def rewriting(source: Source, brief: Brief, kit: Kit) -> Flow:
    """The flow of one article with a model. Best draft wins, never simply the last: a repair is taken only
    where it makes the article better. Yields one request (`whole`), or a plan's, its sections' and its
    fields' (`sections`), then up to `brief.max_rounds` rounds of repairs. `whole` goes on as `sections`
    when the service finds it too long, or cuts every answer. With `kit.opinion` one more request, once
    nothing of the article can change."""
    brief = settle(brief, source)
    desk = Desk(source=source, brief=brief, kit=kit)
    if kit.opinion:
        opinion_prompt(desk, ())  # a template that cannot be used is refused before anything is paid
    strategy, draft = yield from _first_draft(desk)
    if draft is None:
        return fail(source, brief, desk.progress(0), _fallback(source, brief))
    best, rounds = yield from mended(desk, assess(draft, source, brief, kit.aids))
    best, done = words_back(best, source, brief)
    final, changes = put_back(best, source, brief)
    final = replace(final, ledger=noted(final.ledger, done))
    final = yield from opined(desk, final)
    return conclude(final, source, brief, strategy, desk.progress(rounds), changes)


def choose_strategy(source: Source, brief: Brief, kit: Kit) -> Strategy:
    """How a settled brief is best carried out: `sections` where asked, or where the prompt of `whole` and the
    answer it asks for do not fit the context; else `whole`."""
    if kit.strategy is Strategy.SECTIONS:
        return Strategy.SECTIONS
    room = Desk(source=source, brief=brief, kit=kit).room
    if room.usable is None:
        return Strategy.WHOLE
    answer = expected_answer(source, brief)
    fits = room.fits(whole_prompt(source, brief, kit), article_schema(), answer)
    return Strategy.WHOLE if fits else Strategy.SECTIONS


def first_prompt(source: Source, brief: Brief, kit: Kit) -> Prompt:
    """What the first call sends, for a settled brief."""
    if choose_strategy(source, brief, kit) is Strategy.WHOLE:
        return whole_prompt(source, brief, kit)
    return first_sections_prompt(Desk(source=source, brief=brief, kit=kit))


def _first_draft(desk: Desk) -> Making[tuple[Strategy, Draft | None]]:
    strategy = choose_strategy(desk.source, desk.brief, desk.kit)
    if strategy is Strategy.WHOLE:
        draft = yield from whole_draft(desk)
        if draft is not None or not desk.outgrown:
            return strategy, draft
        desk.shrink()
    return Strategy.SECTIONS, (yield from sections_draft(desk))


def _fallback(source: Source, brief: Brief) -> Draft | None:
    """What can be offered when no answer was usable: the structure of a French source, else nothing."""
    return draft_from(source, brief) if source.language == "fr" else None
