"""A real HTTP server on this machine that answers like an OpenAI-compatible service, faults included:

    with loopback([busy(), completion("…")]) as server:
        … ask server.url …
        assert len(server.requests) == 2

Answers are served in order, or made by a function of the request. When a list runs out the server says
501, so that a test which asks more often than it thinks does not pass by chance.
"""

import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server does with one request. `delay` seconds pass before anything is sent; with `drip`, one
    byte is sent every so many seconds; with `cut`, the connection closes after so many bytes of the body,
    with `reset` by a reset; `cut` 0 resets it before a single byte of the answer."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    delay: float = 0.0
    drip: float | None = None
    cut: int | None = None
    reset: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it arrived; header names in lower case."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]


Answers = Sequence[Answer] | Callable[[Asked], Answer]


def json_answer(document: object, *, status: int = 200, **headers: str) -> Answer:
    """An answer with that JSON; keyword arguments become headers, underscores as hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps(document).encode()
    return Answer(status=status, body=body, headers={"Content-Type": "application/json"} | named)


def completion(
    text: str | None, *, finish: str | None = "stop", usage: Mapping[str, Any] | None = None, **message: Any
) -> Answer:
    """A chat completion of 11 input and 7 output tokens unless told otherwise."""
    counted = (
        {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18} if usage is None else dict(usage)
    )
    choice = {
        "index": 0,
        "finish_reason": finish,
        "message": {"role": "assistant", "content": text} | message,
    }
    document = {"id": "c", "object": "chat.completion", "created": 1, "model": "m-1", "choices": [choice]}
    return json_answer(document | ({"usage": counted} if counted else {}))


def error(status: int, message: str = "no", *, code: str | None = None, **headers: str) -> Answer:
    """A service's error object."""
    document = {"error": {"message": message, "type": "t", "param": None, "code": code}}
    return json_answer(document, status=status, **headers)


class Loopback:
    """The running server: its base `url`, the `requests` that arrived, in order, and the paths that were
    looked at (`looks`): what is asked of a server, not of its model. `most_at_once` calls
    were under way. `pages` says what it tells when looked at; by default nothing, as OpenAI's does."""

    def __init__(self, answers: Answers, pages: Mapping[str, Answer]) -> None:
        self.requests: list[Asked] = []
        self.looks: list[Asked] = []
        self.most_at_once = 0
        self._now = 0
        self._pages = pages
        self._answers = answers
        self._turn = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"loopback": self}))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        """The base URL to configure."""
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def answer(self, asked: Asked) -> Answer:
        """The next answer."""
        with self._turn:
            self.requests.append(asked)
            if callable(self._answers):
                return self._answers(asked)
            turn = len(self.requests) - 1
            return (
                self._answers[turn]
                if turn < len(self._answers)
                else error(501, "the list of answers ran out")
            )

    @contextlib.contextmanager
    def under_way(self) -> Iterator[None]:
        """One call, from its arrival to the end of its answer."""
        with self._turn:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
        try:
            yield
        finally:
            with self._turn:
                self._now -= 1

    def look(self, asked: Asked) -> Answer:
        """What stands at a path."""
        self.looks.append(asked)
        return self._pages.get(asked.path, error(404, "not here"))

    def start(self) -> None:
        """Begin to serve, in a thread."""
        self._thread.start()

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextlib.contextmanager
def loopback(answers: Answers, pages: Mapping[str, Answer] | None = None) -> Iterator[Loopback]:
    """A server for the length of a `with` block; `pages` is what it answers to GET, by path."""
    server = Loopback(answers, pages or {})
    server.start()
    try:
        yield server
    finally:
        server.stop()


class _Handler(BaseHTTPRequestHandler):
    loopback: ClassVar[Loopback]
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else every answer waits 40 ms for an acknowledgement

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # a client that was killed is no fault of ours
            super().handle()

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        raw = self.rfile.read(length)
        asked = Asked(
            path=self.path,
            headers={k.lower(): v for k, v in self.headers.items()},
            body=json.loads(raw or b"{}"),
        )
        with contextlib.suppress(ConnectionError), self.loopback.under_way():
            self._send(self.loopback.answer(asked))

    def do_GET(self) -> None:
        asked = Asked(path=self.path, headers={k.lower(): v for k, v in self.headers.items()}, body={})
        with contextlib.suppress(ConnectionError):
            self._send(self.loopback.look(asked))

    def _send(self, answer: Answer) -> None:
        time.sleep(answer.delay)
        if answer.cut == 0:
            return self._reset()
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self._send_body(answer)
        self.close_connection = answer.cut is not None
        if answer.reset:
            self._reset()
        return None

    def _reset(self) -> None:
        """Leave without a word: the next thing the client hears is a reset."""
        self.close_connection = True
        linger = struct.pack("ii", 1, 0)  # zero seconds of patience: RST instead of FIN
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()

    def _send_body(self, answer: Answer) -> None:
        body = answer.body[: answer.cut] if answer.cut is not None else answer.body
        if answer.drip is None:
            self.wfile.write(body)
            return
        for at in range(len(body)):
            self.wfile.write(body[at : at + 1])
            self.wfile.flush()
            time.sleep(answer.drip)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 – the base class's name
        pass
