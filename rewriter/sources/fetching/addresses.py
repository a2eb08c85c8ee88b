"""A web address read strictly: what two parsers could read differently is no address. Parsers that disagree
about where the host ends are how guarded programs are led inside a network."""

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urljoin

from rewriter.errors import InputError

LONGEST = 2_048  # characters; what sitemaps allow (sitemaps.org)
_PORTS = {"http": 80, "https": 443}
_SHAPE = re.compile(r"(?P<scheme>https?)://(?P<authority>[^/?#]*)(?P<target>[^#]*)(?:#.*)?", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,30}:", re.IGNORECASE)
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]{2,45}\]|[^\[\]:%]{1,253})(?::(?P<port>[0-9]{1,5}))?")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_UNPRINTABLE = frozenset(
    {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
)  # controls, directions, surrogates, private use
_OTHER_DOTS = frozenset("\u3002\uff0e\uff61")  # which some parsers take for a full stop
_SAFE = "%/:=&?~+!$,;'@()*[]|"
_SHOWN = 150  # characters of an address in a sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address taken apart. `host` is in ASCII and lower case, IPv6 without brackets; `target` is the path
    and query as they are sent, starting with "/"."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and port as they stand in an address; the scheme's own port is left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """The address without its path: what robots.txt speaks for."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.target

    @property
    def path(self) -> str:
        """The path alone."""
        return self.target.partition("?")[0]

    def at(self, target: str) -> "Address":
        """Another path of the same origin."""
        return Address(scheme=self.scheme, host=self.host, port=self.port, target=target)


def looks_like_address(text: str) -> bool:
    """Whether an input was meant as a web address, right or wrong, rather than as a file's name."""
    return text.strip().lower().startswith(("http:", "https:"))


def shown(url: str) -> str:
    """An address as a sentence may show it: no user and password, no query (it can hold a key), no
    controls."""
    plain = "".join(c for c in url if c.isprintable())
    scheme, separator, rest = plain.partition("://")
    authority, slash, path = rest.partition("/")
    cut = f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
    cut = cut.partition("?")[0].partition("#")[0]
    return cut if len(cut) <= _SHOWN else cut[: _SHOWN - 1] + "…"


def parse(url: str) -> Address:
    """The address. InputError when it is not http(s), holds a user or password, or is not one that every
    parser reads alike: backslashes, control characters, hosts as one number, in octal or in hexadecimal."""
    text = url.strip(" \t\r\n")
    if len(text) > LONGEST:
        raise InputError("fetch.long-address", url=shown(text[:LONGEST]), limit=LONGEST)
    found = _SHAPE.fullmatch(text)
    if found is None:
        other = _SCHEME.match(text) and not text.lower().startswith(("http:", "https:"))
        raise InputError("fetch.scheme" if other else "fetch.bad-address", url=shown(text))
    if "@" in found["authority"]:
        raise InputError("fetch.password", url=shown(text))
    if "\\" in text or any(unicodedata.category(c) in _UNPRINTABLE for c in text):
        raise InputError("fetch.bad-address", url=shown(text))
    return _address(found["scheme"].lower(), found["authority"], found["target"], shown(text))


def join(base: Address, location: str) -> Address:
    """The address that `location`, as a page of `base` gives it, stands for; InputError as for `parse`."""
    if any(unicodedata.category(c) in _UNPRINTABLE for c in location):
        raise InputError("fetch.bad-address", url=shown(location))
    try:
        return parse(urljoin(base.url, location.strip(" ")))
    except ValueError as error:
        raise InputError("fetch.bad-address", url=shown(location)) from error


def _address(scheme: str, authority: str, target: str, told: str) -> Address:
    parts = _AUTHORITY.fullmatch(authority)
    host = _host(parts["host"]) if parts else None
    port = int(parts["port"] or _PORTS[scheme]) if parts else 0
    if host is None or not 0 < port < 65_536:
        raise InputError("fetch.bad-host", url=told)
    return Address(scheme=scheme, host=host, port=port, target=_target(target))


def _host(raw: str) -> str | None:
    if raw.startswith("["):
        return _ipv6(raw[1:-1])
    name = raw.lower() if raw.isascii() else _in_ascii(raw)
    labels = name.split(".")
    if len(name) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        return None
    return _ipv4(name) if _NUMBER.fullmatch(labels[-1]) else name


def _in_ascii(raw: str) -> str:
    """An accented host by IDNA 2008, without the mapping that turns circled digits into digits."""
    import idna

    if _OTHER_DOTS & set(raw):
        return ""
    try:
        return idna.encode(unicodedata.normalize("NFC", raw).lower()).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return ""


def _ipv4(name: str) -> str | None:
    try:
        return str(IPv4Address(name))
    except ValueError:
        return None


def _ipv6(raw: str) -> str | None:
    try:
        return str(IPv6Address(raw))
    except ValueError:
        return None


def _target(raw: str) -> str:
    path, mark, query = raw.partition("?")
    return quote(_flattened(path) + mark + query, safe=_SAFE)


def _flattened(path: str) -> str:
    """The path without "." and "..": robots.txt must judge the page that the server will look up."""
    kept: list[str] = []
    segments = path.lstrip("/").split("/") if path.startswith("//") else path[1:].split("/")
    for segment in segments:
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            kept = kept[:-1]
        elif plain != ".":
            kept.append(segment)
    last = segments[-1].lower().replace("%2e", ".")
    rest = "/".join(kept).lstrip("/")  # « /a/..//b »: two slashes would make a host of what follows
    closing = "/" if last in (".", "..") and rest else ""
    return "/" + rest + closing
