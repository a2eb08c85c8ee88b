"""Word's styles: what a paragraph is, and how its runs show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml.etree import _Element

from rewriter.sources.parsing.documents.looks import Format, hexadecimal
from rewriter.sources.parsing.documents.naming import ITEM, PLAIN, Role, heading, role_of
from rewriter.sources.parsing.documents.trees import attribute, child, local

_SWITCHES = {"vanish": "hidden", "b": "bold", "strike": "struck", "dstrike": "struck"}
_OFF = ("0", "false", "off")
_SQUEEZED = frozenset("123456789")  # percent of a letter's width
_MARKERS = {"white": "ffffff", "black": "000000", "none": None}
_DEEPEST = 20  # styles made from styles; Word itself stops at 11
_BODY_LEVEL = 9  # of outline levels 0–9


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style as it is declared, without what it inherits."""

    name: str
    parent: str | None = None
    look: Format = field(default_factory=dict)
    outline: int | None = None
    listed: bool = False
    shaded: bool = False


@dataclass(slots=True)
class Styles:
    """A document's styles by id. What is asked twice is answered from memory."""

    known: Mapping[str, Style] = field(default_factory=dict)
    default: Format = field(default_factory=dict)
    usual: str | None = None
    _looks: dict[str | None, Format] = field(default_factory=dict)
    _roles: dict[tuple[str | None, str | None, bool | None], Role] = field(default_factory=dict)

    def look(self, style: str | None) -> Format:
        """How runs of a style show, inherited declarations included."""
        if style not in self._looks:
            found: dict[str, str] = {}
            for one in reversed([*self._chain(style)]):
                found.update(one.look)
            self._looks[style] = found
        return self._looks[style]

    def role(self, style: str | None, outline: str | None, listed: bool | None) -> Role:
        """What a paragraph is, by its style's names, its outline level (0–8) and whether it is in a list;
        None leaves that to the style."""
        key = (style, outline, listed)
        if key not in self._roles:
            self._roles[key] = self._role(style, outline, listed)
        return self._roles[key]

    def shaded(self, style: str | None) -> bool:
        """Whether a table's style colours cells, so that white words may be seen in them."""
        return any(one.shaded for one in self._chain(style))

    def _role(self, style: str | None, outline: str | None, listed: bool | None) -> Role:
        chain = [*self._chain(style)]
        role = role_of([one.name for one in chain] or [style or ""])
        level = (
            _level(outline) if outline else next((s.outline for s in chain if s.outline is not None), None)
        )
        if role == PLAIN and level is not None and level < _BODY_LEVEL:
            return heading(level + 1)
        in_list = any(one.listed for one in chain) if listed is None else listed
        return ITEM if in_list and role == PLAIN else role

    def _chain(self, style: str | None) -> Iterator[Style]:
        name = style if style is not None else self.usual
        for _ in range(_DEEPEST):
            found = self.known.get(name or "")
            if found is None:
                return
            yield found
            name = found.parent


def styles_in(root: _Element | None) -> Styles:
    """The styles of a styles part; none when there is no such part."""
    if root is None:
        return Styles()
    defaults = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
    elements = [element for element in root if local(element) == "style"]
    usual = next((attribute(e, "styleId") for e in elements if _is_usual(e)), None)
    known = {attribute(e, "styleId") or "": _style(e) for e in elements}
    return Styles(known, look_of(defaults), usual)


def look_of(properties: _Element | None) -> dict[str, str]:
    """What a run's properties declare."""
    found: dict[str, str] = {}
    for one in properties if properties is not None else ():
        name, value = local(one), attribute(one, "val")
        if name in _SWITCHES:
            found[_SWITCHES[name]] = "0" if value in _OFF else "1"
        elif name == "color":
            found["colour"] = hexadecimal(value) or ("ffffff" if _theme_is_paper(one) else "")
        elif name == "sz" and value and value.isdecimal() and len(value) < 6:
            found["size"] = str(int(value) / 2)
        elif name == "w" and (value or "").rstrip("%") in _SQUEEZED:
            found["hidden"] = "1"
        elif name == "vertAlign":
            found["raised"] = "1" if value == "superscript" else "0"
        elif name == "lang" and value:
            found["lang"] = value
        found.update(filled(one))
    return found


def filled(one: _Element) -> dict[str, str]:
    """The colour behind a run, paragraph or cell, if the element declares one; "" for one not known."""
    name = local(one)
    if name == "highlight":
        value = attribute(one, "val") or ""
        colour = _MARKERS.get(value, "")
        return {} if colour is None else {"fill": colour}
    if name != "shd":
        return {}
    colour = hexadecimal(attribute(one, "fill"))
    if colour is not None:
        return {"fill": colour}
    return {"fill": ""} if attribute(one, "themeFill") else {}


def listed(properties: _Element | None) -> bool | None:
    """Whether paragraph properties put it in a list, take it out of its style's (False), or say nothing."""
    numbering = child(properties, "numPr")
    if numbering is None:
        return None
    return attribute(child(numbering, "numId"), "val") != "0"


def _style(element: _Element) -> Style:
    properties = child(element, "pPr")
    style = Style(
        name=attribute(child(element, "name"), "val") or attribute(element, "styleId") or "",
        parent=attribute(child(element, "basedOn"), "val"),
        look=look_of(child(element, "rPr")),
        outline=_level(attribute(child(properties, "outlineLvl"), "val")),
        listed=listed(properties) is True,
    )
    if attribute(element, "type") != "table":
        return style
    shades = (filled(one) for one in element.iter("{*}shd"))
    return replace(style, shaded=any(shade and shade["fill"] != "ffffff" for shade in shades))


def _is_usual(element: _Element) -> bool:
    return attribute(element, "type") == "paragraph" and attribute(element, "default") in ("1", "true", "on")


def _level(said: str | None) -> int | None:
    return int(said) if said and len(said) == 1 and said.isdecimal() else None


def _theme_is_paper(colour: _Element) -> bool:
    return attribute(colour, "themeColor") in ("background1", "light1")
