"""`rewriter prompts list`, `show` and `history`."""

import json
from pathlib import Path
from typing import Any

import click

from rewriter.api.templates.shelf import TemplateShelf
from rewriter.cli.language import lang_option
from rewriter.cli.prompts.shelving import shelf_option
from rewriter.cli.speaking import FORMATS, command, option
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say


@command("prompts.help-list")
@shelf_option
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@lang_option
def listing(prompts: Path | None, form: str, lang: Lang) -> None:
    """Every template, where it comes from, what it is for."""
    shelf = TemplateShelf(prompts)
    rows = [_row(shelf, file) for file in sorted(shelf.templates.files, key=lambda f: (f[0] == "_", f))]
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows:
        origin = say(f"prompts.origin-{row['origin']}", lang)
        click.echo(plain(f"{row['file']:<22} {row['digest']:<13} {origin}"))
        if row["description"]:
            click.echo(plain(f"    {row['description']}"))


def _row(shelf: TemplateShelf, file: str) -> dict[str, Any]:
    name = file.removesuffix(".j2")
    call = not file.startswith("_")
    header = shelf.templates.header(name) if call else None
    return {
        "file": file,
        "origin": shelf.origin(file),
        "digest": shelf.templates.versions[name] if call else "",
        "version": header.version if header else "",
        "description": header.description if header else "",
    }


@command("prompts.help-show")
@click.argument("name")
@shelf_option
@lang_option
def show(name: str, prompts: Path | None, lang: Lang) -> None:  # noqa: ARG001  # a template is as it is
    """A template as its file is."""
    shelf = TemplateShelf(prompts)
    files = shelf.templates.files
    if f"{name}.j2" not in files:
        shelf.must_have(name)
    click.echo(plain(files[f"{name}.j2"]), nl=False)


@command("prompts.help-history")
@click.argument("name")
@shelf_option
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@lang_option
def history(name: str, prompts: Path | None, form: str, lang: Lang) -> None:
    """The versions of a template that were tried."""
    from rewriter.api.templates.versions import history as kept

    shelf = TemplateShelf(prompts)
    shelf.must_have(name)
    now = shelf.templates.versions[name]
    rows = [
        {"version": v.label, "digest": v.digest, "saved": v.saved, "named": v.named, "now": v.digest == now}
        for v in kept(shelf, name)
    ]
    if form == "json":
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if not rows:
        click.echo(say("prompts.no-history", lang, name=name))
    for row in rows:
        mark = say("prompts.in-use", lang) if row["now"] else ""
        click.echo(
            plain(f"{row['version']:<5} {row['digest']}  {row['saved']}  {row['named']}  {mark}".rstrip())
        )
