"""What a template may do: an allow-list over its parsed tree, applied before anything is compiled.

Jinja's sandbox stops escapes but not `'a' * 10**9`, which hangs while compiling: constant folding runs
before any limit could. Parsing alone is safe, so the tree is judged first.
"""

from collections.abc import Mapping

from jinja2 import nodes

MAX_DEPTH = 40
MAX_PARTIALS = 200
MAX_DIGITS = 6
FILTERS = frozenset({"join", "length", "lower", "upper", "trim", "round", "tojson", "first", "last"})
_TAGS: tuple[type[nodes.Node], ...] = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Block, nodes.If, nodes.For, nodes.Include,
)  # fmt: skip
_EXPRESSIONS: tuple[type[nodes.Node], ...] = (
    nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Filter, nodes.Test, nodes.CondExpr,
    nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Add, nodes.Sub, nodes.List,
    nodes.Tuple, nodes.Keyword,
)  # fmt: skip
_ALLOWED = _TAGS + _EXPRESSIONS


def refusal(tree: nodes.Template, names: frozenset[str]) -> tuple[int, str] | None:
    """The first construct a template may not use, as (line, what), or None. `names` are the templates
    that may be included."""
    for node, depth in _walk(tree):
        problem = _problem(node, depth, names)
        if problem:
            return node.lineno or 0, problem
    return None


def absent(tree: nodes.Template, names: frozenset[str]) -> list[tuple[int, str]]:
    """The partials it includes that are not there, as (line, name)."""
    found = []
    for node in tree.find_all(nodes.Include):
        name = node.template.value if isinstance(node.template, nodes.Const) else None
        if isinstance(name, str) and name.startswith("_") and name not in names:
            found.append((node.lineno or 0, name))
    return found


def includes(tree: nodes.Template) -> list[str]:
    """The partials it includes, each as often as it stands there."""
    found = (node.template for node in tree.find_all(nodes.Include))
    return [str(name.value) for name in found if isinstance(name, nodes.Const)]


def partials_within(name: str, included: Mapping[str, list[str]]) -> int:
    """How many partials are put in, one within another, where `name` is rendered once; at least
    `MAX_PARTIALS` + 1 where they include one another in a ring or double at every step."""
    counted: dict[str, int] = {}

    def count(file: str, above: tuple[str, ...]) -> int:
        if file in above:
            return MAX_PARTIALS + 1
        if file not in counted:
            inner = (1 + count(each, (*above, file)) for each in included.get(file, ()))
            counted[file] = min(sum(inner), MAX_PARTIALS + 1)
        return counted[file]

    return count(name, ())


def _walk(tree: nodes.Node) -> list[tuple[nodes.Node, int]]:
    """Every node with its depth, by line."""
    found: list[tuple[nodes.Node, int]] = []
    waiting = [(tree, 0)]
    while waiting:
        current, depth = waiting.pop()
        found.append((current, depth))
        waiting.extend((child, depth + 1) for child in current.iter_child_nodes())
    return sorted(found, key=lambda each: each[0].lineno or 0)


def _problem(node: nodes.Node, depth: int, names: frozenset[str]) -> str:
    if depth > MAX_DEPTH:
        return "((( … )))"  # deeper than anybody writes: compiling it could exhaust the stack
    if not isinstance(node, _ALLOWED):
        return type(node).__name__.lower()
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return f".{node.attr}"
    if isinstance(node, nodes.Filter):
        return _filter_problem(node)
    if isinstance(node, nodes.For) and not isinstance(node.iter, (nodes.Name, nodes.Getattr)):
        return "for … in (…)"
    if isinstance(node, nodes.For) and node.recursive:
        return "recursive"
    return _include_problem(node, names)


def _filter_problem(node: nodes.Filter) -> str:
    """Arguments are bounded too: `round(10**9, 'ceil')` and `tojson(indent=10**9)` would hang."""
    name = node.name
    if name not in FILTERS or node.dyn_args or node.dyn_kwargs:
        return f"|{name}"
    given = [*node.args, *(pair.value for pair in node.kwargs)]
    return "" if all(_plain(name, argument) for argument in given) else f"|{name}(…)"


def _plain(name: str, argument: nodes.Node) -> bool:
    value = argument.value if isinstance(argument, nodes.Const) else None
    if name == "join":
        return isinstance(value, str) and not value.startswith("_")
    return name == "round" and isinstance(value, int) and 0 <= value <= MAX_DIGITS


def _include_problem(node: nodes.Node, names: frozenset[str]) -> str:
    if not isinstance(node, nodes.Include):
        return ""
    name = node.template.value if isinstance(node.template, nodes.Const) else None
    partial = isinstance(name, str) and name.startswith("_") and name in names
    return "" if partial else f"include {name}"
