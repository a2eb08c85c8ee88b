"""Two sets of templates run over the same fixtures, by the way every article is made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rewriter.api.lab.bench import Bench, Making
from rewriter.api.lab.comparing import Comparison, Pair, compare
from rewriter.api.lab.expecting import held
from rewriter.api.lab.fixtures import Fixture
from rewriter.api.lab.recording import Answers, Lacking
from rewriter.article import Usage
from rewriter.errors import InputError
from rewriter.prompting import Templates

LAB = ".lab"
JOURNAL = "journal.sqlite"
Told = Callable[[int, str], None]
"""Hears how many articles are done, and which one is begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """A comparison and what it took: what was `paid` this time, replayed answers costing nothing."""

    comparison: Comparison
    model: str
    paid: Usage
    calls: int
    cost: float | None
    currency: str


def run_both(
    fixtures: Sequence[Fixture], before: Templates, now: Templates, bench: Bench, told: Told | None = None
) -> Tested:
    """Both sets over all fixtures, compared. BackendError when the service, not the model, keeps an article
    from being made; KeyboardInterrupt when the user does; InputError names what a recording lacks."""

    async def pair(making: Making, fixture: Fixture) -> Pair:
        if told:
            told(making.done, fixture.name)
        one, other = await making.trial(fixture, before), await making.trial(fixture, now)
        expected = tuple(held(each, one, other) for each in fixture.expect)
        return Pair(before=one, now=other, expected=expected)

    pairs = bench.each(fixtures, pair)
    _refuse_lacking(bench)
    prices = bench.settings.prices
    return Tested(
        comparison=compare(pairs),
        model=bench.settings.model or "",
        paid=bench.paid,
        calls=bench.calls,
        cost=bench.cost,
        currency=prices.currency if prices else "",
    )


def recorded(
    fixtures: Sequence[Fixture], sets: Sequence[Templates], bench: Bench, told: Told | None = None
) -> Answers:
    """Every answer that these sets need over all fixtures. Errors as for `run_both`."""

    async def answered(making: Making, fixture: Fixture) -> None:
        if told:
            told(making.done, fixture.name)
        for templates in sets:
            await making.trial(fixture, templates)

    bench.each(fixtures, answered)
    return bench.heard


def journal_beside(folder: Path | None, cwd: Path) -> Path:
    """The lab's own journal: beside the templates, or in the working folder where none are the author's."""
    return (folder or cwd) / LAB / JOURNAL


def _refuse_lacking(bench: Bench) -> None:
    lacking = list(dict.fromkeys(bench.replay.lacking)) if bench.replay else []
    if lacking:
        shown = ", ".join(_named(each) for each in lacking[:5])
        raise InputError("lab.lacking", n=len(lacking), which=shown + (" …" if len(lacking) > 5 else ""))


def _named(lacking: Lacking) -> str:
    return f"{lacking.template} ({lacking.article})"
