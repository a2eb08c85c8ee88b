"""`rewriter doctor`: how things stand, and what to set."""

import os
import platform
from pathlib import Path

import click

from rewriter import __version__
from rewriter.cli.language import lang_option, settled
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say

_SHOWN = ("model", "base_url", "api_key", "timeout_s", "deadline_s", "attempts", "rounds", "lang", "prices")


@click.command()
@click.option("--config", type=click.Path(path_type=Path), help="Settings file (default: ./rewriter.toml).")
@click.option("--env-file", type=click.Path(path_type=Path), help="A .env file to read.")
@lang_option
def doctor(config: Path | None, env_file: Path | None, lang: Lang) -> int:
    """Show the version, the settings and where each comes from, the templates and the checks."""
    from rewriter.checks.catalogue import all_checks, ruleset_version
    from rewriter.prompting import packaged
    from rewriter.settings import look

    click.echo(f"rewriter {__version__} · Python {platform.python_version()}")
    settings, problem = look(environ=os.environ, cwd=Path.cwd(), config=config, env_file=env_file)
    lang = settled(settings)
    for name in _SHOWN:
        value = getattr(settings, name)
        told = settings.origin(name).tell(lang)
        click.echo(f"  {name} = {plain(str('–' if value is None else value))}  ({plain(told)})")
    versions = ", ".join(f"{n} {v}" for n, v in packaged().versions.items())
    click.echo(say("cli.doctor-templates", lang, templates=versions))
    click.echo(say("cli.doctor-checks", lang, n=len(all_checks()), version=ruleset_version()))
    key = "cli.doctor-model" if settings.model and problem is None else "cli.no-model-note"
    click.echo(say(key, lang, model=settings.model or ""))
    if problem is None:
        return 0
    click.echo(f"rewriter: {plain(problem.sentence(lang))}", err=True)
    return problem.exit_code
