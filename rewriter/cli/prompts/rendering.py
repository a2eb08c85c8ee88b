"""`rewriter prompts render`: what a template would send for an article."""

from pathlib import Path

import click

from rewriter.cli.language import lang_option
from rewriter.cli.prompts.shelving import shelf_option
from rewriter.cli.speaking import DEPTHS, command, option
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say


@command("prompts.help-render")
@click.argument("name")
@option("--article", required=True, help="prompts.help-article")
@option("--keyphrase", help="cli.help-keyphrase")
@option("--min-words", type=int, help="cli.help-min-words")
@option("--depth", type=click.Choice(DEPTHS[1:]), default="rewrite", help="cli.help-depth")
@shelf_option
@lang_option
def render(
    name: str,
    article: str,
    keyphrase: str | None,
    min_words: int | None,
    depth: str,
    prompts: Path | None,
    lang: Lang,
) -> None:
    """The messages of a template for an article, and about how many tokens they are."""
    from rewriter.api.options import Options
    from rewriter.api.reading import named
    from rewriter.api.templates.rendering import rendered
    from rewriter.api.templates.shelf import TemplateShelf
    from rewriter.article import Depth
    from rewriter.backends.tokens import counter

    options = Options(keyphrase=keyphrase, min_words=min_words, depth=Depth(depth))
    found = rendered(TemplateShelf(prompts), name, named(article), options)
    tokens = counter("").count("".join(message.content for message in found.prompt.messages))
    head = say("prompts.rendered", lang, name=name, version=found.prompt.version, tokens=tokens)
    click.echo(plain(head))
    if found.examples:
        click.echo(plain(say("prompts.with-examples", lang, names=", ".join(found.examples))))
    for message in found.prompt.messages:
        click.echo(f"\n--- {message.role} ---\n{plain(message.content)}")
