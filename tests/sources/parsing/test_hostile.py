"""Whatever a page holds, reading it ends in time, with a page or a sentence."""

import pytest

from rewriter.errors import InputError
from rewriter.sources.parsing import page_from
from rewriter.sources.parsing.html import html_page
from rewriter.sources.parsing.limits import MAX_INPUT_BYTES
from tests.sources.parsing.sample import PARAGRAPHS, TEXT

SECONDS = 60.0  # the clock of the test: a loaded machine takes twice its own time

PAGES = {
    "16,000 paragraphs": "".join(f"<p>{i} élus ont voté la fermeture du pont.</p>" for i in range(16_000)),
    "one paragraph repeated": TEXT * 3_000,
    "100,000 links": TEXT + "".join(f"<a href='/a/{i}'>lien {i}</a> " for i in range(100_000)),
    "depth 1,900": TEXT + "<div>" * 1_900 + TEXT + "</div>" * 1_900,
    "an attribute of 2 MB": f"<p class='{'a ' * 500_000}' style='{'a:b;' * 250_000}'>Le pont.</p>{TEXT}",
    "null characters": TEXT + "\x00" * 1_000 + "<p>a\x00b</p>",
    "entities": TEXT + "&amp;" * 500_000,
    "an entity bomb": '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;</p>' + TEXT,
    "tags left open": TEXT + "<a " * 500_000,
    "comments left open": TEXT + "<!--" * 200_000,
    "braces of a style": "<style>" + "{" * 1_000_000 + "</style>" + TEXT,
    "deep data": "<script type='application/ld+json'>" + '{"a":[' * 50_000 + "</script>" + TEXT,
    "invisible characters": TEXT + "<p>Le pont." + "\U000e0041" * 300_000 + "</p>",
    "bytes of nothing": "\ufffd\ufeff\u202e" * 1_000 + TEXT,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("body", PAGES.values(), ids=PAGES.keys())
def test_a_large_or_broken_page_keeps_its_article(body: str) -> None:
    page = page_from(body.encode("utf-8", "replace"), kind="html", seconds=SECONDS)
    assert any("fermeture du pont" in block.text for block in page.blocks)


REFUSED = {
    "pages.too_deep": "<div>" * 5_000 + TEXT,
    "pages.too_many": TEXT + "<br>" * 400_000,
    "pages.no_text": "<p>" * 1_000,
}


@pytest.mark.parametrize(("key", "body"), REFUSED.items(), ids=REFUSED.keys())
def test_a_page_that_cannot_be_read_is_a_sentence(key: str, body: str) -> None:
    with pytest.raises(InputError) as refused:
        page_from(body.encode(), kind="html", name="page.html", seconds=SECONDS)
    assert refused.value.key == key
    assert "page.html" in refused.value.sentence("fr")


def test_references_to_control_characters_are_no_text() -> None:
    page = html_page((TEXT + "<p>Le&#1; pont&#x1f;&#8;.</p><p>&#127;&#11;&#xfffe;</p>" + TEXT).encode())
    said = " ".join(block.text for block in page.blocks)
    assert "Le pont." in said
    assert said.isprintable()


def test_ten_megabytes_are_refused() -> None:
    with pytest.raises(InputError) as refused:
        page_from(b"<p>a" * 2_500_000, kind="html")
    assert refused.value.key == "pages.too_large"
    assert str(MAX_INPUT_BYTES["html"]) in refused.value.sentence("fr")


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 40, b"\xff\xfe<\x00p\x00>", b"\x00" * 5_000, b"\xc3" * 5_000, b"<"]
)
def test_bytes_of_any_kind_end_as_a_page_or_a_sentence(data: bytes) -> None:
    assert ended(data) == "page" or ended(data).startswith("pages.")


def ended(data: bytes) -> str:
    try:
        page_from(data, kind="html", seconds=SECONDS)
    except InputError as refused:
        return refused.key
    return "page"


def test_a_page_through_the_process_is_the_page() -> None:
    page = page_from(
        f"<html><body>{TEXT}</body></html>".encode(), kind="html", url="https://journal.example/a"
    )
    assert [block.text for block in page.blocks] == list(PARAGRAPHS)
    assert page.url == "https://journal.example/a"
