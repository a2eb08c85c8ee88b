"""Other services are configured beside the main one, and a shared file cannot send a key to a stranger."""

from pathlib import Path

import pytest

from rewriter.settings import Settings
from tests.settings.test_load import KEY, read, refusal

MAIN = {"OPENAI_API_KEY": "sk-the-main-one", "REWRITER_MODEL": "m"}
THEIRS = '[[endpoints]]\nmodel = "n"\nbase_url = "https://api.example.com/v1"\nkey_variable = "EXAMPLE_KEY"\n'
BESIDE = {"EXAMPLE_KEY": KEY, "EXAMPLE_KEY_HOST": "api.example.com"}


def test_each_is_settings_of_its_own(tmp_path: Path) -> None:
    toml = (
        "[model]\ntimeout = 9\nat_once = 3\nrpm = 5\n[prices]\ninput = 1\noutput = 2\ncurrency = 'EUR'\n"
        f"{THEIRS}price_input = 3\nprice_output = 4.5\nrpm = 600\ntpm = 90000\nat_once = 4096\n"
        '[[endpoints]]\nmodel = "local"\nbase_url = "http://127.0.0.1:8000/v1"\nprovider = "vllm"\n'
        '[[endpoints]]\nmodel = "own"\nkey_variable = "OPENAI_API_KEY"\n'
    )
    settings = read(tmp_path, MAIN | BESIDE, toml=toml)
    assert (settings.rpm, settings.at_once) == (5, 3)
    first, second, third = settings.endpoints
    assert (first.model, first.base_url, first.timeout_s) == ("n", "https://api.example.com/v1", 9)
    assert (first.rpm, first.tpm, first.at_once) == (600, 90_000, 4096)
    assert first.prices is not None
    assert (first.prices.input, first.prices.output, first.prices.currency) == (3.0, 4.5, "EUR")
    assert key_of(first) == KEY
    assert (second.model, second.provider, second.prices, second.at_once) == ("local", "vllm", None, None)
    assert key_of(second) == "none"
    assert (third.base_url, key_of(third)) == (None, "sk-the-main-one")
    assert KEY not in repr(settings)


def key_of(settings: Settings) -> str:
    assert settings.api_key is not None
    return settings.api_key.reveal()


def test_work_without_a_model_has_none(tmp_path: Path) -> None:
    assert read(tmp_path, MAIN | BESIDE, toml=THEIRS, with_model=False).endpoints == ()


@pytest.mark.parametrize(
    "environ",
    [
        {"EXAMPLE_KEY": KEY},
        {"EXAMPLE_KEY": KEY, "EXAMPLE_KEY_HOST": "example.com"},
        {"EXAMPLE_KEY": KEY, "EXAMPLE_KEY_HOST": "evil.api.example.com"},
        {"EXAMPLE_KEY": KEY, "EXAMPLE_KEY_HOST": ""},
    ],
)
def test_key_goes_only_where_the_environment_says(tmp_path: Path, environ: dict[str, str]) -> None:
    error = refusal(tmp_path, MAIN | environ, toml=THEIRS)
    assert error.key == "settings.endpoint-of-a-stranger"
    assert "EXAMPLE_KEY_HOST=api.example.com" in error.sentence("fr")


def test_main_key_cannot_be_sent_to_a_stranger(tmp_path: Path) -> None:
    toml = THEIRS.replace("EXAMPLE_KEY", "OPENAI_API_KEY")
    error = refusal(tmp_path, MAIN | {"OPENAI_API_KEY": KEY}, toml=toml)
    assert error.key == "settings.endpoint-of-a-stranger"


@pytest.mark.parametrize(
    ("toml", "key", "said"),
    [
        ("[[endpoints]]\nrpm = 3\n", "settings.wrong-value", "endpoints[1].model"),
        (THEIRS + "rpm = 0\n", "settings.wrong-value", "endpoints[1].rpm"),
        (THEIRS + 'rpm = "5"\n', "settings.wrong-value", "1 … 1000000000"),
        (THEIRS + "at_once = 4097\n", "settings.wrong-value", "1 … 4096"),
        (THEIRS + THEIRS + "price_input = 1\n", "settings.half-prices", "5 (endpoints[2].price_input)"),
        (THEIRS + "price_inptu = 5\n", "settings.unknown-key", "endpoints.price_input"),
        (THEIRS + "qwertyuiop = 5\n", "settings.stray-key", "line 1"),
        (THEIRS + f'api_key = "{KEY}"\n', "settings.key-in-config", "api_key"),
        (THEIRS.replace("EXAMPLE_KEY", KEY), "settings.key-in-config", "key_variable"),
        (THEIRS.replace("EXAMPLE_KEY", "a key"), "settings.wrong-value", "key_variable"),
        (THEIRS.replace("EXAMPLE_KEY", "ABSENT"), "settings.endpoint-without-key", "ABSENT"),
        (THEIRS.rpartition("key_variable")[0], "settings.endpoint-without-key", "key_variable"),
        (THEIRS.replace("https://", "ftp://"), "settings.bad-url", "endpoints[1].base_url"),
        (THEIRS.replace("https://", "https://me:x@"), "settings.url-with-secret", "endpoints[1].base_url"),
        ("endpoints = 3\n", "settings.wrong-value", "[[endpoints]]"),
        ("endpoints = [1]\n", "settings.wrong-value", "[[endpoints]]"),
        ("[endpoints]\nmodel = 'x'\n", "settings.wrong-value", "[[endpoints]]"),
    ],
)
def test_mistake_is_one_sentence_that_says_where(tmp_path: Path, toml: str, key: str, said: str) -> None:
    error = refusal(tmp_path, MAIN | BESIDE, toml=toml)
    assert (error.key, said in error.sentence("en")) == (key, True), error.sentence("en")


def test_key_that_cannot_be_sent_is_refused_here_too(tmp_path: Path) -> None:
    assert (
        refusal(tmp_path, MAIN | BESIDE | {"EXAMPLE_KEY": f"{KEY} "}, toml=THEIRS).key == "settings.bad-key"
    )
