"""Sending with aiohttp alone: a fifth of the SDK's processor time a call, for batches. Its only door.

What holds for the SDK's way holds here: one call each, no redirect, proxies of the environment unless the
service is on this machine, ten seconds to connect, bodies capped once they are unfolded."""

import asyncio
import json
import platform
import ssl
from base64 import b64encode
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp

from rewriter.article import FailureKind
from rewriter.backends.access import Key
from rewriter.backends.addresses import OWN_URL
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault
from rewriter.backends.openai.transport import CONNECT_TIMEOUT_S, Answer, Posted, Refusal, capped, cut
from rewriter.text.web_addresses import is_loopback

_FAULTS = (aiohttp.ClientError, UnicodeError, ValueError, OSError)
_OURS = (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError, UnicodeError)
_KEPT_OPEN_S = 30.0  # services close idle connections after a minute or more; a closed one costs an attempt


class LightTransport:
    """Sends with one aiohttp session, which sets no limit of its own to the calls under way."""

    def __init__(self, *, key: Key, base_url: str | None, timeout_s: float) -> None:
        self._key = key
        self._url = (base_url or OWN_URL).rstrip("/") + "/chat/completions"
        self._connect_s = min(CONNECT_TIMEOUT_S, timeout_s)
        found = None if is_loopback(self._url) else _proxy_for(self._url)
        self._proxy, self._proxy_headers = _without_password(found)
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def post(self, arguments: dict[str, Any]) -> Posted:
        """The service's answer or refusal, or the fault of the line."""
        try:
            body = json.dumps(arguments, ensure_ascii=False, separators=(",", ":")).encode()
            response = await self._session_now().post(
                self._url,
                data=body,
                headers=self._headers(),
                allow_redirects=False,
                proxy=self._proxy,
                proxy_headers=self._proxy_headers or None,
            )
        except _FAULTS as error:
            return _fault_of(error, self._key, again=not _is_ours(error))
        async with response:
            return await self._read(response)

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        session, self._session = self._session, None
        if session is not None and self._loop is asyncio.get_running_loop():
            await session.close()

    async def _read(self, response: aiohttp.ClientResponse) -> Posted:
        chunks = response.content.iter_any()
        if not 200 <= response.status < 300:
            try:
                body = await cut(chunks)
            except (aiohttp.ClientError, OSError):
                body = b""  # the status says enough
            return Refusal(status=response.status, headers=response.headers, body=body)
        try:
            whole = await capped(chunks)
        except (aiohttp.ClientError, OSError) as error:
            return _fault_of(error, self._key, again=False)  # it will be charged, and so would the next
        return Answer(
            body=whole, media_type=response.headers.get("content-type", ""), headers=response.headers
        )

    def _session_now(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None or self._loop is not loop:
            self._loop, self._session = loop, self._opened()
        return self._session

    def _headers(self) -> dict[str, str]:
        """Of one request, never the session's own: aiohttp sends those to a proxy too, key and all."""
        headers = {
            "Authorization": f"Bearer {self._key.reveal()}",
            "Content-Type": "application/json",
            "Accept": "application/json",
            "User-Agent": "rewriter",
        }
        if not self._url.startswith("https:"):
            headers |= self._proxy_headers  # the proxy reads the request itself; else only the CONNECT
        return headers

    def _opened(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_KEPT_OPEN_S, ssl=_trust()),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None, connect=self._connect_s),
            trust_env=False,  # it would also read a .netrc; the proxy is read above
        )


def _is_ours(error: Exception) -> bool:
    """Whether nothing could be sent at all: an address, a proxy or a text that cannot be used. A bare
    ValueError is that; a certificate that is not believed is a ValueError of its own kind."""
    return isinstance(error, _OURS) or type(error) is ValueError


def _fault_of(error: Exception, key: Key, *, again: bool) -> Fault:
    """A fault of the line. `str(error)` of a refusing proxy and of an unusable header are left out: they can
    quote headers."""
    kind = FailureKind.CONNECTION
    if isinstance(error, UnicodeError):
        kind = FailureKind.REJECTED
    elif isinstance(error, TimeoutError) and not isinstance(error, aiohttp.ConnectionTimeoutError):
        kind = FailureKind.TIMEOUT
    quotes = isinstance(error, UnicodeError | aiohttp.ClientResponseError)
    told = type(error).__name__ if quotes else f"{type(error).__name__}: {error}"
    return Fault(kind=kind, detail=safe_detail(told, key), again=again)


def _trust() -> ssl.SSLContext | bool:
    """The authorities of the system, as the SDK's client trusts them."""
    if platform.system() not in ("Windows", "Darwin"):
        return True
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _proxy_for(url: str) -> str | None:
    """The proxy the environment names for an address."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
        if not parts.scheme or not host or proxy_bypass(host):
            return None
    except ValueError:
        return None
    proxies = getproxies()
    named = proxies.get(parts.scheme) or proxies.get("all")
    return named if named is None or "://" in named else f"http://{named}"


def _without_password(proxy: str | None) -> tuple[str | None, dict[str, str]]:
    """A proxy's address without name and password, and the header that carries them."""
    before, at, host = (proxy or "").rpartition("@")
    if not at:
        return proxy, {}
    scheme, _, user = before.partition("://")
    name, _, password = user.partition(":")
    written = f"{unquote(name)}:{unquote(password)}".encode()
    return f"{scheme}://{host}", {"Proxy-Authorization": f"Basic {b64encode(written).decode()}"}
