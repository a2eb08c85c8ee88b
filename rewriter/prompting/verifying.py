"""Everything that can be said against a template before an article is asked with it."""

from collections.abc import Callable, Iterator

from rewriter.errors import TemplateError
from rewriter.prompting.header import Header
from rewriter.prompting.offered import OFFERED, OUTPUTS, examples
from rewriter.prompting.templates import Templates
from rewriter.prompting.trees import unknown


def problems(templates: Templates) -> list[TemplateError]:
    """What is wrong with a set, template by template, in the order of their names. Empty: every one can be
    sent."""
    return [error for name in templates.names for error in problems_of(templates, name)]


def verify(templates: Templates, name: str) -> Header:
    """The header of a template that is in order. Raises the first of its TemplateErrors."""
    for error in problems_of(templates, name):
        raise error
    return templates.header(name)


def problems_of(templates: Templates, name: str) -> Iterator[TemplateError]:
    """What is wrong with one template: with its text, and with its header."""
    if name not in OFFERED:
        yield TemplateError("prompting.not-a-call", file=f"{name}.j2", names=", ".join(OFFERED))
        return
    wrong = templates.faults(name, examples(name))
    yield from wrong or _caught(lambda: templates.render(name, examples(name)))
    told = [str(error) for error in wrong]
    yield from (error for error in _caught_all(_header_faults(templates, name)) if str(error) not in told)


def _caught(attempt: Callable[[], object]) -> Iterator[TemplateError]:
    try:
        attempt()
    except TemplateError as error:
        yield error


def _caught_all(found: Iterator[TemplateError]) -> Iterator[TemplateError]:
    try:
        yield from found
    except TemplateError as error:
        yield error


def _header_faults(templates: Templates, name: str) -> Iterator[TemplateError]:
    file, header = f"{name}.j2", templates.header(name)
    if header.name not in ("", name):
        yield TemplateError("prompting.header-name", file=file, name=header.name, wanted=name)
    if header.output not in ("", OUTPUTS[name]):
        yield TemplateError("prompting.header-output", file=file, name=header.output, wanted=OUTPUTS[name])
    offered, used = OFFERED[name], templates.names_used(name)
    for variable in header.variables:
        line = _line(templates.files[file], variable)
        if variable not in offered:
            yield unknown(file, line, variable, sorted(offered))
        elif variable not in used:
            yield TemplateError("prompting.unused", file=file, line=line, name=variable)


def _line(text: str, variable: str) -> int:
    lines = text.split("\n")
    return next((n for n, line in enumerate(lines, 1) if line.strip(" -").startswith(variable)), 1)
