"""OpenAI's Batch API through the SDK: files in, batches made and looked for, results out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeVar

import openai

from rewriter.article import Failure, FailureKind, Reply, Request
from rewriter.backends.access import Key
from rewriter.backends.batch_api import MOST_RESULT_BYTES, Missing, RemoteBatch, Result
from rewriter.backends.fault import Fault, worth_retrying
from rewriter.backends.manner import Manner
from rewriter.backends.openai.batch_lines import Lines
from rewriter.backends.openai.batch_reading import KEY_NAME, batch_from, batches_from, document_from, id_from
from rewriter.backends.openai.clients import opened
from rewriter.backends.openai.refusals import fault_of
from rewriter.backends.openai.sdk import FAULTS, refusal_of, wire_fault
from rewriter.backends.openai.transport import is_sendable
from rewriter.backends.retrying import backoff_s
from rewriter.errors import RewriterError
from rewriter.files import GrowingFile, opened_file

ENDPOINT: Literal["/v1/chat/completions"] = "/v1/chat/completions"
WINDOW: Literal["24h"] = "24h"
TRANSFER_S = 3600.0  # for one file, however slow the line
_PAGE = 100  # batches told at once, OpenAI's most
_MOST_PAGES = 1000
_NOT_HERE = frozenset({404, 405, 501})
_UNSENDABLE = "the key holds white space or a letter that no header can carry"

T = TypeVar("T")


class OpenAIBatches:
    """The service behind the address, asked in files. What costs nothing is tried `attempts` times, waiting
    as for single calls; creating a batch never is: the caller looks for it first."""

    def __init__(
        self,
        *,
        api_key: Key,
        base_url: str | None = None,
        timeout_s: float = 300.0,
        api_version: str | None = None,
        manner: Manner = Manner(),
        attempts: int = 4,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._key = api_key
        self._base_url = base_url
        self._timeout_s = timeout_s
        self._api_version = api_version
        self._attempts = attempts
        self._sleep = sleep
        self._lines = Lines(api_key, manner, ENDPOINT)
        self._client: openai.AsyncOpenAI | None = None

    def line(self, request: Request, custom_id: str) -> bytes | Failure:
        """The line of a file that asks the request; why it cannot be put otherwise."""
        return self._lines.line(request, custom_id)

    def result(self, line: bytes) -> Result | None:
        """What a line of results says; None when it says nothing that can be used."""
        return self._lines.result(line)

    def reply(self, result: Result, request: Request) -> Reply:
        """The result as a reply to its request."""
        return self._lines.reply(result, request)

    async def upload(self, path: Path) -> str | Fault:
        """Hand a file of requests over: its id."""

        async def sent() -> str | Fault:
            with opened_file(path) as file:  # a handle is streamed; a path would be read whole
                named = (path.name, file, "application/jsonl")
                create = self._connected().files.with_streaming_response.create
                async with create(file=named, purpose="batch") as response:
                    return id_from(await document_from(response.iter_bytes()), self._key)

        return await self._patiently(sent, TRANSFER_S)

    async def create(self, file_id: str, key: str) -> RemoteBatch | Fault:
        """Have a file answered, within a day. Tried once."""

        async def made() -> RemoteBatch | Fault:
            create = self._connected().batches.with_streaming_response.create
            async with create(
                input_file_id=file_id,
                endpoint=ENDPOINT,
                completion_window=WINDOW,
                metadata={KEY_NAME: key},
            ) as response:
                return batch_from(await document_from(response.iter_bytes()), self._key)

        return await self._once(made, self._timeout_s)

    async def retrieve(self, batch_id: str) -> RemoteBatch | Fault:
        """How far a batch is."""

        async def seen() -> RemoteBatch | Fault:
            retrieve = self._connected().batches.with_streaming_response.retrieve
            async with retrieve(batch_id) as response:
                return batch_from(await document_from(response.iter_bytes()), self._key)

        return await self._patiently(seen, self._timeout_s)

    async def cancel(self, batch_id: str) -> RemoteBatch | Fault:
        """Ask the service to stop; what was answered is kept and charged."""

        async def stopped() -> RemoteBatch | Fault:
            cancel = self._connected().batches.with_streaming_response.cancel
            async with cancel(batch_id) as response:
                return batch_from(await document_from(response.iter_bytes()), self._key)

        return await self._patiently(stopped, self._timeout_s)

    async def find(self, keys: Collection[str]) -> Mapping[str, Sequence[RemoteBatch]] | Fault:
        """The batches that carry one of the keys, by key, oldest first. The list is looked through to its
        end: whoever is not found can be created without fear of a second one."""
        found: dict[str, list[RemoteBatch]] = {}
        after: str | None = None
        for _ in range(_MOST_PAGES):
            page = await self._page(after)
            if isinstance(page, Fault):
                return page
            for batch in page[0]:
                if batch.key in keys:
                    found.setdefault(batch.key, []).insert(0, batch)  # the service tells the newest first
            after = page[1]
            if after is None:
                return found
        return Fault(kind=FailureKind.UNAVAILABLE, detail="a list of batches without end", again=False)

    async def download(self, file_id: str, path: Path) -> Fault | None:
        """Bring a file of results to a path, whole or not at all, without holding it in memory. OutputError
        when the disk takes no more."""

        async def fetched() -> Fault | None:
            content = self._connected().files.with_streaming_response.content
            async with content(file_id) as response:
                return await _streamed(response.iter_bytes(), path)

        return await self._patiently(fetched, TRANSFER_S)

    async def aclose(self) -> None:
        """Let go of the connections; the next call opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _page(self, after: str | None) -> tuple[Sequence[RemoteBatch], str | None] | Fault:
        async def told() -> tuple[Sequence[RemoteBatch], str | None] | Fault:
            listed = self._connected().batches.with_streaming_response.list
            async with listed(limit=_PAGE, after=after or openai.omit) as response:
                return batches_from(await document_from(response.iter_bytes()), self._key)

        return await self._patiently(told, self._timeout_s)

    async def _patiently(self, ask: Callable[[], Awaitable[T | Fault]], within_s: float) -> T | Fault:
        for attempt in range(self._attempts):
            said = await self._once(ask, within_s)
            if not isinstance(said, Fault) or not _again(said) or attempt == self._attempts - 1:
                return said
            await self._sleep(max(said.retry_after_s or 0.0, backoff_s(attempt + 1, 0.0)))
        raise AssertionError("attempts is at least 1")  # pragma: no cover

    async def _once(self, ask: Callable[[], Awaitable[T | Fault]], within_s: float) -> T | Fault:
        if not is_sendable(self._key):
            return Fault(kind=FailureKind.AUTHENTICATION, detail=_UNSENDABLE, again=False)
        try:
            async with asyncio.timeout(within_s):
                return await ask()
        except TimeoutError:
            return Fault(kind=FailureKind.TIMEOUT, detail=f"no whole answer within {within_s:g} s")
        except FAULTS as error:
            return self._fault(error)
        except RewriterError:
            raise
        except Exception as error:  # noqa: BLE001  # told below, without the SDK's frames, which hold the key
            defect = f"{type(error).__name__} while asking the service"
        raise RuntimeError(defect)

    def _fault(self, error: Exception) -> Fault:
        if not isinstance(error, openai.APIStatusError):
            return wire_fault(error, self._key)
        fault = fault_of(refusal_of(error), self._key)
        if error.status_code in _NOT_HERE:
            return Missing(kind=FailureKind.REJECTED, detail=fault.detail, again=False)
        return fault

    def _connected(self) -> openai.AsyncOpenAI:
        if self._client is None:
            self._client = opened(
                key=self._key,
                base_url=self._base_url,
                timeout_s=self._timeout_s,
                api_version=self._api_version,
            )
        return self._client


def _again(fault: Fault) -> bool:
    """Nothing of what is tried again here is ever charged: broken and slow lines are worth it too."""
    broken = fault.kind in (FailureKind.TIMEOUT, FailureKind.CONNECTION)
    return broken or worth_retrying(fault)


async def _streamed(chunks: AsyncIterator[bytes], path: Path) -> Fault | None:
    file, size = GrowingFile(path), 0
    try:
        async for chunk in chunks:
            size += len(chunk)
            if size > MOST_RESULT_BYTES:
                return Fault(
                    kind=FailureKind.UNAVAILABLE, detail=f"over {MOST_RESULT_BYTES} bytes", again=False
                )
            file.write(chunk)
        file.finish()
    finally:
        file.drop()
    return None
