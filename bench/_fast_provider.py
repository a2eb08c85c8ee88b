"""A model's service that costs next to nothing, in a process beside: `python -m bench._fast_provider 0.2`.
With `articles` after it, it answers each of `tests.rig.articles` with an article of that town."""

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

_WORDS = "Le conseil régional a adopté jeudi un budget de 12 millions d’euros pour les lignes du nord. "
BODY: dict[str, Any] = {
    "model": "m",
    "messages": [
        {"role": "system", "content": _WORDS * 20},
        {"role": "user", "content": _WORDS * 50},
    ],
}


Replied = Callable[[bytes], bytes]
"""What is answered to a request's body, head and all."""


def _reply(text: str) -> bytes:
    """A whole answer, head and body."""
    usage = {"prompt_tokens": 1700, "completion_tokens": 1100, "total_tokens": 2800}
    message = {"role": "assistant", "content": text}
    choices = [{"index": 0, "finish_reason": "stop", "message": message}]
    document = {"id": "c", "object": "chat.completion", "created": 1, "model": "m-1"}
    body = json.dumps(document | {"choices": choices, "usage": usage}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class _Connection(asyncio.Protocol):
    """One connection: waits for a whole request, answers after the delay."""

    def __init__(self, delay_s: float, replied: Replied) -> None:
        self._delay_s = delay_s
        self._replied = replied
        self._bytes = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._bytes += data
        head, blank, body = bytes(self._bytes).partition(b"\r\n\r\n")
        if blank and len(body) >= _length(head):
            self._bytes.clear()
            asyncio.get_running_loop().call_later(self._delay_s, self._answer, body)

    def _answer(self, body: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(self._replied(body))


def _length(head: bytes) -> int:
    named = (line.partition(b":") for line in head.split(b"\r\n"))
    return next((int(value) for name, _, value in named if name.lower() == b"content-length"), 0)


def _always() -> Replied:
    reply = _reply(_WORDS * 45)
    return lambda _: reply


def _articles() -> Replied:
    from tests.rig.articles import answered

    return lambda body: _reply(answered(json.loads(body)))


async def _serve(delay_s: float, replied: Replied) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(delay_s, replied), "127.0.0.1", 0, backlog=4096)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def served(delay_s: float, *kind: str) -> Iterator[str]:
    """Its address, for the length of a `with` block."""
    command = [sys.executable, "-m", "bench._fast_provider", str(delay_s), *kind]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]), _articles() if "articles" in sys.argv else _always()))
