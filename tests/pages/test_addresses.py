"""Only harmless web addresses become links."""

import pytest

from rewriter.pages import web_address


@pytest.mark.parametrize(
    "url", ["https://lemonde.fr/a?b=1#c", "http://xn--bcher-kva.example", "https://[::1]/x"]
)
def test_web_addresses_are_links(url: str) -> None:
    assert web_address(url) == url


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
        'https://a.example/" onclick="x',
        "https://a.example/\nx",
        "https://a.example\\@b.example",
        "https://[",
        "ftp://a.example",
        "https://a.example/" + "x" * 3_000,
    ],
)
def test_others_are_not(url: str | None) -> None:
    assert web_address(url) is None
