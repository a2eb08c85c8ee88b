"""The service at an address of this machine, over HTTP."""

import contextlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

from tests.rig.batch_double.service import Batches
from tests.rig.batch_double.telling import Fate, Say, in_capitals, refused


class BatchDouble(Batches):
    """The running service."""

    def __init__(self, say: Say, fate: Callable[[int], Fate], seconds: float) -> None:
        super().__init__(say, fate, seconds)
        handler = type("Handler", (_Handler,), {"double": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        """The base URL to configure."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def start(self) -> None:
        """Begin to serve, in a thread."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextlib.contextmanager
def batch_double(
    say: Say = in_capitals,
    fate: Callable[[int], Fate] = lambda _: Fate(),
    *,
    seconds: float = 0.0,
) -> Iterator[BatchDouble]:
    """A service for the length of a `with` block."""
    double = BatchDouble(say, fate, seconds)
    double.start()
    try:
        yield double
    finally:
        double.stop()


class _Handler(BaseHTTPRequestHandler):
    double: ClassVar[BatchDouble]
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve("GET", b"")

    def do_POST(self) -> None:
        self._serve("POST", self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _serve(self, method: str, body: bytes) -> None:
        url = urlsplit(self.path)
        what = f"{method} {url.path}"
        trouble = self.double.trouble(what)
        self.double.on_request(what, False)
        if self.double.absent:
            return self._send(*refused(404, "404 page not found"))
        if trouble and not trouble.done:
            return self._send(*refused(trouble.status, trouble.message), trouble.headers)
        answer = self.double.serve(method, url.path, parse_qs(url.query), body)
        self.double.on_request(what, True)
        if trouble:
            self.close_connection = True
            self.connection.close()
            return None
        return self._send(*answer)

    def _send(self, status: int, answer: Any, headers: Mapping[str, str] | None = None) -> None:
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        with contextlib.suppress(ConnectionError, ValueError):
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the base class's name
        pass
