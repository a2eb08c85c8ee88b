"""Settings come strongest first, with their types, and each knows where it came from."""

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from rewriter.errors import SettingsError
from rewriter.settings import Layer, Secret, Settings, load, look
from rewriter.settings.names import BY_VARIABLE, NAMES

ROOT = Path(__file__).parents[2]
KEY = "sk-canary-0123456789abcdef"


def read(
    tmp_path: Path,
    environ: Mapping[str, str] | None = None,
    *,
    toml: str | None = None,
    env: str | bytes | None = None,
    overrides: Mapping[str, object] | None = None,
    with_model: bool = True,
) -> Settings:
    if toml is not None:
        (tmp_path / "rewriter.toml").write_text(toml, encoding="utf-8")
    named = None
    if env is not None:
        named = tmp_path / "my.env"
        named.write_bytes(env if isinstance(env, bytes) else env.encode())
    return load(
        environ=environ or {}, cwd=tmp_path, env_file=named, overrides=overrides, with_model=with_model
    )


def refusal(
    tmp_path: Path, environ: Mapping[str, str] | None = None, **written: str | bytes
) -> SettingsError:
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, environ, **written)  # type: ignore[arg-type]
    assert KEY not in caught.value.sentence("fr") + caught.value.sentence("en") + repr(caught.value)
    return caught.value


def test_nothing_configured_means_no_model(tmp_path: Path) -> None:
    settings = read(tmp_path)
    assert settings.model is None
    assert settings.api_key is None
    assert settings.origin("rounds").layer is Layer.DEFAULT


def test_stronger_layers_win(tmp_path: Path) -> None:
    toml = "[article]\nrounds = 1\nmin_words = 500\nmax_characters = 9000\n[model]\nattempts = 2\n"
    settings = read(
        tmp_path,
        {"REWRITER_MIN_WORDS": "700", "REWRITER_MAX_CHARACTERS": "8000"},
        toml=toml,
        env="REWRITER_ATTEMPTS=3\nREWRITER_MAX_CHARACTERS=7000\n",
        overrides={"min_words": 900, "rounds": None},
    )
    got = (settings.rounds, settings.min_words, settings.max_characters, settings.attempts)
    assert got == (1, 900, 8000, 3)


def test_each_value_knows_where_it_came_from(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        {"OPENAI_API_KEY": KEY},
        toml='lang = "en"\n\n[model]\nname = "gpt-x"\n',
        env="\n\nREWRITER_ROUNDS=1\n",
        overrides={"timeout_s": 5.0},
    )
    assert settings.origin("api_key").label == "OPENAI_API_KEY"
    assert settings.origin("model").label == f"{tmp_path / 'rewriter.toml'}:4 (model.name)"
    assert settings.origin("rounds").line == 3
    assert settings.origin("timeout_s").label == "--timeout"
    assert "ligne 4" in settings.origin("model").tell("fr")


def test_every_kind_of_value_is_read(tmp_path: Path) -> None:
    toml = (
        'journal = "j.sqlite"\n[prices]\ninput = 1\noutput = 2.5\ncached = 0.1\ncurrency = "EUR"\n'
        'dated = 2026-11-01\n[style]\nvoice = "vif"\naddress = "tu"\nforbidden = ["incontournable"]\n'
    )
    settings = read(tmp_path, toml=toml)
    assert settings.prices is not None
    assert (settings.prices.input, settings.prices.cached, settings.prices.dated) == (1.0, 0.1, "2026-11-01")
    assert (settings.voice, settings.address, settings.forbidden) == ("vif", "tu", ("incontournable",))
    assert settings.journal == tmp_path / "j.sqlite"


def test_a_list_in_a_variable_is_separated_by_commas(tmp_path: Path) -> None:
    assert read(tmp_path, {"REWRITER_FORBIDDEN": "a, b,,c"}).forbidden == ("a", "b", "c")


def test_the_env_file_named_in_the_config_is_beside_it(tmp_path: Path) -> None:
    (tmp_path / "beside.env").write_text("REWRITER_ROUNDS=4\n")
    assert read(tmp_path, toml='env_file = "beside.env"\n').rounds == 4


