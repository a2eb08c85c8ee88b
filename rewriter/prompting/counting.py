"""Templates that cannot run on: every turn of a loop draws on one allowance, and text has a limit."""

from typing import Any

from jinja2 import DictLoader, StrictUndefined, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

MAX_TURNS = 100_000  # of all loops of one rendering; an article has a few hundred paragraphs at most
MAX_PROMPT_CHARACTERS = 2_000_000  # ten times the longest article accepted
_ALLOWANCE = "turns left"  # no template can write a name with a space
_DRAW = "turns of a loop"


class TooMuchError(SecurityError):
    """A template that runs on, or grows beyond every prompt."""


class Counted(ImmutableSandboxedEnvironment):
    """Renders templates whose loops count. What may stand in a template at all is judged before, on its
    tree (`allowed`)."""

    intercepted_binops = frozenset({"+"})

    def __init__(self, files: dict[str, str]) -> None:
        super().__init__(
            loader=DictLoader(files),
            undefined=StrictUndefined,
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
