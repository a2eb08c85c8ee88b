"""What was found of the model's service, told to the editor, and the one call that tests it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from rewriter.cli.terminal import complain, one_line
from rewriter.output.numbers import number
from rewriter.wording import Lang, say

if TYPE_CHECKING:
    from rewriter.article import Failure, Usage
    from rewriter.backends.manner import Manner
    from rewriter.backends.probing import Probed
    from rewriter.backends.service import Service
    from rewriter.settings import Settings


def service_lines(service: "Service", lang: Lang) -> Iterator[str]:
    """The service found, a line for each thing worth knowing."""
    key = "service.found-other" if service.profile == "other" else "service.found"
    yield say(key, lang, title=service.title)
    yield _manner_line(service.manner, lang)
    if service.manner.left_out:
        yield say("service.left-out", lang, names=", ".join(sorted(service.manner.left_out)))
    yield _context_line(service, lang)
    yield say("service.at-once", lang, n=service.at_once)
    yield say("service.usage-stated" if service.usage_stated else "service.usage-counted", lang)
    if service.learnt:
        yield say("service.learnt", lang)


def probed(settings: "Settings", lang: Lang) -> int:
    """Make the call and tell what it showed; the exit code."""
    from rewriter.article import Failure
    from rewriter.backends.probing import answered, probe
    from rewriter.errors import BackendError

    if settings.model is None:
        raise BackendError("model.none-configured")
    click.echo(say("service.probing", lang, model=one_line(settings.model)))
    found = probe(settings)
    if isinstance(found.reply, Failure) and not answered(found):
        _tell_failure(found.reply, lang)
        return BackendError.exit_code
    for line in _probed_lines(found, lang):
        click.echo(line)
    return 0


def _manner_line(manner: "Manner", lang: Lang) -> str:
    unlimited = manner.limit_name in manner.left_out
    limit = say("service.limit-none", lang) if unlimited else manner.limit_name
    role = say("service.role-system" if manner.system_role else "service.role-user", lang)
    return say("service.asked", lang, schema=_schema(manner, lang), limit=limit, role=role)


def _schema(manner: "Manner", lang: Lang) -> str:
    return say(f"service.schema-{int(manner.schema_mode)}", lang)


def _context_line(service: "Service", lang: Lang) -> str:
    if service.context_tokens is None:
        return say("service.context-unknown", lang)
    known = say(f"service.known-{service.context_known_from}", lang)
    return say("service.context", lang, tokens=number(service.context_tokens, lang), known=known)


def _tell_failure(failure: "Failure", lang: Lang) -> None:
    sentence = say(f"model.{failure.kind.value}", lang)
    if failure.detail:
        sentence += " " + say("model.detail", lang, detail=one_line(failure.detail, 400))
    complain(sentence, lang)


def _probed_lines(found: "Probed", lang: Lang) -> Iterator[str]:
    from rewriter.article import Completion
    from rewriter.backends.probing import MAX_TOKENS

    reply = found.reply
    usage = reply.usage
    if isinstance(reply, Completion):
        who = one_line(reply.model)
        yield say("service.answered", lang, model=who, seconds=number(found.seconds, lang, 1))
        yield _kept_line(found, lang)
    else:
        yield say("service.cut", lang, limit=MAX_TOKENS, reasoning=usage.reasoning_tokens)
    yield _spent_line(usage, lang)


def _kept_line(found: "Probed", lang: Lang) -> str:
    from rewriter.backends.manner import SchemaMode
    from rewriter.backends.probing import Kept

    if found.kept is not Kept.SCHEMA and found.asked.schema_mode is SchemaMode.TEXT:
        return say("service.kept-nothing", lang)
    return say(f"service.kept-{found.kept}", lang, schema=_schema(found.manner, lang))


def _spent_line(usage: "Usage", lang: Lang) -> str:
    key = "service.spent-counted" if usage.estimated else "service.spent"
    return say(
        key,
        lang,
        input=number(usage.input_tokens, lang),
        output=number(usage.output_tokens, lang),
        reasoning=number(usage.reasoning_tokens, lang),
    )
