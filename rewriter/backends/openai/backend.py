"""One call to an OpenAI-compatible service: chat completions, any base URL."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlsplit

import httpx2
import openai

from rewriter.article import FailureKind, Reply, Request
from rewriter.backends.access import Key
from rewriter.backends.fault import Fault
from rewriter.backends.openai.answers import Answer, read_answer
from rewriter.backends.openai.dialect import Dialect
from rewriter.backends.openai.faults import FAULTS, complaint_of, fault_of

OWN_URL = "https://api.openai.com/v1"  # said aloud: the SDK would look into the environment
CONNECT_TIMEOUT_S = 10.0
MAX_BODY = 16 * 1024 * 1024  # bytes after decompression; a long article's answer is under 0.1 MB
_WAYS_TO_ASK = 4  # as is, then at most two other schema modes and one other name for the length limit


class OpenAIBackend:
    """Answers requests through the SDK, one call each, no retry of its own: `Retrying` does that.

    Never raises for what the service does. A call ends after `timeout_s` seconds in all, however slowly
    the answer drips in. Redirects are not followed: they would carry the key to another address. A
    service that does not know a parameter is asked again without it, and what it understands is
    remembered for this instance. Connections belong to the running event loop and are opened anew in
    another one."""

    def __init__(self, *, api_key: Key, base_url: str | None = None, timeout_s: float = 300.0) -> None:
        self._key = api_key
        self._base_url = base_url
        self._timeout_s = timeout_s
        self._dialect = Dialect()
        self._client: openai.AsyncOpenAI | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def complete(self, request: Request) -> Reply:
        """The model's answer, or the failure it ended in, as a value."""
        try:
            async with asyncio.timeout(self._timeout_s):
                return await self._ask(request)
        except TimeoutError:
            return Fault(kind=FailureKind.TIMEOUT, detail=f"no whole answer within {self._timeout_s:g} s")
        except FAULTS as error:
            return fault_of(error, self._key)

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop():
            await client.close()

    async def _ask(self, request: Request) -> Reply:
        for _ in range(_WAYS_TO_ASK):
            arguments = self._dialect.arguments(request)
            try:
                return await self._once(arguments, request)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                if not self._dialect.step_down(arguments, complaint_of(error)):
                    return fault_of(error, self._key)
        return Fault(kind=FailureKind.REJECTED, detail="the service refuses every way of asking")

    async def _once(self, arguments: dict[str, Any], request: Request) -> Reply:
        create = self._connected().chat.completions.with_streaming_response.create
        async with create(**arguments) as response:
            body = await _capped(response.iter_bytes())
            media_type = response.headers.get("content-type", "")
        if body is None:
            return Fault(kind=FailureKind.UNAVAILABLE, detail=f"an answer over {MAX_BODY} bytes", again=False)
        return read_answer(Answer(body=body, media_type=media_type), request, self._key)

    def _connected(self) -> openai.AsyncOpenAI:
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._loop, self._client = loop, self._opened()
        return self._client

    def _opened(self) -> openai.AsyncOpenAI:
        base_url = self._base_url or OWN_URL
        timeout = httpx2.Timeout(self._timeout_s, connect=min(CONNECT_TIMEOUT_S, self._timeout_s))
        return openai.AsyncOpenAI(
            api_key=self._key.reveal(),
            base_url=self._base_url
            or "https://api.openai.com/v1",  # never from the environment: see settings
            max_retries=0,
            timeout=timeout,
            http_client=openai.DefaultAsyncHttpxClient(
                timeout=timeout, follow_redirects=False, trust_env=not _is_local(base_url)
            ),
        )


def _is_local(base_url: str) -> bool:
    """Whether a proxy could not reach the server: it runs on this machine."""
    return urlsplit(base_url).hostname in ("localhost", "127.0.0.1", "::1")


async def _capped(chunks: AsyncIterator[bytes]) -> bytes | None:
    """All of a body, or None when it is over the cap: a small compressed answer can unfold to gigabytes."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)
