"""Every fault of a service becomes one kind of failure, without an exception and without the key."""

import gzip
import logging
import time
import tracemalloc
import zlib
from functools import cache

import pytest

from rewriter.article import FailureKind, Usage
from tests.backends.asking import (
    KEY,
    TRANSPORTS,
    Transport,
    answered,
    ask_once,
    backend,
    backend_at,
    failed,
    request,
)
from tests.rig.loopback import Answer, completion, error, json_answer, loopback

HTML = Answer(body=b"<html>Sign in</html>", headers={"Content-Type": "text/html"})
PAID = Usage(input_tokens=11, output_tokens=7)
ECHO = f"Incorrect API key provided: {KEY}. Bearer {KEY} \x1b[31m\u202e"

pytestmark = pytest.mark.parametrize("by", TRANSPORTS)

FAULTS = [
    (error(401, ECHO, code="invalid_api_key"), FailureKind.AUTHENTICATION),
    (error(403, ECHO), FailureKind.AUTHENTICATION),
    (error(402, ECHO), FailureKind.QUOTA),
    (error(429, ECHO, code="insufficient_quota"), FailureKind.QUOTA),
    (error(429, ECHO, code="rate_limit_exceeded"), FailureKind.RATE_LIMITED),
    (error(429, "Request too large for m on tokens per min " + ECHO), FailureKind.TOO_LONG),
    (error(404, "The model `m` does not exist " + ECHO, code="model_not_found"), FailureKind.UNKNOWN_MODEL),
    (error(400, "invalid model ID " + ECHO), FailureKind.UNKNOWN_MODEL),
    (json_answer({"detail": "Not Found " + ECHO}, status=404), FailureKind.REJECTED),
    (error(400, ECHO), FailureKind.REJECTED),
    (error(400, ECHO, code="context_length_exceeded"), FailureKind.TOO_LONG),
    (error(400, ECHO, code="content_filter"), FailureKind.FILTERED),
    (error(413, ECHO), FailureKind.TOO_LONG),
    (error(408, ECHO), FailureKind.UNAVAILABLE),
    (error(500, ECHO), FailureKind.UNAVAILABLE),
    (error(503, ECHO), FailureKind.UNAVAILABLE),
    (
        Answer(status=502, body=b"<html>" + ECHO.encode(), headers={"Content-Type": "text/html"}),
        FailureKind.UNAVAILABLE,
    ),
    (Answer(status=302, headers={"Location": "/elsewhere"}), FailureKind.UNAVAILABLE),
    (HTML, FailureKind.UNAVAILABLE),
    (Answer(body=b'{"choices": [{"mess'), FailureKind.UNAVAILABLE),
    (Answer(body=b""), FailureKind.UNAVAILABLE),
    (Answer(body=b"[" * 100_000), FailureKind.UNAVAILABLE),
    (Answer(body=b"\xff\xfe\x00"), FailureKind.UNAVAILABLE),
    (Answer(body=b"null"), FailureKind.UNAVAILABLE),
    (json_answer({"error": {"message": ECHO}}), FailureKind.UNAVAILABLE),
    (json_answer({"error": ECHO}), FailureKind.UNAVAILABLE),
    (json_answer({"id": "x"}), FailureKind.EMPTY),
    (json_answer({"choices": []}), FailureKind.EMPTY),
    (json_answer({"choices": [None]}), FailureKind.EMPTY),
    (json_answer({"choices": [{"message": None}]}), FailureKind.EMPTY),
    (completion(None), FailureKind.EMPTY),
    (completion(" \n"), FailureKind.EMPTY),
    (completion(None, refusal="I cannot " + ECHO), FailureKind.REFUSED),
    (completion("la moitié", finish="content_filter"), FailureKind.FILTERED),
    (completion("la moitié", finish="length"), FailureKind.TRUNCATED),
    (Answer(body=b"x" * 1000, cut=10), FailureKind.CONNECTION),
    (Answer(body=b"not gzip", headers={"Content-Encoding": "gzip"}), FailureKind.CONNECTION),
]


@pytest.mark.parametrize(("answer", "kind"), FAULTS)
def test_a_fault_becomes_a_failure_without_the_key(
    answer: Answer, kind: FailureKind, caplog: pytest.LogCaptureFixture, by: Transport
) -> None:
    caplog.set_level(logging.DEBUG)
    with loopback([answer]) as server:
        failure = failed(ask_once(backend(server, by=by)))
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert (failure.kind, len(server.requests)) == (kind, 1)
    assert KEY not in repr(failure) + caplog.text
    assert failure.detail.isprintable()
    assert len(failure.detail) <= 300


@pytest.mark.parametrize("finish", ["length", "content_filter"])
def test_an_answer_that_stopped_early_keeps_its_text_and_its_cost(finish: str, by: Transport) -> None:
    with loopback([completion("la moitié", finish=finish)]) as server:
        failure = failed(ask_once(backend(server, by=by)))
    assert (failure.text, failure.usage) == ("la moitié", PAID)


