"""The text of a page's bytes: what the bytes say of themselves, then what the server and the page say."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEADER_CHARSET = re.compile(r"charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_META_CHARSET = re.compile(
    rb"<meta\b[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{1,40})|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096  # bytes; browsers look at the first 1,024, content systems put scripts before
# What browsers read under names that they no longer take literally (WHATWG Encoding Standard).
_WINDOWS = frozenset("ascii us-ascii iso-8859-1 iso8859-1 latin-1 latin1 l1 windows-1252 cp1252".split())
_KNOWN = re.compile(
    r"utf-?8|utf-?16(?:le|be)?|iso-?8859-?\d{1,2}|windows-?12\d\d|cp12\d\d|koi8-[ru]|macintosh|mac-roman|shift_?jis|"
    r"euc-(?:jp|kr)|gb(?:k|2312|18030)|big5",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FAULTS = 0.01  # of all characters outside ASCII; more, and the bytes are not UTF-8 at all


def text_of(data: bytes, content_type: str = "") -> str:
    """A page's text, whatever its bytes: mark, then UTF-8 when it can only be that, then the charset of the
    header, of the page, then Windows-1252. Control characters go; a byte that is none of the encoding's shows
    as U+FFFD. Never fails."""
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), None)
    text = data.decode(encoding, "replace") if encoding else _unmarked(data, content_type)
    return _CONTROL.sub("", text.lstrip("\ufeff"))


def _unmarked(data: bytes, content_type: str) -> str:
    try:  # text in another encoding is UTF-8 by chance almost never: é and à would have to stand in pairs
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(data, content_type)
    if declared not in (None, "utf-8"):
        return data.decode(declared or "cp1252", "replace")
    loose = data.decode("utf-8", "replace")
    faults = loose.count("\ufffd")
    foreign = sum(c > "\x7f" for c in loose)
    if declared and faults <= 1 + _FAULTS * foreign:
        return loose
    return data.decode("cp1252", "replace") if foreign - faults <= faults or not declared else loose


def _declared(data: bytes, content_type: str) -> str | None:
    """The codec's name that the header or the page asks for, if it is one that pages are written in."""
    said = _HEADER_CHARSET.search(content_type[:300])
    told = _META_CHARSET.search(data, 0, _DECLARED_WITHIN)
    names = [said.group(1) if said else "", (told.group(1) or told.group(2)).decode("ascii") if told else ""]
    for name in (n.lower() for n in names if _KNOWN.fullmatch(n) or n.lower() in _WINDOWS):
        try:
            return "cp1252" if name in _WINDOWS else codecs.lookup(name).name
        except LookupError:
            continue
    return None
