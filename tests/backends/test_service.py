"""What is known of a service before its model is asked: settings, the server's own word, notes, the table."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from rewriter.backends import KnownFrom, service_for
from rewriter.backends.addresses import OWN_URL, path_of, port_of, server_of
from rewriter.backends.known_services import PROFILES, profile_for
from rewriter.backends.manner import Manner
from rewriter.backends.service_notes import Learnt, notes_for
from rewriter.settings import Secret, Settings
from rewriter.settings.values import Provider
from rewriter.text.web_addresses import host_of, is_loopback
from tests.backends.asking import KEY
from tests.backends.services import PAGES
from tests.rig.loopback import Answer, json_answer, loopback


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (None, "openai"),
        (OWN_URL, "openai"),
        ("https://eu.api.openai.com/v1", "openai"),
        ("https://api.openai.com.evil.example/v1", "other"),
        ("https://notapi.openai.com.example/v1", "other"),
        ("https://house.openai.azure.com/openai/v1/", "azure"),
        ("https://HOUSE.services.ai.azure.com/openai/v1", "azure"),
        ("https://api.mistral.ai/v1", "mistral"),
        ("http://127.0.0.1:11434/v1", "ollama"),
        ("http://tower.lan:11434/v1", "ollama"),
        ("http://localhost:8000/v1", "vllm"),
        ("http://localhost:1234/v1", "lmstudio"),
        ("http://[::1]:8080/v1", "llamacpp"),
        ("http://localhost:1/v1", "other"),
        ("http://h:99999/v1", "other"),
        ("http://[bad/v1", "other"),
    ],
)
def test_service_is_recognised_by_its_address(url: str | None, name: str) -> None:
    assert profile_for(url).name == name
    assert profile_for(url, "mistral").name == "mistral"


def test_table_knows_every_provider_that_can_be_set() -> None:
    assert [profile.name for profile in PROFILES] == list(Provider.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("url", ["http://[bad/v1", "http://h:x/v1", "", "::::"])
def test_addresses_that_cannot_be_read_say_nothing(url: str) -> None:
    assert isinstance(host_of(url) + path_of(url) + server_of(url), str)
    assert port_of(url) is None
    assert not is_loopback(url)


def settings(url: str | None, cache: Path, provider: Provider | None = None) -> Settings:
    return Settings(model="m", base_url=url, api_key=Secret(KEY), cache=cache, provider=provider)


@pytest.mark.parametrize("name", PAGES)
def test_server_of_this_machine_says_which_it_is_and_how_long_its_context_is(
    name: str, tmp_path: Path
) -> None:
    profile, pages = PAGES[name]
    with loopback([], pages) as server:
        found = service_for(settings(server.url, tmp_path))
        assert {look.headers["authorization"] for look in server.looks} == {f"Bearer {KEY}"}
    assert (found.profile, found.context_tokens, found.context_known_from) == (profile, 5120, "server")


def test_likely_server_is_asked_first(tmp_path: Path) -> None:
    with loopback([], PAGES["LM Studio"][1]) as server:
        service_for(settings(server.url, tmp_path, "lmstudio"))
        assert [look.path for look in server.looks] == ["/api/v0/models"]


def test_settings_stand_above_all(tmp_path: Path) -> None:
    with loopback([], PAGES["llama.cpp"][1]) as server:
        chosen = replace(settings(server.url, tmp_path, "vllm"), context_tokens=2048, at_once=3)
        found = service_for(chosen)
    assert (found.profile, found.context_tokens, found.at_once) == ("vllm", 2048, 3)
    assert found.context_known_from is KnownFrom.SETTINGS


def test_model_that_is_not_loaded_leaves_the_usual_length(tmp_path: Path) -> None:
    with loopback([], {"/api/ps": json_answer({"models": []})}) as server:
        found = service_for(settings(server.url, tmp_path))
    assert (found.profile, found.context_tokens, found.context_known_from) == ("ollama", 4096, "profile")


def test_what_is_remembered_stands_above_the_table_and_below_the_servers_word(tmp_path: Path) -> None:
    with loopback([], PAGES["llama.cpp"][1]) as server:
        chosen = settings(server.url, tmp_path)
        notes_for(chosen).note(Learnt(manner=Manner(), context_tokens=3000))
        assert service_for(chosen).context_tokens == 5120
    after = service_for(chosen)  # the server is gone
    assert (after.context_tokens, after.context_known_from) == (3000, KnownFrom.MEMORY)
    assert service_for(settings("https://api.openai.com/v1", tmp_path)).context_known_from == "unknown"


HOSTILE = {
    "silent": Answer(delay=5.0),
    "dripping": Answer(body=b" " * 200, drip=0.1),
    "giant": Answer(body=b'{"models": "' + b"x" * 2_000_000 + b'"}'),
    "deep": Answer(body=b"[" * 100_000),
    "html": Answer(body=b"<html>"),
    "list": json_answer([1]),
    "mixed": json_answer({"models": [None, {"name": "m", "context_length": "4096"}], "data": {"id": 3}}),
    "absurd": json_answer({"default_generation_settings": {"n_ctx": 10**30}}),
    "negative": json_answer({"default_generation_settings": {"n_ctx": -1}}),
    "true": json_answer({"data": [{"id": "m", "max_model_len": True}]}),
    "redirect": Answer(status=302, headers={"Location": "http://127.0.0.1:9/"}),
    "reset": Answer(cut=0),
    "cut": Answer(body=b"x" * 100, cut=10),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_server_that_answers_badly_is_not_waited_for_nor_believed(name: str, tmp_path: Path) -> None:
    pages = dict.fromkeys(("/props", "/v1/models", "/api/v0/models", "/api/ps"), HOSTILE[name])
    with loopback([], pages) as server:
        start = time.monotonic()
        found = service_for(settings(server.url, tmp_path))
        assert time.monotonic() - start < 3.5  # two seconds, the last read's time, and a busy machine
    assert found.context_known_from in {KnownFrom.UNKNOWN, KnownFrom.PROFILE}


def test_servers_elsewhere_are_asked_nothing(tmp_path: Path) -> None:
    start = time.monotonic()
    found = service_for(settings("http://192.0.2.1:8000/v1", tmp_path))  # an address that never answers
    assert (found.profile, found.context_tokens) == ("vllm", None)
    assert time.monotonic() - start < 0.5


def test_without_a_model_there_is_still_an_answer() -> None:
    assert service_for(Settings()).profile == "openai"


def test_page_for_users_says_what_the_table_says() -> None:
    page = (Path(__file__).parents[2] / "docs" / "models.md").read_text(encoding="utf-8")
    for profile in PROFILES:
        title = "other" if profile.name == "other" else profile.title
        where = ", ".join(profile.hosts) or (f"port {profile.port}" if profile.port else "–")
        asked = f"`{profile.question}`" if profile.question else "–"
        limit, length = profile.manner.limit_name, profile.context_tokens or "unknown"
        row = f"| {title} | {where} | enforced | `{limit}` | {length} | {profile.at_once} | {asked} |"
        assert row in page
        assert profile.manner.schema_mode == 0
