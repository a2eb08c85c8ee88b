"""`rewriter prompts init` and `diff`: an author's own copy, and what changed on either side."""

from pathlib import Path

import click

from rewriter.cli.language import lang_option
from rewriter.cli.prompts.shelving import shelf_option
from rewriter.cli.speaking import command, option
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say


@command("prompts.help-init")
@click.argument("folder", type=click.Path(path_type=Path), default=Path("prompts"))
@option("--renew", is_flag=True, help="prompts.help-renew")
@lang_option
def init(folder: Path, renew: bool, lang: Lang) -> None:
    """Copy the shipped templates into a folder of one's own."""
    from rewriter.api.templates.shelf import copy_out

    written = list(copy_out(folder, again=renew))
    key = "prompts.copied" if written else "prompts.all-there"
    click.echo(plain(say(key, lang, n=len(written), folder=str(folder))))
    if renew:
        click.echo(plain(say("prompts.renewed", lang)))


@command("prompts.help-diff")
@click.argument("name", required=False)
@option("--against", help="prompts.help-against")
@shelf_option
@lang_option
def diff(name: str | None, against: str | None, prompts: Path | None, lang: Lang) -> None:
    """What an author changed, and what rewriter changed since he copied."""
    from rewriter.api.templates.differences import differences
    from rewriter.api.templates.shelf import TemplateShelf

    shelf = TemplateShelf(prompts)
    if name is not None:
        shelf.must_have(name)
    found = list(differences(shelf, name, against))
    if not found:
        click.echo(say("prompts.no-difference", lang))
    for each in found:
        click.secho(plain(say(f"prompts.diff-{each.kind}", lang, file=each.file)), bold=True)
        for line in each.lines:
            click.echo(plain(line))
        if each.contested:
            click.echo(
                plain("! " + say("prompts.contested", lang, lines=", ".join(map(str, each.contested))))
            )
