"""Templates that cannot run on: every turn of a loop draws on one allowance, and text has a limit."""

from collections.abc import Mapping
from typing import Any

from jinja2 import DictLoader, StrictUndefined, Template, UndefinedError, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

MAX_TURNS = 100_000  # of all loops of one rendering; an article has a few hundred paragraphs at most
MAX_PROMPT_CHARACTERS = 2_000_000  # ten times the longest article accepted
_ALLOWANCE = "turns left"  # no template can write a name with a space
_DRAW = "turns of a loop"


class TooMuchError(SecurityError):
    """A template that runs on, or grows beyond every prompt."""


class Missing(StrictUndefined):
    """A value that is not there, told by its name and by the names that are."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        there = self._undefined_obj
        names = sorted(map(str, there)) if isinstance(there, Mapping) else []
        return "\n".join([str(self._undefined_name), *names])


class Counted(ImmutableSandboxedEnvironment):
    """Renders templates whose loops count. What may stand in a template at all is judged before, on its
    tree (`allowed`)."""

    intercepted_binops = frozenset({"+"})

    def __init__(self, files: dict[str, str]) -> None:
        super().__init__(
            loader=DictLoader(files),
            undefined=Missing,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,  # messages to a model are text, not HTML
        )
        self.filters[_DRAW] = _draw

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, _DRAW, [], [], None, None, lineno=loop.lineno)
        return tree

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """A sum, unless it is a text longer than any prompt."""
        if isinstance(left, str) and isinstance(right, str):
            _refuse_long(len(left) + len(right))
        elif not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise SecurityError(f"{type(left).__name__} + {type(right).__name__}")
        return super().call_binop(context, operator, left, right)

    def block(self, file: str, block: str, variables: dict[str, Any]) -> str:
        """The text of one block. TooMuchError when its loops or its length run on, jinja2.TemplateError,
        RecursionError, ArithmeticError, TypeError or ValueError when it cannot be filled in."""
        template = self.get_template(file)
        context = template.new_context(variables | {_ALLOWANCE: [MAX_TURNS]})
        parts, length = [], 0
        for part in template.blocks[block](context):
            length += len(part)
            _refuse_long(length)
            parts.append(part)
        return "".join(parts).strip()


def missing(error: UndefinedError) -> tuple[str, list[str]]:
    """The name that is not there, and those that are."""
    name, *names = (error.message or "").split("\n")
    return name[:80], names


def place_of(error: BaseException, file: str) -> tuple[str, int]:
    """In which template, and at which line of it, filling in went wrong; line 1 of `file` where nobody can
    say."""
    place, trace = (file, 1), error.__traceback__
    while trace is not None:
        template = trace.tb_frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template):
            place = (template.name or file, template.get_corresponding_lineno(trace.tb_lineno))
        trace = trace.tb_next
    return place


def _refuse_long(length: int) -> None:
    if length > MAX_PROMPT_CHARACTERS:
        raise TooMuchError(f"> {MAX_PROMPT_CHARACTERS}")


@pass_context
def _draw(context: Context, items: Any) -> Any:
    """The list itself, its length taken from the allowance. Texts and tables have no turns."""
    if not isinstance(items, list | tuple):
        raise SecurityError(f"for … in {type(items).__name__}")
    allowance = context[_ALLOWANCE]
    allowance[0] -= len(items) + 1
    if allowance[0] < 0:
        raise TooMuchError(f"> {MAX_TURNS}")
    return items
