"""Driving one article's flow to its outcome."""

import asyncio
from dataclasses import replace

from rewriter.article import Outcome, Reason
from rewriter.ports import Backend, Flow, Journal, Observer
from rewriter.runner.asking import Asker


async def run_article(
    flow: Flow,
    backend: Backend,
    journal: Journal,
    observer: Observer | None = None,
    cancel: asyncio.Event | None = None,
    abort: asyncio.Event | None = None,
) -> Outcome:
    """The outcome of one article, paid for at most once: what the journal holds is not asked again.

    Setting `cancel` lets calls under way end and be stored, and answers every further request with
    Failure(CANCELLED); setting `abort` drops calls under way too. Either way the flow ends by itself, with
    the best draft there is. JournalError when the journal fails before anything was paid; later, the
    outcome gains a reason that says an answer could not be kept."""
    asker = Asker(backend=backend, journal=journal, observer=observer)
    asker.cancel = cancel or asker.cancel
    asker.abort = abort or asker.abort
    outcome = await _driven(flow, asker)
    return outcome if asker.kept else _with_warning(outcome)


async def _driven(flow: Flow, asker: Asker) -> Outcome:
    try:
        requests = next(flow)
        while True:
            requests = flow.send(await asker.ask(requests))
    except StopIteration as end:
        outcome: Outcome = end.value
        return outcome
    finally:
        flow.close()


def _with_warning(outcome: Outcome) -> Outcome:
    return replace(outcome, reasons=(*outcome.reasons, Reason(key="journal.answer-not-kept")))
