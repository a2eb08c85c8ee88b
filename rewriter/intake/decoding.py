"""From bytes to clean text: one encoding, one kind of line end, composed accents, nothing invisible."""

import re
import unicodedata
from dataclasses import dataclass

from rewriter.errors import InputError
from rewriter.text.glyphs.characters import CONTROLS, INVISIBLE, SURROGATES

_DOCUMENTS = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "Word / ZIP",
    b"\xd0\xcf\x11\xe0": "Word",
    b"{\\rtf": "RTF",
}
_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MARKED = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(f"(?![\v\f\x1b\x85])[{CONTROLS}]")  # line ends and a terminal's colours are typed text
_BROKEN = re.compile(f"[{SURROGATES}]")
_MAX_CONTROL_SHARE = 0.003  # a pasted article has a stray one or two; random bytes decode to 12 % or more


def decode(data: bytes | str, *, name: str, limit: int) -> str:
    """The text of an input, ready to be read: NFC, lines ended by "\\n", no invisible characters.

    Reads UTF-8 with or without its mark, UTF-16 and UTF-32, and Windows-1252 (hence Latin-1).
    Raises InputError when empty, binary, undecodable, or over `limit` characters."""
    if len(data) > 4 * limit + 4:  # no encoding takes more than four bytes a character
        raise InputError("input.too_long", name=name, limit=limit)
    text = _from_bytes(data, name) if isinstance(data, bytes) else data
    _check(text, name)
    text = clean(text)
    if not text.strip():
        raise InputError("input.empty", name=name)
    if len(text) > limit:
        raise InputError("input.too_long", name=name, limit=limit)
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A text exactly as its bytes have it, line ends and all, and how to write it back."""

    text: str
    encoding: str
    mark: bytes

    def to_bytes(self, text: str) -> bytes:
        """Another text in the same encoding, behind the same byte-order mark."""
        return self.mark + text.encode(self.encoding)


def exactly(data: bytes, *, name: str, limit: int) -> Encoded:
    """The text of a file that is to be written back: what `decode` reads, but nothing cleaned. Raises
    InputError as `decode` does, and when its bytes would not come back the same."""
    decode(data, name=name, limit=limit)
    mark, encoding = next(((m, e) for m, e in _MARKED if data.startswith(m)), (b"", ""))
    body = data[len(mark) :]
    encodings = [encoding] if encoding else [_unmarked_utf16(body) or "utf-8", "cp1252", "latin-1"]
    for told in encodings:
        try:
            text = body.decode(told)
        except UnicodeDecodeError:
            continue
        if text.encode(told) == body:
            return Encoded(text=text, encoding=told, mark=mark)
    raise InputError("input.undecodable", name=name, line=1)


def clean(text: str) -> str:
    """NFC, "\\n" at line ends, no control or invisible characters. Idempotent, linear."""
    return unicodedata.normalize("NFC", INVISIBLE.sub("", _LINE_ENDS.sub("\n", text)))


def _from_bytes(data: bytes, name: str) -> str:
    for mark, kind in _DOCUMENTS.items():
        if data.startswith(mark):
            raise InputError("input.document", name=name, format=kind)
    encoding = next((e for bom, e in _BOMS if data.startswith(bom)), None) or _unmarked_utf16(data)
    if encoding:
        return _strictly(data, encoding, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _from_windows(data, error, name)


def _unmarked_utf16(data: bytes) -> str | None:
    """Western text in UTF-16 has a zero in nearly every second byte; no other text has any."""
    half = max(1, len(data) // 2)
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[start::2].count(0) > 0.7 * half and data[1 - start :: 2].count(0) < 0.05 * half:
            return encoding
    return None


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = 1 + data[: error.start].decode(encoding, "ignore").count("\n")
        raise InputError("input.undecodable", name=name, line=line) from error


def _from_windows(data: bytes, error: UnicodeDecodeError, name: str) -> str:
    """Windows-1252, unless the bytes are plainly UTF-8 with a fault in it: reading that as Windows-1252
    would turn every é of the article into Ã©."""
    loose = data.decode("utf-8", "replace")
    faults = loose.count("\ufffd")
    if sum(c > "\x7f" for c in loose) - faults > faults:
        raise InputError("input.undecodable", name=name, line=1 + data.count(b"\n", 0, error.start))
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _check(text: str, name: str) -> None:
    controls = len(_CONTROL.findall(text))
    if "\x00" in text or controls > 1 + _MAX_CONTROL_SHARE * len(text):
        raise InputError("input.binary", name=name)
    broken = _BROKEN.search(text)
    if broken:
        raise InputError("input.undecodable", name=name, line=1 + text.count("\n", 0, broken.start()))
