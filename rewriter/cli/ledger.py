"""`rewriter ledger`: the account of a finished article and its source; no model unless one is to read it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.language import lang_option
from rewriter.cli.rereading import opinion_options, read_again, rehearse, wanted_of
from rewriter.cli.speaking import EVIDENCE, command, option
from rewriter.errors import UsageError
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.api.accounting import Account
    from rewriter.evidence import Wanted

FORMATS = ("text", "json", "html", "csv")


@command("register.help-ledger")
@click.argument("source")
@click.argument("article")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="register.help-format")
@option("--out", type=click.Path(path_type=Path), help="register.help-out")
@option("--evidence", type=click.Choice(EVIDENCE), default="auto", help="register.help-evidence")
@opinion_options
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@lang_option
def ledger(
    source: str,
    article: str,
    form: str,
    out: Path | None,
    evidence: "Wanted",
    config: Path | None,
    lang: Lang,
    **asked: Any,
) -> int:
    """Show what became of each fact, and what bears out each sentence."""
    from rewriter.api.accounting import account_of
    from rewriter.api.reading import named

    if source == article == "-":
        raise UsageError("register.two-inputs")
    wanted = wanted_of(asked, config)
    account = account_of(named(source), Path(article), evidence=evidence)
    if wanted.dry_run:
        rehearse(account.source, account.draft, account.ledger, wanted, lang)
        return 0
    if wanted.opinion:
        account = replace(
            account, ledger=read_again(account.source, account.draft, account.ledger, wanted, lang)
        )
    shown = _shown(account, form, lang)
    if out is None:
        click.echo(shown if form == "text" else shown.encode(), nl=False)
    else:
        _write(out, click.unstyle(shown), lang)
    return int(bool(account.blocking))


def _shown(account: "Account", form: str, lang: Lang) -> str:
    if form == "text":
        from rewriter.cli.ledger_text import told

        return told(account, lang)
    if form == "csv":
        from rewriter.api.account_sheet import to_csv

        return to_csv(account, lang)
    if form == "html":
        return _page(account, lang)
    from rewriter.api.account_json import as_account

    return json.dumps(as_account(account), ensure_ascii=False, indent=2) + "\n"


def _page(account: "Account", lang: Lang) -> str:
    from rewriter import __version__
    from rewriter.reporting import render_ledger

    both = (account.source, account.draft)
    return render_ledger(*both, account.ledger, account.not_looked_at, lang, version=__version__)


def _write(out: Path, content: str, lang: Lang) -> None:
    from rewriter.cli.terminal import complain, plain
    from rewriter.files import write_file

    kept = write_file(out, content)
    if kept:
        complain(say("register.kept", lang, path=str(kept)), lang)
    click.echo(say("register.written", lang, path=plain(str(out))))