def test_an_empty_answer_still_costs(by: Transport) -> None:
    with loopback(
        [json_answer({"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 0}})]
    ) as server:
        assert failed(ask_once(backend(server, by=by))).usage == Usage(input_tokens=5)


def test_nobody_answers(by: Transport) -> None:
    with loopback([]) as server:
        url = server.url
    failure = failed(ask_once(backend_at(url, timeout_s=2, by=by)))
    assert failure.kind is FailureKind.CONNECTION


def test_a_slow_answer_times_out_and_is_asked_once(by: Transport) -> None:
    with loopback([Answer(delay=20.0)]) as slow:  # long after the timeout, which lets the question arrive
        assert failed(ask_once(backend(slow, timeout_s=0.8, by=by))).kind is FailureKind.TIMEOUT
        assert len(slow.requests) == 1


def test_a_dripping_answer_cannot_outlast_the_timeout(by: Transport) -> None:
    with loopback([Answer(body=b" " * 1000, drip=0.02)]) as server:
        start = time.monotonic()
        failure = failed(ask_once(backend(server, timeout_s=0.3, by=by)))
    assert failure.kind is FailureKind.TIMEOUT
    assert time.monotonic() - start < 2.0


def test_a_redirect_never_carries_the_key_away(by: Transport) -> None:
    with loopback([completion("volé")]) as other:
        away = Answer(status=307, headers={"Location": other.url + "/chat/completions"})
        with loopback([away]) as server:
            assert failed(ask_once(backend(server, by=by))).kind is FailureKind.UNAVAILABLE
        assert other.requests == []


def test_a_compressed_giant_is_cut_off(by: Transport) -> None:
    body = gzip.compress(b" " * (64 * 1024 * 1024))
    with loopback([Answer(body=body, headers={"Content-Encoding": "gzip"})]) as server:
        failure = failed(ask_once(backend(server, timeout_s=20, by=by)))
    assert failure.kind is FailureKind.UNAVAILABLE
    assert "16777216" in failure.detail


@pytest.mark.parametrize("status", [400, 500])
def test_a_compressed_giant_of_a_refusal_is_cut_off(status: int, by: Transport) -> None:
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    with loopback([Answer(status=status, body=giant(), headers=headers)]) as server:
        tracemalloc.start()
        try:
            failure = failed(ask_once(backend(server, timeout_s=20, by=by)))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert failure.kind in {FailureKind.REJECTED, FailureKind.UNAVAILABLE}
    assert peak < 100_000_000


@cache
def giant() -> bytes:
    """A quarter of a gigabyte, as a quarter of a megabyte."""
    packer = zlib.compressobj(wbits=31)
    parts = [packer.compress(b" " * 1_000_000) for _ in range(256)]
    return b"".join([*parts, packer.flush()])


@pytest.mark.parametrize("key", ["clé-secrète-é", "sk-line\nbreak-key", " spaced key "])
def test_a_key_that_cannot_be_sent_is_not_shown(key: str, by: Transport) -> None:
    with loopback([]) as server:
        failure = failed(ask_once(backend(server, key=key, by=by)))
        assert server.requests == []
    assert key not in failure.detail
    assert "secr" not in failure.detail
    assert "break" not in failure.detail


@pytest.mark.parametrize(
    "url", ["", "nonsense", "http://", "ftp://host/v1", "http://host:99999/v1", "http://\x00/"]
)
def test_an_address_that_leads_nowhere_is_a_failure(url: str, by: Transport) -> None:
    if not url:
        url = " "
    failure = failed(ask_once(backend_at(url, timeout_s=2, by=by)))
    assert failure.kind in {FailureKind.CONNECTION, FailureKind.REJECTED}
    assert KEY not in failure.detail


def test_text_that_cannot_be_encoded_is_a_failure(by: Transport) -> None:
    with loopback([]) as server:
        assert failed(ask_once(backend(server, by=by), request("\ud800"))).kind is FailureKind.REJECTED


def test_a_lone_surrogate_in_an_answer_is_replaced(by: Transport) -> None:
    with loopback([completion("a\ud800b \U0001f600")]) as server:
        assert answered(ask_once(backend(server, by=by))).text == "a\ufffdb \U0001f600"


def test_a_proxy_is_not_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch, by: Transport) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with loopback([completion("direct")]) as server:
        assert answered(ask_once(backend(server, by=by))).text == "direct"


def test_the_environment_cannot_change_key_or_address(monkeypatch: pytest.MonkeyPatch, by: Transport) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-another-key-entirely")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin-key-of-the-house")
    with loopback([completion("ici")]) as server:
        assert answered(ask_once(backend(server, by=by))).text == "ici"
        headers = server.requests[0].headers
    assert headers["authorization"] == f"Bearer {KEY}"
    assert not any("another" in value or "admin" in value for value in headers.values())
