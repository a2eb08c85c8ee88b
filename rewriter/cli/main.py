"""The command `rewriter`: loads only the command that is asked for, so that it starts quickly."""

import os
import signal
import sys

import click

from rewriter import __version__
from rewriter.cli import language
from rewriter.cli.lazy import group
from rewriter.cli.speaking import Option
from rewriter.garbage import collect_seldom
from rewriter.stops import note_stops

COMMANDS = {
    "rewrite": "rewriter.cli.rewrite",
    "batch": "rewriter.cli.batch",
    "list": "rewriter.cli.listing:listing",  # a function called `list` would hide Python's own
    "check": "rewriter.cli.check",
    "ledger": "rewriter.cli.ledger",
    "studio": "rewriter.cli.studio",
    "checks": "rewriter.cli.explain",
    "explain": "rewriter.cli.explain",
    "journal": "rewriter.cli.journal",
    "prompts": "rewriter.cli.prompts",
    "doctor": "rewriter.cli.doctor",
}


@group("cli.help-rewriter", COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="rewriter %(version)s", cls=Option, help="cli.help-version")
def cli() -> None:
    """The program."""


def main() -> None:
    """Run the command line; every failure becomes one sentence on standard error and an exit code.
    SIGTERM is told as Ctrl-C is, unless the system has us ignore it."""
    collect_seldom()
    note_stops(signal.SIGINT, signal.SIGTERM)
    try:
        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # a second one, while the first was being told
        code = 130
    exec("")  # noqa: S102  # else Python ends by SIGINT, not by our code, where that came while it compiled
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # there is nothing left to stop
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """The exit code of a command line, its failures told on standard error."""
    language.look_ahead(arguments)
    try:
        return int(cli.main(args=arguments, prog_name="rewriter", standalone_mode=False) or 0)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.UsageError as error:
        return _misused(error)
    except (click.Abort, KeyboardInterrupt):
        _complain("cli.interrupted")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001  # the last line of defence: a sentence, never a traceback
        return _failed(error)


def _misused(error: click.UsageError) -> int:
    from rewriter.cli.refusals import refused

    return _failed(refused(error))


def _failed(error: Exception) -> int:
    from rewriter.cli.terminal import complain
    from rewriter.errors import RewriterError

    if isinstance(error, RewriterError):
        lang = language.chosen()
        complain(error.sentence(lang), lang)
        return error.exit_code
    if os.environ.get("REWRITER_DEBUG"):
        raise error
    _complain("cli.unexpected", kind=type(error).__name__)
    return 70


def _complain(key: str, **params: str) -> None:
    from rewriter.cli.terminal import complain
    from rewriter.wording import say

    lang = language.chosen()
    complain(say(key, lang, **params), lang)
