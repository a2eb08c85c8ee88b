"""`rewriter rewrite`: one article, or a few, from file to report."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.asking import article_options, means_options, options_of, settings_for, without_model
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import FORMATS, command, option
from rewriter.cli.terminal import complain
from rewriter.errors import RewriterError
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api.preparing import Job
    from rewriter.article import Article
    from rewriter.ports import Journal

_BACKEND_FAILED, _FAILED = 3, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What is written of an article, where, and what the shell is told."""

    out: Path
    form: str
    strict: bool
    docx: bool


@command("cli.help-rewrite")
@click.argument("articles", nargs=-1, required=True)
@option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("out"), help="cli.help-out")
@article_options
@means_options
@option("--docx", is_flag=True, help="inputs.help-docx")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@option("--strict", is_flag=True, help="cli.help-strict")
@option("--dry-run", is_flag=True, help="cli.help-dry-run")
@lang_option
def rewrite(
    articles: tuple[str, ...],
    out: Path,
    prompts: Path | None,
    docx: bool,
    form: str,
    strict: bool,
    dry_run: bool,
    lang: Lang,
    **asked: Any,
) -> int:
    """Make a French article of each source article."""
    from rewriter.api.reading import named
    from rewriter.api.rewriting import job_for

    settings = settings_for(asked, with_model=not without_model(asked))
    lang = settled(settings)
    options = options_of(asked)
    wanted = _Wanted(out=out, form=form, strict=strict, docx=docx)
    worst = 0
    for name in articles:
        try:
            job = job_for(named(name), options, settings, prompts)
            code = _dry(job, lang) if dry_run else _one(job, wanted, lang)
        except RewriterError as error:  # the other articles are still made
            complain(as_typed(error, name).sentence(lang), lang)
            code = error.exit_code
        worst = max(worst, code)
    return worst


def as_typed(error: RewriterError, typed: str) -> RewriterError:
    """The error with the file named as the editor typed it: « vide.txt » where it says « vide »."""
    path = Path(typed)
    if error.params.get("name") == path.stem and path.name:
        error.params["name"] = path.name
    return error


def _one(job: "Job", wanted: _Wanted, lang: Lang) -> int:
    from rewriter.api.rewriting import make, open_journal, write
    from rewriter.cli.progress import progress

    as_json_only = wanted.form == "json"
    with open_journal(job, wanted.out) as journal, progress(lang, quiet=as_json_only) as observer:
        article = make(job, journal=journal, observer=observer)
        _tell_unknown(journal, lang)
    written = write(article, wanted.out, lang, docx=wanted.docx)
    if as_json_only:
        from rewriter.reporting import as_json

        click.echo(json.dumps(as_json(article), ensure_ascii=False))
    else:
        from rewriter.cli.table import show

        show(article, written, lang)
    return exit_code(article, strict=wanted.strict)


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
