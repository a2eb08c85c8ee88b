"""What kind of document an answer is, by what the server says of it; where it says nothing, by its name and
first bytes."""

from rewriter.errors import InputError

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
GZIP = "application/gzip"
XML = frozenset(
    {"application/xml", "text/xml", "application/rss+xml", "application/atom+xml", "application/rdf+xml"}
)
ARTICLES = XML | {
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "text/markdown",
    DOCX,
    ODT,
}
LISTS = XML | {"text/html", "application/xhtml+xml", "text/plain", "text/csv", GZIP}

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


def sniffed(data: bytes) -> str:
    """The media type of a document that nobody names: HTML or XML; "" for anything else."""
    start = data[:1_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "text/html"
    return "application/xml" if start.startswith(b"<?xml") else ""


def check(found: str, accept: frozenset[str], url: str) -> None:
    """InputError when a document of that type is not one we read."""
    if found not in accept:
        raise InputError("fetch.media-type", url=url, media=found[:100] or "?")
