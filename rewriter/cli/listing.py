"""`rewriter list`: what a feed, a sitemap or a table offers."""

import csv
import io
import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import command, option
from rewriter.cli.terminal import complain, one_line, plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.sources.listing import Listed, Listing

FORMATS = ("text", "json", "jsonl", "csv")
_COLUMNS = ("url", "title", "published", "updated", "keyphrase")


@command("listing.help-list")
@click.argument("source")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="listing.help-format")
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@lang_option
def listing(source: str, form: str, config: Path | None, lang: Lang) -> int:  # noqa: ARG001  # set by --lang
    """Show what a list offers."""
    from rewriter.settings import load

    settings = load(environ=os.environ, cwd=Path.cwd(), config=config, with_model=False)
    told = settled(settings)
    found = _found(source, settings.trusted_hosts)
    click.echo(_shown(found.entries, form, told), nl=False)
    for note in _notes(found, told):
        complain(note, told)
    return 0


def _found(source: str, trusted: tuple[str, ...]) -> "Listing":
    """The list, with the sitemaps that it names."""
    from rewriter.sources import read_input
    from rewriter.sources.fetching import Policy, looks_like_address
    from rewriter.sources.fetching.policy import LISTS_LIMITS
    from rewriter.sources.listing import fetched_list, opened_list

    if looks_like_address(source):
        return fetched_list(source, Policy(trusted_hosts=trusted, limits=LISTS_LIMITS))
    return opened_list(read_input(source, limit_bytes=LISTS_LIMITS.max_bytes)[1])


def _shown(entries: "tuple[Listed, ...]", form: str, lang: Lang) -> str:
    if form == "text":
        return _table(entries, lang)
    if form == "csv":
        return _sheet(entries)
    rows = [asdict(entry) for entry in entries]
    if form == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _table(entries: "tuple[Listed, ...]", lang: Lang) -> str:
    from rewriter.reporting.figures import counted

    if not entries:
        return say("listing.nothing", lang) + "\n"
    lines = [_line(entry) for entry in entries]
    return "\n".join([*lines, counted("listing.count", lang, len(entries))]) + "\n"


def _line(entry: "Listed") -> str:
    when = entry.published or entry.updated or ""
    title = one_line(entry.title, 70)
    return "  ".join(part for part in (when.ljust(10), title, plain(entry.url)) if part)


def _sheet(entries: "tuple[Listed, ...]") -> str:
    written = io.StringIO()
    from rewriter.output import inert

    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for entry in entries:
        rows.writerow([inert(getattr(entry, name) or "") for name in _COLUMNS])
    return written.getvalue()


def _notes(found: "Listing", lang: Lang) -> list[str]:
    from rewriter.reporting.figures import counted

    notes = [counted("listing.left-out", lang, found.left_out)] if found.left_out else []
    if found.unread:
        notes.append(counted("listing.unread", lang, len(found.unread), first=found.unread[0]))
    return notes
