"""Findings in the terminal: the worst first, a line each, with the place and the words concerned."""

import re
from collections.abc import Sequence
from dataclasses import replace

import click

from rewriter.api.checking import Examined
from rewriter.api.jsonl import mark_of
from rewriter.api.place_in_words import Placing, told_spots
from rewriter.article import Finding, Report, Severity
from rewriter.checks.catalogue import by_code
from rewriter.checks.paper import plain as searchable
from rewriter.cli.reread_text import lines_of
from rewriter.cli.terminal import not_looked_at, one_line
from rewriter.reporting.figures import counted, suppressed_of
from rewriter.reporting.rereading import reread_of
from rewriter.reporting.sentences import sentences_of
from rewriter.wording import Lang, say

_COLOURS = {"✗": "red", "!": "yellow", "·": None}
_QUOTED = re.compile(r"«([^«»]*)»|“([^“”]*)”")
_INNER = ((re.compile(r"«\s?"), "“"), (re.compile(r"\s?»"), "”"))  # quotation marks within « »
_EXCERPT = 80  # characters: with its place and message, two lines of a wide terminal
_NAMED = 3  # checks that could not be made: more are counted
_GIVEN = {
    "source": "source",
    "keyphrase": "keyphrase",
    "seo_title": "title",
    "description": "description",
    "slug": "slug",
}
_OPENING = 30  # characters that a message quotes without quotation marks


def show(examined: Examined, lang: Lang) -> None:
    """Print every finding, what was not checked, and how many there are of each severity."""
    report, placing = examined.report, Placing(examined, lang)
    width = max((len(placing.label(f)) for f in report.findings), default=0)
    for finding in sorted(report.findings, key=lambda f: (not f.forbids, f.severity.rank)):
        click.echo(_line(finding, placing, width, lang))
    _show_limits(report, lang)
    click.echo(total(report, lang))
    _show_reread(examined, lang)


def _show_reread(examined: Examined, lang: Lang) -> None:
    """What a model thinks that read the article again, apart from what was found."""
    ledger, source = examined.ledger, examined.source
    if ledger is None or source is None or not (ledger.second_reading or ledger.opinions):
        return
    spots = told_spots(source, examined.draft, lang)
    click.echo("")
    for line in lines_of(reread_of(ledger, sentences_of(ledger, spots, lang), lang)):
        click.echo(line)


def _line(finding: Finding, placing: Placing, width: int, lang: Lang) -> str:
    mark = mark_of(finding)
    place = one_line(placing.label(finding)).ljust(width)
    message = by_code()[finding.code].tell(finding, lang)
    words = excerpt(placing.words(finding), message)
    shown = say("cli.excerpt", lang, words=_inner(words) if lang == "fr" else words) if words else ""
    return (
        f"{click.style(mark, fg=_COLOURS[mark])} {place}  {one_line(message, 1000)}{shown}  [{finding.code}]"
    )


def _inner(words: str) -> str:
    for outer, inner in _INNER:
        words = outer.sub(inner, words)
    return words


def excerpt(words: str, message: str) -> str:
    """The words concerned, cut between two words; empty when the message quotes them already."""
    flat = one_line(words, len(words) + 1).strip()
    told = searchable(message)
    quoted = (next(filter(None, m.groups()), "").strip(" \u00a0\u202f…") for m in _QUOTED.finditer(told))
    bare = flat.strip(' \u00a0\u202f«»“”"')
    if searchable(bare)[:_OPENING] in told or any(q and q in searchable(flat) for q in quoted):
        return ""
    if len(flat) <= _EXCERPT:
        return flat
    cut = flat[: _EXCERPT - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:.\u00a0\u202f") + "…"


def _show_limits(report: Report, lang: Lang) -> None:
    lacking: dict[str, list[str]] = {}
    for skipped in report.skipped:
        lacking.setdefault(skipped.needs, []).append(skipped.code)
    for needs, codes in lacking.items():
        click.echo(_lacking(needs, codes, lang))
    for told, messages in suppressed_of(_folded(report, lang), lang):
        click.echo(one_line(told, 1000))
        for message in messages:
            click.echo(f"  {one_line(message, 1000)}")
    if limits := not_looked_at(report.not_looked_at, lang):
        click.echo(limits)


def _folded(report: Report, lang: Lang) -> Report:
    """The report without the checks that a profile turns off, told here in one line where they are many, for
    they are the same of each article."""
    off = [each.code for each in report.suppressed if each.off]
    if len(off) <= _NAMED:
        return report
    click.echo(say("profiles.off-many", lang, n=len(off), first=off[0]))
    return replace(report, suppressed=tuple(each for each in report.suppressed if not each.off))


def _lacking(needs: str, codes: Sequence[str], lang: Lang) -> str:
    """What was not checked for want of something, and how to give it; of many checks how many."""
    what = say(f"checks.need-{needs}", lang) + (f"\u00a0(--{_GIVEN[needs]})" if needs in _GIVEN else "")
    if len(codes) <= _NAMED:
        return say("cli.not-checked", lang, needs=what, codes=", ".join(codes))
    return say("cli.not-checked-many", lang, needs=what, n=len(codes), first=codes[0])


def _blocking(report: Report, severity: Severity, lang: Lang) -> str:
    """How many of that severity forbid Ready, where that is not said by the severity."""
    found = sum(f.blocking and f.severity is severity is not Severity.ERROR for f in report.findings)
    return f" ({counted('cli.count-blocking', lang, found)})" if found else ""


def total(report: Report, lang: Lang) -> str:
    """« 6 erreurs, 1 avertissement. »: what there is none of is left out."""
    counts = [(severity, report.count(severity)) for severity in Severity]
    told = [
        counted(f"cli.count-{severity}", lang, n) + _blocking(report, severity, lang)
        for severity, n in counts
        if n
    ]
    return ", ".join(told) + "." if told else say("cli.clean", lang)
