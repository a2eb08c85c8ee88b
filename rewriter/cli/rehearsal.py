"""`--dry-run`: what would be sent, to whom, and about how much it is, without sending it."""

import click

from rewriter.api.preparing import Job
from rewriter.article import Prompt
from rewriter.cli.terminal import one_line, plain
from rewriter.output import number
from rewriter.wording import Lang, say


def rehearse(job: Job, lang: Lang) -> None:
    """Print the source as understood, the brief, and the messages of the first call."""
    click.secho(say("cli.dry-run", lang), bold=True)
    _source(job, lang)
    prompt = job.first_prompt()
    if prompt is None:
        click.echo(say("cli.no-model-note", lang))
    else:
        _prompt(job, prompt, lang)


def _source(job: Job, lang: Lang) -> None:
    source, brief = job.source, job.brief
    shown = {
        "title": source.title,
        "language": source.language,
        "paragraphs": len(source.paragraphs),
        "removed": len(source.receipt),
        "depth": brief.depth.value,
        "words": brief.min_words,
        "keyphrase": brief.keyphrase or "–",
    }
    for name, value in shown.items():
        click.echo(f"  {say(f'cli.dry-{name}', lang)}\u00a0: {one_line(str(value))}")
    for removal in source.receipt:
        reason = say(f"receipt.{removal.reason}", lang)
        click.echo(f"    – {reason} ({removal.line})\u00a0: {one_line(removal.text, 70)}")


def _prompt(job: Job, prompt: Prompt, lang: Lang) -> None:
    from rewriter.backends.tokens import counter
    from rewriter.reporting.figures import counted

    tokens = counter(job.settings.model or "")
    total = sum(tokens.count(m.content) for m in prompt.messages)
    estimate = "" if tokens.exact else say("cli.estimate", lang)
    click.echo("  " + say("cli.tokens", lang, tokens=total, estimate=estimate))
    if job.settings.opinion:
        asked = job.expected_opinion()
        click.echo(
            "  " + counted("opinion.dry-run", lang, asked.calls, tokens=number(asked.input_tokens, lang))
        )
    for message in prompt.messages:
        click.echo(f"\n--- {message.role} ---\n{plain(message.content)}")
