"""OpenDocument's styles: what a paragraph is, and how its text shows."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element

from rewriter.sources.parsing.documents.looks import Format, hexadecimal
from rewriter.sources.parsing.documents.naming import PLAIN, Role, heading, role_of
from rewriter.sources.parsing.documents.trees import attribute, below, child, local

_DEEPEST = 20
_SIZE = re.compile(r"(\d{1,5}(?:\.\d{1,6})?)(pt|cm|mm|in|px|pc|%)")
_POINTS = {"pt": 1.0, "cm": 28.35, "mm": 2.835, "in": 72.0, "px": 0.75, "pc": 12.0}
_ENCODED = re.compile(r"_([0-9a-f]{1,6})_")
_BOLD = ("bold", "600", "700", "800", "900")
_NO_LINE = ("none", "")

Key = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style as it is declared, without what it inherits."""

    name: str
    parent: str | None = None
    look: Format = field(default_factory=dict)
    outline: int | None = None


@dataclass(slots=True)
class Styles:
    """A document's styles by family (paragraph, text, table-cell …) and name. What is asked twice is answered
    from memory."""

    known: dict[Key, Style] = field(default_factory=dict)
    default: dict[str, Format] = field(default_factory=dict)
    _looks: dict[Key, Format] = field(default_factory=dict)

    def look(self, family: str, name: str | None) -> Format:
        """How the text of a style shows, inherited declarations included."""
        key = (family, name or "")
        if key not in self._looks:
            found: dict[str, str] = dict(self.default.get(family, {}))
            for one in reversed([*self._chain(*key)]):
                found.update(_grown(one.look, found))
            self._looks[key] = found
        return self._looks[key]

    def role(self, name: str | None) -> Role:
        """What a paragraph of a style is, by the names and the outline level of the style and its parents."""
        chain = [*self._chain("paragraph", name or "")]
        role = role_of([one.name for one in chain] or [_decoded(name or "")])
        level = next((one.outline for one in chain if one.outline), None)
        return heading(level) if role == PLAIN and level else role

    def _chain(self, family: str, name: str | None) -> Iterator[Style]:
        for _ in range(_DEEPEST):
            found = self.known.get((family, name or ""))
            if found is None:
                return
            yield found
            name = found.parent


def styles_in(*roots: _Element | None) -> Styles:
    """The styles of the parts given; a later one wins."""
    styles = Styles()
    for root in (root for root in roots if root is not None):
        for element in below(root, "default-style"):
            styles.default[attribute(element, "family") or ""] = _grown(look_of(element), {})
        for element in below(root, "style"):
            key = (attribute(element, "family") or "", attribute(element, "name") or "")
            styles.known[key] = _style(element)
    return styles


def look_of(style: _Element) -> dict[str, str]:
    """What a style declares for its text."""
    found: dict[str, str] = {}
    for properties in style:
        if local(properties) == "text-properties":
            found.update(_of_text(properties))
        elif local(properties) in ("paragraph-properties", "table-cell-properties", "graphic-properties"):
            found.update(_behind(properties))
    return found


def _style(element: _Element) -> Style:
    name = attribute(element, "display-name") or _decoded(attribute(element, "name") or "")
    level = attribute(element, "default-outline-level") or ""
    return Style(
        name=name,
        parent=attribute(element, "parent-style-name"),
        look=look_of(element),
        outline=int(level) if level.isdecimal() and len(level) < 3 else None,
    )


def _of_text(properties: _Element) -> Iterable[tuple[str, str]]:
    for key, value in properties.items():
        name = key.rpartition("}")[2]
        if name in _SWITCHES:
            yield _SWITCHES[name][0], "1" if _SWITCHES[name][1](value) else "0"
        elif name in _VALUES and value != "transparent":
            yield _VALUES[name][0], _VALUES[name][1](value)


def _behind(properties: _Element) -> dict[str, str]:
    said, kind = attribute(properties, "background-color"), attribute(properties, "fill")
    if kind == "solid":
        said = attribute(properties, "fill-color") or said
    elif kind not in (None, "none") or attribute(child(properties, "background-image"), "href"):
        return {"fill": ""}
    return {"fill": hexadecimal(said) or ""} if said and said != "transparent" else {}


def _grown(look: Format, inherited: Format) -> dict[str, str]:
    """The declarations, the size in points: one in percent is a share of the inherited one."""
    found = dict(look)
    size = _SIZE.fullmatch(found.pop("size", ""))
    if size:
        number, unit = float(size.group(1)), size.group(2)
        usual = float(inherited.get("size") or 12)
        found["size"] = str(number * usual / 100 if unit == "%" else number * _POINTS[unit])
    return found


def _lifted(position: str) -> bool:
    if position.startswith("super"):
        return True
    share = position.partition("%")[0]
    return share.isdecimal() and int(share[:4]) > 0


def _decoded(name: str) -> str:
    """« Heading_20_1 » is how « Heading 1 » is written."""
    return _ENCODED.sub(lambda m: chr(int(m.group(1), 16)) if int(m.group(1), 16) < 0xD800 else " ", name)


_SWITCHES: Mapping[str, tuple[str, Callable[[str], bool]]] = {
    "display": ("hidden", lambda value: value == "none"),
    "font-weight": ("bold", lambda value: value in _BOLD),
    "text-line-through-style": ("struck", lambda value: value not in _NO_LINE),
    "text-position": ("raised", _lifted),
}
_VALUES: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "color": ("colour", lambda value: hexadecimal(value) or ""),
    "background-color": ("fill", lambda value: hexadecimal(value) or ""),
    "font-size": ("size", str),
    "language": ("lang", str),
}
