"""`rewriter prompts test` and `record`: templates tried on articles, against another version of them."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.asking import means_options, settings_for
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import FORMATS, command, option
from rewriter.cli.terminal import complain, plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api.lab.bench import Bench
    from rewriter.api.lab.running import Tested
    from rewriter.settings import Settings

_FILE = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_WORSE = 1
_MAX_COST = click.FloatRange(min=0, min_open=True)


@command("lab.help-test")
@click.argument("name", required=False)
@option("--against", default="shipped", help="lab.help-against")
@option("--on", type=_FOLDER, required=True, help="lab.help-on")
@option("--replay", type=_FILE, help="lab.help-replay")
@option("--html", type=_FILE, help="lab.help-html")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@option("--journal", type=_FILE, help="lab.help-journal")
@option("--max-cost", type=_MAX_COST, help="lab.help-max-cost")
@means_options
@lang_option
def test(
    name: str | None,
    against: str,
    on: Path,
    replay: Path | None,
    html: Path | None,
    form: str,
    journal: Path | None,
    max_cost: float | None,
    prompts: Path | None,
    lang: Lang,
    **asked: Any,
) -> int:
    """Compare two sets of templates over the same articles."""
    from rewriter.api.lab.fixtures import read_fixtures
    from rewriter.api.lab.running import run_both
    from rewriter.api.lab.sets import other_set, usable
    from rewriter.api.lab.telling import as_json
    from rewriter.api.templates.shelf import TemplateShelf

    shelf, fixtures = TemplateShelf(prompts), read_fixtures(on)
    before, now = other_set(shelf, name, against), shelf.templates
    usable(shelf, (before, now))
    settings = settings_for(asked, with_model=replay is None)
    lang = settled(settings)
    with _bench(settings, replay, journal, prompts, max_cost, lang, form) as bench:
        found = run_both(fixtures, before, now, bench, _telling(len(fixtures), form, lang))
    if html is not None:
        _write_page(found, against, html, lang)
    if form == "json":
        click.echo(json.dumps(as_json(found, against, name), ensure_ascii=False, indent=2))
    else:
        _show(found, against, lang, same=before.versions == now.versions)
        if html is not None:
            click.echo(say("lab.page-at", lang, path=plain(str(html))))
    return 0 if found.comparison.passes else _WORSE


@command("lab.help-record")
@click.argument("name", required=False)
@option("--against", help="lab.help-record-against")
@option("--on", type=_FOLDER, required=True, help="lab.help-on")
@option("--to", type=_FILE, required=True, help="lab.help-to")
@option("--journal", type=_FILE, help="lab.help-journal")
@option("--max-cost", type=_MAX_COST, help="lab.help-max-cost")
@means_options
@lang_option
def record(
    name: str | None,
    against: str | None,
    on: Path,
    to: Path,
    journal: Path | None,
    max_cost: float | None,
    prompts: Path | None,
    lang: Lang,
    **asked: Any,
) -> None:
    """Keep the answers that templates get for some articles."""
    from rewriter.api.lab.fixtures import read_fixtures
    from rewriter.api.lab.recording import lines_of
    from rewriter.api.lab.running import recorded
    from rewriter.api.lab.sets import other_set, usable
    from rewriter.api.templates.shelf import TemplateShelf

    shelf, fixtures = TemplateShelf(prompts), read_fixtures(on)
    sets = [shelf.templates, *([other_set(shelf, name, against)] if against else [])]
    usable(shelf, sets)
    settings = settings_for(asked)
    lang = settled(settings)
    with _bench(settings, None, journal, prompts, max_cost, lang, "text") as bench:
        answers = recorded(fixtures, sets, bench, _telling(len(fixtures), "text", lang))
        _write(to, lines_of(bench.manner, answers.kept.values()), lang)
    click.echo(say("lab.recorded", lang, file=plain(str(to)), n=len(answers.kept)))


@contextmanager
def _bench(
    settings: "Settings",
    replay: Path | None,
    journal: Path | None,
    prompts: Path | None,
    max_cost: float | None,
    lang: Lang,
    form: str,
) -> "Iterator[Bench]":
    from rewriter.api.lab.bench import Bench
    from rewriter.api.lab.recording import read_recording
    from rewriter.api.lab.running import journal_beside
    from rewriter.cli.progress import progress
    from rewriter.journal import SqliteJournal

    if replay is not None:
        manner, answers = read_recording(replay)
        then, service = manner.on(settings)
        yield Bench(settings=then, journal=answers, replay=answers, service=service)
        return
    path = journal or journal_beside(prompts, Path.cwd())
    with SqliteJournal(path) as store, progress(lang, quiet=form == "json") as observer:
        yield Bench(settings=settings, journal=store, observer=observer, max_cost=max_cost)


def _telling(count: int, form: str, lang: Lang) -> Callable[[int, str], None]:
    """Which article is being made, on standard error; nothing beside JSON."""

    def told(done: int, name: str) -> None:
        if form != "json":
            click.echo(plain(say("lab.working", lang, done=done, all=count, name=name)), err=True)

    return told


def _write_page(tested: "Tested", against: str, file: Path, lang: Lang) -> None:
    from rewriter.api.lab.page import render_page
    from rewriter.api.lab.telling import labels

    _write(file, render_page(tested, labels(against, lang), lang), lang)


def _write(file: Path, text: str, lang: Lang) -> None:
    from rewriter.files import write_file

    kept = write_file(file, text)
    if kept:
        complain(say("register.kept", lang, path=str(kept)), lang)


def _show(tested: "Tested", against: str, lang: Lang, *, same: bool) -> None:
    from rewriter.api.lab.telling import labels, lead, method, paid, verdict

    names = labels(against, lang)
    click.secho(plain(lead(tested, names, lang)), bold=True)
    if same:
        click.echo(say("lab.same-templates", lang))
    _table(tested, names.other, names.now, lang)
    for line in filter(None, (method(tested, lang), paid(tested, lang))):
        click.echo(line)
    _findings(tested, lang)
    _expected(tested, lang)
    click.secho(verdict(tested, lang), bold=True)


def _table(tested: "Tested", other: str, now: str, lang: Lang) -> None:
    from rewriter.api.lab.telling import rows

    head = [say(f"lab.column-{n}", lang) for n in ("measure", "difference", "interval", "told")]
    lines = [[head[0], other, now, *head[1:]]]
    lines += [[r.label, r.before, r.now, r.difference, r.interval, r.verdict] for r in rows(tested, lang)]
    widths = [max(len(line[n]) for line in lines) for n in range(6)]
    for line in lines:
        first, *middle, last = line
        cells = [cell.rjust(width) for cell, width in zip(middle, widths[1:])]
        click.echo(plain("  ".join([first.ljust(widths[0]), *cells, last]).rstrip()))


def _findings(tested: "Tested", lang: Lang) -> None:
    from rewriter.api.lab.telling import moved

    shifts = moved(tested, lang)
    if not shifts:
        click.echo(say("lab.no-shifts", lang))
    for shift in shifts:
        told = f"{shift.severity}, {shift.mark}" if shift.mark else shift.severity
        click.echo(plain(f"{shift.code} ({told})"))
        for sign, articles in (("+", shift.gained), ("−", shift.lost)):
            if articles:
                click.echo(plain(f"  {sign}{len(articles)}  {', '.join(articles)}"))


def _expected(tested: "Tested", lang: Lang) -> None:
    from rewriter.api.lab.telling import expected

    pairs = tested.comparison.pairs
    unmet = list(expected(pairs, lang))
    count = sum(len(pair.expected) for pair in pairs)
    if count and not unmet:
        click.echo("✓ " + say("lab.all-met", lang, n=count))
    for article, what, told in unmet:
        click.echo(plain(f"✗ {article} – {what} – {told}"))
