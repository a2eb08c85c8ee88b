"""`rewriter doctor` tells which service was found and, on request, whether its model answers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.backends.faulty import FAULTS
from tests.backends.services import GOOD, PAGES, refuses_format, serving
from tests.cli.running import Ran, rewriter, started
from tests.rig.loopback import Loopback, completion, error, loopback

KEY = "sk-canary-0123456789abcdef"


def doctor(
    server: Loopback, cwd: Path, *more: str, how: Callable[..., Ran] = rewriter, **environ: str
) -> Ran:
    """The doctor's findings on that server; notes are kept in `cwd`."""
    usual = {
        "OPENAI_BASE_URL": server.url,
        "OPENAI_API_KEY": KEY,
        "REWRITER_MODEL": "m",
        "REWRITER_CACHE": str(cwd / "cache"),
    }
    return how("doctor", *more, cwd=cwd, **(usual | environ))


@pytest.mark.parametrize("name", PAGES)
def test_service_found_is_told_in_both_languages(name: str, tmp_path: Path) -> None:
    _, pages = PAGES[name]
    with loopback([], pages) as server:
        french = doctor(server, tmp_path)
        english = doctor(server, tmp_path, "--lang", "en")
        assert server.requests == []
    assert (french.code, english.code) == (0, 0)
    assert f"Service\u00a0: {name}" in french.out
    assert "Contexte\u00a0: 5\u202f120 jetons (dit par le serveur)" in french.out
    assert f"Service: {name}" in english.out
    assert "Context: 5,120 tokens (told by the server)" in english.out


def test_unknown_service_says_what_can_be_set(tmp_path: Path) -> None:
    with loopback([]) as server:
        assert "REWRITER_CONTEXT" in doctor(server, tmp_path).out
        set_now = doctor(
            server, tmp_path, REWRITER_CONTEXT="2048", REWRITER_AT_ONCE="3", REWRITER_PROVIDER="vllm"
        )
    assert "2\u202f048 jetons (d’après vos réglages)" in set_now.out
    assert "vLLM" in set_now.out
    assert "en même temps\u00a0: 3" in set_now.out


def test_probe_says_before_that_it_costs_and_after_who_answered(tmp_path: Path) -> None:
    usage = {
        "prompt_tokens": 40,
        "completion_tokens": 60,
        "completion_tokens_details": {"reasoning_tokens": 30},
    }
    text = '{"ville": "Paris", "signe": "rw-7"}'
    with loopback([completion(text, usage=usage)] * 2) as server:
        french = doctor(server, tmp_path, "--probe", how=started)
        english = doctor(server, tmp_path, "--probe", "--lang", "en")
        assert len(server.requests) == 2
    assert french.code == 0, french.err
    assert french.out.index("facturés") < french.out.index("Réponse de m-1")
    assert "Schéma respecté" in french.out
    assert "40 lus, 60 écrits, dont 30 de réflexion" in french.out
    assert english.out.index("charged") < english.out.index("m-1 answered")
    assert "Schema kept" in english.out
    assert KEY not in french.out + french.err + english.out


IGNORED = {
    "other JSON": ('{"capitale": "Paris"}', "n’est pas respecté", "does not keep to the schema"),
    "prose": ("Paris.", "n’est pas du JSON", "is not JSON"),
}


@pytest.mark.parametrize("case", IGNORED)
def test_schema_that_is_ignored_is_told_and_remembered(case: str, tmp_path: Path) -> None:
    text, french, english = IGNORED[case]
    with loopback([completion(text)] * 2) as server:
        assert french in doctor(server, tmp_path, "--probe").out
        assert english in doctor(server, tmp_path, "--probe", "--lang", "en").out
        after = doctor(server, tmp_path)
    assert "json_object" in after.out
    assert "appris" in after.out


def test_model_that_keeps_to_nothing_is_called_too_weak(tmp_path: Path) -> None:
    refusing = (
        refuses_format("json_schema", error(400, "response_format?")),
        refuses_format("json_object", error(400, "response_format?")),
    )
    weak = completion("Paris, bien sûr.")

    with loopback(
        lambda asked: weak if serving(*refusing)(asked) is GOOD else error(400, "response_format?")
    ) as server:
        ran = doctor(server, tmp_path, "--probe")
    assert ran.code == 0
    assert "trop faible" in ran.out


FAILURES = {
    "bad key": ("OPENAI_API_KEY", "OPENAI_API_KEY"),
    "unknown model": ("REWRITER_MODEL", "REWRITER_MODEL"),
    "quota": ("Rechargez", "Top it up"),
    "HTML with status 200": ("OPENAI_BASE_URL", "OPENAI_BASE_URL"),
    "reset before the answer": ("réseau", "network"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_probe_that_fails_says_what_to_do_with_exit_code_3(name: str, tmp_path: Path) -> None:
    for lang, word in zip(("fr", "en"), FAILURES[name], strict=True):
        with loopback(FAULTS[name].answers()) as server:
            ran = doctor(server, tmp_path, "--probe", "--lang", lang)
            assert len(server.requests) == 1
        assert ran.code == 3
        assert word in ran.err
        assert len(ran.err.strip().splitlines()) == 1
        assert KEY not in ran.out + ran.err


def test_answer_cut_by_thinking_is_explained(tmp_path: Path) -> None:
    usage = {
        "prompt_tokens": 40,
        "completion_tokens": 200,
        "completion_tokens_details": {"reasoning_tokens": 190},
    }
    with loopback([completion("", finish="length", usage=usage)]) as server:
        ran = doctor(server, tmp_path, "--probe")
    assert ran.code == 0
    assert "dont 190 de réflexion" in ran.out
    assert "REWRITER_REASONING_EFFORT" in ran.out


def test_probe_without_a_model_says_what_to_set(tmp_path: Path) -> None:
    ran = rewriter("doctor", "--probe", cwd=tmp_path)
    assert ran.code == 3
    assert "REWRITER_MODEL" in ran.err


def test_azure_without_its_version_is_told(tmp_path: Path) -> None:
    environ = {
        "OPENAI_BASE_URL": "https://house.openai.azure.com",
        "OPENAI_API_KEY": KEY,
        "REWRITER_MODEL": "m",
    }
    ran = rewriter("doctor", cwd=tmp_path, **environ)
    assert ran.code == 2
    assert "Azure OpenAI" in ran.out
    assert "OPENAI_API_VERSION" in ran.err


def test_model_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    text = '{"ville": "Paris", "signe": "rw-7"}'
    answer = completion(text)
    hostile = answer.body.replace(b'"m-1"', b'"\\u001b[31m\\u202eevil"')
    from dataclasses import replace

    with loopback([replace(answer, body=hostile)]) as server:
        ran = doctor(server, tmp_path, "--probe")
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out
