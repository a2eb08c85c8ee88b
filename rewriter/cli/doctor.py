"""`rewriter doctor`: how things stand, and what to set."""

import os
import platform
from pathlib import Path

import click

from rewriter import __version__
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import command, option
from rewriter.cli.terminal import complain, plain
from rewriter.wording import Lang, say

_SHOWN = ("model", "base_url", "api_key", "timeout_s", "deadline_s", "attempts", "rounds", "lang", "prices")


@command("cli.help-doctor")
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@option("--env-file", type=click.Path(path_type=Path), help="cli.help-env-file")
@option("--versions", is_flag=True, help="cli.help-versions")
@lang_option
def doctor(config: Path | None, env_file: Path | None, versions: bool, lang: Lang) -> int:
    """How things stand."""
    from rewriter.checks.catalogue import all_checks, ruleset_version
    from rewriter.settings import look

    click.echo(f"rewriter {__version__} · Python {platform.python_version()}")
    settings, problem = look(environ=os.environ, cwd=Path.cwd(), config=config, env_file=env_file)
    lang = settled(settings)
    for name in _SHOWN:
        value = getattr(settings, name)
        told = settings.origin(name).tell(lang)
        click.echo(f"  {name} = {plain(str('–' if value is None else value))}  ({plain(told)})")
    click.echo(say("cli.doctor-templates", lang, templates=_templates(versions=versions)))
    version = f" ({ruleset_version()})" if versions else ""
    click.echo(say("cli.doctor-checks", lang, n=len(all_checks()), version=version))
    key = "cli.doctor-model" if settings.model and problem is None else "cli.doctor-no-model"
    click.echo(say(key, lang, model=settings.model or ""))
    if problem is None:
        return 0
    complain(problem.sentence(lang), lang)
    return problem.exit_code


def _templates(*, versions: bool) -> str:
    from rewriter.prompting import packaged

    known = packaged().versions
    return ", ".join(f"{name} {version}" if versions else name for name, version in known.items())
