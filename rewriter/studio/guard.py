"""Who may ask, and from where: every request passes here before anything of an article is touched."""

import asyncio
import hmac
import ipaddress
import json
import socket
from collections.abc import Iterable
from dataclasses import dataclass, field
from secrets import token_urlsafe
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException
from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rewriter.wording import Lang, say

MAX_BODY = 2 * 2**20
MAX_LARGER = 8 * 2**20
_LARGER = frozenset({"/new/prepare"})
"""Where a file may be sent, a third longer than it is (base64)."""
MAX_LOGIN = 4096
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}
_OPEN = ("/assets/", "/login")
Headers = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What lets a browser in: the token of this start, or the password; `session` is the cookie's value.
    `hosts` are the names that it may ask for, each with its port; empty: any address of this machine."""

    port: int
    hosts: frozenset[str] = frozenset()
    password: str = ""
    token: str = field(default_factory=lambda: token_urlsafe(32))
    session: str = field(default_factory=lambda: token_urlsafe(32))

    @property
    def cookie(self) -> str:
        """The cookie's name: cookies know no ports, so that two studios would share one."""
        return f"rewriter-studio-{self.port}"

    def admits(self, host: str) -> bool:
        """Whether the studio is known by that `Host`. Where it listens on every address, an address or this
        machine's own name is: a stranger's name that leads here is not (DNS rebinding)."""
        if self.hosts:
            return host in self.hosts
        name, _, port = host.rpartition(":")
        return port == str(self.port) and (_is_address(name) or name == socket.gethostname().lower())


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return name == "localhost"
    return True


class Guard:
    """Lets through what is asked by a browser that was let in, under our own name, from our own page."""

    def __init__(self, app: ASGIApp, keys: Keys, lang: Lang) -> None:
        self.app, self.keys, self.lang = app, keys, lang
        self._one_at_a_time = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request. Anything but HTTP is left unanswered."""
        if scope["type"] != "http":
            return
        headers = _headers(scope["headers"])
        refusal = self._refusal(scope, headers)
        if refusal:
            await self._refuse(send, *refusal)
        elif scope["path"] == "/login" and scope["method"] == "POST":
            await self._login(receive, send)
        elif self._has_token(scope):
            await self._enter(send)
        elif self._is_in(headers) or scope["path"].startswith(_OPEN):
            await self._pass(scope, receive, send)
        elif self.keys.password and scope["method"] == "GET":
            await _answer(send, 303, b"", {"location": "/login"})
        else:
            await self._refuse(send, 403, "studio.refused-token")

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        host = headers.get("host", "").lower()
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return 405, "studio.refused-method"
        if not self.keys.admits(host):
            return 421, "studio.refused-host"
        if scope["method"] == "POST" and not _is_own(headers, host):
            return 403, "studio.refused-origin"
        if headers.get("sec-fetch-site", "none") == "cross-site" and scope["path"] != "/":
            return 403, "studio.refused-origin"
        if _length(headers) > _most(scope):
            return 413, "studio.refused-size"
        return None

    def _is_in(self, headers: Headers) -> bool:
        given = cookie_parser(headers.get("cookie", "")).get(self.keys.cookie, "")
        return _same(given, self.keys.session)

    def _has_token(self, scope: Scope) -> bool:
        if self.keys.password or scope["path"] != "/" or scope["method"] != "GET":
            return False
        given = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=9).get("token", [""])
        return _same(given[0], self.keys.token)

    async def _login(self, receive: Receive, send: Send) -> None:
        body = await _body(receive, MAX_LOGIN)
        given = parse_qs(body.decode("utf-8", "replace"), max_num_fields=9).get("password", [""])[0]
        async with self._one_at_a_time:  # one guess a second, whoever guesses
            if self.keys.password and _same(given, self.keys.password):
                await self._enter(send)
                return
            await asyncio.sleep(1)
        await _answer(send, 303, b"", {"location": "/login?wrong=1"})

    async def _enter(self, send: Send) -> None:
        cookie = f"{self.keys.cookie}={self.keys.session}; Path=/; HttpOnly; SameSite=Strict"
        await _answer(send, 303, b"", {"location": "/", "set-cookie": cookie})

    async def _refuse(self, send: Send, status: int, key: str) -> None:
        text = say(key, self.lang)
        kind = {"content-type": "application/json", "connection": "close"}
        await _answer(send, status, json.dumps({"error": text}).encode(), kind)

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        taken = 0

        async def limited() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > _most(scope):
                raise HTTPException(413)
            return message

        async def covered(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *_encoded(HEADERS)]}
            await send(message)

        await self.app(scope, limited, covered)


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> Headers:
    """Headers by name. One that comes twice is worth nothing: who says two things is believed neither."""
    found: Headers = {}
    for name, value in pairs:
        key = name.decode("latin-1").lower()
        found[key] = "" if key in found and key in ("host", "origin") else value.decode("latin-1")
    return found


def _is_own(headers: Headers, host: str) -> bool:
    """Whether a page of ours asks: its origin is ours, and the browser, where it tells, says so too."""
    origin = headers.get("origin", "").lower()
    return origin == f"http://{host}" and headers.get("sec-fetch-site", "same-origin") == "same-origin"


def _most(scope: Scope) -> int:
    return MAX_LARGER if scope["path"] in _LARGER else MAX_BODY


def _length(headers: Headers) -> int:
    given = headers.get("content-length", "0")
    return int(given) if given.isascii() and given.isdigit() else MAX_LARGER + 1


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), wanted.encode())


async def _body(receive: Receive, limit: int) -> bytes:
    body = b""
    while len(body) <= limit:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return body[:limit]


async def _answer(send: Send, status: int, body: bytes, headers: Headers) -> None:
    whole = HEADERS | {"content-length": str(len(body))} | headers
    await send({"type": "http.response.start", "status": status, "headers": _encoded(whole)})
    await send({"type": "http.response.body", "body": body})


def _encoded(headers: Headers) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
