"""Every piece of text of a page, in order: what it says, what it is, where it stands, whether it is seen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from rewriter.article import PageBlockKind, PageLink
from rewriter.sources.parsing.html.styles import Look, Styles
from rewriter.text.glyphs.characters import article_line
from rewriter.text.web_addresses import href_address

_SILENT = frozenset("script style head title meta link base param source track area".split())
_UNSEEN = frozenset(
    "template noscript svg math object canvas video audio iframe noembed noframes datalist".split()
)
_PARTS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol optgroup option p pre search section select summary "
    "table tbody td textarea tfoot th thead tr ul".split()
)
_KINDS: dict[str, PageBlockKind] = {
    "li": "item", "dt": "item", "dd": "item", "blockquote": "quote", "figcaption": "caption",
    "caption": "caption", "td": "cell", "th": "cell",
}  # fmt: skip
_HEADING = re.compile(r"h[1-6]")
_REFERENCE = re.compile(r"\[?\s?(?:\d{1,3}|[a-z]|note \d{1,3}|nb \d{1,3})\s?\]?", re.IGNORECASE)
MAX_LINKS = 20_000  # of a page; what follows keeps its words and loses its addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An element, as what stands in it is judged: its name, and its class, id and role in lower case."""

    tag: str
    names: str
    parent: int
    depth: int


@dataclass(slots=True, kw_only=True)
class Piece:
    """One piece of text. `node` is the index of the element that makes it a piece, `hidden` whether readers
    see it, `note` whether it only points to a footnote. `spot` is where its longest run of text stands in
    the tree: the element, and whether it is the element's tail."""

    text: str
    kind: PageBlockKind
    level: int
    node: int
    links: tuple[PageLink, ...] = ()
    hidden: bool = False
    note: bool = False
    spot: tuple[HtmlElement, bool] | None = None
    linked: float = 0.0  # share of its characters that stand in links, 0–1


