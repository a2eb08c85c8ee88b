"""A studio that really listens, and a client that says exactly what it is told to."""

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from rewriter.studio import Studio, studio


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def values(self) -> Any:
        return json.loads(self.body)


@contextmanager
def running(root: Path, **how: Any) -> Iterator[Studio]:
    """A studio on a free port, answering in a thread."""
    made = studio(root, port=0, **how)
    thread = Thread(target=made.serve, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        made.stop()
        thread.join(10)
    assert not thread.is_alive()


class Client:
    """Asks as a browser of the studio does, unless told otherwise."""

    def __init__(self, made: Studio) -> None:
        parts = urlsplit(made.address)
        assert parts.port
        self.port = parts.port
        self.host = f"127.0.0.1:{self.port}"
        self.origin = f"http://{self.host}"
        self.entry = f"{parts.path}?{parts.query}"
        self.cookie = ""

    def enter(self) -> "Client":
        """Come in by the first address."""
        answer = self.ask("GET", self.entry)
        assert answer.status == 303
        self.cookie = answer.headers["set-cookie"].partition(";")[0]
        return self

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers=headers)

    def post(self, path: str, values: Any, **headers: str) -> Answer:
        return self.ask("POST", path, json.dumps(values).encode(), headers)

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """One request; a header given as "" is left out, and `_` in a name stands for `-`."""
        own = {"host": self.host, "cookie": self.cookie}
        if method == "POST":
            own |= {"origin": self.origin, "sec-fetch-site": "same-origin"}
        own |= {name.replace("_", "-"): value for name, value in (headers or {}).items()}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in own.items():
                if value:
                    connection.putheader(name, value)
            if body is not None and "content-length" not in own:
                connection.putheader("content-length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(status=answer.status, headers=found, body=answer.read())
        finally:
            connection.close()

    def raw(self, data: bytes) -> bytes:
        """What comes back for these very bytes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line:
            line.sendall(data)
            found = b""
            while chunk := line.recv(65536):
                found += chunk
        return found


def ids(client: Client) -> list[str]:
    """The ids of the desk's articles."""
    return [row[0] for row in client.get("/desk/state").values]
