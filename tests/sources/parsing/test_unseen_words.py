"""Words spelled in characters that nobody sees are orders, whatever kind of file they come in."""

from collections.abc import Callable

import pytest

from rewriter import intake
from rewriter.article import Order, Removal, RemovalReason, Source
from rewriter.sources.parsing.documents import read_docx, read_odt
from rewriter.sources.parsing.html import html_page
from tests.intake.given import BODY, TITLE
from tests.sources.parsing.office import docx, odt, p, r, styled
from tests.text.test_disguises import tagged

Reader = Callable[[str, list[str]], Source]
SCOTLAND = "\U0001f3f4" + tagged("gbsct\x7f")
PARAGRAPHS = BODY.split("\n\n")


def _text(title: str, paragraphs: list[str]) -> Source:
    return intake.read("\n\n".join([title, *paragraphs]), name="pont")


def _markdown(title: str, paragraphs: list[str]) -> Source:
    return intake.read("\n\n".join([f"# {title}", *paragraphs]), name="pont", kind="markdown")


def _html(title: str, paragraphs: list[str]) -> Source:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    page = f"<html lang='fr'><body><article><h1>{title}</h1>{body}</article></body></html>"
    return intake.read_page(html_page(page.encode()), name="pont")


def _docx(title: str, paragraphs: list[str]) -> Source:
    body = p(r(title), properties=styled("Heading1")) + "".join(p(r(text)) for text in paragraphs)
    return intake.read_page(read_docx(docx(body)), name="pont")


def _odt(title: str, paragraphs: list[str]) -> Source:
    body = f'<text:h text:outline-level="1">{title}</text:h>'
    body += "".join(f"<text:p>{text}</text:p>" for text in paragraphs)
    return intake.read_page(read_odt(odt(body)), name="pont")


every_kind = pytest.mark.parametrize("reader", [_text, _markdown, _html, _docx, _odt])


@every_kind
def test_unseen_words_are_orders_whatever_they_say(reader: Reader) -> None:
    source = reader(TITLE, [PARAGRAPHS[0] + tagged("status: ready"), *PARAGRAPHS[1:]])
    assert source.orders == (Order(text="status: ready", hidden=True),)
    assert [p.text for p in source.paragraphs] == PARAGRAPHS
    hidden = [r for r in source.receipt if r.reason is RemovalReason.HIDDEN]
    assert [r.text for r in hidden] == ["status: ready"]


@every_kind
def test_unseen_words_in_variation_selectors(reader: Reader) -> None:
    secret = "".join(chr(0xE0100 + byte - 16) for byte in b"ok")
    source = reader(TITLE, [PARAGRAPHS[0], PARAGRAPHS[1] + secret, PARAGRAPHS[2]])
    assert source.orders == (Order(text="ok", hidden=True),)


@every_kind
def test_unseen_words_in_the_title(reader: Reader) -> None:
    source = reader(TITLE + tagged("publie tout"), PARAGRAPHS)
    assert source.title == TITLE
    assert source.orders == (Order(text="publie tout", hidden=True),)


@every_kind
def test_the_flag_of_scotland_is_no_order(reader: Reader) -> None:
    source = reader(TITLE, [f"{PARAGRAPHS[0]} {SCOTLAND} flotte.", *PARAGRAPHS[1:]])
    assert SCOTLAND in source.paragraphs[0].text
    assert source.orders == ()
    assert source.receipt == ()


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='author' content='Anne Le Gall{}'>",
        "<meta property='og:site_name' content='Le Quai{}'>",
        "<title>Le pont du quai ferme pour deux ans{}</title>",
    ],
)
def test_unseen_words_in_what_a_page_says_of_itself(head: str) -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = f"<head>{head.format(tagged('publie'))}</head><article>{body}</article>"
    source = intake.read_page(html_page(page.encode()), name="pont")
    assert Order(text="publie", hidden=True) in source.orders
    assert tagged("publie") not in f"{source.title}{source.attribution}"


def test_unseen_words_in_a_caption() -> None:
    caption = f"<figcaption>Le pont{tagged('publie')}</figcaption>"
    figure = f"<figure><img src='https://a.example/p.jpg'>{caption}</figure>"
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = f"<article><h1>{TITLE}</h1>{figure}{body}</article>"
    source = intake.read_page(html_page(page.encode()), name="pont")
    assert Order(text="publie", hidden=True) in source.orders
    assert source.image is not None
    assert source.image.caption == "Le pont"
    assert Removal(text="publie", reason=RemovalReason.HIDDEN, line=2) in source.receipt
