"""A set of prompt templates: checked when loaded, strict when rendered.

A template has two blocks, `system` and `user`, which become the two messages of a call. A partial's file
name starts with `_` and only partials can be included. Missing is loud: an unknown name fails before
anything is sent, with the file, the line and the names that exist.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from rewriter.article import Message, Prompt
from rewriter.errors import TemplateError

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.sandbox import ImmutableSandboxedEnvironment

MAX_TEMPLATE_CHARACTERS = 100_000
MAX_PROMPT_CHARACTERS = 2_000_000  # ten times the longest article accepted
Variables = Mapping[str, Any]


class Templates:
    """Templates by file name (`whole.j2`). Refuses, on first use, what a template may not do; a set is parsed
    and looked through once, however many articles it serves."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = dict(files)
        self._trees: dict[str, nodes.Template] = {}
        self._accepted: set[str] = set()

    def with_own(self, files: Mapping[str, str]) -> "Templates":
        """The same set with an editor's files in front of ours."""
        return Templates(self.files | dict(files))

    @property
    def names(self) -> tuple[str, ...]:
        """The templates that make a call, partials left out, without suffix."""
        return tuple(sorted(n.removesuffix(".j2") for n in self.files if not n.startswith("_")))

    @cached_property
    def versions(self) -> Mapping[str, str]:
        """12 hex digits for each template, over its text and all partials: changes when the prompt may."""
        partials = "".join(f"{n}\0{self.files[n]}\0" for n in sorted(self.files) if n.startswith("_"))
        return {
            name: sha256((self.files[f"{name}.j2"] + "\0" + partials).encode()).hexdigest()[:12]
            for name in self.names
        }

    def render(self, name: str, variables: Variables) -> Prompt:
        """The messages of the template `name`. `variables` are plain data: dicts, lists, strings, numbers.
        Raises TemplateError for anything missing, unknown or refused."""
        self._check(f"{name}.j2", variables)
        system, user = (self._block(f"{name}.j2", block, variables) for block in ("system", "user"))
        messages = (Message(role="system", content=system), Message(role="user", content=user))
        return Prompt(name=name, version=self.versions[name], messages=messages)

    @cached_property
    def _environment(self) -> "ImmutableSandboxedEnvironment":
        from jinja2 import DictLoader, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        return ImmutableSandboxedEnvironment(
            loader=DictLoader(self.files),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,  # messages to a model are text, not HTML
        )

    def _check(self, file: str, given: Variables) -> None:
        if file not in self.files:
            raise TemplateError("prompting.missing-template", name=file, names=", ".join(self.names))
        tree = self._tree(file)
        for partial in [file, *(n for n in self.files if n.startswith("_"))]:
            self._refuse(partial)
            self._refuse_unknown(partial, given)
        missing = {"system", "user"} - {b.name for b in tree.find_all(_nodes().Block)}
        if missing:
            raise TemplateError("prompting.missing-block", file=file, block=min(missing))

    def _tree(self, file: str) -> "nodes.Template":
        from jinja2 import TemplateSyntaxError

        if file in self._trees:
            return self._trees[file]
        if len(self.files[file]) > MAX_TEMPLATE_CHARACTERS:
            raise TemplateError("prompting.template-too-long", file=file, limit=MAX_TEMPLATE_CHARACTERS)
        try:
            tree = self._trees[file] = self._environment.parse(self.files[file])
        except TemplateSyntaxError as error:
            detail = error.message or ""
            raise TemplateError("prompting.syntax", file=file, line=error.lineno, detail=detail) from error
        return tree

    def _refuse(self, file: str) -> None:
        if file in self._accepted:
            return
        from rewriter.prompting.allowed import refusal

        found = refusal(self._tree(file), frozenset(self.files) - {file})
        if found:
            raise TemplateError("prompting.refused", file=file, line=found[0], what=found[1])
        self._accepted.add(file)

    def _refuse_unknown(self, file: str, given: Variables) -> None:
        tree = self._tree(file)
        names = list(tree.find_all(_nodes().Name))
        known = {*given, *(n.name for n in names if n.ctx == "store"), "loop"}
        for node in names:
            if node.name not in known:
                raise _unknown(file, node.lineno, node.name, sorted(given))
        for node in tree.find_all(_nodes().Getattr):
            held = _held(node.node, given)
            if isinstance(held, Mapping) and node.attr not in held:
                raise _unknown(file, node.lineno, node.attr, sorted(held))

    def _block(self, file: str, block: str, variables: Variables) -> str:
        from jinja2 import TemplateError as JinjaError
        from jinja2 import UndefinedError

        template = self._environment.get_template(file)
        try:
            context = template.new_context(dict(variables))
            text = "".join(template.blocks[block](context)).strip()
        except UndefinedError as error:
            detail = error.message or ""
            raise TemplateError("prompting.undefined", file=file, detail=detail) from error
        except (JinjaError, RecursionError, TypeError, ValueError) as error:
            raise TemplateError("prompting.render", file=file, detail=str(error)[:200]) from error
        if len(text) > MAX_PROMPT_CHARACTERS:
            raise TemplateError("prompting.prompt-too-long", file=file, limit=MAX_PROMPT_CHARACTERS)
        return text


def _held(node: Any, given: Variables) -> Any:
    """What `brief` or `brief.style` holds; None for what only a loop knows."""
    if isinstance(node, _nodes().Name):
        return given.get(node.name)
    holder = _held(node.node, given) if isinstance(node, _nodes().Getattr) else None
    return holder.get(node.attr) if isinstance(holder, Mapping) else None


def _nodes() -> Any:
    from jinja2 import nodes

    return nodes


def _unknown(file: str, line: int, name: str, names: list[str]) -> TemplateError:
    near = get_close_matches(name, names, n=1)
    key = "prompting.unknown-near" if near else "prompting.unknown"
    return TemplateError(
        key, file=file, line=line, name=name, names=", ".join(names), near=near[0] if near else ""
    )
