"""How a sitting ended: one paragraph, and an exit code."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api.batch.running import Ending

_CODES = {"interrupted": 130, "budget": 5, "service": 3, "storage": 2, "diverged": 2}


def exit_code(ending: "Ending", *, strict: bool) -> int:
    """What the shell is told: 0 when every article has come to something (with `strict` 1 unless all are
    ready), 5 when the ceiling paused the run, 3 when the service stopped it, 2 when the journal, the disk
    or a change did, 130 when it was interrupted."""
    if ending.why is not None:
        return _CODES[ending.why]
    return int(strict and ending.totals.ready < ending.totals.articles)


def tell_ending(ending: "Ending", folder: Path, lang: Lang, *, form: str) -> None:
    """Say on standard output what came of it."""
    if form == "json":
        click.echo(json.dumps(_as_json(ending, lang, folder), ensure_ascii=False))
        return
    for line in _lines(ending, folder, lang):
        click.echo(plain(line))


def _lines(ending: "Ending", folder: Path, lang: Lang) -> list[str]:
    totals = ending.totals
    counts = say(
        "run.finished" if ending.why is None else "run.so-far",
        lang,
        waiting=totals.waiting,
        ready=totals.ready,
        review=totals.needs_review,
        failed=totals.failed,
        articles=totals.articles,
    )
    lines = [counts, str(folder / "index.html")]
    if totals.unknown_calls:
        key = "run.unknown-calls-one" if totals.unknown_calls == 1 else "run.unknown-calls"
        lines.append(say(key, lang, n=totals.unknown_calls))
    return lines if ending.why is None else [*lines, _stopped(ending, folder, lang)]


def _stopped(ending: "Ending", folder: Path, lang: Lang) -> str:
    from rewriter.output import amount

    totals = ending.totals
    params: dict[str, str] = {"path": str(folder)}
    if ending.cap is not None:
        spent = (totals.cost or 0.0) + totals.unknown_cost
        params["cap"] = amount(ending.cap, totals.currency, lang)
        params["spent"] = amount(spent, totals.currency, lang)
    if ending.failure is not None:
        params["failure"] = say(f"outcome.failure-{ending.failure.kind}", lang)
        params["detail"] = ending.failure.detail
    if ending.error is not None:
        params["sentence"] = ending.error.sentence(lang)
    alone = ending.why == "service" and ending.error is not None  # its sentence says all there is to say
    return say("run.stopped-diverged" if alone else f"run.stopped-{ending.why}", lang, **params)


def _as_json(ending: "Ending", lang: Lang, folder: Path) -> dict[str, object]:
    totals = ending.totals
    return {
        "event": "ended",
        "why": ending.why,
        "articles": totals.articles,
        "ready": totals.ready,
        "needs_review": totals.needs_review,
        "failed": totals.failed,
        "waiting": totals.waiting,
        "calls": totals.calls,
        "unknown_calls": totals.unknown_calls,
        "saved": totals.saved,
        "cost": totals.cost,
        "unknown_cost": totals.unknown_cost,
        "currency": totals.currency,
        "loop_lag_s": round(ending.lag_s, 4),
        "message": None if ending.why is None else _stopped(ending, folder, lang),
    }
