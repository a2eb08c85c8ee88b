"""`rewriter check`: judge a finished article, with no model."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from rewriter.cli.language import lang_option
from rewriter.errors import UsageError
from rewriter.wording import Lang

if TYPE_CHECKING:
    from rewriter.api.checking import Examined
    from rewriter.article import Brief


@click.command()
@click.argument("article", required=False)
@click.option("--source", help="The article it was made from: figures, names and quotations are compared.")
@click.option("--keyphrase", help="What the article is to be found by.")
@click.option("--title", help="SEO title, if the article does not carry it.")
@click.option("--description", help="Description, if the article does not carry it.")
@click.option("--slug", help="Slug, if the article does not carry it.")
@click.option(
    "--min-words", type=int, help="Words the text must reach (default 700, less for a short source)."
)
@click.option("--depth", type=click.Choice(["structure", "edit", "rewrite"]), default="rewrite",
              show_default=True, help="How far the article may move away from its source.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--jsonl", is_flag=True, help="Read articles on standard input, one JSON object a line.")
@lang_option
def check(
    article: str | None,
    source: str | None,
    min_words: int | None,
    depth: str,
    form: str,
    jsonl: bool,
    lang: Lang,
    **fields: str | None,
) -> int:
    """Judge a finished article (Markdown, HTML or text) with no model.

    Exit code 0 when no error was found, 1 when there are errors.
    """
    from rewriter.api.checking import examine
    from rewriter.article import Brief, Depth

    words = Brief().min_words if min_words is None else min_words
    fit = min_words is None
    brief = Brief(depth=Depth(depth), min_words=words, asked_words=words)
    if (article is None) is not jsonl:
        raise UsageError("cli.article-and-jsonl" if jsonl else "cli.article-or-jsonl")
    if article is None:
        return _lines(replace(brief, keyphrase=fields["keyphrase"]), lang, fit=fit)
    origin = Path(source) if source else None
    given = {k: v for k, v in fields.items() if v}
    return _tell(examine(Path(article), source=origin, brief=brief, fields=given, fit=fit), form, lang)


def _lines(brief: "Brief", lang: Lang, *, fit: bool) -> int:
    from rewriter.api.jsonl import check_lines

    worst = 0
    stream = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    for verdict in check_lines(stream, brief, lang, fit=fit):
        click.echo(json.dumps(verdict, ensure_ascii=False))
        errors = any(f["severity"] == "error" for f in verdict.get("findings", ()))
        worst = max(worst, 2 if "error" in verdict else 1 if errors else 0)
    return worst


def _tell(examined: "Examined", form: str, lang: Lang) -> int:
    if form == "json":
        from rewriter.api.jsonl import as_verdict

        click.echo(json.dumps(as_verdict(examined, lang), ensure_ascii=False, indent=2))
    else:
        from rewriter.cli.findings import show

        show(examined, lang)
    return int(any(f.severity == "error" for f in examined.report.findings))
