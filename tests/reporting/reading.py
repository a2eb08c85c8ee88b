"""Reading a page back as a browser's parser would, to see what is really on it."""

from html.parser import HTMLParser

_VOID = frozenset(("meta", "img", "br", "link", "input", "rect", "path", "circle", "!doctype"))


class Page(HTMLParser):
    """A page's elements, attributes, visible text and ids."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self.scripts: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()

    @property
    def ids(self) -> list[str]:
        """Every id, in order."""
        return self.values("id")

    def values(self, attribute: str) -> list[str]:
        """The values of an attribute, in order."""
        return [value for _, name, value in self.attributes if name == attribute]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Note text: what is shown, or what a script holds."""
        if self._open and self._open[-1] == "script":
            self.scripts.append(data)
        elif not self._open or self._open[-1] != "style":
            self.text += data
