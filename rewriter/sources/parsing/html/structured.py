"""What a page says of itself in JSON-LD (schema.org). Read for facts about the page, never for its text."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_LONGEST = 300_000  # characters of one script
_SCRIPTS = 20
_NODES = 3_000
_DEPTH = 8
_ARTICLES = frozenset(
    "article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle techarticle "
    "scholarlyarticle medicalscholarlyarticle report liveblogposting reviewnewsarticle socialmediaposting "
    "review".split()
)

Node = dict[str, Any]


def article_data(root: HtmlElement) -> Node:
    """The page's article as JSON-LD tells it; else what it tells of the page; empty when it tells neither."""
    nodes = [node for data in _scripts(root) for node in _nodes(data)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    articles = [node for node in nodes if not _ARTICLES.isdisjoint(_types(node))]
    pages = [node for node in nodes if "webpage" in _types(node)]
    chosen = next(iter(articles or pages), {})
    return {key: _resolved(value, by_id) for key, value in chosen.items()}


def names_in(value: object) -> tuple[str, ...]:
    """The names of a person, an organisation, or several, as schema.org writes them: text, object or list."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, dict):
        return names_in(value.get("name"))
    if isinstance(value, list):
        return tuple(name for entry in value[:20] for name in names_in(entry))
    return ()


def is_person(value: object) -> bool:
    """Whether every author told is one that the page does not call an organisation."""
    entries = value if isinstance(value, list) else [value]
    return not any(isinstance(entry, dict) and "organization" in _types(entry) for entry in entries)


def text_in(value: object) -> str:
    """The first text in a value; empty when there is none."""
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, str) else ""


def denies_access(node: Node) -> bool:
    """Whether the page, or a part of it, is said not to be free to read."""
    parts = node.get("hasPart")
    said = [node, *(parts if isinstance(parts, list) else [parts])]
    return any(
        isinstance(part, dict) and str(part.get("isAccessibleForFree", "")).strip().lower() in ("false", "0")
        for part in said
    )


def _scripts(root: HtmlElement) -> Iterator[object]:
    scripts = (s for s in root.iter("script") if "ld+json" in (s.get("type") or "").lower())
    for script in list(scripts)[:_SCRIPTS]:
        text = (script.text or "").strip()
        if len(text) > _LONGEST:
            continue
        start = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=0)
        try:
            yield json.JSONDecoder(strict=False).raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            continue


def _nodes(data: object) -> Iterator[Node]:
    """Every object in the data, outermost first, as many and as deep as pages have."""
    todo: list[tuple[object, int]] = [(data, 0)]
    for count, (value, depth) in enumerate(todo):
        if count > _NODES:
            return
        if isinstance(value, dict):
            yield value
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if depth < _DEPTH:
            todo += [(v, depth + 1) for v in inner if isinstance(v, dict | list)]


def _types(node: Node) -> frozenset[str]:
    said = node.get("@type")
    kinds = said if isinstance(said, list) else [said]
    return frozenset(k.rpartition("/")[2].lower() for k in kinds if isinstance(k, str))


def _resolved(value: object, by_id: dict[str, Node]) -> object:
    """The value, objects that only point to another replaced by it."""
    if isinstance(value, list):
        return [_resolved(entry, by_id) for entry in value[:50]]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value
