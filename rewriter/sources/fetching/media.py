"""What kind of document an answer is, by what the server says of it; where it says nothing, by its name and
first bytes."""

from rewriter.errors import InputError
from rewriter.sources.kinds import DOCX, ODT, XHTML, is_page

GZIP = "application/gzip"
XML = frozenset({"application/xml", "text/xml"})
FEEDS = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
ARTICLES = frozenset({"text/html", XHTML, "text/plain", "text/markdown", DOCX, ODT})
LISTS = XML | FEEDS | {"text/html", XHTML, "text/plain", "text/csv", GZIP}

_SAME = {"text/x-markdown": "text/markdown", "application/x-gzip": GZIP, "application/csv": "text/csv"}
_SAYS_NOTHING = frozenset(
    {
        "",
        "application/octet-stream",
        "binary/octet-stream",
        "application/force-download",
        "application/zip",
        "application/x-zip-compressed",
    }
)
_SUFFIXES = {
    ".docx": DOCX,
    ".odt": ODT,
    ".gz": GZIP,
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": XHTML,
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".csv": "text/csv",
}


def media_type(content_type: str, path: str) -> str:
    """The media type in lower case without its parameters, or the one that the path's suffix stands for when
    the server names none; "" when neither says."""
    stated = content_type.partition(";")[0].strip().lower()
    if stated not in _SAYS_NOTHING:
        return _SAME.get(stated, stated)
    name = path.rpartition("/")[2].lower()
    return _SUFFIXES.get(name[name.rfind(".") :], "") if "." in name else ""


def settled(stated: str, data: bytes) -> str:
    """The media type once the document is there: XML that is a web page is XHTML, and what nobody names is
    told by its first bytes; "" when they do not tell."""
    if stated in XML:
        return XHTML if is_page(data) else stated
    if stated:
        return stated
    prologue = data[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml")
    if is_page(data):
        return XHTML if prologue else "text/html"
    return "application/xml" if prologue else ""


def check(found: str, accept: frozenset[str], url: str) -> None:
    """InputError when a document of that type is not one we read."""
    if found in accept:
        return
    if found in XML | FEEDS:
        raise InputError("fetch.feed", url=url)
    raise InputError("fetch.media-type", url=url, media=found[:100] or "?")
