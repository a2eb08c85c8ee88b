"""A journal's overview as lines to be read."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from rewriter.cli.terminal import one_line, plain
from rewriter.journal.calls import storable
from rewriter.journal.overview import STATUSES, CallView, Overview, RunView
from rewriter.output import amount, day, number
from rewriter.wording import Lang, say

_NONE = (ValueError, TypeError, KeyError, RecursionError)  # a stored text that is none: `verify` tells


def lines(found: Overview, path: Path, lang: Lang, *, texts: bool) -> Iterator[str]:
    """The file, its runs, what belongs to none, and the last calls; what they said only with `texts`."""
    size = number(found.size / 1_000_000, lang, 1)
    yield plain(say("inspection.file", lang, path=str(path), version=found.version, size=size))
    for run in found.runs:
        yield from _run(run, lang)
    if found.alone:
        yield say("inspection.alone", lang, **_counts(found.alone, lang))
        yield _tokens(*found.alone_tokens, lang)
    if found.last:
        yield say("inspection.last", lang)
    for call in found.last:
        yield _call(call, lang)
        if texts:
            yield from _texts(call, lang)


def _run(view: RunView, lang: Lang) -> Iterator[str]:
    run, totals = view.run, view.totals
    name = say("inspection.run-name", lang, name=run.name) if run.name else ""
    begun = day(run.created, lang)
    yield one_line(say("inspection.run", lang, run=run.id, name=name, folder=run.folder, day=begun), 300)
    yield say(
        "inspection.articles",
        lang,
        articles=number(totals.articles, lang),
        ready=number(totals.ready, lang),
        review=number(totals.needs_review, lang),
        failed=number(totals.failed, lang),
        waiting=number(totals.waiting, lang),
    )
    yield say("inspection.calls", lang, saved=number(totals.saved, lang), **_counts(view.calls, lang))
    yield _tokens(totals.usage.input_tokens, totals.usage.output_tokens, lang)
    if totals.cost is None:
        yield say("inspection.no-prices", lang)
        return
    cost, unknown = (amount(value, totals.currency, lang) for value in (totals.cost, totals.unknown_cost))
    yield plain(say("inspection.money", lang, cost=cost, unknown=unknown))


def _counts(calls: Mapping[str, int], lang: Lang) -> dict[str, str]:
    counts = {status: number(calls.get(status, 0), lang) for status in STATUSES}
    return counts | {"calls": number(sum(calls.values()), lang)}


def _tokens(given: int, written: int, lang: Lang) -> str:
    return say("inspection.tokens", lang, given=number(given, lang), written=number(written, lang))


def _call(call: CallView, lang: Lang) -> str:
    status = say(f"inspection.status-{call.status}", lang) + (f" ({call.kind})" if call.kind else "")
    tokens = f"{number(call.input_tokens, lang)} → {number(call.output_tokens, lang)}"
    parts = (f"#{call.id}", call.started[:19], _place(call, lang), call.purpose, call.model, status, tokens)
    return "  " + one_line("  ".join(parts), 300)


def _place(call: CallView, lang: Lang) -> str:
    """Whose call it is; articles and steps are counted from 1 for people."""
    if call.run is None or call.position is None or call.step is None:
        return say("inspection.of-none", lang)
    place = {"run": call.run, "position": call.position + 1, "step": call.step + 1}
    return say("inspection.of-run", lang, **place)


def _texts(call: CallView, lang: Lang) -> Iterator[str]:
    for key, text, said in (("asked", call.request, _asked), ("received", call.reply, _received)):
        yield "    " + say(f"inspection.{key}", lang)
        words = said(text) if text else say("inspection.gone", lang)
        yield from ("      " + line for line in plain(storable(words)).splitlines())


def _asked(text: str) -> str:
    """The messages of a stored request; the text as it is when it is none."""
    try:
        return "\n".join(
            f"[{message['role']}] {message['content']}" for message in json.loads(text)["messages"]
        )
    except _NONE:
        return text


def _received(text: str) -> str:
    """What a stored reply says."""
    try:
        return str(json.loads(text)["text"])
    except _NONE:
        return text
