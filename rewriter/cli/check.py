"""`rewriter check`: judge a finished article, with no model."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.language import lang_option
from rewriter.cli.terminal import plain
from rewriter.errors import UsageError
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.article import Brief, Finding, Report


@click.command()
@click.argument("article", required=False)
@click.option("--source", help="The article it was made from: figures, names and quotations are compared.")
@click.option("--keyphrase", help="What the article is to be found by.")
@click.option("--title", help="SEO title, if the article does not carry it.")
@click.option("--description", help="Description, if the article does not carry it.")
@click.option("--slug", help="Slug, if the article does not carry it.")
@click.option("--min-words", type=int, default=700, show_default=True, help="Words the text must reach.")
@click.option("--depth", type=click.Choice(["structure", "edit", "rewrite"]), default="rewrite",
              show_default=True, help="How far the article may move away from its source.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--jsonl", is_flag=True, help="Read articles on standard input, one JSON object a line.")
@lang_option
def check(
    article: str | None,
    source: str | None,
    min_words: int,
    depth: str,
    form: str,
    jsonl: bool,
    lang: Lang,
    **fields: str | None,
) -> int:
    """Judge a finished article (Markdown, HTML or text) with no model.

    Exit code 0 when no error was found, 1 when there are errors.
    """
    from rewriter.article import Brief, Depth

    brief = Brief(depth=Depth(depth), min_words=min_words, asked_words=min_words)
    if jsonl:
        return _lines(replace(brief, keyphrase=fields["keyphrase"]), lang)
    if article is None:
        raise UsageError("cli.article-or-jsonl")
    given = {k: v for k, v in fields.items() if v}
    return _one(article, source, brief, given, form, lang)


def _lines(brief: "Brief", lang: Lang) -> int:
    from rewriter.api.jsonl import check_lines

    worst = 0
    stream = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for verdict in check_lines(stream, brief, lang):
        click.echo(json.dumps(verdict, ensure_ascii=False))
        errors = any(f["severity"] == "error" for f in verdict.get("findings", ()))
        worst = max(worst, 2 if "error" in verdict else 1 if errors else 0)
    return worst


def _one(
    article: str, source: str | None, brief: "Brief", fields: dict[str, str], form: str, lang: Lang
) -> int:
    from rewriter.api import check as judge
    from rewriter.api.jsonl import as_verdict

    origin = Path(source) if source else None
    report = judge(Path(article), source=origin, brief=brief, fields=fields)
    if form == "json":
        click.echo(json.dumps(as_verdict(report, lang), ensure_ascii=False, indent=2))
    else:
        _print(report, lang)
    return int(any(f.severity == "error" for f in report.findings))


def _print(report: "Report", lang: Lang) -> None:
    for finding in report.findings:
        click.echo(plain(_told(finding, lang)))
    _print_skipped(report, lang)
    for key in report.not_looked_at:
        click.echo(say("cli.not-looked-at", lang, what=say(key, lang)))
    click.echo(_total(report, lang))


def _told(finding: "Finding", lang: Lang) -> str:
    from rewriter.checks.catalogue import by_code

    mark = {"error": "✗", "warning": "!", "advice": "·"}[finding.severity.value]
    return f"{mark} {by_code()[finding.code].tell(finding, lang)}  [{finding.code}]"


def _print_skipped(report: "Report", lang: Lang) -> None:
    lacking: dict[str, list[str]] = {}
    for skipped in report.skipped:
        lacking.setdefault(skipped.needs, []).append(skipped.code)
    for needs, codes in lacking.items():
        click.echo(
            say("cli.not-checked", lang, needs=say(f"checks.need-{needs}", lang), codes=", ".join(codes))
        )


def _total(report: "Report", lang: Lang) -> str:
    from rewriter.article import Severity

    if not report.findings:
        return say("cli.clean", lang)
    errors, warnings, advice = (report.count(s) for s in Severity)
    return say("cli.found", lang, errors=errors, warnings=warnings, advice=advice)
