"""What a template may do: an allow-list over its parsed tree, applied before anything is compiled.

Jinja's sandbox stops escapes but not `'a' * 10**9`, which hangs while compiling: constant folding runs
before any limit could. Parsing alone is safe, so the tree is judged first.
"""

from jinja2 import nodes

FILTERS = frozenset({"join", "length", "lower", "upper", "trim", "round", "tojson", "first", "last"})
_TAGS: tuple[type[nodes.Node], ...] = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Block, nodes.If, nodes.For, nodes.Include,
)  # fmt: skip
_EXPRESSIONS: tuple[type[nodes.Node], ...] = (
    nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem, nodes.Filter, nodes.Test, nodes.CondExpr,
    nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Add, nodes.Sub, nodes.List,
    nodes.Tuple,
)  # fmt: skip
_ALLOWED = _TAGS + _EXPRESSIONS


def refusal(tree: nodes.Template, names: frozenset[str]) -> tuple[int, str] | None:
    """The first construct a template may not use, as (line, what), or None. `names` are the templates
    that may be included."""
    for node in _walk(tree):
        problem = _problem(node, names)
        if problem:
            return node.lineno or 0, problem
    return None


def _walk(node: nodes.Node) -> list[nodes.Node]:
    found, waiting = [], [node]
    while waiting:
        current = waiting.pop()
        found.append(current)
        waiting.extend(current.iter_child_nodes())
    return sorted(found, key=lambda n: n.lineno or 0)


def _problem(node: nodes.Node, names: frozenset[str]) -> str:
    if not isinstance(node, _ALLOWED):
        return type(node).__name__.lower()
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        return f".{node.attr}"
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        return f"|{node.name}"
    if isinstance(node, nodes.For) and not isinstance(node.iter, (nodes.Name, nodes.Getattr)):
        return "for … in (…)"
    if isinstance(node, nodes.For) and node.recursive:
        return "recursive"
    return _include_problem(node, names)


def _include_problem(node: nodes.Node, names: frozenset[str]) -> str:
    if not isinstance(node, nodes.Include):
        return ""
    name = node.template.value if isinstance(node.template, nodes.Const) else None
    partial = isinstance(name, str) and name.startswith("_") and name in names
    return "" if partial else f"include {name}"
