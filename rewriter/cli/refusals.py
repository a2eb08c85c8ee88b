"""What cannot be made of a command line, as sentences: click says it in English only."""

from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from rewriter.errors import UsageError

Told = tuple[str, dict[str, str | int]]


def refused(error: click.UsageError) -> UsageError:
    """A usage error of click as one of ours, with the command whose help says more."""
    key, params = _told(error)
    command = error.ctx.command_path if error.ctx else "rewriter"
    return UsageError(f"cli.{key}", command=command, **params)


def _told(error: click.UsageError) -> Told:
    match error:
        case click.NoSuchOption():
            return _near("no-option", error.option_name, error.possibilities or [])
        case click.exceptions.NoSuchCommand():
            return _near("no-command", error.command_name, _commands(error))
        case click.MissingParameter() if error.param:
            return "no-argument", {"name": error.param.human_readable_name}
        case click.BadOptionUsage():
            return _without_value(error)
    return "usage", {"detail": error.format_message()}


def _near(key: str, name: str, known: list[str]) -> Told:
    nearest = get_close_matches(name, known, n=1)
    return (f"{key}-near", {"name": name, "nearest": nearest[0]}) if nearest else (key, {"name": name})


def _commands(error: click.exceptions.NoSuchCommand) -> list[str]:
    context = error.ctx
    known = isinstance(context and context.command, click.Group)
    return context.command.list_commands(context) if context and known else []  # type: ignore[attr-defined]


def _without_value(error: click.BadOptionUsage) -> Told:
    params = error.ctx.command.params if error.ctx else []
    flags = {name for p in params if isinstance(p, click.Option) and p.is_flag for name in p.opts}
    key = "takes-no-value" if error.option_name in flags else "takes-value"
    return key, {"name": error.option_name}


def refused_value(option: click.Option, value: Any) -> UsageError:
    """Why an option cannot have that value."""
    given: dict[str, str | int] = {"name": option.opts[0], "value": str(value)}
    kind = option.type
    if isinstance(kind, click.Choice):
        return UsageError("cli.bad-choice", choices=", ".join(map(str, kind.choices)), **given)
    if isinstance(kind, click.IntRange) and kind.min is not None and kind.max is not None:
        return UsageError("cli.bad-range", least=kind.min, most=kind.max, **given)
    if isinstance(kind, click.Path):
        return UsageError("cli.no-folder" if Path(str(value)).exists() else "cli.no-such-folder", **given)
    return UsageError("cli.bad-number", **given)
