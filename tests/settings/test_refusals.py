"""Every mistake in a configuration is one sentence that says where."""

from pathlib import Path

import pytest

from rewriter.errors import SettingsError
from rewriter.settings import load
from rewriter.wording import keys, say
from tests.settings.test_load import KEY, refusal


@pytest.mark.parametrize(
    "key", [f"{KEY}\nx", f"{KEY} x", f'"{KEY}', f"{KEY}'", f"{KEY}é", f"“{KEY}”", f"{KEY}\t", f"\u00a0{KEY}"]
)
def test_a_key_that_cannot_be_sent(tmp_path: Path, key: str) -> None:
    error = refusal(tmp_path, {"OPENAI_API_KEY": key, "REWRITER_MODEL": "m"})
    assert error.key == "settings.bad-key"
    assert "OPENAI_API_KEY" in error.sentence("fr")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "  ",
        "localhost:8080",
        "ftp://host/v1",
        "http://",
        "http://a b/",
        "http://h:x/",
        "http://é.fr",
        "h",
    ],
)
def test_a_base_url_that_leads_nowhere(tmp_path: Path, url: str) -> None:
    error = refusal(tmp_path, {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m", "OPENAI_BASE_URL": url})
    assert error.key == "settings.bad-url"


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1\\@evil.example/", "https://evil.example\\.api.openai.com/"]
)
def test_a_base_url_that_parsers_read_differently(tmp_path: Path, url: str) -> None:
    error = refusal(tmp_path, {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m"}, env=f"OPENAI_BASE_URL={url}\n")
    assert error.key in {"settings.bad-url", "settings.url-with-secret"}


@pytest.mark.parametrize("url", [f"https://me:{KEY}@host/v1", f"https://host/v1?key={KEY}"])
def test_a_base_url_that_carries_a_secret(tmp_path: Path, url: str) -> None:
    error = refusal(tmp_path, {"OPENAI_API_KEY": KEY, "REWRITER_MODEL": "m", "OPENAI_BASE_URL": url})
    assert error.key == "settings.url-with-secret"


@pytest.mark.parametrize(
    ("toml", "key", "said"),
    [
        ("[article]\nmin_word = 700\n", "settings.unknown-key", "article.min_words"),
        ("min_words = 700\n", "settings.unknown-key", "article.min_words"),
        ("[model]\nzzz.deep = 1\n", "settings.stray-key", "line 2"),
        ("qwertyuiop = 1\n", "settings.stray-key", "line 1"),
        ('\n[model]\napi_key = "x"\n', "settings.key-in-config", "line 3"),
        (f'[model]\nname = "{KEY}"\n', "settings.key-in-config", "line 2"),
        ("[article]\nrounds = two\n", "settings.bad-line", "line 2"),
        ('[article]\nrounds = "2"\n', "settings.wrong-value", "article.rounds"),
        ("[article]\nrounds = true\n", "settings.wrong-value", "article.rounds"),
        ("[article]\nrounds = -1\n", "settings.wrong-value", "0 … 10"),
        ("[model]\ntimeout = inf\n", "settings.wrong-value", "model.timeout"),
        ('[model]\nname = "a b"\n', "settings.wrong-value", "model.name"),
        ('[style]\nforbidden = "a"\n', "settings.wrong-value", "style.forbidden"),
        ("[prices]\ninput = 1\n", "settings.half-prices", "prices.input"),
        ("model = 3\n", "settings.unknown-key", "model.name"),
        ("a = " + "[" * 5000, "settings.bad-line", "line 1"),
    ],
)
def test_a_mistake_in_the_config(tmp_path: Path, toml: str, key: str, said: str) -> None:
    error = refusal(tmp_path, toml=toml)
    assert (error.key, said in error.sentence("en")) == (key, True)


@pytest.mark.parametrize(
    ("env", "key", "said"),
    [
        ("A=1\n\nREWRITER_VOICE='open\n", "settings.bad-line", "line 3"),
        ("A=1\n# é\n".encode("cp1252"), "settings.not-utf-8", "line 2"),
        ("A=1\n".encode("utf-16"), "settings.utf-16", "my.env"),
        (b"A=1\0\n", "settings.utf-16", "my.env"),
        ("REWRITER_MODLE=x\n", "settings.unknown-variable", "REWRITER_MODEL"),
        ("REWRITER_ROUNDS=two\n", "settings.wrong-value", "my.env:1"),
        ("A=1\n" * 40_000, "settings.file-too-long", "64"),
    ],
)
def test_a_mistake_in_the_env_file(tmp_path: Path, env: str | bytes, key: str, said: str) -> None:
    error = refusal(tmp_path, env=env)
    assert (error.key, said in error.sentence("en")) == (key, True)


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "w.env"
    path.write_bytes(b"\xef\xbb\xbfREWRITER_ROUNDS = 4\r\nREWRITER_LANG=en # why not\r\n")
    settings = load(environ={}, cwd=tmp_path, env_file=path)
    assert (settings.rounds, settings.lang) == (4, "en")


def test_a_misspelt_variable_is_named(tmp_path: Path) -> None:
    assert "REWRITER_MODEL" in refusal(tmp_path, {"REWRITER_MODLE": "x"}).sentence("fr")


@pytest.mark.parametrize("name", ["absent.toml", "."])
def test_a_config_that_is_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load(environ={}, cwd=tmp_path, config=tmp_path / name)
    assert caught.value.key == "settings.no-file"


@pytest.mark.parametrize("key", keys("settings"))
def test_every_sentence_can_be_said_in_both_languages(key: str) -> None:
    names = "where name file line entry nearest expected holder address model limit".split()
    params = dict.fromkeys(names, "X")
    assert say(key, "fr", **params) != say(key, "en", **params)


@pytest.mark.parametrize(
    "name", ["REWRITER_DEBUG", "REWRITER_HOME", "REWRITER_ELSEWHERE", "OPENAI_ORG_ID", "MODEL"]
)
def test_variables_of_others_are_left_alone(tmp_path: Path, name: str) -> None:
    assert load(environ={name: "1"}, cwd=tmp_path).origins == {}


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("REWRITER_MODLE", "MODEL"), ("REWRITER_ROUND", "ROUNDS"), ("REWRITER_MIN_WORD", "MIN_WORDS")],
)
def test_a_misspelt_variable_is_told_its_right_name(tmp_path: Path, name: str, nearest: str) -> None:
    assert f"REWRITER_{nearest}" in refusal(tmp_path, {name: "1"}).sentence("en")