@dataclass(slots=True, kw_only=True)
class Walked:
    """A page's pieces and the elements that they stand in; a node's parent has a lower index."""

    pieces: list[Piece] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    deepest: int = 0


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds for the text at one point of the tree."""

    node: int
    look: Look
    part: int  # the innermost element that parts text
    kind: PageBlockKind = "paragraph"
    level: int = 0
    href: str | None = None
    linked: bool = False
    note: bool = False


@dataclass(slots=True)
class _Run:
    text: str
    place: _Place
    spot: tuple[HtmlElement, bool]


def walked(root: HtmlElement, styles: Styles, base: str | None, look: Look) -> Walked:
    """The pieces of a page. Addresses are made absolute against `base`, the page's or its <base>'s; `look` is
    how text shows before any style. Iterative: depth costs nothing but memory."""
    walk = _Walk(styles, base)
    walk.through(root, look)
    return walk.found


class _Walk:
    def __init__(self, styles: Styles, base: str | None) -> None:
        self.styles, self.base = styles, base
        self.found = Walked()
        self.runs: list[_Run] = []
        self.broken = 0
        self.links = 0

    def through(self, root: HtmlElement, look: Look) -> None:
        todo: list[tuple[HtmlElement, _Place, bool]] = [(root, _Place(-1, look, -1), True)]
        while todo:
            element, place, opening = todo.pop()
            if not opening:
                if _parts(element):
                    self._flush()
                self._add(element.tail, place, (element, True))
                continue
            if element is not root:
                todo.append((element, place, False))
            if isinstance(element.tag, str) and element.tag not in _SILENT:
                inside = self._enter(element, place)
                self._add(element.text, inside, (element, False))
                todo += [(child, inside, True) for child in reversed(element)]
        self._flush()

    def _enter(self, element: HtmlElement, place: _Place) -> _Place:
        tag = element.tag
        if tag == "br":
            self._break()
        parts = _parts(element)
        if parts:
            self._flush()
        node = self._node(element, place.node)
        look = self.styles.look(element, place.look)
        kind, level = _kind(element, place)
        return _Place(
            node=node,
            look=Look(gone=True) if tag in _UNSEEN else look,
            part=node if parts else place.part,
            kind=kind,
            level=level,
            href=self._href(element) or place.href,
            linked=place.linked or (tag == "a" and bool(element.get("href"))),
            note=place.note or _points_to_a_note(element),
        )

    def _node(self, element: HtmlElement, parent: int) -> int:
        depth = self.found.nodes[parent].depth + 1 if parent >= 0 else 0
        names = " ".join((element.get(a) or "")[:300] for a in ("class", "id", "role", "itemprop"))
        self.found.nodes.append(Node(tag=str(element.tag), names=names.lower(), parent=parent, depth=depth))
        self.found.deepest = max(self.found.deepest, depth)
        return len(self.found.nodes) - 1

    def _href(self, element: HtmlElement) -> str | None:
        href = element.get("href") if element.tag == "a" else None
        if not href or href.startswith("#") or self.links >= MAX_LINKS:
            return None
        self.links += 1
        return href_address(href, self.base)

    def _break(self) -> None:
        """One line end is white space, two part a text: old content systems have no other paragraph."""
        self.broken += 1
        if self.broken > 1:
            self._flush()
        elif self.runs:
            self.runs[-1].text += " "

    def _add(self, text: str | None, place: _Place, spot: tuple[HtmlElement, bool]) -> None:
        if text:
            self.broken = 0 if text.strip() else self.broken
            self.runs.append(_Run(text, place, spot))

    def _flush(self) -> None:
        runs, self.runs, self.broken = self.runs, [], 0
        if not any(run.text.strip() for run in runs):
            return
        shown = [r for r in runs if not r.place.look.hidden and not r.place.note]
        self._piece(shown)
        self._piece([r for r in runs if r.place.look.hidden], hidden=True)
        self._piece([r for r in runs if r.place.note and not r.place.look.hidden], note=True)

    def _piece(self, runs: list[_Run], *, hidden: bool = False, note: bool = False) -> None:
        told = [run for run in runs if run.text.strip()]
        if not told:
            return
        raw, place = "".join(run.text for run in runs), told[0].place
        longest = max(told, key=lambda run: len(run.text))
        piece = Piece(
            text=article_line(raw),
            kind=place.kind,
            level=place.level,
            node=max(place.part, 0),
            links=tuple(_links(runs)),
            hidden=hidden,
            note=note,
            spot=longest.spot,
            linked=sum(len(run.text) for run in told if run.place.linked) / sum(len(r.text) for r in told),
        )
        self.found.pieces += [piece] if piece.text else []


def _links(runs: list[_Run]) -> Iterator[PageLink]:
    """The links of a piece; what stands in one link is one, however it is marked up inside."""
    text, url = "", None
    for run in runs:
        if run.place.href != url:
            if url and (words := article_line(text)):
                yield PageLink(text=words, url=url)
            text, url = "", run.place.href
        text += run.text
    if url and (words := article_line(text)):
        yield PageLink(text=words, url=url)


def _parts(element: HtmlElement) -> bool:
    return element.tag in _PARTS or element.get("role") == "heading"


def _kind(element: HtmlElement, place: _Place) -> tuple[PageBlockKind, int]:
    tag = str(element.tag)
    if _HEADING.fullmatch(tag):
        return "heading", int(tag[1])
    if element.get("role") == "heading":
        said = element.get("aria-level") or ""
        return "heading", int(said) if said in ("1", "2", "3", "4", "5", "6") else 2
    if tag in _KINDS:
        return _KINDS[tag], 0
    if tag == "table":
        return "paragraph", 0
    return place.kind, place.level


def _points_to_a_note(element: HtmlElement) -> bool:
    """A call of a footnote: « <sup><a href="#n1">1</a></sup> », or the one inside the other."""
    if element.tag not in ("sup", "a") or len(element) > 3:
        return False
    named = "reference" in (element.get("class") or element.get("role") or "")
    if element.tag == "a" and not named and next(element.iter("sup"), None) is None:
        return False
    link = element if element.tag == "a" else next(element.iter("a"), None)
    if link is None or not (link.get("href") or "").startswith("#"):
        return False
    return bool(_REFERENCE.fullmatch("".join(element.itertext())[:20].strip()))
