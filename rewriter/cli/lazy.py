"""A group of commands that are imported when used, so that the program starts quickly."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click

from rewriter.cli.speaking import Group


class LazyGroup(Group):
    """A group whose commands stand in a table: name to module, or to « module:function » where the function
    has another name."""

    def __init__(self, *arguments: Any, table: Mapping[str, str], **attributes: Any) -> None:
        super().__init__(*arguments, **attributes)
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Every command's name, in the order of use."""
        return list(self.table)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002  # click's signature
        cmd_name: str,
    ) -> click.Command | None:
        """The command, its module imported now; None if there is no such command."""
        if cmd_name not in self.table:
            return None
        module, _, name = self.table[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name or cmd_name)
        return command


def group(key: str, table: Mapping[str, str], **attributes: Any) -> Callable[[Callable[[], None]], LazyGroup]:
    """A group whose help is at `key`."""

    def made(function: Callable[[], None]) -> LazyGroup:
        return click.group(cls=LazyGroup, help=key, table=table, **attributes)(function)

    return made
