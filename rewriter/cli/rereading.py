"""`--opinion` for an article that exists: what it will cost is said first, then it is asked."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.prompts.shelving import usual
from rewriter.cli.speaking import Decorated, option
from rewriter.cli.terminal import complain, plain
from rewriter.errors import UsageError
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api.rereading import Expense, Rereading
    from rewriter.article import Draft, Ledger, Source

_FILE = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_OPTIONS = (
    option("--opinion", is_flag=True, help="opinion.help-finished"),
    option("--model", help="cli.help-model"),
    option("--prompts", type=_FOLDER, default=usual, help="cli.help-prompts"),
    option("--env-file", type=_FILE, help="cli.help-env-file"),
    option("--rights-stated", is_flag=True, help="inputs.help-rights-stated"),
    option("--dry-run", is_flag=True, help="opinion.help-dry-run"),
)
_NAMES = ("opinion", "model", "prompts", "env_file", "rights_stated", "dry_run")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Whether a second reading is wanted, by whom, and whether it is only to be said what it would send."""

    opinion: bool
    dry_run: bool
    model: str | None
    prompts: Path | None
    env_file: Path | None
    config: Path | None
    rights_stated: bool


def opinion_options(command: Decorated) -> Decorated:
    """Whether, and with what, a finished article is read again."""
    for each in reversed(_OPTIONS):
        command = each(command)
    return command


def wanted_of(asked: dict[str, Any], config: Path | None) -> Wanted:
    """What the command line says of it; taken out of `asked`. UsageError for a rehearsal of nothing."""
    wanted = Wanted(config=config, **{name: asked.pop(name) for name in _NAMES})
    if wanted.dry_run and not wanted.opinion:
        raise UsageError("opinion.dry-run-alone")
    return wanted


def read_again(source: "Source", draft: "Draft", ledger: "Ledger", wanted: Wanted, lang: Lang) -> "Ledger":
    """The ledger with what the model thinks; as it was, with the reason on standard error, where it does not
    answer. RewriterError when it cannot be asked."""
    reading = _prepared(source, draft, ledger, wanted)
    from rewriter.cli.progress import progress

    click.echo(_told(reading.expense(), reading.job.settings.model or "", lang), err=True)
    with reading.journal() as journal, progress(lang, quiet=False) as observer:
        outcome, meter = reading.made(journal, observer=observer)
    for reason in outcome.reasons:
        complain(say(reason.key, lang, **reason.params), lang)
    if meter.cost is not None:
        click.echo(_paid(meter.cost, reading, lang), err=True)
    return outcome.ledger or ledger


def rehearse(source: "Source", draft: "Draft", ledger: "Ledger", wanted: Wanted, lang: Lang) -> None:
    """Print what would be sent, and about how much it is."""
    reading = _prepared(source, draft, ledger, wanted)
    click.secho(say("cli.dry-run", lang), bold=True)
    click.echo("  " + _told(reading.expense(), reading.job.settings.model or "", lang))
    for prompt in reading.prompts():
        for message in prompt.messages:
            click.echo(f"\n--- {message.role} ---\n{plain(message.content)}")


def _prepared(source: "Source", draft: "Draft", ledger: "Ledger", wanted: Wanted) -> "Rereading":
    from rewriter.api.rereading import rereading_of
    from rewriter.settings import load

    settings = load(
        environ=os.environ,
        cwd=Path.cwd(),
        config=wanted.config,
        env_file=wanted.env_file,
        overrides={"model": wanted.model},
    )
    return rereading_of(
        source, draft, ledger, settings, prompts=wanted.prompts, rights_stated=wanted.rights_stated
    )


def _told(expense: "Expense", model: str, lang: Lang) -> str:
    from rewriter.output import amount, number
    from rewriter.reporting.figures import counted

    sent, got = number(expense.input_tokens, lang), number(expense.output_tokens, lang)
    told = counted("opinion.expense", lang, expense.calls, model=plain(model), sent=sent, got=got)
    if expense.cost is None:
        return told
    return f"{told} {say('opinion.expense-cost', lang, cost=amount(expense.cost, expense.currency, lang))}"


def _paid(cost: float, reading: "Rereading", lang: Lang) -> str:
    from rewriter.output import amount

    prices = reading.job.settings.prices
    return say("opinion.paid", lang, cost=amount(cost, prices.currency if prices else "", lang))
