"""Every fault, by name."""

import asyncio
import contextlib
import gzip
from collections.abc import Callable
from typing import Any

from aiohttp import web
from multidict import CIMultiDict

from tests.rig.faulty_provider.service import FAULTS, Handler, Provider, as_json, fault


def _refusing(name: str, status: int, message: str, code: str | None = None, *, waits: bool = False) -> None:
    async def handler(service: Provider, _: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        if not waits:
            return service.refusal(status, message, code)
        service.close_for(service.weather.wait_s)
        return service.refusal(status, message, code, retry_after=f"{service.weather.wait_s:g}")

    FAULTS[name] = handler


for _form in ("", "seconds", "ms", "date"):

    def _busy(form: str) -> Handler:
        async def handler(service: Provider, _: web.Request, __: dict[str, Any]) -> web.StreamResponse:
            return service.busy(form)

        return handler

    FAULTS[f"busy-{_form}".rstrip("-")] = _busy(_form)

for _given in (
    ("quota", 429, "You exceeded your current quota.", "insufficient_quota"),
    ("key-401", 401, "Incorrect API key provided.", "invalid_api_key"),
    ("payment-402", 402, "Payment required."),
    ("forbidden-403", 403, "Not allowed here."),
    ("model-404", 404, "The model `m` does not exist.", "model_not_found"),
    ("path-404", 404, "Not Found"),
    ("late-408", 408, "Request timeout."),
    ("conflict-409", 409, "Conflict."),
    ("too-large-413", 413, "Payload too large."),
    ("bad-400", 400, "Something is wrong with this request."),
    ("too-long-400", 400, "This model's maximum context length is 8192 tokens.", "context_length_exceeded"),
    ("filtered-400", 400, "The content management policy forbids it.", "content_filter"),
    ("unprocessable-422", 422, "Unprocessable."),
    ("parameter-422", 422, "Unsupported parameter: 'reasoning_effort'.", "unsupported_parameter"),
    ("error-500", 500, "The server had an error."),
    ("error-502", 502, "Bad gateway."),
    ("error-503", 503, "The engine is overloaded."),
    ("error-504", 504, "Gateway timeout."),
    ("error-529", 529, "Overloaded."),
):
    _refusing(*_given)
_refusing("error-503-seconds", 503, "Be back soon.", waits=True)


def _page(name: str, status: int) -> None:
    @fault(name)
    async def handler(_: Provider, __: web.Request, ___: dict[str, Any]) -> web.StreamResponse:
        """A page of somebody else's, a proxy's or a portal's."""
        return web.Response(status=status, text="<html>Sign in</html>", content_type="text/html")


_page("page-502", 502)
_page("page-200", 200)


@fault("redirect-302")
async def _redirect(service: Provider, _: web.Request, __: dict[str, Any]) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": service.url + "/elsewhere"})


def _changed(name: str, change: Callable[[Provider, dict[str, Any]], dict[str, Any]]) -> None:
    @fault(name, paid=True)
    async def handler(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        return as_json(await service.answer(body, **change(service, body)), service.limits())


def _choice(**choice: Any) -> Callable[[Provider, dict[str, Any]], dict[str, Any]]:
    return lambda service, body: service.document(body, **choice)


_changed("no-choices", lambda _, __: {"choices": None})
_changed("empty-choices", lambda _, __: {"choices": []})
_changed("no-usage", lambda _, __: {"usage": None})
_changed("absurd-usage", lambda _, __: {"usage": {"prompt_tokens": -5, "completion_tokens": 10**30}})
_changed("other-model", lambda _, __: {"model": "somebody-else"})
_changed("length", _choice(text="la moiti", finish_reason="length"))
_changed("filtered", _choice(text="la", finish_reason="content_filter"))
_changed("content-null", _choice(message={"role": "assistant", "content": None}))
_changed("refusal", _choice(message={"role": "assistant", "content": None, "refusal": "Non."}))
_changed("blank", _choice(text=" \n"))
_changed("fenced", _choice(text='```json\n{"bon": true}\n```'))
_changed("prose", _choice(text="Bien sûr, voici l’article."))
_changed("surrogate", _choice(text="a\ud800b"))


_changed("reasoning-only", _choice(message={"role": "assistant", "content": ""}, finish_reason="length"))


@fault("double-headers", paid=True)
async def _double(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """A good answer under headers that are there twice, and do not agree."""
    headers = CIMultiDict([("Content-Type", "application/json"), ("Content-Type", "text/html")])
    for said in ("x-ratelimit-remaining-requests", "x-request-id"):
        headers.add(said, "1")
        headers.add(said, "many")
    return web.Response(body=await service.answer(body), headers=headers)


@fault("endless", paid=True)
async def _endless(service: Provider, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """Chunks that never end."""
    whole = await service.answer(body)
    sent = web.StreamResponse(headers={"Content-Type": "application/json"})
    await sent.prepare(asked)
    await sent.write(whole)
    with contextlib.suppress(ConnectionError):  # until they have had enough
        for _ in range(10_000):
            await sent.write(b" " * 4096)
            await asyncio.sleep(service.weather.slow_s / 10_000)
    return sent


@fault("error-200")
async def _error_200(service: Provider, _: web.Request, __: dict[str, Any]) -> web.StreamResponse:
    return web.json_response({"error": {"message": "overloaded"}})


@fault("half-json", paid=True)
async def _half_json(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    whole = await service.answer(body)
    return as_json(whole[: len(whole) // 2])


@fault("empty-body", paid=True)
async def _empty(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    await service.answer(body)
    return as_json(b"")


@fault("not-utf-8", paid=True)
async def _not_utf_8(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    await service.answer(body)
    return as_json(b"\xff\xfe{}")


@fault("bad-gzip", paid=True)
async def _bad_gzip(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    await service.answer(body)
    return as_json(b"not gzip", {"Content-Encoding": "gzip"})


@fault("giant-gzip", paid=True)
async def _giant(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    await service.answer(body)
    return as_json(gzip.compress(b" " * 40_000_000, 1), {"Content-Encoding": "gzip"})


@fault("reset")
async def _reset(_: Provider, asked: web.Request, __: dict[str, Any]) -> web.StreamResponse:
    """The line breaks before anything was done."""
    return _broken(asked)


@fault("reset-paid", paid=True)
async def _reset_paid(service: Provider, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """The line breaks when the answer is made, before a byte of it is sent."""
    await service.answer(body)
    return _broken(asked)


@fault("cut", paid=True)
async def _cut(service: Provider, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """The line breaks in the middle of the answer."""
    whole = await service.answer(body)
    sent = web.StreamResponse(headers={"Content-Type": "application/json", "Content-Length": str(len(whole))})
    await sent.prepare(asked)
    await sent.write(whole[: len(whole) // 2])
    return _broken(asked)


@fault("cut-chunked", paid=True)
async def _cut_chunked(service: Provider, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    whole = await service.answer(body)
    sent = web.StreamResponse(headers={"Content-Type": "application/json"})
    await sent.prepare(asked)
    await sent.write(whole[: len(whole) // 2])
    return _broken(asked)


@fault("no-http")
async def _no_http(_: Provider, asked: web.Request, __: dict[str, Any]) -> web.StreamResponse:
    assert asked.transport is not None
    asked.transport.write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    return _broken(asked, politely=True)


@fault("slow", paid=True)
async def _slow(service: Provider, _: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """Charged, and longer than anybody waits."""
    whole = await service.answer(body)
    await asyncio.sleep(service.weather.slow_s)
    return as_json(whole)


@fault("silent")
async def _silent(service: Provider, asked: web.Request, _: dict[str, Any]) -> web.StreamResponse:
    """Nothing is done and nothing is said."""
    await asyncio.sleep(service.weather.slow_s)
    return _broken(asked)


@fault("drip", paid=True)
async def _drip(service: Provider, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """One byte at a time, for as long as slow takes."""
    whole = await service.answer(body)
    sent = web.StreamResponse(headers={"Content-Type": "application/json"})
    await sent.prepare(asked)
    with contextlib.suppress(ConnectionError):
        for at in range(len(whole)):
            await sent.write(whole[at : at + 1])
            await asyncio.sleep(service.weather.slow_s / len(whole))
    return sent


@fault("closing", paid=True)
async def _closing(service: Provider, asked: web.Request, body: dict[str, Any]) -> web.StreamResponse:
    """A good answer, and the connection is closed right after it although it was to be kept."""
    sent = as_json(await service.answer(body), service.limits())
    await sent.prepare(asked)
    await sent.write_eof()
    return _broken(asked, politely=True)


def _broken(asked: web.Request, *, politely: bool = False) -> web.StreamResponse:
    """Leave: with a reset, or with a close once all is sent."""
    if asked.transport is None:
        return web.Response()  # they left first
    if politely:
        asked.transport.close()
    else:
        asked.transport.abort()
    return web.Response()
