"""Options that say what is asked of an article, and with what: the same wherever articles are made."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.prompts.shelving import usual
from rewriter.cli.speaking import DEPTHS, EVIDENCE, Decorated, option
from rewriter.errors import UsageError

if TYPE_CHECKING:
    from rewriter.api import Options
    from rewriter.settings import Settings

_FILE = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_ARTICLE = (
    option("--keyphrase", help="cli.help-keyphrase"),
    option("--min-words", type=int, help="cli.help-min-words"),
    option("--depth", type=click.Choice(DEPTHS), help="cli.help-depth"),
    option("--strategy", type=click.Choice(["no_model", "whole", "sections"]), help="inputs.help-strategy"),
    option("--source-name", help="cli.help-source-name"),
    option("--source-url", help="cli.help-source-url"),
    option("--author", help="cli.help-author"),
    option("--site", help="inputs.help-site"),
    option("--insert-links", is_flag=True, help="inputs.help-insert-links"),
    option("--rights-stated", is_flag=True, help="inputs.help-rights-stated"),
)
_MEANS = (
    option("--model", help="cli.help-model"),
    option("--rounds", type=click.IntRange(0, 10), help="cli.help-rounds"),
    option("--opinion", is_flag=True, help="opinion.help"),
    option("--evidence", type=click.Choice(EVIDENCE), help="register.help-evidence"),
    option("--prompts", type=_FOLDER, default=usual, help="cli.help-prompts"),
    option("--profile", help="profiles.help-profile"),
)
_REACH = (
    option("--config", type=_FILE, help="cli.help-config"),
    option("--env-file", type=_FILE, help="cli.help-env-file"),
)
MEANS = ("model", "rounds", "opinion", "evidence", "profile")
"""The parameters that `settings_for` takes out; `prompts` is the caller's."""


def article_options(command: Decorated) -> Decorated:
    """What is asked of an article: keyphrase, length, depth, credit, links."""
    return _all(_ARTICLE, command)


def means_options(command: Decorated) -> Decorated:
    """With what it is made: model, rounds, templates, configuration."""
    return _all((*_MEANS, *_REACH), command)


def reach_options(command: Decorated) -> Decorated:
    """Where the configuration is."""
    return _all(_REACH, command)


def settings_for(asked: dict[str, Any], *, with_model: bool = True) -> "Settings":
    """The settings, with what the command line says; its parameters are taken out of `asked`."""
    from rewriter.settings import load

    return load(environ=os.environ, cwd=Path.cwd(), with_model=with_model, **overrides_of(asked))


def overrides_of(asked: dict[str, Any]) -> dict[str, Any]:
    """What the command line says of settings, as `settings.load` takes it; taken out of `asked`."""
    overrides = {name: asked.pop(name) for name in MEANS if name in asked}
    overrides["opinion"] = overrides.get("opinion") or None
    return {"config": asked.pop("config"), "env_file": asked.pop("env_file"), "overrides": overrides}


def without_model(asked: dict[str, Any]) -> bool:
    """Whether what is asked can only be done without a model."""
    return bool(asked["depth"] == "structure" or asked["strategy"] == "no_model")


def options_of(asked: dict[str, Any]) -> "Options":
    """What is asked of each article; UsageError when it does not go together."""
    from rewriter.api import Options
    from rewriter.api.reading import named
    from rewriter.article import Depth, Strategy

    depth, strategy, site = asked.pop("depth"), asked.pop("strategy"), asked.pop("site")
    if asked["insert_links"] and not site:
        raise UsageError("inputs.links-without-site")
    return Options(
        site=named(str(site)) if site else None,
        depth=Depth(str(depth)) if depth else None,
        strategy=Strategy(str(strategy)) if strategy else None,
        **asked,
    )


def _all(options: tuple[Any, ...], command: Decorated) -> Decorated:
    for each in reversed(options):
        command = each(command)
    return command
