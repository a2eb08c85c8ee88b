"""The fields that stand above a Markdown article, between two lines of three hyphens."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from rewriter.intake.blocks import tidy
from rewriter.intake.decoding import clean

_KEY = re.compile(r"([^\s:#][^:\n]{0,60}?)[ \t]*:(?:[ \t]+|$)")
_LONGEST = 20_000  # characters; an editor's front matter has hundreds

Fields = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """`fields` by lower-case name, values as text or lists of text, nested ones under "outer.inner";
    `raw` as it stood; `body` the rest of the text with as many empty lines in its place, so that line
    numbers stay true."""

    fields: Fields = field(default_factory=dict)
    raw: str = ""
    body: str


def split_front_matter(text: str) -> FrontMatter:
    """The fields above an article and the article. Never fails: what is not YAML is read line by line as
    `name: value`; what has no closing line is no front matter."""
    start = len(text) - len(text.lstrip("\n"))
    if not text.startswith("---", start):
        return FrontMatter(body=text)
    lines = text[start : start + _LONGEST].split("\n")
    closing = next((i for i, line in enumerate(lines) if i and line.rstrip() in ("---", "...")), None)
    if lines[0].rstrip() != "---" or closing is None or not any(map(_KEY.match, lines[1:closing])):
        return FrontMatter(body=text)
    raw = "\n".join(lines[: closing + 1])
    body = "\n" * (start + closing) + text[start + len(raw) :]
    return FrontMatter(fields=_parse("\n".join(lines[1:closing])), raw=raw, body=body)


def first(fields: Fields, *names: str) -> str | None:
    """The first of these fields that is there and not empty, as one text; lists are joined by commas."""
    for name in names:
        value = fields.get(name)
        text = ", ".join(value) if isinstance(value, tuple) else value
        if text and text.strip():
            return text.strip()
    return None


def _parse(raw: str) -> Fields:
    import yaml  # 20 ms: only when there is a front matter

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        data = yaml.load(raw, Loader=loader)  # noqa: S506  BaseLoader builds text, lists and mappings only
    except (yaml.YAMLError, ValueError, RecursionError):
        data = None
    return _flat(data) if isinstance(data, dict) else _by_line(raw)


def _flat(data: Mapping[object, object]) -> Fields:
    fields: dict[str, str | tuple[str, ...]] = {}
    for key, value in data.items():
        name = str(key).strip().lower() if isinstance(key, str) else ""
        if isinstance(value, dict):
            inner = {f"{name}.{k}".lower(): v for k, v in value.items() if isinstance(k, str)}
            fields.update((k, v) for k, v in ((k, _value(v)) for k, v in inner.items()) if v)
        elif name and _value(value):
            fields[name] = _value(value)
    return fields


def _value(value: object) -> str | tuple[str, ...]:
    """The words of a value on one line. YAML's own escapes ("\\e", "\\0") bring in what the text had not."""
    if isinstance(value, list):
        return tuple(told for v in value if isinstance(v, str) and (told := tidy(clean(v))))
    return tidy(clean(value)) if isinstance(value, str) else ""


def _by_line(raw: str) -> Fields:
    fields: dict[str, str | tuple[str, ...]] = {}
    for line in raw.split("\n"):
        found = _KEY.match(line)
        value = line[found.end() :].strip().strip("\"'") if found else ""
        if found and value:
            listed = value.startswith("[") and value.endswith("]")
            name = found.group(1).strip().lower()
            fields[name] = tuple(v.strip() for v in value[1:-1].split(",")) if listed else value
    return fields
