"""Commands and options whose help is told in the reader's language: their `help` is a key of
`rewriter.wording`, looked up when it is printed."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from rewriter.cli.language import chosen

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
DEPTHS = ("structure", "edit", "rewrite")
FORMATS = ("text", "json")
EVIDENCE = ("auto", "off", "semantic", "grammar")
_HEADINGS = {"Options": "cli.help-options", "Commands": "cli.help-commands"}
_METAVARS = {
    "TEXT": "cli.help-text",
    "INTEGER": "cli.help-number",
    "INTEGER RANGE": "cli.help-number",
    "FLOAT RANGE": "cli.help-number",
    "PATH": "cli.help-file",
    "DIRECTORY": "cli.help-folder",
}


def told(key: str) -> str:
    """The text for a key in the reader's language. `--version` never comes here."""
    from rewriter.wording import say

    return say(key, chosen())


class Formatter(click.HelpFormatter):
    """A help page's own words."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The first line."""
        super().write_usage(prog, args, told("cli.help-usage") if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """The heading of a list."""
        shown = told(_HEADINGS[heading]) if heading in _HEADINGS else f"{heading}:"
        self.write(f"{'':>{self.current_indent}}{shown}\n")


class Context(click.Context):
    """A context that prints help with `Formatter`."""

    formatter_class = Formatter


class Option(click.Option):
    """An option; a value it cannot take is refused in a sentence."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option as it is written, and what it does."""
        record = super().get_help_record(ctx)
        return (record[0], told(self.help or "")) if record else None

    def make_metavar(self, ctx: click.Context) -> str:
        """What stands for the option's value."""
        name = super().make_metavar(ctx)
        return told(_METAVARS[name]) if name in _METAVARS else name

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:
        """The value as its type; UsageError when it cannot be."""
        try:
            return super().type_cast_value(ctx, value)
        except click.BadParameter as error:
            from rewriter.cli.refusals import refused_value

            raise refused_value(self, value) from error


class _Told(click.Command):
    context_class = Context

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(told(self.help or ""))

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002  # the formatter wraps
        return told(self.help or "").partition("\n\n")[0]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = told("cli.help-help")
        return option


class Command(_Told):
    """A command that refuses what it has no place for in a sentence."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; UsageError when some are left over."""
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except click.BadOptionUsage as error:
            error.ctx = error.ctx or ctx  # click names none here
            raise
        if rest and not ctx.resilient_parsing:
            from rewriter.errors import UsageError

            raise UsageError("cli.extra-argument", value=rest[0], command=ctx.command_path)
        return rest


class Group(_Told, click.Group):
    """A group of commands."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows the program's name in its first line of help."""
        return [*click.Command.collect_usage_pieces(self, ctx), told("cli.help-subcommand")]


def command(key: str) -> Callable[[Callable[..., Any]], Command]:
    """A command whose help is at `key`."""
    return click.command(cls=Command, help=key)


def option(*names: str, **attributes: Any) -> Callable[[Decorated], Decorated]:
    """An option whose `help` is a key."""
    return click.option(*names, cls=Option, **attributes)
