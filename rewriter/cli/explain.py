"""`rewriter checks` and `rewriter explain CODE`: what is checked, by which limits, and why."""

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.language import lang_option
from rewriter.cli.speaking import FORMATS, command, option
from rewriter.wording import Lang

if TYPE_CHECKING:
    from rewriter.article import Brief

FAMILIES = (
    "length", "structure", "title", "seo", "readability", "language", "typography", "style", "hygiene",
    "originality", "fidelity",
)  # fmt: skip


@command("cli.help-checks")
@option("--family", type=click.Choice(FAMILIES), help="profiles.help-family")
@option("--profile", help="profiles.help-profile")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@lang_option
def checks(family: str | None, profile: str | None, form: str, config: Path | None, lang: Lang) -> None:
    """List every check, by family, with its limits."""
    from rewriter.checks.catalogue import all_checks
    from rewriter.checks.explain import as_rows, listing

    brief = _brief(profile, config)
    chosen = [check for check in all_checks() if family in (None, check.family)]
    if form == "json":
        click.echo(json.dumps(as_rows(chosen, brief, lang), ensure_ascii=False, indent=2))
    else:
        click.echo(listing(lang, chosen, brief))


@command("cli.help-explain")
@click.argument("code")
@option("--profile", help="profiles.help-profile")
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@lang_option
def explain(code: str, profile: str | None, config: Path | None, lang: Lang) -> None:
    """Say what a check does, why it matters, how to mend what it finds, and by which limits it judges."""
    from rewriter.checks.explain import page

    click.echo(page(code, lang, _brief(profile, config)))


def _brief(profile: str | None, config: Path | None) -> "Brief":
    """What the profile that is chosen here asks of an article."""
    from rewriter.article import Brief
    from rewriter.settings import load

    overrides = {"profile": profile}
    settings = load(environ=os.environ, cwd=Path.cwd(), config=config, overrides=overrides, with_model=False)
    return Brief.under(settings.profile)
