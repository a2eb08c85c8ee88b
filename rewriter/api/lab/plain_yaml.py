"""YAML as text, lists and mappings, and nothing else: no number guessed, no reference followed."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from rewriter.errors import InputError
from rewriter.sources import read_input

if TYPE_CHECKING:
    import yaml

MOST_BYTES = 20_000
MOST_DEEP = 5

Value: TypeAlias = "str | list[Value] | Mapping[str, Value]"


def mapping_from(file: Path) -> Mapping[str, Value]:
    """What a small YAML file says. InputError, with its line, when it is too long or deep, refers to itself,
    says a key twice, or is no mapping."""
    import yaml

    _, data = read_input(file, limit_bytes=MOST_BYTES)
    try:
        text = data.decode("utf-8-sig")
        _refuse_tangled(file, text)
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise _syntax(file, mark.line + 1 if mark else 1, str(getattr(error, "problem", ""))) from None
    except (RecursionError, UnicodeDecodeError, ValueError) as error:
        raise _syntax(file, 1, type(error).__name__) from None
    found = _value(file, node) if node is not None else None
    if not isinstance(found, Mapping):
        raise _syntax(file, 1, "article: …")
    return found


def _refuse_tangled(file: Path, text: str) -> None:
    """InputError at the first reference or level too deep, before more is read: YAML's reader takes the
    square of its levels, 50 seconds for 15,000."""
    import yaml

    deep = 0
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        if isinstance(event, yaml.AliasEvent):
            raise InputError("lab.reference", file=file.name)
        deep += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if deep > MOST_DEEP:
            mark = event.start_mark
            raise _syntax(file, mark.line + 1 if mark else 1, "[[[ … ]]]")


def _value(file: Path, node: "yaml.Node") -> Value:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return [_value(file, each) for each in node.value]
    if not isinstance(node, yaml.MappingNode):
        return str(node.value)
    found: dict[str, Value] = {}
    for key, value in node.value:
        name = str(key.value)[:80] if isinstance(key, yaml.ScalarNode) else "?"
        if name in found:
            raise InputError("lab.twice", file=file.name, name=name, line=key.start_mark.line + 1)
        found[name] = _value(file, value)
    return found


def _syntax(file: Path, line: int, detail: str) -> InputError:
    return InputError("lab.syntax", file=file.name, line=line, detail=detail[:120])
