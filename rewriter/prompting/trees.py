"""Templates as parsed trees: what they use, and what can be said against them before they are compiled."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING, Any

from rewriter.errors import TemplateError

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

MAX_TEMPLATE_CHARACTERS = 100_000


class Trees:
    """The trees of a set of templates by file name. Each is parsed and looked through once."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._parsed: dict[str, nodes.Template] = {}
        self._accepted: set[str] = set()

    def check(self, file: str, given: Mapping[str, Any]) -> None:
        """TemplateError when a template, or a partial beside it, does what none may, uses a name that is not
        given, includes without end, or lacks a block."""
        for fault in self.faults(file, given):
            raise fault

    def faults(self, file: str, given: Mapping[str, Any]) -> Iterator[TemplateError]:
        """All of these, by file and line; of a text that cannot be parsed or may not be used, that alone."""
        found = False
        for each in [file, *(n for n in self._texts if n.startswith("_"))]:
            for fault in self._faults_of(each, given):
                found = True
                yield fault
        if not found:
            yield from _caught(lambda: self._refuse_rings(file))
            blocks = {b.name for b in self._tree(file).find_all(_nodes().Block)}
            missing = (block for block in ("system", "user") if block not in blocks)
            yield from (TemplateError("prompting.missing-block", file=file, block=each) for each in missing)

    def partials_of(self, file: str) -> tuple[str, ...]:
        """The partials it includes, also through others."""
        found: dict[str, None] = {}
        waiting = [file]
        while waiting:
            new = [n for n in self._included(waiting.pop()) if n in self._texts and n not in found]
            found |= dict.fromkeys(new)
            waiting.extend(new)
        return tuple(found)

    def names_used(self, file: str) -> frozenset[str]:
        """The names it reads, loop variables left out."""
        names = list(self._tree(file).find_all(_nodes().Name))
        return frozenset(n.name for n in names) - {n.name for n in names if n.ctx == "store"} - {"loop"}

    @cached_property
    def _environment(self) -> "Environment":
        from jinja2 import Environment

        return Environment(trim_blocks=True, lstrip_blocks=True, autoescape=False)  # noqa: S701  # parses only

    def _tree(self, file: str) -> "nodes.Template":
        from jinja2 import TemplateSyntaxError

        if file in self._parsed:
            return self._parsed[file]
        if len(self._texts[file]) > MAX_TEMPLATE_CHARACTERS:
            raise TemplateError("prompting.template-too-long", file=file, limit=MAX_TEMPLATE_CHARACTERS)
        try:
            tree = self._parsed[file] = self._environment.parse(self._texts[file])
        except TemplateSyntaxError as error:
            detail = error.message or ""
            raise TemplateError("prompting.syntax", file=file, line=error.lineno, detail=detail) from error
        except RecursionError as error:
            raise TemplateError("prompting.refused", file=file, line=1, what="((( … )))") from error
        return tree

    def _included(self, file: str) -> list[str]:
        from rewriter.prompting.allowed import includes

        return includes(self._tree(file))

    def _faults_of(self, file: str, given: Mapping[str, Any]) -> "Iterator[TemplateError]":
        refused = list(_caught(lambda: self._refuse(file)))
        yield from refused
        if not refused:
            found = [*self._absent(file), *self._unknown(file, given)]
            yield from sorted(found, key=lambda error: int(error.params["line"]))

    def _refuse(self, file: str) -> None:
        if file in self._accepted:
            return
        from rewriter.prompting.allowed import absent, refusal

        tree = self._tree(file)
        gone = {name for _, name in absent(tree, frozenset(self._texts))}  # told by `_absent`
        found = refusal(tree, (frozenset(self._texts) | gone) - {file})
        if found:
            raise TemplateError("prompting.refused", file=file, line=found[0], what=found[1])
        self._accepted.add(file)

    def _absent(self, file: str) -> "Iterator[TemplateError]":
        from rewriter.prompting.allowed import absent

        partials = sorted(name for name in self._texts if name.startswith("_") and name != file)
        for line, name in absent(self._tree(file), frozenset(self._texts)):
            yield unknown(file, line, name, partials, "no-partial")

    def _refuse_rings(self, file: str) -> None:
        from rewriter.prompting.allowed import MAX_PARTIALS, partials_within

        included = {each: self._included(each) for each in (file, *self.partials_of(file))}
        if partials_within(file, included) > MAX_PARTIALS:
            raise TemplateError("prompting.includes", file=file, limit=MAX_PARTIALS)

    def _unknown(self, file: str, given: Mapping[str, Any]) -> "Iterator[TemplateError]":
        found = [(node.lineno, node.name, given) for node in self._unknown_names(file, given)]
        for node in self._tree(file).find_all(_nodes().Getattr):
            held = _held(node.node, given)
            if isinstance(held, Mapping) and node.attr not in held:
                found.append((node.lineno, node.attr, held))
        for line, name, there in found:
            yield unknown(file, line, name, sorted(there))

    def _unknown_names(self, file: str, given: Mapping[str, Any]) -> "Iterator[nodes.Name]":
        names = list(self._tree(file).find_all(_nodes().Name))
        known = {*given, *(n.name for n in names if n.ctx == "store"), "loop"}
        return (node for node in names if node.name not in known)


def _held(node: Any, given: Mapping[str, Any]) -> Any:
    """What `brief` or `brief.style` holds; None for what only a loop knows."""
    if isinstance(node, _nodes().Name):
        return given.get(node.name)
    holder = _held(node.node, given) if isinstance(node, _nodes().Getattr) else None
    return holder.get(node.attr) if isinstance(holder, Mapping) else None


def _nodes() -> Any:
    from jinja2 import nodes

    return nodes


def _caught(attempt: Callable[[], None]) -> Iterator[TemplateError]:
    try:
        attempt()
    except TemplateError as error:
        yield error


def unknown(file: str, line: int, name: str, names: list[str], what: str = "unknown") -> TemplateError:
    """The sentence about a name that is not there, with the nearest that is."""
    near = get_close_matches(name, names, n=1)
    key = f"prompting.{what}-near" if near else f"prompting.{what}"
    return TemplateError(
        key, file=file, line=line, name=name, names=", ".join(names), near=near[0] if near else ""
    )
