"""A real web site on this machine, and a resolver that says what a test wants.

with site({"/a": Page(b"…")}) as served:
    fetch(served.url + "/a", served.policy, memory=Memory())
    assert served.asked == ["/robots.txt", "/a", …]
"""

import contextlib
import ssl
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from pathlib import Path

import httpcore2

from rewriter.sources.fetching import Limits, Policy
from rewriter.sources.fetching.wire import SystemWire

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Page:
    """One answer. With `drip`, one byte is sent every so many seconds; with `cut`, the connection closes
    after so many bytes; with `chunked`, no length is announced."""

    body: bytes = b"<html><p>Bonjour.</p></html>"
    status: int = 200
    headers: Sequence[tuple[str, str]] = (("Content-Type", HTML),)
    drip: float | None = None
    cut: int | None = None
    chunked: bool = False


def redirect(location: str, status: int = 302) -> Page:
    """A redirect."""
    return Page(b"", status, (("Location", location),))


@dataclass
class Site:
    """The running site; `asked` are the paths asked for and `sent` the headers that came with each."""

    pages: Mapping[str, Page]
    port: int = 0
    asked: list[str] = field(default_factory=list)
    sent: list[Mapping[str, str]] = field(default_factory=list)

    @property
    def host(self) -> str:
        """What REWRITER_TRUSTED_HOSTS takes."""
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        """The site's own address, without a path."""
        return f"http://{self.host}"

    @property
    def policy(self) -> Policy:
        """One that trusts the site, with small limits."""
        return Policy(trusted_hosts=(self.host,), limits=Limits(max_bytes=100_000, seconds=2.0))


@contextlib.contextmanager
def site(pages: Mapping[str, Page], certificate: tuple[Path, Path] | None = None) -> Iterator[Site]:
    """A site for the length of a `with` block; what it does not have is a 404. With a certificate and its key
    it speaks TLS."""
    served = Site(pages)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(served))
    server.daemon_threads = True
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    served.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(served: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            served.asked.append(self.path)
            served.sent.append({k.lower(): v for k, v in self.headers.items()})
            page = served.pages.get(self.path, Page(b"absent", 404))
            with contextlib.suppress(ConnectionError):
                self._send(page)

        def _send(self, page: Page) -> None:
            self.send_response(page.status)
            for name, value in page.headers:
                self.send_header(name, value)
            if not page.chunked:
                self.send_header("Content-Length", str(len(page.body)))
            self.send_header("Connection", "close")
            self.end_headers()
            _send_body(self.wfile, page)
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
            pass

    return Handler


def _send_body(wire: BufferedIOBase, page: Page) -> None:
    if page.drip is None:
        wire.write(page.body[: page.cut])
        return
    for at in range(len(page.body)):
        wire.write(page.body[at : at + 1])
        time.sleep(page.drip)


class Resolver:
    """A wire whose names resolve as a test says: each resolution of a host takes the next of its answers, and
    keeps the last. Connections are noted in `dialled`; those to `served` really go there, others fail."""

    def __init__(self, names: Mapping[str, Sequence[Sequence[str]]], served: Site | None = None) -> None:
        self._names = {host: list(answers) for host, answers in names.items()}
        self._served = served
        self.resolved: list[str] = []
        self.dialled: list[str] = []

    def resolve(self, host: str, port: int, timeout: float) -> Sequence[str]:
        """The next answer for the host; the system's for one that is not named."""
        self.resolved.append(host)
        answers = self._names.get(host)
        if answers is None:
            return SystemWire().resolve(host, port, timeout)
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def dial(self, address: str, port: int, timeout: float) -> httpcore2.NetworkStream:  # noqa: ARG002
        """A connection to the site, whatever the address, or a failure."""
        self.dialled.append(address)
        if self._served is None:
            raise httpcore2.ConnectError("no network in this test")
        return SystemWire().dial("127.0.0.1", self._served.port, timeout)
