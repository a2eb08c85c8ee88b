"""Whether templates can be used: all that can be said without an article and without a model."""

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.api.templates.shelf import TemplateShelf
from rewriter.api.templates.trying import try_apart
from rewriter.api.templates.versions import keep
from rewriter.backends.tokens import counter
from rewriter.errors import TemplateError
from rewriter.prompting.offered import examples
from rewriter.prompting.verifying import problems_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How many templates were looked at, and what is wrong with them."""

    looked_at: int
    problems: tuple[TemplateError, ...]


def checked(shelf: TemplateShelf, name: str | None = None, context: int | None = None) -> Checked:
    """The templates, or one of them, looked through, tried apart, and kept as versions where nothing is
    wrong. `context`: as many tokens a model can read and write in one call."""
    names = shelf.templates.names if name is None else (name,)
    found = [error for each in names for error in _of(shelf, each, context)]
    return Checked(looked_at=len(names), problems=tuple(found))


def _of(shelf: TemplateShelf, name: str, context: int | None) -> Iterator[TemplateError]:
    wrong = tuple(problems_of(shelf.templates, name))
    if wrong:
        yield from wrong
        return
    try:
        try_apart(shelf.templates, name)
        _within(shelf, name, context)
    except TemplateError as error:
        yield error
    else:
        keep(shelf, name)


def _within(shelf: TemplateShelf, name: str, context: int | None) -> None:
    """TemplateError when the template alone, or what its header asks for, is over the model's context."""
    if context is None:
        return
    prompt = shelf.templates.render(name, examples(name))
    tokens = sum(counter("").count(message.content) for message in prompt.messages)
    asked = max(tokens, shelf.templates.header(name).context or 0)
    if asked > context:
        raise TemplateError("prompting.over-context", file=f"{name}.j2", asked=asked, context=context)
