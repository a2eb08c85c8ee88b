"""What a finished article holds beside its text: links and images, as HTML and Markdown write them."""

import re
from collections.abc import Iterable

from rewriter.article import Anchor, Embedded
from rewriter.intake.blocks import tidy
from rewriter.intake.markdown import CODE, IMAGE, LINK, address_of, decoded, plain

_VALUE = r"""\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))"""
_ATTRIBUTES = {
    name: re.compile(rf"(?<![\w-]){name}{_VALUE}", re.IGNORECASE) for name in ("href", "rel", "alt")
}
_DEFINITION = re.compile(r"^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,9}<?([^\s<>]{1,2000})", re.MULTILINE)
_BY_NAME = re.compile(r"\[([^\[\]\n]{1,500})\]\[([^\[\]\n]{0,200})\]")
_AUTOLINK = re.compile(r"<(https?://[^\s<>]{1,2000})>")
_HTML_IMAGE = re.compile(r"<img\b([^<>]{0,4000})>", re.IGNORECASE)
_HTML_CODE = re.compile(
    r"<(code|pre|kbd|samp)\b[^<>]{0,400}>(?:<code\b[^<>]{0,400}>)?([^<>]{1,4000})</", re.IGNORECASE
)
_HTML_LINK = re.compile(r"<a\b([^<>]{0,4000})>([^<>]{0,2000})</a>", re.IGNORECASE)


def attribute(name: str, attributes: str) -> str:
    """An HTML attribute's value as it is meant; empty when it is not there. `name` is href, rel or alt."""
    found = _ATTRIBUTES[name].search(attributes)
    return decoded(next(filter(None, found.groups()), "")).strip() if found else ""


def anchor(attributes: str, text: str) -> Anchor | None:
    """The link an `<a>` makes of a text; None when it leads nowhere."""
    url = attribute("href", attributes)
    relation = attribute("rel", attributes).lower().split()
    return Anchor(text=tidy(decoded(text)), url=url, nofollow="nofollow" in relation) if url else None


def code_in_html(html: str) -> tuple[str, ...]:
    """The words that an HTML text marks as code, each once, as its paragraphs have them."""
    return _each_once(tidy(decoded(m[2])) for m in _HTML_CODE.finditer(html))


def _each_once(pieces: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece for piece in pieces if piece))


def in_markdown(text: str) -> Embedded:
    """The links and images of a Markdown text, those that it writes in HTML too, and the words in a line that
    it marks as code. Links by reference lead where the reference is defined. Linear in the text's length."""
    bare = IMAGE.sub("", text)
    places = {m[1].casefold(): m[2] for m in _DEFINITION.finditer(bare)}
    said = [(m[1], address_of(m[2])) for m in LINK.finditer(bare) if m[2]]
    said += [(m[1], places.get((m[2] or m[1]).casefold(), "")) for m in _BY_NAME.finditer(bare)]
    said += [(m[1], m[1]) for m in _AUTOLINK.finditer(bare)]
    written = (anchor(m[1], m[2]) for m in _HTML_LINK.finditer(bare))
    return Embedded(
        links=(
            *(Anchor(text=plain(words), url=decoded(url)) for words, url in said if url),
            *(link for link in written if link),
        ),
        images=(
            *(plain(m[1]) for m in IMAGE.finditer(text)),
            *(attribute("alt", m[1]) for m in _HTML_IMAGE.finditer(text)),
        ),
        code=(*_each_once(plain(m[0]) for m in CODE.finditer(text)), *code_in_html(text)),
    )
