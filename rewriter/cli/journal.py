"""`rewriter journal`: what a journal holds, whether it is whole, and dropping what articles said."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.language import lang_option
from rewriter.cli.speaking import FORMATS, Group, command, option
from rewriter.cli.terminal import complain, plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.journal.overview import Overview
    from rewriter.journal.pruning import Prunable


@click.group(cls=Group, help="inspection.help-journal")
def journal() -> None:
    """Look at a journal, verify it, make it lighter."""


def _place(name: str) -> Path:
    """The journal's file: as given, or the one in that folder."""
    from rewriter.journal import JOURNAL_NAME

    given = Path(name)
    return given / JOURNAL_NAME if given.is_dir() else given


@command("inspection.help-show")
@click.argument("journal")
@option("--last", type=click.IntRange(0, 10_000), default=10, help="inspection.help-last")
@option("--text", "texts", is_flag=True, help="inspection.help-with-text")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="inspection.help-format")
@lang_option
def show(journal: str, last: int, texts: bool, form: str, lang: Lang) -> None:
    """Show what a journal holds."""
    from rewriter.journal.overview import overview

    path = _place(journal)
    found = overview(path, last=last, texts=texts)
    if form == "json":
        click.echo(_document(found, path, texts=texts))
        return
    from rewriter.cli.journal_text import lines

    for line in lines(found, path, lang, texts=texts):
        click.echo(line)


@command("inspection.help-verify")
@click.argument("journal")
@lang_option
def verify(journal: str, lang: Lang) -> int:
    """Verify that a journal is whole."""
    from rewriter.journal.verifying import faults

    path = _place(journal)
    found = faults(path)
    for fault in found:
        click.echo(plain(say(fault.key, lang, **fault.params)))
    if not found:
        click.echo(plain(say("inspection.whole", lang, path=str(path))))
    return 1 if found else 0


@command("inspection.help-prune")
@click.argument("journal")
@option("--older-than", type=click.IntRange(0, 36_500), help="inspection.help-older-than")
@option("--finished", is_flag=True, help="inspection.help-finished")
@option("--yes", is_flag=True, help="inspection.help-yes")
@lang_option
def prune(journal: str, older_than: int | None, finished: bool, yes: bool, lang: Lang) -> int:
    """Drop texts from a journal."""
    from rewriter.errors import UsageError
    from rewriter.journal.pruning import Choice, prunable
    from rewriter.journal.pruning import prune as pruned

    if older_than is None and not finished:
        raise UsageError("inspection.prune-which")
    path, choice = _place(journal), Choice(older_than=older_than, finished=finished)
    found = pruned(path, choice) if yes else prunable(path, choice)
    key = _said(found, yes=yes)
    click.echo(
        plain(say(f"inspection.{key}", lang, path=str(path), size=_size(path, lang), **_told(found, lang)))
    )
    if key != "prune-would":
        return 0
    complain(say("inspection.prune-yes", lang), lang)
    return 2


def _said(found: "Prunable", *, yes: bool) -> str:
    if not found.calls and not found.sources:
        return "prune-nothing"
    return "pruned" if yes else "prune-would"


def _told(found: "Prunable", lang: Lang) -> dict[str, str]:
    from rewriter.output import number

    return {name: number(value, lang) for name, value in asdict(found).items()}


def _size(path: Path, lang: Lang) -> str:
    from rewriter.output import number

    return number(path.stat().st_size / 1_000_000, lang, 1)


def _document(found: "Overview", path: Path, *, texts: bool) -> str:
    """The overview as JSON; texts that were not asked for are not named either."""
    document = {"path": str(path)} | asdict(found)
    if not texts:
        document["last"] = [
            {name: value for name, value in call.items() if name not in ("request", "reply")}
            for call in document["last"]
        ]
    return json.dumps(document, ensure_ascii=True, indent=2)


for _command in (show, verify, prune):
    journal.add_command(_command)
