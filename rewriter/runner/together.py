"""Several requests of one article, asked at once, and one that may be dropped."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from rewriter.article import Failure, FailureKind, Reply, Request


async def together(
    requests: tuple[Request, ...], one: Callable[[Request], Awaitable[Reply]]
) -> tuple[Reply, ...]:
    """The replies, in the requests' order; equal requests are asked once. When one raises, the others still
    end, and are stored, before the error goes on its way."""
    unique = list({request.digest: request for request in requests}.values())
    results = await asyncio.gather(*(one(request) for request in unique), return_exceptions=True)
    replies: dict[str, Reply] = {}
    for request, result in zip(unique, results, strict=True):
        if isinstance(result, BaseException):
            raise result
        replies[request.digest] = result
    return tuple(replies[request.digest] for request in requests)


async def unless(dropped: Coroutine[Any, Any, Any], call: Coroutine[Any, Any, Reply]) -> Reply:
    """The call's reply, or Failure(CANCELLED) when `dropped` ends first: the call is then broken off."""
    calling, stop = asyncio.ensure_future(call), asyncio.ensure_future(dropped)
    try:
        await asyncio.wait((calling, stop), return_when=asyncio.FIRST_COMPLETED)
        return calling.result() if calling.done() else Failure(kind=FailureKind.CANCELLED)
    finally:
        stop.cancel()
        calling.cancel()
        await asyncio.wait((calling, stop))


async def either(*ends: Coroutine[Any, Any, Any]) -> None:
    """Wait for the first of them."""
    waiting = [asyncio.ensure_future(end) for end in ends]
    try:
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for one in waiting:
            one.cancel()
        await asyncio.wait(waiting)
