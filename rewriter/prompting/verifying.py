"""Everything that can be said against a template before an article is asked with it."""

from collections.abc import Callable, Iterator

from rewriter.errors import TemplateError
from rewriter.prompting.header import Header
from rewriter.prompting.offered import OFFERED, OUTPUTS, examples
from rewriter.prompting.templates import Templates
from rewriter.prompting.trees import unknown


def problems(templates: Templates) -> list[TemplateError]:
    """What is wrong with a set, template by template, in the order of their names: one error of each at
    most for its text, one for its header. Empty: every one can be sent."""
    return [error for name in templates.names for error in problems_of(templates, name)]


def verify(templates: Templates, name: str) -> Header:
    """The header of a template that is in order. Raises the first of its TemplateErrors."""
    for error in problems_of(templates, name):
        raise error
    return templates.header(name)


def problems_of(templates: Templates, name: str) -> Iterator[TemplateError]:
    """What is wrong with one template: with its text, and with its header."""
    if name in OFFERED:
        yield from _caught(lambda: templates.render(name, examples(name)))
        yield from _caught(lambda: _verify_header(templates, name))
    else:
        yield TemplateError("prompting.not-a-call", file=f"{name}.j2", names=", ".join(OFFERED))


def _caught(attempt: Callable[[], object]) -> Iterator[TemplateError]:
    try:
        attempt()
    except TemplateError as error:
        yield error


def _verify_header(templates: Templates, name: str) -> None:
    file, header = f"{name}.j2", templates.header(name)
    if header.name not in ("", name):
        raise TemplateError("prompting.header-name", file=file, name=header.name, wanted=name)
    if header.output not in ("", OUTPUTS[name]):
        raise TemplateError("prompting.header-output", file=file, name=header.output, wanted=OUTPUTS[name])
    offered = OFFERED[name]
    for variable in header.variables:
        if variable not in offered:
            raise unknown(file, _line(templates.files[file], variable), variable, sorted(offered))
    used = templates.names_used(name)
    for variable in header.variables:
        if variable not in used:
            raise TemplateError("prompting.unused", file=file, name=variable)


def _line(text: str, variable: str) -> int:
    lines = text.split("\n")
    return next((n for n, line in enumerate(lines, 1) if line.strip(" -").startswith(variable)), 1)
