"""`rewriter checks` and `rewriter explain CODE`: what is checked, and why."""

import click

from rewriter.cli.language import lang_option
from rewriter.cli.speaking import command
from rewriter.wording import Lang


@command("cli.help-checks")
@lang_option
def checks(lang: Lang) -> None:
    """List every check, by family."""
    from rewriter.checks.explain import listing

    click.echo(listing(lang))


@command("cli.help-explain")
@click.argument("code")
@lang_option
def explain(code: str, lang: Lang) -> None:
    """Say what a check does, why it matters, and how to mend what it finds."""
    from rewriter.checks.explain import page

    click.echo(page(code, lang))
