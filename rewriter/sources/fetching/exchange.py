"""One question to one server, and its answer: no proxy, no cookie, no password, never more than was
allowed."""

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import httpcore2

from rewriter.errors import InputError
from rewriter.sources.fetching.addresses import Address
from rewriter.sources.fetching.decompression import CodingError, TooLargeError, opened
from rewriter.sources.fetching.wire import Deadline, GuardedBackend, Wire

AGENT = "rewriter"
READ = frozenset({200, 203})  # the answers whose body is a document
_HEADERS = (
    ("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5"),
    ("Accept-Language", "fr, en;q=0.8"),
    ("Accept-Encoding", "gzip, deflate"),
    ("Connection", "close"),
)
_LENGTH = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The beginning of an answer: its status, and its headers in order, their names in lower case."""

    status: int
    headers: tuple[tuple[str, str], ...]

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a header."""
        return tuple(value for key, value in self.headers if key == name)

    def first(self, name: str) -> str:
        """A header's first value, or ""."""
        return next(iter(self.all(name)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer whole. `data` is decompressed, empty unless the status is one of READ; `cut` says that it was
    longer than allowed and that the rest was left."""

    head: Head
    data: bytes = b""
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How to ask: over what wire, until when, and whether the host may be on the house's network."""

    wire: Wire
    deadline: Deadline
    trusted: bool


def ask(
    address: Address,
    line: Line,
    *,
    limit: int,
    check: Callable[[Head], None] = lambda _: None,
    keep_start: bool = False,
) -> Answer:
    """The answer to GET, redirects not followed. `check` sees the head before the body is read, and may
    refuse. Over `limit` bytes it is an InputError, or with `keep_start` only the start is kept."""
    with _told(address, line.deadline), _pool(line) as pool:
        request = httpcore2.Request(
            "GET",
            _url(address),
            headers=[("Host", address.authority), ("User-Agent", _named()), *_HEADERS],
            content=b"",
        )
        response = pool.handle_request(request)
        try:
            head = _head(response)
            if head.status not in READ:
                return Answer(head=head)
            check(head)
            return _read(response, head, limit, keep_start=keep_start)
        finally:
            response.close()


@cache
def _named() -> str:
    """Who asks, with the version where the package is installed."""
    try:
        return f"{AGENT}/{version(AGENT)}"
    except PackageNotFoundError:
        return AGENT


def _read(response: httpcore2.Response, head: Head, limit: int, *, keep_start: bool) -> Answer:
    length = head.first("content-length")
    if _LENGTH.fullmatch(length) and int(length) > limit and not keep_start:
        raise TooLargeError
    data = bytearray()
    try:
        for piece in opened(response.iter_stream(), _codings(head), limit):
            data += piece
    except TooLargeError:
        if not keep_start:
            raise
        return Answer(head=head, data=bytes(data), cut=True)
    return Answer(head=head, data=bytes(data))


def _head(response: httpcore2.Response) -> Head:
    headers = ((_decoded(name).lower(), _decoded(value)) for name, value in response.headers)
    return Head(status=response.status, headers=tuple(headers))


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _codings(head: Head) -> tuple[str, ...]:
    named = ",".join(head.all("content-encoding")).lower().split(",")
    return tuple(coding.strip() for coding in named if coding.strip() not in ("", "identity"))


def _url(address: Address) -> httpcore2.URL:
    return httpcore2.URL(
        scheme=address.scheme.encode(),
        host=address.host.encode(),
        port=address.port,
        target=address.target.encode(),
    )


@contextmanager
def _pool(line: Line) -> Iterator[httpcore2.ConnectionPool]:
    """A pool of its own for each question: no connection is used again by a hop that is trusted less."""
    backend = GuardedBackend(line.wire, line.deadline, trusted=line.trusted)
    with httpcore2.ConnectionPool(
        ssl_context=_certificates(), network_backend=backend, max_connections=1, retries=0
    ) as pool:
        yield pool


@cache
def _certificates() -> ssl.SSLContext:
    return httpcore2.default_ssl_context()


@contextmanager
def _told(address: Address, deadline: Deadline) -> Iterator[None]:
    """The wire's failures as sentences."""
    host = address.host
    try:
        yield
    except httpcore2.TimeoutException as error:
        raise InputError("fetch.too-slow", host=host, seconds=f"{deadline.seconds:g}") from error
    except httpcore2.ConnectError as error:
        raise InputError(_refusal(error), host=host) from error
    except TooLargeError as error:
        raise InputError("fetch.too-large", host=host) from error
    except CodingError as error:
        raise InputError("fetch.compression", host=host) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.ConnectionNotAvailable) as error:
        raise InputError("fetch.broken-answer", host=host) from error


def _refusal(error: httpcore2.ConnectError) -> str:
    cause = error.args[0] if error.args else None
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "fetch.certificate"
    return "fetch.encryption" if isinstance(cause, ssl.SSLError) else "fetch.no-connection"
