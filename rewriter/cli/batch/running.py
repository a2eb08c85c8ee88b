"""`rewriter batch run`, `resume`, `retry`: a run begun, and taken up again."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.asking import (
    article_options,
    means_options,
    options_of,
    reach_options,
    settings_for,
    without_model,
)
from rewriter.cli.batch.ending import exit_code, tell_ending
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import Decorated, command, option
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api.batch.running import Sitting
    from rewriter.article import Reason
    from rewriter.cli.batch.progress import Form
    from rewriter.settings import Settings

_LOGS = ("text", "json")
_ENGINES = ("local", "ray")
_VIA = ("calls", "batch-api")
_FOLDER = click.Path(path_type=Path, file_okay=False)
_SITTING = (
    option("--concurrency", type=click.IntRange(1, 4096), help="batch.help-concurrency"),
    option("--workers", type=click.IntRange(1, 512), help="batch.help-workers"),
    option("--engine", type=click.Choice(_ENGINES), default="local", help="batch.help-engine"),
    option("--address", help="batch.help-address"),
    option("--max-cost", type=click.FloatRange(min=0, min_open=True), help="batch.help-max-cost"),
    option("--via", type=click.Choice(_VIA), help="batch.help-via"),
    option("--own-answers", is_flag=True, help="batch.help-own-answers"),
    option("--log-format", type=click.Choice(_LOGS), default="text", help="batch.help-log-format"),
    option("--strict", is_flag=True, help="batch.help-strict"),
)
_STATUSES = ("failed",)


def sitting_options(command: Decorated) -> Decorated:
    """How a run is worked on."""
    for each in reversed(_SITTING):
        command = each(command)
    return command


@command("batch.help-run")
@click.argument("inputs", nargs=-1, required=True)
@option("--out", type=_FOLDER, required=True, help="batch.help-out")
@option("--allow-outside", is_flag=True, help="batch.help-allow-outside")
@option("--docx", is_flag=True, help="inputs.help-docx")
@sitting_options
@article_options
@means_options
@lang_option
def run(
    inputs: tuple[str, ...],
    out: Path,
    allow_outside: bool,
    docx: bool,
    prompts: Path | None,
    lang: Lang,
    **asked: Any,
) -> int:
    """Begin a run and make its articles."""
    from rewriter.api.batch.beginning import begin_run

    sitting, show = _sitting(asked)
    settings = settings_for(asked, with_model=not without_model(asked))
    lang = settled(settings)
    begin_run(
        inputs,
        out,
        options=options_of(asked),
        settings=settings,
        prompts=prompts,
        lang=lang,
        docx=docx,
        max_cost=sitting.max_cost,
        allow_outside=allow_outside,
        tell=_noting(lang, show.form),
    )
    return _made(out, settings, sitting, show, lang)


@command("batch.help-resume")
@click.argument("folder", type=_FOLDER, metavar="RUN")
@option("--accept-changes", is_flag=True, help="batch.help-accept-changes")
@sitting_options
@reach_options
@lang_option
def resume(folder: Path, lang: Lang, **asked: Any) -> int:
    """Go on with a run."""
    sitting, show = _sitting(asked)
    settings = settings_for(asked)
    lang = settled(settings)
    return _made(folder, settings, sitting, show, lang)


@command("batch.help-retry")
@click.argument("folder", type=_FOLDER, metavar="RUN")
@option("--only", type=click.Choice(_STATUSES), default="failed", help="batch.help-only")
@option("--accept-changes", is_flag=True, help="batch.help-accept-changes")
@sitting_options
@reach_options
@lang_option
def retry(folder: Path, only: str, lang: Lang, **asked: Any) -> int:
    """Make articles that failed once more."""
    from rewriter.api.batch.running import opened
    from rewriter.article import Status

    sitting, show = _sitting(asked)
    settings = settings_for(asked)
    lang = settled(settings)
    with opened(folder, settings) as store:
        again = store.reset((Status(only),))
    key = "run.retrying" if again > 1 else "run.retrying-one" if again else "run.nothing-to-retry"
    click.echo(say(key, lang, n=again), err=True)
    return _made(folder, settings, sitting, show, lang) if again else 0


def _sitting(asked: dict[str, Any]) -> tuple["Sitting", "_Showing"]:
    from rewriter.api.batch.hosting import Home
    from rewriter.api.batch.running import CONCURRENCY, Sitting
    from rewriter.errors import UsageError

    sitting = Sitting(
        concurrency=asked.pop("concurrency") or CONCURRENCY,
        home=Home(engine=asked.pop("engine"), address=asked.pop("address"), workers=asked.pop("workers")),
        max_cost=asked.pop("max_cost"),
        via=asked.pop("via"),
        shared=not asked.pop("own_answers"),
        accept_changes=asked.pop("accept_changes", False),
    )
    if sitting.home.address and sitting.home.engine != "ray":
        raise UsageError("hosts.address-without-ray")
    return sitting, _Showing(asked.pop("log_format"), asked.pop("strict"))


class _Showing:
    """How the operator is told: as lines or as JSON, and how the shell is."""

    def __init__(self, form: "Form", strict: bool) -> None:
        self.form = form
        self.strict = strict


def _made(folder: Path, settings: "Settings", sitting: "Sitting", show: _Showing, lang: Lang) -> int:
    from rewriter.api.batch.running import conduct
    from rewriter.cli.batch.progress import progress

    with progress(lang, log_format=show.form) as showing:
        ending = conduct(folder, settings, sitting, show=showing, tell=_noting(lang, show.form))
    tell_ending(ending, folder, lang, form=show.form)
    return exit_code(ending, strict=show.strict)


def _noting(lang: Lang, form: "Form") -> "Callable[[Reason], None]":
    """Says what an operator should know: in words, or as an object among those of the progress."""
    from rewriter.output import reason_text

    def note(reason: "Reason") -> None:
        words = plain(reason_text(reason, lang))
        click.echo(_object(reason, words) if form == "json" else words, err=True)

    return note


def _object(reason: "Reason", words: str) -> str:
    stamp = datetime.now(UTC).isoformat(timespec="milliseconds")
    told = {"event": "told", "time": stamp, "key": reason.key, "params": dict(reason.params)}
    return json.dumps(told | {"message": words})
