"""Showing that a model is at work: a live line on a terminal, nothing when piped."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rewriter.article import Reply, Request
from rewriter.cli.terminal import plain
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rich.status import Status

    from rewriter.ports import Observer


class Quiet:
    """Shows nothing."""

    def asking(self, requests: tuple[Request, ...]) -> None:
        """Calls are about to be made."""

    def answered(self, request: Request, reply: Reply) -> None:
        """One call has ended."""

    def stopping(self) -> None:
        """The user asked to stop; the outcome will say so."""


_SHOWN = frozenset({"whole", "outline", "section", "fields", "joints", "repair", "opinion"})


class Live:
    """Shows who is at work, with a clock."""

    def __init__(self, status: "Status", lang: Lang) -> None:
        self._status = status
        self._lang = lang

    def asking(self, requests: tuple[Request, ...]) -> None:
        """Say what is being asked of whom."""
        from rich.text import Text

        from rewriter.reporting.figures import counted

        model, purpose = plain(requests[0].model), requests[0].purpose
        key = f"inputs.asking-{purpose}" if purpose in _SHOWN else "inputs.asking-whole"
        self._status.update(Text(counted(key, self._lang, len(requests), model=model)))

    def answered(self, request: Request, reply: Reply) -> None:
        """One call has ended; the line changes with the next question."""

    def stopping(self) -> None:
        """Say that the answer under way is awaited."""
        self._status.update(say("cli.stopping", self._lang))


@contextmanager
def progress(lang: Lang, *, quiet: bool) -> "Iterator[Observer]":
    """An observer for the time a flow runs."""
    if quiet or not sys.stderr.isatty():
        yield Quiet()
        return
    from rich.console import Console

    with Console(stderr=True).status("…") as status:
        yield Live(status, lang)
