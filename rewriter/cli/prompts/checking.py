"""`rewriter prompts check`: whether templates can be used, before an article asks with them."""

from pathlib import Path

import click

from rewriter.cli.language import lang_option
from rewriter.cli.prompts.shelving import shelf_option
from rewriter.cli.speaking import command, option
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say


@command("prompts.help-check")
@click.argument("name", required=False)
@option("--context", type=click.IntRange(min=1), help="prompts.help-context")
@shelf_option
@lang_option
def check(name: str | None, context: int | None, prompts: Path | None, lang: Lang) -> int:
    """Everything that is wrong with the templates: exit code 0 when nothing is, else 2."""
    from rewriter.api.templates.checking import checked
    from rewriter.api.templates.shelf import TemplateShelf

    shelf = TemplateShelf(prompts)
    if name is not None:
        shelf.must_have(name)
    found = checked(shelf, name, context)
    for error in found.problems:
        click.echo(plain(f"✗ {error.sentence(lang)}"))
    for file in shelf.updated():
        click.echo(plain("! " + say("prompts.updated", lang, file=file)))
    if not found.problems:
        click.echo(plain("✓ " + say("prompts.in-order", lang, n=found.looked_at)))
    return 2 if found.problems else 0
