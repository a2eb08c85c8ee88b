"""A run while it goes on: live on a terminal, a line now and then in a log, or JSON for programs.

Nothing here can stop a run: when whoever reads has gone, it goes on unseen.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TextIO

from rewriter.article.batch import Snapshot
from rewriter.cli.batch.snapshot_text import done, measures, outcomes, pauses
from rewriter.wording import Lang

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

Form = Literal["text", "json"]
Show = Callable[[Snapshot], None]
EVERY_S = 30.0  # between two lines of a log: a night is a thousand of them
_GONE = (OSError, ValueError)  # a pipe nobody reads any more, a stream that was closed
_COLOURS = {"ready": "green", "needs-review": "yellow", "failed": "red", "under-way": "cyan"}


@contextmanager
def progress(
    lang: Lang,
    *,
    log_format: Form = "text",
    quiet: bool = False,
    every: float = EVERY_S,
    out: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Show]:
    """What to call with each snapshot, as often as there is one; the last is always shown. It writes to
    standard error, or `out`. JSON is written even when quiet: somebody asked for it."""
    stream = sys.stderr if out is None else out
    if log_format == "json":
        with _paced(_Objects(stream), every, clock) as show:
            yield show
    elif quiet:
        yield lambda _: None
    elif stream.isatty():
        from rich.console import Console

        with live(Console(file=stream), lang) as show:
            yield show
    else:
        with _paced(_Lines(stream, lang), every, clock) as show:
            yield show


@contextmanager
def live(console: "Console", lang: Lang) -> Iterator[Show]:
    """A block of lines that is written over with every snapshot."""
    from rich.live import Live

    with Live(console=console, auto_refresh=False) as shown:

        def show(snapshot: Snapshot) -> None:
            with suppress(*_GONE):
                shown.update(_block(snapshot, lang, datetime.now().astimezone()), refresh=True)

        yield show


@contextmanager
def _paced(
    write: Callable[[Snapshot, bool], None], every: float, clock: Callable[[], float]
) -> Iterator[Show]:
    """Writes the first snapshot, one every `every` seconds, each change of who is held back, and the last."""
    last: Snapshot | None = None
    written: Snapshot | None = None
    due = float("-inf")

    def show(snapshot: Snapshot) -> None:
        nonlocal last, written, due
        last = snapshot
        if clock() >= due or _held(snapshot) != _held(written):
            due, written = clock() + every, snapshot
            with suppress(*_GONE):
                write(snapshot, False)

    try:
        yield show
    finally:
        if last is not None:
            with suppress(*_GONE):
                write(last, True)


def _held(snapshot: Snapshot | None) -> set[str]:
    return {pause.endpoint for pause in snapshot.pauses} if snapshot else set()


class _Lines:
    """A line of words a snapshot, for a log."""

    def __init__(self, out: TextIO, lang: Lang) -> None:
        self._out, self._lang, self._before = out, lang, ""

    def __call__(self, snapshot: Snapshot, last: bool) -> None:
        now = datetime.now().astimezone()
        told = [done(snapshot, self._lang), *outcomes(snapshot, self._lang).values()]
        line = " · ".join((*told, *measures(snapshot, self._lang), *pauses(snapshot, now, self._lang)))
        if not (last and line == self._before):
            self._out.write(f"{now:%H:%M:%S} {line}\n")
            self._out.flush()
        self._before = line


class _Objects:
    """One JSON object an event: `progress`, `paused` and `resumed` for an endpoint, `end`."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._held: set[str] = set()

    def __call__(self, snapshot: Snapshot, last: bool) -> None:
        for pause in snapshot.pauses:
            if pause.endpoint not in self._held:
                self._write("paused", endpoint=pause.endpoint, seconds=pause.seconds, why=pause.why)
        for endpoint in sorted(self._held - _held(snapshot)):
            self._write("resumed", endpoint=endpoint)
        self._held = _held(snapshot)
        self._write("end" if last else "progress", **values(snapshot))

    def _write(self, event: str, **fields: Any) -> None:
        stamp = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._out.write(json.dumps({"event": event, "time": stamp} | fields) + "\n")
        self._out.flush()


def values(snapshot: Snapshot) -> dict[str, Any]:
    """A snapshot as plain values; docs/batch-json.md says what they are."""
    totals, usage = snapshot.totals, snapshot.totals.usage
    return {
        "articles": totals.articles,
        "ended": totals.ended,
        "ready": totals.ready,
        "needs_review": totals.needs_review,
        "failed": totals.failed,
        "waiting": totals.waiting,
        "under_way": snapshot.under_way,
        "rate_per_minute": round(snapshot.rate_per_minute, 2),
        "seconds_left": [round(s) for s in snapshot.seconds_left] if snapshot.seconds_left else None,
        "calls": totals.calls,
        "saved": totals.saved,
        "unknown_calls": totals.unknown_calls,
        "input_tokens": usage.input_tokens,
        "cached_tokens": usage.cached_tokens,
        "output_tokens": usage.output_tokens,
        "cost": totals.cost,
        "unknown_cost": totals.unknown_cost,
        "reserved": snapshot.reserved,
        "budget": snapshot.budget,
        "budget_left": snapshot.budget_left,
        "currency": totals.currency,
    }


def _block(snapshot: Snapshot, lang: Lang, now: datetime) -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    counts = outcomes(snapshot, lang).items()
    return Group(
        _bar(snapshot, lang),
        Text(" · ").join(Text(words, style=_COLOURS.get(name, "")) for name, words in counts),
        Text(" · ".join(measures(snapshot, lang))),
        *(Text(words, style="yellow") for words in pauses(snapshot, now, lang)),
    )


def _bar(snapshot: Snapshot, lang: Lang) -> "RenderableType":
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    totals = snapshot.totals
    bar = ProgressBar(total=max(1, totals.articles), completed=totals.ended, width=30)
    row = Table.grid(padding=(0, 2, 0, 0))
    row.add_row(bar, Text(done(snapshot, lang), style="bold"))
    return row
