"""The proof, over real HTTP: every known fault of a service ends as a named failure or as an answer that can
be repaired, after a known number of calls, with a sentence that says what to do."""

import asyncio
import time
from pathlib import Path

import pytest

from rewriter.api import Options, rewrite
from rewriter.article import Article, Completion, Depth, Failure, Reply, Status
from rewriter.backends import Limited, Metered, Retrying
from rewriter.settings import Secret, Settings
from rewriter.wording import Lang, say
from tests.backends.asking import KEY, SCHEMA, TRANSPORTS, Transport, backend, request
from tests.backends.faulty import ATTEMPTS, FAULTS, Faulty
from tests.cli.running import Ran, rewriter
from tests.flow.sample import TEXT, answer, honest
from tests.rig.loopback import Answers, Loopback, completion, loopback


class Naps:
    """Waits without waiting, and remembers how long."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def ask(server: Loopback, case: Faulty, naps: Naps, by: Transport) -> Reply:
    inner = Limited(backend(server, timeout_s=case.timeout_s, by=by), at_once=1)
    chain = Metered(
        Retrying(inner, attempts=ATTEMPTS, deadline_s=case.deadline_s, sleep=naps, chance=lambda: 0.0)
    )
    return asyncio.run(_closing(chain))


async def _closing(chain: Metered) -> Reply:
    try:
        return await chain.complete(request(schema=SCHEMA))
    finally:
        await chain.aclose()


@pytest.mark.parametrize("by", TRANSPORTS)
@pytest.mark.parametrize("name", FAULTS)
def test_fault_has_a_name_a_number_of_calls_and_a_sentence(name: str, by: Transport) -> None:
    case, naps, start = FAULTS[name], Naps(), time.monotonic()
    with loopback(case.answers()) as server:
        reply = ask(server, case, naps, by)
    assert len(server.requests) == case.calls
    assert time.monotonic() - start < 8  # dripping takes 10 s when nobody stops it
    assert len(naps.seconds) == len(case.waits)
    assert all(nap >= wait for nap, wait in zip(naps.seconds, case.waits, strict=True))
    if case.kind is None:
        assert isinstance(reply, Completion)
        return
    assert isinstance(reply, Failure)
    assert reply.kind is case.kind
    assert case.fr in say(f"model.{reply.kind}", "fr")
    assert case.en in say(f"model.{reply.kind}", "en")
    assert KEY not in repr(reply)


def make(answers: Answers) -> tuple[Article, int]:
    options = Options(depth=Depth.REWRITE, min_words=200, keyphrase="passerelle Saint-Aubin")
    with loopback(answers) as server:
        settings = Settings(model="m", base_url=server.url, api_key=Secret(KEY), attempts=1)
        return rewrite(TEXT, options=options, settings=settings), len(server.requests)


GOOD = answer(honest())
REPAIRABLE = {
    "fenced JSON": ([completion(f"```json\n{GOOD}\n```")], 1),
    "thought before JSON": ([completion(f"<think>Voyons.</think>{GOOD}")], 1),
    "half JSON": ([completion(GOOD[: len(GOOD) // 2]), completion(GOOD)], 2),
    "wrong schema": ([completion('{"article": "Voici."}'), completion(GOOD)], 2),
    "prose": ([completion("Bien sûr, voici l’article."), completion(GOOD)], 2),
    "usage missing": ([completion(GOOD, usage={})], 1),
}


@pytest.mark.parametrize("name", REPAIRABLE)
def test_answer_in_the_wrong_form_is_asked_for_again(name: str) -> None:
    answers, calls = REPAIRABLE[name]
    article, asked = make(answers)
    assert (article.outcome.status, asked) == (Status.READY, calls)


def is_final(case: Faulty) -> bool:
    """Failed at once, within the usual time limits."""
    return case.kind is not None and case.calls == 1 and min(case.timeout_s, case.deadline_s) >= 1


@pytest.mark.parametrize("name", [name for name, case in FAULTS.items() if is_final(case)])
def test_article_of_a_faulty_service_is_never_ready_and_says_why(name: str) -> None:
    case = FAULTS[name]
    article, _ = make(case.answers())
    assert article.outcome.status is Status.FAILED
    assert article.outcome.failure is case.kind
    assert f"model.{case.kind}" in {reason.key for reason in article.outcome.reasons}


SETTINGS = {
    "key with a line break": ({"OPENAI_API_KEY": f"{KEY}\nx"}, "seule sur sa ligne", "alone on its line"),
    "key with spaces": ({"OPENAI_API_KEY": f" {KEY} "}, "Copiez-la de nouveau", "Copy it again"),
    "key with an accent": ({"OPENAI_API_KEY": f"{KEY}é"}, "OPENAI_API_KEY", "OPENAI_API_KEY"),
    "base URL empty": ({"OPENAI_BASE_URL": ""}, "écrivez-la en entier", "write it whole"),
    "base URL blank": ({"OPENAI_BASE_URL": "  "}, "OPENAI_BASE_URL", "OPENAI_BASE_URL"),
    "base URL without scheme": ({"OPENAI_BASE_URL": "localhost:1/v1"}, "https://", "https://"),
    "Azure without a version": (
        {"OPENAI_BASE_URL": "https://house.openai.azure.com"},
        "/openai/v1/",
        "OPENAI_API_VERSION",
    ),
    "no model": ({"REWRITER_MODEL": ""}, "REWRITER_MODEL", "REWRITER_MODEL"),
}


def run(tmp_path: Path, lang: Lang, *more: str, **environ: str) -> Ran:
    (tmp_path / "passerelle.txt").write_text(TEXT, encoding="utf-8")
    usual = {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m", "REWRITER_LANG": lang}
    return rewriter("rewrite", "passerelle.txt", *more, cwd=tmp_path, **(usual | environ))


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_settings_that_cannot_work_are_told_before_anything_is_sent(
    name: str, lang: Lang, tmp_path: Path
) -> None:
    environ, french, english = SETTINGS[name]
    ran = run(tmp_path, lang, **environ)
    assert ran.code == 2, ran.err
    assert (french if lang == "fr" else english) in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert KEY not in ran.out + ran.err


def test_env_file_by_someone_else_cannot_take_the_key(tmp_path: Path) -> None:
    with loopback([]) as server:
        stranger = server.url.replace("127.0.0.1", "stranger.example")
        (tmp_path / "their.env").write_text(f"OPENAI_BASE_URL={stranger}\n")
        for lang, word in (("fr", "au même endroit"), ("en", "in the same place")):
            ran = run(tmp_path, "fr" if lang == "fr" else "en", "--env-file", "their.env")
            assert (ran.code, word in ran.err) == (2, True), ran.err
        assert server.requests == []


def test_env_file_that_lies_about_is_not_read(tmp_path: Path) -> None:
    with loopback([]) as stranger, loopback([completion(GOOD)]) as ours:
        (tmp_path / ".env").write_text(f"OPENAI_BASE_URL={stranger.url}\n")
        run(tmp_path, "fr", "--min-words", "200", OPENAI_BASE_URL=ours.url)
        assert stranger.requests == []
        assert len(ours.requests) >= 1
