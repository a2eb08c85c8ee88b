"""`rewriter batch status`, `export`: a run looked at, whoever is working on it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.asking import reach_options, settings_for
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import FORMATS, command, option
from rewriter.cli.terminal import plain
from rewriter.wording import Lang

if TYPE_CHECKING:
    from rewriter.article.batch import Entry, Summary
    from rewriter.journal.reading import RunReader

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FORMS = ("csv", "jsonl", "html")


@command("batch.help-status")
@click.argument("folder", type=_FOLDER, metavar="RUN")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@reach_options
@lang_option
def status(folder: Path, form: str, lang: Lang, **asked: Path | None) -> int:
    """How far a run is."""
    settings = settings_for(dict(asked), with_model=False)
    lang = settled(settings)
    with _looked_at(folder, settings.journal) as reader:
        totals = reader.totals()
    if form == "json":
        click.echo(json.dumps(asdict(totals)))
        return 0
    from rewriter.reporting.batch import totals_lines

    for line in totals_lines(totals, lang):
        click.echo(plain(line))
    return 0


@command("batch.help-export")
@click.argument("folder", type=_FOLDER, metavar="RUN")
@option("--format", "form", type=click.Choice(_FORMS), default="csv", help="batch.help-form")
@option("--out", type=click.Path(path_type=Path, dir_okay=False), help="batch.help-export-out")
@reach_options
@lang_option
def export(folder: Path, form: str, out: Path | None, lang: Lang, **asked: Path | None) -> int:
    """A run's articles as a table, as JSON, or its pages anew."""
    settings = settings_for(dict(asked), with_model=False)
    lang = settled(settings)
    with _looked_at(folder, settings.journal) as reader:
        if form == "html":
            from rewriter.reporting.batch import write_run_pages

            pages = write_run_pages(folder, lambda: _ended(reader), reader.totals(), lang)
            click.echo("\n".join(str(path) for path in pages))
        else:
            _write(reader, form, out, lang)
    return 0


def _write(reader: "RunReader", form: str, out: Path | None, lang: Lang) -> None:
    from rewriter.files import write_whole
    from rewriter.reporting.batch.exporting import csv_pieces, jsonl_pieces

    ended = _ended(reader)
    pieces = csv_pieces(ended, lang) if form == "csv" else jsonl_pieces(ended)
    if out is None:
        for piece in pieces:
            click.echo(piece, nl=False)
        return
    write_whole(out.parent, {out.name: pieces})
    click.echo(str(out))


@contextmanager
def _looked_at(folder: Path, journal: Path | None) -> "Iterator[RunReader]":
    from rewriter.api.batch.running import reader_of

    reader = reader_of(folder, journal)
    try:
        yield reader
    finally:
        reader.close()


def _ended(reader: "RunReader") -> "Iterator[tuple[Entry, Summary]]":
    from rewriter.article.batch import Stage

    return ((r.entry, r.summary) for r in reader.entries(stage=Stage.ENDED) if r.summary is not None)