def test_no_env_file_is_ever_searched_for(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={KEY}\n")
    inner = tmp_path / "inner"
    inner.mkdir()
    assert load(environ={}, cwd=inner).api_key is None
    assert load(environ={}, cwd=tmp_path).api_key is None


def test_the_process_environment_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REWRITER_ROUNDS", raising=False)
    read(tmp_path, env="REWRITER_ROUNDS=4\n")
    import os

    assert "REWRITER_ROUNDS" not in os.environ


def test_env_files_are_not_interpolated(tmp_path: Path) -> None:
    settings = read(tmp_path, env="REWRITER_VOICE='a ${HOME} b'\n")
    assert settings.voice == "a ${HOME} b"


def test_the_key_shows_nowhere(tmp_path: Path) -> None:
    settings = read(tmp_path, {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m"})
    assert settings.api_key is not None
    assert settings.api_key.reveal() == KEY
    assert KEY not in repr(settings) + str(settings) + f"{settings.api_key}"
    with pytest.raises(TypeError):
        json.dumps(dataclasses.asdict(dataclasses.replace(settings, origins={})))
    assert Secret(KEY) == settings.api_key


def test_a_key_without_a_model_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, {"OPENAI_API_KEY": KEY}).key == "settings.no-model"


def test_work_without_a_model_needs_nothing_complete(tmp_path: Path) -> None:
    settings = read(tmp_path, {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "nonsense"}, with_model=False)
    assert (settings.model, settings.api_key, settings.base_url) == (None, None, None)


def test_a_model_without_a_key_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, {"REWRITER_MODEL": "m"}).key == "settings.no-key"


def test_an_empty_variable_is_not_set(tmp_path: Path) -> None:
    settings = read(tmp_path, {"OPENAI_API_KEY": "", "REWRITER_MODEL": " "})
    assert settings.model is None


def test_a_loopback_server_needs_no_key(tmp_path: Path) -> None:
    settings = read(tmp_path, {"REWRITER_MODEL": "m", "OPENAI_BASE_URL": "http://127.0.0.1:8080/v1"})
    assert settings.api_key is not None
    assert settings.api_key.reveal() == "none"


@pytest.mark.parametrize(
    "url",
    ["http://localhost:1/v1", "http://[::1]/v1", "https://api.openai.com/v1", "https://eu.api.openai.com/v1"],
)
def test_a_safe_address_may_come_from_another_hand(tmp_path: Path, url: str) -> None:
    toml = f'[model]\nname = "m"\nbase_url = "{url}"\n'
    assert read(tmp_path, {"OPENAI_API_KEY": KEY}, toml=toml).base_url == url


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/v1",
        "https://api.openai.com.evil.example/v1",
        "http://api.openai.com/v1",
        "https://api.openai.com:8443/v1",
        "http://127.0.0.1.evil.example/v1",
        "http://localhost.evil.example/v1",
    ],
)
def test_a_foreign_file_cannot_send_the_key_elsewhere(tmp_path: Path, url: str) -> None:
    environ = {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m"}
    assert refusal(tmp_path, environ, toml=f'[model]\nbase_url = "{url}"\n').key == "settings.two-hands"
    assert refusal(tmp_path, environ, env=f"OPENAI_BASE_URL={url}\n").key == "settings.two-hands"


def test_key_and_address_of_one_hand_go_together(tmp_path: Path) -> None:
    both = f"OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL=https://gateway.example/v1\nREWRITER_MODEL=m\n"
    assert read(tmp_path, env=both).base_url == "https://gateway.example/v1"
    (tmp_path / "rewriter.toml").unlink(missing_ok=True)
    environ = {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m"}
    typed = {"base_url": "https://gateway.example/v1"}
    assert read(tmp_path, environ, overrides=typed).base_url == "https://gateway.example/v1"


def test_a_look_shows_what_is_there_and_what_is_missing(tmp_path: Path) -> None:
    settings, missing = look(environ={"OPENAI_API_KEY": KEY, "REWRITER_ROUNDS": "3"}, cwd=tmp_path)
    assert (settings.rounds, settings.api_key) == (3, Secret(KEY))
    assert missing is not None
    assert missing.key == "settings.no-model"
    assert look(environ={}, cwd=tmp_path)[1] is None


def test_the_page_on_settings_shows_a_config_with_every_key(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    (tmp_path / "rewriter.toml").write_text(page.partition("```toml\n")[2].partition("```")[0])
    (tmp_path / ".env").write_text("")
    settings = load(environ={}, cwd=tmp_path)
    given = {key for name, key in ((n.field, n.key) for n in NAMES) if key and name != "env_file"}
    assert {origin.name for origin in settings.origins.values()} >= given


def test_the_example_env_file_names_every_variable(tmp_path: Path) -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = [
        line.lstrip("#").partition("=")[0]
        for line in lines
        if "=" in line and " " not in line.partition("=")[0]
    ]
    assert sorted(named) == sorted(BY_VARIABLE)
    settings = load(environ={}, cwd=tmp_path, env_file=ROOT / ".env.example")
    assert settings.origins == {}
