"""Requests and backends for the tests of this room."""

import asyncio
from typing import Literal, get_args

from rewriter.article import Completion, Failure, Message, Parameters, Prompt, Reply, Request, Schema
from rewriter.backends.openai import OpenAIBackend
from rewriter.backends.openai.light import LightTransport
from rewriter.backends.openai.transport import Heard
from rewriter.settings import Secret
from tests.rig.loopback import Loopback

KEY = "sk-canary-0123456789abcdef"
Transport = Literal["sdk", "light"]
TRANSPORTS: tuple[Transport, ...] = get_args(Transport)
SCHEMA = Schema(name="article", json='{"type":"object","properties":{},"additionalProperties":false}')


def request(
    text: str = "Bonjour", *, schema: Schema | None = None, parameters: Parameters = Parameters()
) -> Request:
    prompt = Prompt(name="whole", version="v", messages=(Message(role="user", content=text),))
    return Request(purpose="whole", model="m", prompt=prompt, schema=schema, parameters=parameters)


def backend(
    server: Loopback,
    *,
    timeout_s: float = 5.0,
    key: str = KEY,
    by: Transport = "sdk",
    heard: Heard | None = None,
) -> OpenAIBackend:
    return backend_at(server.url, timeout_s=timeout_s, key=key, by=by, heard=heard)


def backend_at(
    url: str, *, timeout_s: float = 5.0, key: str = KEY, by: Transport = "sdk", heard: Heard | None = None
) -> OpenAIBackend:
    secret = Secret(key)
    light = LightTransport(key=secret, base_url=url, timeout_s=timeout_s) if by == "light" else None
    return OpenAIBackend(api_key=secret, base_url=url, timeout_s=timeout_s, transport=light, heard=heard)


def ask(to: OpenAIBackend, *requests: Request) -> list[Reply]:
    async def all_in_turn() -> list[Reply]:
        try:
            return [await to.complete(one) for one in requests]
        finally:
            await to.aclose()

    return asyncio.run(all_in_turn())


def ask_once(to: OpenAIBackend, asked: Request | None = None) -> Reply:
    return ask(to, asked or request())[0]


def answered(reply: Reply) -> Completion:
    assert isinstance(reply, Completion), reply
    return reply


def failed(reply: Reply) -> Failure:
    assert isinstance(reply, Failure), reply
    return reply
