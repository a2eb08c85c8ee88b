"""`rewriter doctor`: how things stand, what to set, and, on request, whether the model answers."""

import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter import __version__
from rewriter.cli.language import lang_option, settled
from rewriter.cli.speaking import command, option
from rewriter.cli.terminal import complain, plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.errors import RewriterError
    from rewriter.settings import Settings

_SHOWN = (
    "model",
    "base_url",
    "api_key",
    "provider",
    "timeout_s",
    "deadline_s",
    "attempts",
    "rounds",
    "lang",
    "profile",
    "prices",
)


@command("cli.help-doctor")
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@option("--env-file", type=click.Path(path_type=Path), help="cli.help-env-file")
@option("--probe", is_flag=True, help="service.help-probe")
@option("--versions", is_flag=True, help="cli.help-versions")
@lang_option
def doctor(config: Path | None, env_file: Path | None, probe: bool, versions: bool, lang: Lang) -> int:
    """How things stand."""
    from rewriter.settings import look

    click.echo(f"rewriter {__version__} · Python {platform.python_version()}")
    settings, problem = look(environ=os.environ, cwd=Path.cwd(), config=config, env_file=env_file)
    lang = settled(settings)
    _show(settings, lang, versions=versions)
    error = problem or _shown_service(settings, lang)
    if error is None and probe:
        from rewriter.cli.probing import probed

        return probed(settings, lang)
    if error is None:
        return 0
    complain(error.sentence(lang), lang)
    return error.exit_code


def _show(settings: "Settings", lang: Lang, *, versions: bool) -> None:
    from rewriter.checks.catalogue import all_checks, ruleset_version

    for name in _SHOWN:
        value = settings.profile.name if name == "profile" else getattr(settings, name)
        told = settings.origin(name).tell(lang)
        click.echo(f"  {name} = {plain(str('–' if value is None else value))}  ({plain(told)})")
    click.echo(say("cli.doctor-templates", lang, templates=_templates(versions=versions)))
    version = f" ({ruleset_version()})" if versions else ""
    click.echo(say("cli.doctor-checks", lang, n=len(all_checks()), version=version))
    if settings.model is None or settings.api_key is None:
        click.echo(say("cli.doctor-no-model", lang))


def _shown_service(settings: "Settings", lang: Lang) -> "RewriterError | None":
    """The service behind a complete configuration, told; what keeps it from being asked."""
    if settings.model is None:
        return None
    from rewriter.backends.connecting import checked
    from rewriter.backends.service import service_for
    from rewriter.cli.probing import service_lines
    from rewriter.errors import RewriterError

    click.echo(say("cli.doctor-model", lang, model=plain(settings.model)))
    for line in service_lines(service_for(settings), lang):
        click.echo(line)
    try:
        checked(settings)
    except RewriterError as error:
        return error
    return None


def _templates(*, versions: bool) -> str:
    from rewriter.prompting import packaged

    known = packaged().versions
    return ", ".join(f"{name} {version}" if versions else name for name, version in known.items())
