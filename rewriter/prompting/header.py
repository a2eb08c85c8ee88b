"""What a template says of itself: YAML between two lines of `---`, before the text that is asked.

The header never reaches a model. It is read as plain data: no tags, no references, at most 8,000 characters.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rewriter.errors import TemplateError

MAX_CHARACTERS = 8_000
MAX_BRACKETS = 60  # opened: nested ones cost the reader of YAML their square
FIELDS = ("name", "version", "description", "variables", "output", "model", "fixtures")
_MARK = "---"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A template's own account of itself; all empty where it has none. `version` is the author's word, shown
    and never trusted: what was really sent is known by its digest. `variables` says what each is for, by
    name; `output` which answer is read; `context` the least tokens a model must be able to read and write;
    `fixtures` the articles it is tried on."""

    name: str = ""
    version: str = ""
    description: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    output: str = ""
    context: int | None = None
    fixtures: tuple[str, ...] = ()


def split(text: str) -> tuple[str, str]:
    """The header's YAML and the text that is asked, which keeps its line numbers: lines of the header are
    empty there. Without a closing mark there is no header."""
    lines = text.split("\n")
    if lines[0].strip() != _MARK:
        return "", text
    ends = [n for n, line in enumerate(lines) if n and line.rstrip() == _MARK]
    if not ends:
        return "", text
    return "\n".join(lines[1 : ends[0]]), "\n" * (ends[0] + 1) + "\n".join(lines[ends[0] + 1 :])


def read(file: str, text: str) -> Header:
    """The header of a template. TemplateError, with its line, when it is not plain YAML or holds what no
    header has."""
    given = _mapping(file, split(text)[0])
    for name in given:
        if name not in FIELDS:
            raise TemplateError("prompting.header-unknown", file=file, name=name, names=", ".join(FIELDS))
    return Header(
        name=_words(file, given, "name"),
        version=_words(file, given, "version"),
        description=_words(file, given, "description"),
        variables={k: v or "" for k, v in _table(file, given, "variables").items()},
        output=_words(file, given, "output"),
        context=_context(file, _table(file, given, "model")),
        fixtures=_list(file, given, "fixtures"),
    )


def _mapping(file: str, text: str) -> Mapping[str, Any]:
    import yaml

    if len(text) > MAX_CHARACTERS:
        raise TemplateError("prompting.header-too-long", file=file, limit=MAX_CHARACTERS)
    if text.count("[") + text.count("{") > MAX_BRACKETS:
        raise TemplateError("prompting.header-syntax", file=file, line=1, detail="[[[ … YAML")
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text, Loader=yaml.SafeLoader)):
            raise TemplateError("prompting.header-reference", file=file)
        found = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        detail = str(getattr(error, "problem", None) or error)[:120]
        raise TemplateError("prompting.header-syntax", file=file, line=line, detail=detail) from error
    except (RecursionError, ValueError) as error:
        raise TemplateError("prompting.header-syntax", file=file, line=1, detail=str(error)[:120]) from error
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise TemplateError("prompting.header-syntax", file=file, line=2, detail="name: …")
    return {str(key): value for key, value in found.items()}


def _words(file: str, given: Mapping[str, Any], name: str) -> str:
    value = given.get(name)
    if value is None or isinstance(value, str | int | float):
        return "" if value is None else str(value)
    raise _wrong(file, name, "texte")


def _table(file: str, given: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = given.get(name)
    if value is None:
        return {}
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return dict.fromkeys(value)
    if not isinstance(value, dict) or not all(isinstance(v, str | int | None) for v in value.values()):
        raise _wrong(file, name, "nom: texte")
    return {str(key): each if isinstance(each, int) else each and str(each) for key, each in value.items()}


def _list(file: str, given: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = given.get(name)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
        raise _wrong(file, name, "- …")
    return tuple(value)


def _context(file: str, model: Mapping[str, Any]) -> int | None:
    value = model.get("context")
    if set(model) - {"context"} or not isinstance(value, int | None) or isinstance(value, bool):
        raise _wrong(file, "model", "context: 16000")
    return value


def _wrong(file: str, name: str, wanted: str) -> TemplateError:
    return TemplateError("prompting.header-value", file=file, name=name, wanted=wanted)
