"""HTML as content systems give it, fragment or page: headings, paragraphs, list items and quotes.

A tokenizer of our own because html.parser is quadratic on unclosed tags (Python 3.11: 30 s for 60 kB of
`<a "`), and what is given to us is not trusted. It only ever moves forward: linear, no recursion."""

import re
from dataclasses import dataclass, field

from rewriter.article import Anchor, Embedded
from rewriter.intake.blocks import Block, BlockKind
from rewriter.intake.embedded import anchor, attribute, code_in_html
from rewriter.intake.markdown import decoded

_TAG_NAME = re.compile(r"/?[A-Za-z][A-Za-z0-9:-]{0,40}")
_QUOTED_TAG = re.compile(r"[^\"'>]*+(?:(?:\"[^\"]*+\"|'[^']*+')[^\"'>]*+)*+>")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_RAW = frozenset("script style textarea iframe noembed noframes xmp".split())
_IGNORED = frozenset(
    "nav aside form button select figure figcaption template svg math object video audio canvas dialog "
    "noscript menu".split()
)
_PARTS = (
    frozenset(
        "p div section article main header footer ul ol li dl dt dd blockquote table thead tbody tfoot "
        "tr td th "
        "caption pre hr h1 h2 h3 h4 h5 h6 body html address details summary fieldset title head".split()
    )
    | _IGNORED
)
_KINDS: dict[str, BlockKind] = {"li": "item", "blockquote": "quote"}
_HEADING = re.compile(r"h[1-6]")
_ATTRIBUTE = r"""\b{name}\s{{0,5}}=\s{{0,5}}(?:"([^"]{{0,2000}})"|'([^']{{0,2000}})')"""
_NAME = re.compile(_ATTRIBUTE.format(name="name"), re.IGNORECASE)
_STYLE = re.compile(_ATTRIBUTE.format(name="style"), re.IGNORECASE)
_HIDES = re.compile(
    r"(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)"
    r"|(?:opacity|font-size)\s{0,9}:\s{0,9}0{1,9}(?:\.0{0,9})?(?:[a-z%]{1,4})?(?=\s{0,9}(?:;|!|$)))",
    re.IGNORECASE,
)
_QUOTED = re.compile("\"[^\"]*\"|'[^']*'")
_HIDDEN = re.compile(r"(?<![\w-])hidden(?![\w-])", re.IGNORECASE)
_EMPTY = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CONTENT = re.compile(_ATTRIBUTE.format(name="content"), re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What an HTML text says: its blocks in order, those of the article's footer apart (they credit, they
    are not its text), what they hold beside text, the page's own title and description if any."""

    blocks: list[Block]
    footer: list[Block]
    embedded: Embedded
    title: str = ""
    description: str = ""


def html_page(html: str) -> Page:
    """The article in an HTML text. Of a page with one `<article>` (else one `<main>`), only that part.
    Scripts, styles, navigation, asides, forms, figures and what an
    element's own style or attribute hides are left out. Never fails."""
    reader = _Reader(html)
    reader.run()
    only = next((name for name in ("article", "main") if reader.opened.get(name) == 1), None)
    found = [(b, inside) for b, inside in reader.found if only is None or {only, "main"} & inside]
    kept = [(b, inside) for b, inside in found if only is None or only in inside or b.level == 1]
    own = [thing for thing, inside in reader.embedded if only is None or only in inside]
    return Page(
        blocks=[b for b, inside in kept if "footer" not in inside],
        embedded=Embedded(
            links=tuple(thing for thing in own if isinstance(thing, Anchor)),
            images=tuple(thing for thing in own if isinstance(thing, str)),
            address=reader.address,
            code=code_in_html(html) if "</" in html else (),
        ),
        footer=[b for b, inside in kept if "footer" in inside],
        title=reader.title,
        description=reader.description,
    )


