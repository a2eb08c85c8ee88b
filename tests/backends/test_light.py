"""The light way of sending keeps what the SDK's keeps: proxies, secrets, cookies, the same words."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from rewriter.article import FailureKind, Parameters, Reply
from rewriter.backends.known_services import BY_NAME
from rewriter.backends.openai import OpenAIBackend
from rewriter.settings import Secret
from tests.backends.asking import (
    KEY,
    SCHEMA,
    TRANSPORTS,
    Transport,
    answered,
    ask,
    ask_once,
    backend,
    backend_at,
    failed,
    request,
)
from tests.backends.test_canary import leaks, shown
from tests.rig.loopback import Answer, Loopback, completion, error, loopback

ELSEWHERE = "http://service.example/v1"


def through(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    """Name a proxy in the environment, and nothing else."""
    for name in ("NO_PROXY", "no_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", proxy)


def proxy_of(server: Loopback, user: str = "") -> str:
    return server.url.removesuffix("/v1").replace("http://", f"http://{user}")


@pytest.mark.parametrize("by", TRANSPORTS)
def test_services_elsewhere_are_asked_through_the_proxy(
    by: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    with loopback([completion("par le mandataire")]) as proxy:
        through(monkeypatch, proxy_of(proxy, "nom:mot%20de%20passe@"))
        assert answered(ask_once(backend_at(ELSEWHERE, by=by))).text == "par le mandataire"
        asked = proxy.requests[0]
    assert asked.path == f"{ELSEWHERE}/chat/completions"
    assert asked.headers["proxy-authorization"] == "Basic bm9tOm1vdCBkZSBwYXNzZQ=="
    assert asked.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("user", ["", "nom:mot@"])
def test_proxy_of_an_encrypted_service_never_sees_the_key(user: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    async def asked() -> Reply:
        proxy = await asyncio.start_server(listen, "127.0.0.1", 0)
        port = proxy.sockets[0].getsockname()[1]
        monkeypatch.setenv("https_proxy", f"http://{user}127.0.0.1:{port}")
        to = backend_at(ELSEWHERE.replace("http:", "https:"), by="light")
        async with proxy:
            reply = await to.complete(request())
            await to.aclose()
        return reply

    through(monkeypatch, "http://127.0.0.1:9")
    failure = failed(asyncio.run(asked()))
    assert failure.kind is FailureKind.CONNECTION
    assert seen[0].startswith(b"CONNECT service.example:443")
    assert (b"Proxy-Authorization: Basic" in seen[0]) == bool(user)
    assert leaks(seen[0]) == leaks(repr(failure)) == []


def test_netrc_cannot_change_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine service.example login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with loopback([completion("x")]) as proxy:
        through(monkeypatch, proxy_of(proxy))
        answered(ask_once(backend_at(ELSEWHERE, by="light")))
        assert proxy.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_both_ways_send_the_same_words() -> None:
    chosen = Parameters(max_output_tokens=9, temperature=0.5, reasoning_effort="low")
    bodies = []
    for by in TRANSPORTS:
        with loopback([completion("{}")]) as server:
            ask_once(backend(server, by=by), request("Été «\u00a0…\u00a0»", schema=SCHEMA, parameters=chosen))
            bodies.append((server.requests[0].path, server.requests[0].body))
    assert bodies[0] == bodies[1]


def test_cookies_are_not_kept() -> None:
    biscuit = completion("x")
    answer = Answer(body=biscuit.body, headers={**biscuit.headers, "Set-Cookie": "who=me; Path=/"})
    with loopback([answer, completion("y")]) as server:
        ask(backend(server, by="light"), request(), request())
        assert "cookie" not in server.requests[1].headers


def test_light_backend_serves_two_event_loops() -> None:
    async def once(shared: OpenAIBackend) -> Reply:
        try:
            return await shared.complete(request())
        finally:
            await shared.aclose()

    with loopback([completion("a"), completion("b")]) as server:
        shared = backend(server, by="light")
        assert [answered(asyncio.run(once(shared))).text for _ in range(2)] == ["a", "b"]


def test_defect_inside_aiohttp_shows_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object, **given: object) -> None:
        raise LookupError(str(given["headers"]))

    monkeypatch.setattr(aiohttp.ClientSession, "_request", broken)
    with loopback([]) as server, pytest.raises(RuntimeError) as caught:
        ask_once(backend(server, by="light"))
    assert leaks(shown(caught.value)) == []
    assert "LookupError" in str(caught.value)


@pytest.mark.parametrize("by", TRANSPORTS)
def test_all_that_is_said_is_heard_refusals_too(by: Transport) -> None:
    heard: list[tuple[int, str | None]] = []
    limit = "x-ratelimit-limit-requests"
    with loopback([error(429, x_ratelimit_limit_requests="60"), completion("x")]) as server:
        asked = backend(server, by=by, heard=lambda s, h: heard.append((s, h.get(limit))))
        ask(asked, request(), request())
    assert heard == [(429, "60"), (200, None)]


def test_requests_from_one_template_are_said_to_be_alike() -> None:
    manner = BY_NAME["openai"].manner
    refusal = error(400, "Unrecognized request argument supplied: prompt_cache_key")
    with loopback([completion("a"), refusal, completion("b"), completion("c")]) as server:
        asked = OpenAIBackend(api_key=Secret(KEY), base_url=server.url, manner=manner)
        ask(asked, request("un"), request("deux"), request("trois"))
        keys = [one.body.get("prompt_cache_key") for one in server.requests]
    assert keys[0]
    assert keys == [keys[0], keys[0], None, None]


@pytest.mark.parametrize("name", [name for name in BY_NAME if name != "openai"])
def test_other_services_are_not_told_which_requests_are_alike(name: str) -> None:
    assert not BY_NAME[name].manner.cache_key
