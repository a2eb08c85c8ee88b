"""One call to an OpenAI-compatible service: chat completions, any base URL."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import openai

from rewriter.article import FailureKind, Reply, Request
from rewriter.backends.access import Key
from rewriter.backends.fault import Fault
from rewriter.backends.manner import Manner
from rewriter.backends.memory import Learnt, Memory
from rewriter.backends.openai.answers import Answer, read_answer
from rewriter.backends.openai.clients import is_sendable, opened
from rewriter.backends.openai.complaints import complaint_of
from rewriter.backends.openai.dialect import Dialect
from rewriter.backends.openai.faults import FAULTS, fault_of

MAX_BODY = 16 * 1024 * 1024  # bytes after decompression; a long article's answer is under 0.1 MB
_WAYS_TO_ASK = 8  # as is; two other schema modes, another limit name or none, no system role, two parameters
_REFUSALS = frozenset({400, 415, 422, 424, 500, 501})  # 424 and 500: templates without a system role

_UNSENDABLE = "the key holds white space or a letter that no header can carry"


class OpenAIBackend:
    """Answers requests through the SDK, one call each, no retry of its own: `Retrying` does that.

    Never raises for what the service does. A call ends after `timeout_s` seconds in all, however slowly
    the answer drips in. Redirects are not followed: they would carry the key to another address. A
    service that does not know a parameter is asked again without it; once it answers, what it understands
    is noted in `memory`. Connections belong to the running event loop and are opened anew in another one."""

    def __init__(
        self,
        *,
        api_key: Key,
        base_url: str | None = None,
        timeout_s: float = 300.0,
        api_version: str | None = None,
        manner: Manner = Manner(),
        memory: Memory | None = None,
    ) -> None:
        self._key = api_key
        self._base_url = base_url
        self._timeout_s = timeout_s
        self._api_version = api_version
        self._dialect = Dialect(manner)
        self._memory = memory
        self._noted = manner
        self._client: openai.AsyncOpenAI | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def manner(self) -> Manner:
        """How the service is asked by now."""
        return self._dialect.manner

    async def complete(self, request: Request) -> Reply:
        """The model's answer, or the failure it ended in, as a value."""
        if not is_sendable(self._key):
            return Fault(kind=FailureKind.AUTHENTICATION, detail=_UNSENDABLE, again=False)
        try:
            async with asyncio.timeout(self._timeout_s):
                return await self._ask(request)
        except TimeoutError:
            return Fault(kind=FailureKind.TIMEOUT, detail=f"no whole answer within {self._timeout_s:g} s")
        except FAULTS as error:
            return fault_of(error, self._key)
        except Exception as error:  # noqa: BLE001  # told below, without the SDK's frames
            defect = f"{type(error).__name__} while asking the service"
        raise RuntimeError(defect)  # not from `error`: the SDK's frames hold the key, and debuggers show them

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        client, self._client = self._client, None
        if client is not None and self._loop is asyncio.get_running_loop():
            await client.close()

    async def _ask(self, request: Request) -> Reply:
        for _ in range(_WAYS_TO_ASK):
            arguments = self._dialect.arguments(request)
            try:
                reply = await self._once(arguments, request)
            except openai.APIStatusError as error:
                if error.status_code not in _REFUSALS or not self._learns_from(error, arguments):
                    return self._refused(error)
            else:
                self._note()
                return reply
        return Fault(kind=FailureKind.REJECTED, detail="the service refuses every way of asking", again=False)

    def _learns_from(self, error: openai.APIStatusError, arguments: dict[str, Any]) -> bool:
        return self._dialect.step_down(arguments, complaint_of(error))

    def _refused(self, error: openai.APIStatusError) -> Fault:
        fault = fault_of(error, self._key)
        tokens = complaint_of(error).context_tokens if fault.kind is FailureKind.TOO_LONG else None
        if tokens is not None:
            self._note(context_tokens=tokens)
        return fault

    def _note(self, context_tokens: int | None = None) -> None:
        """Note what is new. Only an answer proves that what was learnt from refusals leads somewhere; a
        context's length is told by the refusal itself."""
        if self._memory is None or (self.manner == self._noted and context_tokens is None):
            return
        known = self._memory.recall()
        tokens = context_tokens or (known.context_tokens if known else None)
        stated = known.usage_stated if known else None
        self._noted = self.manner
        self._memory.note(Learnt(manner=self.manner, context_tokens=tokens, usage_stated=stated))

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
            self._loop = loop
            self._client = opened(
                key=self._key,
                base_url=self._base_url,
                timeout_s=self._timeout_s,
                api_version=self._api_version,
            )
        return self._client


async def _capped(chunks: AsyncIterator[bytes]) -> bytes | None:
    """All of a body, or None when it is over the cap: a small compressed answer can unfold to gigabytes."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)
