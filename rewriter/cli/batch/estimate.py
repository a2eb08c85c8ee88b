"""`rewriter batch estimate`: what a list of articles will take, before a cent is spent."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.asking import article_options, means_options, options_of, overrides_of
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import FORMATS, command, option
from rewriter.cli.terminal import complain, plain
from rewriter.wording import Lang

if TYPE_CHECKING:
    from rewriter.article import Reason
    from rewriter.journal.past import Past
    from rewriter.settings import Settings

_POSITIVE = click.IntRange(min=1, max=1_000_000_000)


@command("estimate.help")
@click.argument("inputs", nargs=-1, required=True)
@option("--sample", type=click.IntRange(2, 1_000_000), help="estimate.help-sample")
@option("--seed", type=int, default=0, help="estimate.help-seed")
@option("--like", type=click.Path(path_type=Path), help="estimate.help-like")
@option("--concurrency", type=click.IntRange(1, 10_000), default=16, help="estimate.help-concurrency")
@option("--rpm", type=_POSITIVE, help="estimate.help-rpm")
@option("--tpm", type=_POSITIVE, help="estimate.help-tpm")
@option("--answer-seconds", type=click.IntRange(1, 3_600), help="estimate.help-answer-seconds")
@option("--allow-outside", is_flag=True, help="estimate.help-allow-outside")
@article_options
@means_options
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@lang_option
def estimate(
    inputs: tuple[str, ...],
    sample: int | None,
    seed: int,
    like: Path | None,
    concurrency: int,
    rpm: int | None,
    tpm: int | None,
    answer_seconds: int | None,
    allow_outside: bool,
    prompts: Path | None,
    form: str,
    lang: Lang,
    **asked: Any,
) -> int:
    """Say what a list of articles will take."""
    from rewriter.api.estimating import estimate as estimated
    from rewriter.api.forecasting import Pace
    from rewriter.api.preparing import templates_of
    from rewriter.cli.batch.estimate_text import as_object, as_text
    from rewriter.settings import look
    from rewriter.sources.rows import read_rows

    settings, problem = look(environ=os.environ, cwd=Path.cwd(), **overrides_of(asked))
    if problem is not None:  # nothing is asked: what a call would need may still be missing
        settings = replace(settings, api_key=None)
    lang = settled(settings)
    notes = _Notes(lang)
    rows = read_rows(inputs, allow_outside=allow_outside, trusted_hosts=settings.trusted_hosts, tell=notes)
    seconds = None if answer_seconds is None else float(answer_seconds)
    found = estimated(
        rows,
        options=options_of(asked),
        settings=settings,
        templates=templates_of(prompts),
        pace=Pace(concurrency=concurrency, rpm=rpm, tpm=tpm, seconds=seconds),
        sample=sample,
        seed=seed,
        past=_past(like, settings),
    )
    if form == "json":
        click.echo(json.dumps(as_object(found, lang), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(plain(line) for line in as_text(found, lang)))
    return 0


class _Notes:
    """Says on standard error what is to be known of the lists, as it comes."""

    def __init__(self, lang: Lang) -> None:
        self._lang = lang

    def __call__(self, note: "Reason") -> None:
        from rewriter.output import reason_text

        complain(reason_text(note, self._lang), self._lang)


def _past(like: Path | None, settings: "Settings") -> "Past | None":
    """What an earlier run took: the one named, else what the configured journal holds."""
    from rewriter.journal import JOURNAL_NAME
    from rewriter.journal.past import past_of

    if like is not None:
        return past_of(like / JOURNAL_NAME if like.is_dir() else like)
    return past_of(settings.journal) if settings.journal and settings.journal.is_file() else None
