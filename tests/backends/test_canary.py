"""A key that must never be seen again: driven through every fault, it shows up in no log, message, traceback,
journal or file."""

import asyncio
import logging
import sqlite3
import traceback
from pathlib import Path

import pytest
from rich.traceback import Traceback

from rewriter.api.options import Options
from rewriter.api.rewriting import job_for, make, open_journal, write
from rewriter.article import Depth, Reply
from rewriter.backends import Metered, connect
from rewriter.backends.openai import OpenAIBackend
from rewriter.settings import Secret, Settings
from tests.backends.asking import KEY, SCHEMA, ask_once, backend, request
from tests.backends.faulty import ATTEMPTS, FAULTS, Faulty
from tests.cli.running import rewriter
from tests.flow.sample import TEXT
from tests.rig.loopback import Loopback, loopback

PIECES = (KEY, KEY.removeprefix("sk-"), "0123456789abcdef")  # a masked start or end would still be a leak


def leaks(text: str | bytes) -> list[str]:
    """Which pieces of the key are in there."""
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return [piece for piece in PIECES if piece.encode() in data]


def shown(error: BaseException) -> str:
    """Everything a traceback can show: the words, and the locals of every frame, as deep as rich goes. It is
    read before rich draws it, which takes ten times as long and breaks words at the edge."""
    told = Traceback.extract(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_length=500,
        locals_max_string=5000,
    )
    return repr(told) + "".join(traceback.format_exception(error)) + repr(error)


def shown_of_a_crash(*values: object) -> str:
    """What a crash shows while those values are at hand."""
    try:
        return str(len(repr(values)) / 0)
    except ZeroDivisionError as error:
        return shown(error)


def settings_for(server: Loopback, case: Faulty, **more: object) -> Settings:
    return Settings(
        model="m", base_url=server.url, api_key=Secret(KEY), attempts=ATTEMPTS,
        timeout_s=case.timeout_s, deadline_s=min(case.deadline_s, 1.5), **more,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_fault_leaves_the_key_nowhere(
    name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    case = FAULTS[name]
    options = Options(depth=Depth.REWRITE, min_words=200)
    with loopback(case.answers()) as server:
        job = job_for(TEXT, options, settings_for(server, case, cache=tmp_path / "cache"))
        with open_journal(job, tmp_path) as journal:
            article = make(job, journal=journal)
        write(article, tmp_path, "fr")
        sent = server.requests[0].headers["authorization"]
    assert sent == f"Bearer {KEY}"
    assert len(caplog.records) > 3
    printed = capfd.readouterr()
    assert leaks(caplog.text + printed.out + printed.err + repr(article) + repr(job)) == []
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {"journal.sqlite", "report.html", "article.json"} <= {path.name for path in files}
    assert {path.name: found for path in files if (found := leaks(path.read_bytes()))} == {}


@pytest.mark.parametrize("name", FAULTS)
def test_crash_after_a_fault_shows_no_key_even_with_every_local(name: str) -> None:
    case = FAULTS[name]
    with loopback(case.answers()) as server:
        settings = settings_for(server, case)
        meter = connect(settings)
        reply = asyncio.run(_and_close(meter))
    assert leaks(shown_of_a_crash(settings, meter, reply)) == []


async def _and_close(meter: Metered) -> Reply:
    reply = await meter.complete(request(schema=SCHEMA))
    await meter.aclose()
    return reply


def test_defect_inside_the_sdk_shows_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK's frames hold the key; an error that nobody foresaw must not bring them along."""
    import httpx2

    async def broken(self: object, sent: httpx2.Request) -> httpx2.Response:
        authorization = sent.headers["authorization"]
        raise LookupError(authorization)

    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", broken)
    with loopback([]) as server, pytest.raises(RuntimeError) as caught:
        ask_once(backend(server))
    assert leaks(shown(caught.value)) == []
    assert "LookupError" in str(caught.value)


@pytest.mark.parametrize("key", [f"{KEY}\nx", f" {KEY} ", f"{KEY}é"])
def test_key_that_cannot_be_sent_is_in_no_reply(key: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with loopback([]) as server:
        reply = ask_once(OpenAIBackend(api_key=Secret(key), base_url=server.url, timeout_s=2))
    assert leaks(repr(reply) + caplog.text) == []


@pytest.mark.parametrize("name", ["bad key", "quota", "down", "HTML with status 200", "refusal"])
def test_command_line_leaves_the_key_nowhere(name: str, tmp_path: Path) -> None:
    (tmp_path / "passerelle.txt").write_text(TEXT, encoding="utf-8")
    with loopback(FAULTS[name].answers()) as server:
        ran = rewriter(
            "rewrite",
            "passerelle.txt",
            "--out",
            "made",
            cwd=tmp_path,
            OPENAI_API_KEY=KEY,
            REWRITER_MODEL="m",
            OPENAI_BASE_URL=server.url,
            REWRITER_ATTEMPTS="2",
            REWRITER_DEBUG="1",
            OPENAI_LOG="debug",
            REWRITER_CACHE=str(tmp_path / "cache"),
        )
    assert ran.code in (3, 4), ran.err
    assert leaks(ran.out + ran.err) == []
    assert {p.name for p in tmp_path.rglob("*") if p.is_file() and leaks(p.read_bytes())} == set()


def test_search_would_find_a_key_that_is_there(tmp_path: Path) -> None:
    """Else the tests above prove nothing."""
    assert leaks(f"Bearer {KEY}") == list(PIECES)
    base = sqlite3.connect(tmp_path / "j.sqlite")
    with base:
        base.execute("create table t (x)")
        base.execute("insert into t values (?)", (f"said {KEY}",))
    base.close()
    assert leaks((tmp_path / "j.sqlite").read_bytes())
    assert leaks(shown_of_a_crash(base, KEY))
