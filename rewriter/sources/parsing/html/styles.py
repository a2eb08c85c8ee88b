"""What a page's styles hide from its readers: inline styles, and the simple rules of its <style> elements.

Only what a page says of itself is known: style sheets elsewhere are not fetched. A rule counts when its
selector is one class, one id or one name of an element (`.note`, `#pied`, `div.note`); the last rule for a
selector wins."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

_COMMENT_MARK = ("/*", "*/")
_DECLARATION = re.compile(r"\s{0,20}([a-z-]{2,40})\s{0,20}:([^;]{1,300})", re.IGNORECASE)
_SELECTOR = re.compile(r"([a-z][a-z0-9]{0,20})?(?:([.#])(-?[_a-zA-Z][\w-]{0,80}))?", re.IGNORECASE)
_NUMBER = re.compile(r"\s{0,5}(-?\d{0,6}(?:\.\d{1,6})?)\s{0,3}(px|em|rem|pt|%|vw|vh|ch|)", re.IGNORECASE)
_FUNCTION = re.compile(
    r"rgba?\(\s{0,5}(\d{1,3})[\s,]{1,5}(\d{1,3})[\s,]{1,5}(\d{1,3})(?:[\s,/]{1,5}([\d.]{1,6}%?))?"
)
_CLIPPED = re.compile(r"rect\((?:\s{0,3}[01](?:px)?[\s,]{0,4}){4}\)|inset\(\s{0,3}(?:50|100)%", re.IGNORECASE)
_COLOURS = {"white": "ffffff", "black": "000000", "transparent": ""}
_HIDING_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only element-invisible "
    "usa-sr-only u-visually-hidden a11y-hidden visually-hidden-focusable hidden-accessible".split()
)
_READ_OF = frozenset(
    "display visibility opacity font-size color background background-color background-image "
    "position left top right text-indent clip clip-path "
    "overflow height width max-height transition animation animation-name".split()
)
MAX_STYLE = 500_000  # characters of <style> looked at; beyond, a page is all framework
_FAR = 900.0  # pixels beside the page
_UNREADABLE_SIZE = 1.0  # pixels

Declarations = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the text of an element shows. `gone` cannot be undone by what is inside; the others can."""

    gone: bool = False
    invisible: bool = False
    tiny: bool = False
    colour: str = "000000"
    background: str | None = None  # None: an image, or a style sheet that was not read

    @property
    def hidden(self) -> bool:
        """Whether a reader sees nothing of it."""
        return self.gone or self.invisible or self.tiny or bool(self.colour == self.background)


@dataclass(slots=True)
class Styles:
    """A page's own rules, by selector."""

    rules: dict[str, dict[str, str]] = field(default_factory=dict)

    def of(self, element: HtmlElement) -> Declarations:
        """What is declared for an element: by its name, classes and id, then by itself."""
        if not self.rules:
            return declared(element.get("style"))
        found: dict[str, str] = {}
        for key in _keys(element):
            found.update(self.rules.get(key, {}))
        return {**found, **declared(element.get("style"))}

    def look(self, element: HtmlElement, around: Look) -> Look:
        """How an element shows, inside one that shows as `around`."""
        own = self.of(element)
        if not own and not around.gone:
            return replace(around, gone=True) if _hidden_by_name(element) else around
        return Look(
            gone=around.gone or _hidden_by_name(element) or _removed(own),
            invisible=_invisible(own, around),
            tiny=_tiny(own, around),
            colour=_colour(own.get("color", "")) or around.colour,
            background=_background(own, around),
        )


def styles_of(sheets: Iterable[str]) -> Styles:
    """The rules of a page's <style> elements. Rules inside @media and the like are left out: they hold at
    some widths, or in print."""
    styles = Styles()
    left = MAX_STYLE
    for sheet in sheets:
        for selectors, body in _rules(sheet[:left]):
            _learn(styles, selectors, declared(body))
        left = max(0, left - len(sheet))
    return styles


def declared(text: str | None) -> dict[str, str]:
    """The declarations of a style that bear on whether text is seen, names and values in lower case."""
    if not text:
        return {}
    found = (m.groups() for m in _DECLARATION.finditer(text[:5_000]))
    return {name.lower(): value.strip().lower() for name, value in found if name.lower() in _READ_OF}


def _learn(styles: Styles, selectors: str, body: dict[str, str]) -> None:
    moving = any(name in body for name in ("transition", "animation", "animation-name"))
    if moving:  # « opacity: 0 » there is how a text that fades in begins
        body.pop("opacity", None)
    for selector in selectors.split(",") if body else ():
        if _SELECTOR.fullmatch(selector.strip()):
            styles.rules.setdefault(selector.strip(), {}).update(body)


