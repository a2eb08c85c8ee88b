"""The short table after an article is made."""

import sys

import click

from rewriter.api.rewriting import Written
from rewriter.article import Article, Status, Strategy
from rewriter.cli.terminal import one_line, plain
from rewriter.reporting import Summary, summary
from rewriter.wording import Lang, say

_COLOURS = {Status.READY: "green", Status.NEEDS_REVIEW: "yellow", Status.FAILED: "red"}


def show(article: Article, written: Written, lang: Lang) -> None:
    """Outcome, reasons, counts and where the files are; plain text when piped."""
    shown = summary(article, lang)
    click.secho(one_line(shown.line), bold=True, fg=_COLOURS[article.outcome.status] if _live() else None)
    for reason in shown.reasons:
        click.echo(f"  ✗ {plain(reason)}")
    for note in shown.notes:
        click.echo(f"  · {plain(note)}")
    _counts(shown)
    for kept in written.kept:
        click.echo("  " + say("publish.kept-edited", lang, path=plain(str(kept))))
    if written.article:
        click.echo("  " + say("cli.article-at", lang, path=plain(str(written.article))))
    if written.document:
        click.echo("  " + say("inputs.document-at", lang, path=plain(str(written.document))))
    click.echo("  " + say("cli.report-at", lang, path=plain(str(written.report))))
    if article.outcome.strategy is Strategy.NO_MODEL and article.outcome.failure is None:
        click.echo(say("cli.no-model-note", lang))


def _counts(shown: Summary) -> None:
    width = max((len(c.label) for c in shown.counts), default=0)
    for count in shown.counts:
        click.echo(f"  {plain(count.label).ljust(width)}  {plain(count.value)}")


def _live() -> bool:
    return sys.stdout.isatty()
