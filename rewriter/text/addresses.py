"""Addresses in a text: web pages, domains, e-mail, telephone numbers, names on networks; also when written so
that programs overlook them (« exemple[.]fr », « hxxps », « exemple point com »)."""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from rewriter.text.glyphs.disguises import UNSEEN

Kind = Literal["web", "mail", "phone", "handle"]

# Endings of bare domains that press texts have; those that are words too (re, me, it, is …) need « www. » or
# « http ». Without a list, every forgotten space after a full stop would be an address.
_ENDINGS = (
    "com|fr|org|net|info|eu|be|ch|ca|uk|lu|nl|io|ai|co|tv|biz|app|dev|shop|store|site|online|xyz|top|club|blog|"
    "news|press|media|link|click|page|web|cloud|tech|agency|pro|gouv|gov|edu|int|mobi|paris|bzh|quebec|ma|tn|dz|"
    "sn|ci|ru|cn|jp|br|ly|gg|fm|cc|example|test|invalid|onion"
)
_DOT = rf"(?:\.|\u3002|\uff0e| ?[\[({{](?:\.|point|dot)[\])}}] ?| (?:point|dot) (?=(?:{_ENDINGS})\b))"
_REST = r"[^\s<>«»“”\"'’(){}\[\]|\\^`]"
_WEB = re.compile(
    rf"(?:(?:h[tx]{{2}}ps?|ftp) ?: ?//|\bwww{_DOT})(?:{_REST}|[\[({{](?:\.|point|dot)[\])}}]){{1,500}}"
    rf"|(?<![\w@.-])(?:[^\W_][\w-]{{0,62}}{_DOT}){{1,5}}(?-i:(?![A-Z][a-z]))(?:{_ENDINGS})(?![\w-])(?:[/?#]{_REST}{{0,300}})?"
    rf"|(?<![\w:/.])//[\w-]{{1,63}}\.{_REST}{{2,300}}"
    rf"|\b(?:javascript|data|vbscript|mailto|tel|file) ?:(?=\S){_REST}{{3,300}}",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[\[({](?:at|arobase|à)[\])}] ?| arobase )[\w-]{1,63}"
    r"(?:\.[\w-]{1,63}){1,6}",
    re.IGNORECASE,
)
_SPACE = r"[ .\-\u00a0\u202f\u2009]"
_PHONE = re.compile(
    rf"(?<![\d+])(?:(?:\+|00)\d{{1,3}}{_SPACE}?(?:\(0\){_SPACE}?)?\d(?:{_SPACE}?\d){{6,11}}|0{_SPACE}?[1-9](?:{_SPACE}?\d\d){{4}}|\d{{3}}-\d{{3}}-\d{{4}})(?!\d)"
)
_HANDLE = re.compile(r"(?<![\w@./+-])@[^\W\d]\w{2,29}(?![\w@])")
_FINDERS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("mail", _MAIL), ("web", _WEB), ("phone", _PHONE), ("handle", _HANDLE),
)  # fmt: skip
# What every address of a kind holds one of: looking for these costs a twentieth of looking for addresses.
_TOUCHING = re.compile(r"[.:\uff0e\u3002](?=\S)")
_HIDDEN = re.compile(r"[\[({](?:\.|point|dot|at|arobase|à)[\])}]| (?:point|dot|arobase) ", re.IGNORECASE)
_DIGITS = re.compile(r"\d(?:\W{0,3}\d){7}")
_UNDOT = re.compile(_DOT, re.IGNORECASE)
_SCHEME = re.compile(r"^(?:(?:h[tx]{2}ps?|ftp|mailto|tel) ?: ?)?(?://)?(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """One address: as it stands (offsets in the text), and `key`, the same for all ways to write it."""

    kind: Kind
    text: str
    start: int
    end: int
    key: str


def find_addresses(text: str) -> list[Address]:
    """Every address, in order, none overlapping; marks that close a sentence are no part of one. Linear in
    the text's length."""
    found: list[Address] = []
    kinds = _possible(text)
    for kind, pattern in _FINDERS:
        for match in pattern.finditer(text) if kind in kinds else ():
            written = match.group().rstrip(".,;:!?…/ \u00a0\u202f")
            start, end = match.start(), match.start() + len(written)
            if not any(a.start < end and start < a.end for a in found[-200:]):
                found.append(Address(kind, written, start, end, key_of(written, kind)))
    return sorted(found, key=lambda a: a.start)


def _possible(text: str) -> set[Kind]:
    """The kinds of address that a text may hold."""
    hidden = _HIDDEN.search(text) is not None
    possible: dict[Kind, bool] = {
        "mail": hidden or "@" in text,
        "web": hidden or "//" in text or "www" in text.lower() or _TOUCHING.search(text) is not None,
        "phone": _DIGITS.search(text) is not None,
        "handle": "@" in text,
    }
    return {kind for kind, so in possible.items() if so}


def key_of(address: str, kind: Kind = "web") -> str:
    """An address without what may differ between two ways to write it: scheme, www, case, percent-encoding,
    hiding."""
    plain = unquote(UNSEEN.sub("", address)).casefold()
    if kind == "phone":
        digits = "".join(c for c in plain.replace("(0)", "") if c.isdigit())
        return re.sub(r"^(?:0033|33(?=\d{9}$))", "0", digits)
    if kind == "mail":
        plain = re.sub(r" ?[\[({](?:at|arobase|à)[\])}] ?| arobase ", "@", plain)
    return _SCHEME.sub("", _UNDOT.sub(".", plain)).rstrip("/")


def host_of(key: str) -> str:
    """The domain of a web address's key."""
    return re.split(r"[/?#:]", key, maxsplit=1)[0]