@dataclass
class _Reader:
    """Walks through the text once. `inside` holds the landmarks that are open, `skipping` the element
    whose content is left out and how many of its name are open. `embedded` gathers links and the images'
    alternative texts; `link` holds the attributes of the link that is open, `words` its text so far."""

    html: str
    at: int = 0
    found: list[tuple[Block, frozenset[str]]] = field(default_factory=list)
    opened: dict[str, int] = field(default_factory=dict)
    inside: frozenset[str] = frozenset()
    pieces: list[str] = field(default_factory=list)
    part: str = ""
    line: int = 1
    skipping: str = ""
    depth: int = 0
    title: str = ""
    description: str = ""
    address: str = ""
    quotes_close: bool = True
    embedded: list[tuple[Anchor | str, frozenset[str]]] = field(default_factory=list)
    link: str | None = None
    words: list[str] = field(default_factory=list)

    def run(self) -> None:
        html, end = self.html, len(self.html)
        while self.at < end:
            mark = html.find("<", self.at)
            if mark < 0:
                mark = end
            if mark > self.at and not self.skipping:
                self._say(html[self.at : mark])
            self.at = mark
            if mark < end:
                self._markup()
        self._end_link()
        self._flush()

    def _markup(self) -> None:
        html, at = self.html, self.at
        if html.startswith("<!--", at):
            self._leap(html.find("-->", at + 4), 3)
        elif html.startswith(("<!", "<?"), at):
            self._leap(html.find(">", at), 1)
        elif name := _TAG_NAME.match(html, at + 1):
            self._tag(name)
        else:
            self._literal(at + 1)

    def _leap(self, found: int, width: int) -> None:
        self.at = found + width if found >= 0 else len(self.html)

    def _literal(self, end: int) -> None:
        if not self.skipping:
            self._say(self.html[self.at : end])
        self.at = end

    def _say(self, text: str) -> None:
        self.pieces.append(text)
        if self.link is not None:
            self.words.append(text)

    def _tag(self, name: re.Match[str]) -> None:
        closed = _QUOTED_TAG.match(self.html, name.end()) if self.quotes_close else None
        end = closed.end() if closed else self.html.find(">", name.end()) + 1
        self.quotes_close = bool(closed)  # a quote that never closes: never scan to the end twice
        if not end:
            self._literal(len(self.html))
            return
        attributes = self.html[name.end() : end]
        self.at = end
        word = name.group().lower()
        if word.lstrip("/") in _PARTS and (self.skipping == "p" or self.skipping not in _PARTS):
            self.skipping = ""  # whether or not it was closed: text that is seen is never passed over
        if word.startswith("/"):
            self._close(word[1:])
        else:
            self._embed(word, attributes)
            self._open(word, attributes)

    def _open(self, name: str, attributes: str) -> None:
        if name in _RAW:
            self._raw(name)
        elif self.skipping:
            self.depth += name == self.skipping
        elif name not in _EMPTY and _is_hidden(attributes):
            self._flush()
            self.skipping, self.depth = name, 1
        elif name in _PARTS:
            self._flush()
            self.part = name if name not in ("div", "section") else self.part
            self.inside |= {name} & {"article", "main", "footer", "head"}
            self.opened[name] = self.opened.get(name, 0) + 1
            if name in _IGNORED:
                self.skipping, self.depth = name, 1
        elif name == "br":
            self._say(" ")
        elif name == "meta":
            self._meta(attributes)

    def _embed(self, name: str, attributes: str) -> None:
        """Notes a link or an image, but not of what is left out; a figure's image is the article's."""
        if name == "link":
            canonical = attribute("rel", attributes).lower() == "canonical"
            self.address = (canonical and attribute("href", attributes)) or self.address
        elif name not in ("a", "img") or self.skipping not in ("", "figure") or _is_hidden(attributes):
            return
        elif name == "img":
            self.embedded.append((attribute("alt", attributes), self.inside))
        else:
            self._end_link()
            self.link = attributes

    def _end_link(self) -> None:
        link = anchor(self.link, _SPACES.sub(" ", "".join(self.words))) if self.link is not None else None
        if link:
            self.embedded.append((link, self.inside))
        self.link, self.words = None, []

    def _close(self, name: str) -> None:
        if name == "a":
            self._end_link()
        if self.skipping:
            self.depth -= name == self.skipping
            if not self.depth:
                self.skipping = ""
        elif name in _PARTS:
            self._flush()
            self.inside -= {name}
            if not (name == "p" and self.part in _KINDS):
                self.part = ""

    def _raw(self, name: str) -> None:
        closing = re.compile(f"</{name}", re.IGNORECASE).search(self.html, self.at)
        self._leap(self.html.find(">", closing.end()) if closing else -1, 1)

    def _meta(self, attributes: str) -> None:
        name, content = _NAME.search(attributes), _CONTENT.search(attributes)
        if name and content and (name.group(1) or name.group(2)).lower() == "description":
            self.description = decoded(content.group(1) or content.group(2) or "").strip()

    def _flush(self) -> None:
        text = _SPACES.sub(" ", decoded("".join(self.pieces))).strip(" ")
        self.pieces = []
        if not text.strip():  # « &nbsp; » alone
            return
        if self.part == "title" and "head" in self.inside:
            self.title = self.title or text
        elif "head" not in self.inside:
            self.found.append((self._block(text), self.inside))

    def _block(self, text: str) -> Block:
        if _HEADING.fullmatch(self.part):
            return Block(text=text, line=0, kind="heading", level=int(self.part[1]))
        return Block(text=text, line=0, kind=_KINDS.get(self.part, "paragraph"))


def _is_hidden(attributes: str) -> bool:
    """Whether an element keeps its text from readers: the attribute `hidden`, or a style of its own."""
    if len(attributes) < len(" hidden"):
        return False
    style = _STYLE.search(attributes)
    hides = style and _HIDES.search(decoded(style.group(1) or style.group(2) or ""))
    return bool(hides or _HIDDEN.search(_QUOTED.sub("", attributes)))
