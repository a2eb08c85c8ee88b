"""Only harmless web addresses become links, and they are written alike wherever they are read."""

import pytest

from rewriter.text.web_addresses import href_address, is_loopback, web_address
from tests.cost import HOSTILE, LINEAR, growth


@pytest.mark.parametrize(
    "url",
    [
        "https://lemonde.fr/a?b=1#c",
        "http://xn--bcher-kva.example",
        "https://[::1]/x",
        "https://a.example:8080/(x)",
    ],
)
def test_web_addresses_are_links(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("https://fr.example/wiki/L'Équipe", "https://fr.example/wiki/L%27%C3%89quipe"),
        (" https://a.example/?q=l'été#à ", "https://a.example/?q=l%27%C3%A9t%C3%A9#%C3%A0"),
        ("https://a.example/L%27%C3%89quipe", "https://a.example/L%27%C3%89quipe"),
        ("https://a.example/\u200bx", "https://a.example/%E2%80%8Bx"),
    ],
)
def test_what_programs_read_differently_is_encoded(said: str, written: str) -> None:
    assert web_address(said) == written
    assert web_address(written) == written


def test_a_space_is_part_of_a_link_and_of_no_words() -> None:
    assert href_address(" https://a.example/le pont ") == "https://a.example/le%20pont"
    assert web_address("https://a.example/ et moi@a.example") is None


def test_an_address_is_made_absolute() -> None:
    assert web_address("../ville", "https://a.example/b/c") == "https://a.example/ville"
    assert web_address("//b.example/x", "https://a.example/") == "https://b.example/x"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "//elsewhere.example",
        "https://",
        "https://lemonde.fr@elsewhere.example",
        "https://@elsewhere.example",
        'https://a.example/" onclick="x',
        "https://a.example/\nx",
        "https://a.example\\@b.example",
        "https://a example/",
        "https://a%20b.example/",
        "https://a.example/\u00a0b",
        "https://a\u202e.example/",
        "https://[",
        "https://a.example:port/",
        "https://a.example/\ud800",
        "ftp://a.example",
        "https://a.example/" + "x" * 3_000,
        "https://a.example/" + "é" * 1_000,
    ],
)
def test_others_are_not(url: str | None) -> None:
    assert web_address(url) is None


@pytest.mark.parametrize("url", ["http://localhost:1234/v1", "http://127.0.0.1", "http://[::1]:8080/v1"])
def test_this_machine(url: str) -> None:
    assert is_loopback(url)


@pytest.mark.parametrize("url", ["https://a.example", "http://192.168.0.1", "http://[", "", "127.0.0.1"])
def test_another_machine(url: str) -> None:
    assert not is_loopback(url)


@pytest.mark.parametrize("piece", HOSTILE)
def test_linear(piece: str) -> None:
    assert growth(lambda text: web_address(f"https://a.example/{text}"), piece) < LINEAR
