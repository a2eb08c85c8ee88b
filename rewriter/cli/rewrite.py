"""`rewriter rewrite`: one article, or a few, from file to report."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.language import lang_option, settled
from rewriter.cli.terminal import plain
from rewriter.errors import RewriterError
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api import Options
    from rewriter.api.preparing import Job
    from rewriter.article import Article
    from rewriter.ports import Journal

_BACKEND_FAILED, _FAILED = 3, 4


@click.command()
@click.argument("articles", nargs=-1, required=True)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("out"),
              show_default=True, help="Folder for the results.")  # fmt: skip
@click.option("--keyphrase", help="What the article is to be found by.")
@click.option("--min-words", type=int, help="Words to reach (default 700, less for a short source).")
@click.option("--depth", type=click.Choice(["structure", "edit", "rewrite"]),
              help="How far to move away: sentences stay, are edited, or written afresh.")  # fmt: skip
@click.option("--strategy", type=click.Choice(["no_model", "whole"]), help="How the depth is carried out.")
@click.option("--source-name", help="The outlet the article comes from.")
@click.option("--source-url", help="The article's address there.")
@click.option("--author", help="The article's author.")
@click.option("--model", help="The model to ask (else REWRITER_MODEL).")
@click.option("--rounds", type=click.IntRange(0, 10), help="Rounds of repairs at most (default 2).")
@click.option("--prompts", type=click.Path(path_type=Path, exists=True, file_okay=False),
              help="A folder of templates that stand in front of the shipped ones.")  # fmt: skip
@click.option("--config", type=click.Path(path_type=Path), help="Settings file (default: ./rewriter.toml).")
@click.option("--env-file", type=click.Path(path_type=Path), help="A .env file to read.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--strict", is_flag=True, help="Exit code 1 when an article needs review.")
@click.option("--dry-run", is_flag=True, help="Show what would be sent; send and write nothing.")
@lang_option
def rewrite(
    articles: tuple[str, ...],
    out: Path,
    prompts: Path | None,
    config: Path | None,
    env_file: Path | None,
    model: str | None,
    rounds: int | None,
    form: str,
    strict: bool,
    dry_run: bool,
    lang: Lang,
    **asked: str | int | None,
) -> int:
    """Make a French article of each source article ("-": standard input).

    Exit code 0 for Ready or NeedsReview (with --strict, NeedsReview is 1), 2 for input, usage or settings,
    3 when the model's service failed, 4 when the article could not be made.
    """
    from rewriter.api.rewriting import job_for
    from rewriter.settings import load

    overrides: dict[str, object] = {"model": model, "rounds": rounds}
    no_model = asked["depth"] == "structure" or asked["strategy"] == "no_model"
    settings = load(
        environ=os.environ,
        cwd=Path.cwd(),
        config=config,
        env_file=env_file,
        overrides=overrides,
        with_model=not no_model,
    )
    lang = settled(settings)
    options = _options(asked)
    worst = 0
    for name in articles:
        try:
            job = job_for(Path(name), options, settings, prompts)
            code = _dry(job, lang) if dry_run else _one(job, out, form, strict, lang)
        except RewriterError as error:  # the other articles are still made
            click.echo(f"rewriter: {plain(error.sentence(lang))}", err=True)
            code = error.exit_code
        worst = max(worst, code)
    return worst


def _options(asked: dict[str, str | int | None]) -> "Options":
    from rewriter.api import Options
    from rewriter.article import Depth, Strategy

    depth, strategy = asked.pop("depth"), asked.pop("strategy")
    return Options(
        depth=Depth(str(depth)) if depth else None,
        strategy=Strategy(str(strategy)) if strategy else None,
        **asked,  # type: ignore[arg-type]  # click has typed them by option
    )


def _one(job: "Job", out: Path, form: str, strict: bool, lang: Lang) -> int:
    from rewriter.api.rewriting import make, open_journal, write
    from rewriter.cli.progress import progress

    with open_journal(job, out) as journal, progress(lang, quiet=form == "json") as observer:
        article = make(job, journal=journal, observer=observer)
        _tell_unknown(journal, lang)
    written = write(article, out, lang)
    if form == "json":
        from rewriter.reporting import as_json

        click.echo(json.dumps(as_json(article), ensure_ascii=False))
    else:
        from rewriter.cli.table import show

        show(article, written, lang)
    return exit_code(article, strict=strict)


def _tell_unknown(journal: "Journal", lang: Lang) -> None:
    """Calls whose end an earlier run never heard of: they may have been charged."""
    unknown = getattr(journal, "unknown_outcomes", 0)
    if unknown:
        key = "journal.unknown-outcomes-one" if unknown == 1 else "journal.unknown-outcomes"
        click.echo(say(key, lang, n=unknown), err=True)


def exit_code(article: "Article", *, strict: bool) -> int:
    """What the shell is told of an outcome."""
    from rewriter.article import FailureKind, Status

    outcome = article.outcome
    if outcome.status is Status.READY:
        return 0
    if outcome.status is Status.NEEDS_REVIEW:
        return int(strict)
    of_model = {None, FailureKind.REFUSED, FailureKind.FILTERED, FailureKind.TRUNCATED, FailureKind.EMPTY}
    if outcome.failure is FailureKind.CANCELLED:
        return 130
    return _FAILED if outcome.failure in of_model else _BACKEND_FAILED


def _dry(job: "Job", lang: Lang) -> int:
    from rewriter.cli.rehearsal import rehearse

    rehearse(job, lang)
    return 0
