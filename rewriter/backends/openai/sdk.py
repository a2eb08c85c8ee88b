"""Sending through OpenAI's own SDK: the way of single articles, and of Azure's older addresses."""

import asyncio
from typing import Any

import httpx2
import openai

from rewriter.article import FailureKind
from rewriter.backends.access import Key
from rewriter.backends.detail import safe_detail
from rewriter.backends.fault import Fault
from rewriter.backends.openai.clients import opened
from rewriter.backends.openai.transport import Answer, Posted, Refusal, capped

FAULTS = (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, UnicodeError, OSError)
"""What is known to go wrong; anything else is a defect of ours and must be seen. UnicodeError is a key or a
text that cannot be encoded; the SDK lets it through."""


class SdkTransport:
    """Sends with the SDK's asynchronous client, without its retries."""

    def __init__(
        self, *, key: Key, base_url: str | None, timeout_s: float, api_version: str | None = None
    ) -> None:
        self._key = key
        self._base_url = base_url
        self._timeout_s = timeout_s
        self._api_version = api_version
        self._client: openai.AsyncOpenAI | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def post(self, arguments: dict[str, Any]) -> Posted:
        """The service's answer or refusal, or the fault of the line."""
        try:
            return await self._sent(arguments)
        except openai.APIStatusError as error:
            return refusal_of(error)
        except FAULTS as error:
            return wire_fault(error, self._key)

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop():
            await client.close()

    async def _sent(self, arguments: dict[str, Any]) -> Answer:
        create = self._connected().chat.completions.with_streaming_response.create
        async with create(**arguments) as response:
            body = await capped(response.iter_bytes())
            media_type = response.headers.get("content-type", "")
            return Answer(body=body, media_type=media_type, headers=response.headers)

    def _connected(self) -> openai.AsyncOpenAI:
        loop = asyncio.get_running_loop()
        if self._client is None or self._loop is not loop:
            self._loop = loop
            self._client = opened(
                key=self._key,
                base_url=self._base_url,
                timeout_s=self._timeout_s,
                api_version=self._api_version,
            )
        return self._client


def refusal_of(error: openai.APIStatusError) -> Refusal:
    """What the service said instead of answering."""
    answer = error.response
    return Refusal(status=error.status_code, headers=answer.headers, body=answer.content)


def wire_fault(error: Exception, key: Key) -> Fault:
    """The failure that one of `FAULTS` stands for, with a detail that is safe to show."""
    if isinstance(error, openai.APIConnectionError | httpx2.HTTPError):
        return _of_connection(error, key)
    kind = FailureKind.REJECTED if isinstance(error, UnicodeError) else FailureKind.CONNECTION
    return Fault(kind=kind, detail=_told(error, key), again=False)


def _of_connection(error: Exception, key: Key) -> Fault:
    cause = error.__cause__ if isinstance(error, openai.APIConnectionError) else error
    never_reached = isinstance(cause, httpx2.ConnectTimeout | httpx2.PoolTimeout)
    timed_out = isinstance(error, openai.APITimeoutError | httpx2.TimeoutException)
    kind = FailureKind.TIMEOUT if timed_out and not never_reached else FailureKind.CONNECTION
    return Fault(kind=kind, detail=_told(cause or error, key), again=_worth_repeating(error, cause))


def _worth_repeating(error: Exception, cause: BaseException | None) -> bool:
    """Not what fails here before anything is sent, nor a line that broke while the answer came in: that
    answer will be charged, and so would the next. The SDK lets only the latter's errors through bare."""
    local = isinstance(cause, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError)
    return isinstance(error, openai.APIConnectionError) and not local


def _told(error: BaseException, key: Key) -> str:
    """The error's name, and its words unless they could quote a header: a key that cannot be encoded is
    quoted whole, escaped, by the error that says so."""
    if isinstance(error, UnicodeError | httpx2.LocalProtocolError):
        return type(error).__name__
    return safe_detail(f"{type(error).__name__}: {error}", key)