def _rules(sheet: str) -> Iterable[tuple[str, str]]:
    """Selectors and body of every rule at the top level, in one pass."""
    sheet = _uncommented(sheet)
    at, depth, start = 0, 0, 0
    selectors = ""
    for mark in re.finditer(r"[{};]", sheet):
        at = mark.start()
        if mark.group() == "{":
            if depth == 0:
                selectors, start = sheet[start:at], at + 1
            depth += 1
        elif mark.group() == "}":
            depth = max(0, depth - 1)
            if depth == 0:
                if "@" not in selectors:
                    yield selectors, sheet[start:at]
                selectors, start = "", at + 1
        elif depth == 0:
            start = at + 1


def _uncommented(sheet: str) -> str:
    parts = sheet.split(_COMMENT_MARK[0])
    return parts[0] + "".join(part.partition(_COMMENT_MARK[1])[2] for part in parts[1:])


def _keys(element: HtmlElement) -> list[str]:
    tag = str(element.tag)
    classes = (element.get("class") or "").split()[:30]
    named = [f".{c}" for c in classes] + ([f"#{element.get('id')}"] if element.get("id") else [])
    return [tag, *named, *(f"{tag}{name}" for name in named)]


def _hidden_by_name(element: HtmlElement) -> bool:
    """Hidden by its own attribute, or by a class that means nothing else in every framework that has it."""
    attributes = element.attrib
    if "hidden" in attributes or (element.tag == "dialog" and "open" not in attributes):
        return True
    return not _HIDING_CLASSES.isdisjoint((element.get("class") or "").lower().split())


def _removed(own: Declarations) -> bool:
    opacity = _number(own.get("opacity", ""))
    return (
        own.get("display", "").startswith("none")
        or (opacity is not None and opacity[0] <= 0.01)
        or _clipped(own)
        or _beside_the_page(own)
    )


def _clipped(own: Declarations) -> bool:
    if _CLIPPED.search(own.get("clip", "")) or _CLIPPED.search(own.get("clip-path", "")):
        return True
    sizes = (_number(own.get(name, "")) for name in ("height", "width", "max-height"))
    return own.get("overflow", "").startswith("hidden") and any(
        s and s[0] <= 1 and s[1] != "%" for s in sizes
    )


def _beside_the_page(own: Declarations) -> bool:
    names = ["text-indent"]
    if own.get("position", "").startswith(("absolute", "fixed")):
        names += ["left", "top", "right"]
    found = ((name, _number(own.get(name, ""))) for name in names)
    return any(number and _pixels(number) <= -_FAR for _, number in found)


def _invisible(own: Declarations, around: Look) -> bool:
    said = own.get("visibility", "")
    painted = any("(" in own.get(name, "") for name in ("background", "background-image"))
    if own.get("color", "").startswith("transparent") and not painted:  # else letters cut out of a picture
        return True
    return said.startswith(("hidden", "collapse")) if said else around.invisible


def _tiny(own: Declarations, around: Look) -> bool:
    size = _number(own.get("font-size", ""))
    if size is None:
        return around.tiny
    return size[0] == 0 or (size[1] in ("px", "pt") and size[0] <= _UNREADABLE_SIZE)


def _background(own: Declarations, around: Look) -> str | None:
    said = own.get("background-color") or own.get("background") or ""
    if "url(" in said or "gradient" in said or own.get("background-image", "none") != "none":
        return None
    if not said:
        return around.background
    found = next((c for word in said.split(" ") if (c := _colour(word)) is not None), None)
    found = _colour(said) if found is None else found
    return around.background if found in ("", None) else found


def _colour(said: str) -> str | None:
    """A colour as six hex digits; "" for a transparent one, None when nothing is said that we read."""
    said = said.replace("!important", "").strip()
    if said in _COLOURS:
        return _COLOURS[said]
    if re.fullmatch(r"#[0-9a-f]{3}", said):
        return "".join(2 * c for c in said[1:])
    if re.fullmatch(r"#[0-9a-f]{6}", said):
        return said[1:]
    numbers = _FUNCTION.match(said)
    if not numbers:
        return None
    if numbers.group(4) in ("0", "0%", "0.0"):
        return ""
    return "".join(f"{min(255, int(n)):02x}" for n in numbers.groups()[:3])


def _number(said: str) -> tuple[float, str] | None:
    found = _NUMBER.match(said)
    try:
        return (float(found.group(1)), found.group(2).lower()) if found else None
    except ValueError:
        return None


def _pixels(number: tuple[float, str]) -> float:
    return number[0] * (
        16.0 if number[1] in ("em", "rem") else 10.0 if number[1] in ("%", "vw", "ch") else 1.0
    )
