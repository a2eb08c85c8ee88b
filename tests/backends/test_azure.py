"""Azure is asked at its own addresses, with its own header, and never without a version it needs."""

import asyncio
from pathlib import Path

import pytest

from rewriter.article import Completion, Reply
from rewriter.backends import Metered, connect
from rewriter.backends.connecting import needs_version
from rewriter.errors import SettingsError
from rewriter.settings import Secret, Settings
from tests.backends.asking import KEY, request
from tests.rig.loopback import Asked, completion, loopback


def ask(path: str, cache: Path, version: str | None = "2024-10-21") -> Asked:
    """One call to an Azure resource under that path; what it received."""
    with loopback([completion("Voilà")]) as server:
        settings = Settings(
            model="deployed",
            base_url=server.url.removesuffix("/v1") + path,
            api_key=Secret(KEY),
            provider="azure",
            api_version=version,
            cache=cache,
        )
        assert isinstance(asyncio.run(_closing(connect(settings))), Completion)
        return server.requests[0]


async def _closing(meter: Metered) -> Reply:
    try:
        return await meter.complete(request())
    finally:
        await meter.aclose()


@pytest.mark.parametrize("path", ["", "/", "/openai", "/openai/"])
def test_older_addresses_name_the_deployment_and_the_version(path: str, tmp_path: Path) -> None:
    asked = ask(path, tmp_path)
    assert asked.path == "/openai/deployments/m/chat/completions?api-version=2024-10-21"
    assert asked.headers["api-key"] == KEY
    assert "authorization" not in asked.headers


def test_address_of_one_deployment_is_taken_as_it_is(tmp_path: Path) -> None:
    asked = ask("/openai/deployments/mine", tmp_path)
    assert asked.path == "/openai/deployments/mine/chat/completions?api-version=2024-10-21"


@pytest.mark.parametrize("version", [None, "2024-10-21"])
def test_current_address_is_asked_like_openai(version: str | None, tmp_path: Path) -> None:
    asked = ask("/openai/v1/", tmp_path, version)
    assert asked.path == "/openai/v1/chat/completions"
    assert asked.headers["authorization"] == f"Bearer {KEY}"


def test_environment_does_not_change_azures_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "another")
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "another")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "http://127.0.0.1:9")
    assert ask("", tmp_path).headers["api-key"] == KEY


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_version_that_is_missing_is_asked_for(lang: str) -> None:
    settings = Settings(model="m", base_url="https://house.openai.azure.com", api_key=Secret(KEY))
    assert needs_version(settings)
    with pytest.raises(SettingsError) as caught:
        connect(settings)
    sentence = caught.value.sentence("fr" if lang == "fr" else "en")
    assert "/openai/v1/" in sentence
    assert "OPENAI_API_VERSION" in sentence


@pytest.mark.parametrize(
    "url", ["https://house.openai.azure.com/openai/v1", "https://api.openai.com/v1", "http://127.0.0.1:1/v1"]
)
def test_other_addresses_need_no_version(url: str) -> None:
    assert not needs_version(Settings(model="m", base_url=url, api_key=Secret(KEY)))
