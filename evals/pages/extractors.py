"""Ways from a page to its main text: ours, and two others beside it."""

import logging
from collections.abc import Callable, Mapping

from rewriter.article import Page

logging.disable(logging.CRITICAL)


def main_text(page: Page) -> str:
    """What of a page becomes the source's paragraphs and headings; the title stands apart."""
    kept = (b for b in page.blocks if b.left_out is None)
    return "\n".join(block.text for block in kept if block.level != 1)


def trafilatura_alone(html: bytes) -> str:
    """trafilatura as its documentation calls it, without readers' comments."""
    from trafilatura import extract

    return extract(html, include_comments=False) or ""


def readability(html: bytes) -> str:
    """readability-lxml's summary, its markup taken out."""
    from lxml.html import fromstring
    from readability import Document

    return str(fromstring(Document(html.decode("utf-8", "replace")).summary()).text_content())


OTHERS: Mapping[str, Callable[[bytes], str]] = {
    "trafilatura": trafilatura_alone,
    "readability": readability,
}
