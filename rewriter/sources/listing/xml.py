"""Feeds and sitemaps, read as they stream by: no tree is kept, no entity is expanded, nothing outside is
loaded.

Expat is used alone for that: lxml in its recovering mode would mend a broken list by leaving out what it
cannot read, without a word.
"""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from xml.parsers import expat

from rewriter.errors import InputError
from rewriter.sources.listing.values import LONGEST, Listed, Listing, ListKind, address, day, once, words

_DEEPEST = 60  # elements within one another; feeds with whole pages in them have about 20
_LONGEST_TEXT = 5_000  # characters of one field
_XML = "http://www.w3.org/XML/1998/namespace"
_NAMESPACES = {
    "": "",
    "http://www.w3.org/2005/Atom": "",
    "http://purl.org/atom/ns#": "",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://www.sitemaps.org/schemas/sitemap/0.9": "",
    "https://www.sitemaps.org/schemas/sitemap/0.9": "",
    "http://www.google.com/schemas/sitemap/0.84": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://www.google.com/schemas/sitemap-news/0.9": "news:",
}
_KINDS = {
    "rss": ListKind.FEED,
    "rdf:RDF": ListKind.FEED,
    "feed": ListKind.FEED,
    "urlset": ListKind.SITEMAP,
    "sitemapindex": ListKind.INDEX,
}
_RECORDS = {
    ListKind.FEED: frozenset({"item", "entry"}),
    ListKind.SITEMAP: frozenset({"url"}),
    ListKind.INDEX: frozenset({"sitemap"}),
}
_FIELDS = frozenset(
    "title link guid id pubDate published issued updated modified loc lastmod "
    "dc:date dc:title news:title news:publication_date".split()
)
_PUBLISHED = ("pubDate", "published", "issued", "dc:date", "news:publication_date")
_UPDATED = ("updated", "modified", "lastmod")
_NAMED = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};")
_LOOSE = re.compile(rb"&(?!#?[A-Za-z0-9]{1,32};)")
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\r\n")
_MENDED = 200_000  # faults; 20 MB of ampersands took 32 s and 3 GB to mend
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def read_xml(data: bytes, url: str | None) -> Listing:
    """The list at `url`. InputError when it is broken, is another kind of XML, or declares entities."""
    reader = _Reader(url)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _refuse_entities
    try:
        parser.Parse(_mended(data), True)
    except expat.ExpatError as error:
        raise InputError("listing.broken", line=error.lineno) from error
    except (ValueError, LookupError) as error:  # an encoding that expat does not know
        raise InputError("listing.broken", line=1) from error
    return reader.listing()


class _Reader:
    """Collects the fields of each record: those that are its own children, and a news sitemap's."""

    def __init__(self, url: str | None) -> None:
        self._base, self._kind = url, ListKind.FEED
        self._path: list[str] = []
        self._record: dict[str, str] | None = None
        self._record_depth = self._field_depth = 0
        self._field: list[str] = []
        self._entries: list[Listed] = []
        self._more: list[str] = []
        self._left_out = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        tag = _short(name)
        self._path.append(tag)
        if len(self._path) == 1:
            self._open(tag, attributes)
        if len(self._path) > _DEEPEST:
            raise InputError("listing.deep", limit=_DEEPEST)
        if self._record is None and tag in _RECORDS[self._kind]:
            self._record, self._record_depth = {}, len(self._path)
        elif self._record is not None and not self._field_depth and self._wanted(tag):
            self._field_depth, self._field = len(self._path), []
            self._note(tag, attributes)

    def text(self, text: str) -> None:
        if self._field_depth:
            self._field.append(text)

    def end(self, _name: str) -> None:
        depth, tag = len(self._path), self._path.pop()
        if self._record is None:
            return
        if depth == self._field_depth:
            self._record.setdefault(tag, "".join(self._field)[:_LONGEST_TEXT])
            self._field_depth = 0
        if depth == self._record_depth:
            self._close(tag, self._record)
            self._record = None

    def listing(self) -> Listing:
        entries = once(self._entries)
        return Listing(
            kind=self._kind, entries=entries, more=tuple(dict.fromkeys(self._more)), left_out=self._left_out
        )

    def _open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag not in _KINDS:
            raise InputError("listing.other-xml", root=words(tag)[:60])
        self._kind = _KINDS[tag]
        given = attributes.get(f"{_XML} base")
        self._base = address(given, self._base) if given else self._base

    def _wanted(self, tag: str) -> bool:
        own = len(self._path) == self._record_depth + 1
        return tag in _FIELDS and (own or tag.startswith("news:"))

    def _note(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Atom's links are attributes; a guid may say that it is no address."""
        record = self._record if self._record is not None else {}
        if tag == "link" and attributes.get("rel", "alternate") == "alternate" and "href" in attributes:
            record.setdefault("href", attributes["href"])
        if tag == "guid" and attributes.get("isPermaLink", "true") == "false":
            record.setdefault("guid", "")

    def _close(self, tag: str, record: Mapping[str, str]) -> None:
        named = (record.get(name, "") for name in ("href", "link", "loc", "guid", "id"))
        url = next((found for text in named if text.strip() and (found := address(text, self._base))), None)
        if url is None or len(self._entries) + len(self._more) >= LONGEST:
            self._left_out += 1
        elif tag == "sitemap":
            self._more.append(url)
        else:
            self._entries.append(_listed(url, record))


def _listed(url: str, record: Mapping[str, str]) -> Listed:
    title = record.get("title") or record.get("dc:title") or record.get("news:title") or ""
    return Listed(
        url=url,
        title=words(title),
        published=_first_day(record, _PUBLISHED),
        updated=_first_day(record, _UPDATED),
    )


def _first_day(record: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((found for name in names if name in record and (found := day(record[name]))), None)


def _short(name: str) -> str:
    namespace, _, local = name.rpartition(" ")
    known = _NAMESPACES.get(namespace)
    return f"?:{local}" if known is None else known + local


def _refuse_entities(*_declaration: object) -> None:
    raise InputError("listing.entities")


def _mended(data: bytes) -> bytes:
    """The two faults that feeds have most: names of HTML characters ("&eacute;"), which XML does not know,
    and bare ampersands. Control characters go too."""
    if data.startswith(_WIDE):
        return data
    return b"".join(_sections(data.lstrip().translate(None, _CONTROLS)))


def _sections(data: bytes) -> Iterator[bytes]:
    """The document in pieces, mended except for CDATA sections, where an ampersand is one."""
    at = 0
    while (start := data.find(b"<![CDATA[", at)) >= 0 and (end := data.find(b"]]>", start)) >= 0:
        yield _mended_text(data[at:start])
        yield data[start:end]
        at = end
    yield _mended_text(data[at:])


def _mended_text(data: bytes) -> bytes:
    return _each(_NAMED, _numbered, _each(_LOOSE, lambda _: b"&amp;", data))


def _each(fault: re.Pattern[bytes], mend: Callable[[re.Match[bytes]], bytes], data: bytes) -> bytes:
    if next(islice(fault.finditer(data), _MENDED, None), None) is not None:
        raise InputError("listing.faults", limit=_MENDED)
    return fault.sub(mend, data)


def _numbered(name: re.Match[bytes]) -> bytes:
    meant = html.unescape(name[0].decode("ascii"))
    return name[0] if meant.startswith("&") else "".join(f"&#{ord(c)};" for c in meant).encode()
