"""`rewriter check`: judge a finished article; no model unless one is to read it again."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from rewriter.cli.language import lang_option
from rewriter.cli.rereading import Wanted, opinion_options, read_again, rehearse, wanted_of
from rewriter.cli.speaking import DEPTHS, EVIDENCE, FORMATS, command, option
from rewriter.errors import UsageError
from rewriter.wording import Lang

if TYPE_CHECKING:
    from rewriter.api.checking import Examined
    from rewriter.article import Brief, Draft, Ledger, Source
    from rewriter.evidence import Wanted as Extras


@command("cli.help-check")
@click.argument("article", required=False)
@option("--source", help="cli.help-source")
@option("--keyphrase", help="cli.help-keyphrase")
@option("--title", help="cli.help-title")
@option("--description", help="cli.help-description")
@option("--slug", help="cli.help-slug")
@option("--min-words", type=int, help="cli.help-min-words")
@option("--depth", type=click.Choice(DEPTHS), default="rewrite", help="cli.help-depth-made")
@option("--format", "form", type=click.Choice(FORMATS), default="text", help="cli.help-format")
@option("--jsonl", is_flag=True, help="cli.help-jsonl")
@option("--evidence", type=click.Choice(EVIDENCE), help="register.help-evidence")
@option("--profile", help="profiles.help-profile")
@option("--config", type=click.Path(path_type=Path), help="cli.help-config")
@option("--fix", "fix", is_flag=True, help="fixing.help-fix")
@option("--diff", "diff", is_flag=True, help="fixing.help-diff")
@opinion_options
@lang_option
def check(
    article: str | None,
    source: str | None,
    min_words: int | None,
    depth: str,
    form: str,
    jsonl: bool,
    evidence: "Extras | None",
    profile: str | None,
    config: Path | None,
    fix: bool,
    diff: bool,
    lang: Lang,
    **fields: Any,
) -> int:
    """Judge a finished article with no model."""
    from rewriter.api.checking import examine
    from rewriter.api.options import style_of
    from rewriter.api.reading import named
    from rewriter.article import Brief, Depth
    from rewriter.settings import load

    wanted = wanted_of(fields, config)
    settings = load(
        environ=os.environ,
        cwd=Path.cwd(),
        config=config,
        overrides={"profile": profile, "evidence": evidence},
        with_model=False,
    )
    asked = settings.evidence
    fit = min_words is None
    least = settings.min_words if min_words is None else min_words
    words = {} if least is None else {"min_words": least, "asked_words": least}
    free = least is None and "min_words" not in settings.profile.brief
    voice = style_of(settings)
    brief = Brief.under(settings.profile, depth=Depth(depth), style=voice, free_length=free, **words)
    if (article is None) is not jsonl:
        raise UsageError("cli.article-and-jsonl" if jsonl else "cli.article-or-jsonl")
    _refuse(wanted, source, jsonl=jsonl, fixing=fix or diff)
    if article is None:
        return _lines(replace(brief, keyphrase=fields["keyphrase"]), lang, fit=fit, evidence=asked)
    if fix or diff:
        from rewriter.cli.fixing import fix_first, show_changes

        if diff:
            return show_changes(Path(article))
        fix_first(Path(article), lang)
    origin = named(source) if source else None
    given = {k: v for k, v in fields.items() if v}
    examined = examine(Path(article), source=origin, brief=brief, fields=given, fit=fit, evidence=asked)
    if wanted.dry_run:
        rehearse(*_compared(examined), wanted, lang)
        return 0
    if wanted.opinion:
        examined = replace(examined, ledger=read_again(*_compared(examined), wanted, lang))
    return _tell(examined, form, lang)


def _refuse(wanted: Wanted, source: str | None, *, jsonl: bool, fixing: bool) -> None:
    """UsageError for what goes with one article only, and for a second reading without a source."""
    if jsonl and (fixing or wanted.opinion):
        raise UsageError("fixing.jsonl" if fixing else "opinion.jsonl")
    if wanted.opinion and source is None:
        raise UsageError("opinion.needs-source")


def _compared(examined: "Examined") -> tuple["Source", "Draft", "Ledger"]:
    """Both texts and their account: there are some, since a source was named."""
    if examined.source is None or examined.ledger is None:
        raise UsageError("opinion.needs-source")
    return examined.source, examined.draft, examined.ledger


def _lines(brief: "Brief", lang: Lang, *, fit: bool, evidence: "Extras") -> int:
    from rewriter.api.jsonl import check_lines

    worst = 0
    stream = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for verdict in check_lines(stream, brief, lang, fit=fit, evidence=evidence):
        click.echo(json.dumps(verdict, ensure_ascii=False))
        stopped = any(f["mark"] == "✗" for f in verdict.get("findings", ()))
        worst = max(worst, 2 if "error" in verdict else 1 if stopped else 0)
    return worst


def _tell(examined: "Examined", form: str, lang: Lang) -> int:
    if form == "json":
        from rewriter.api.jsonl import as_verdict

        click.echo(json.dumps(as_verdict(examined, lang), ensure_ascii=False, indent=2))
    else:
        from rewriter.cli.findings import show

        show(examined, lang)
    return int(examined.report.blocks)
