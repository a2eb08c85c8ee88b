"""What is fed, and what must hold whatever it is fed: a value or a sentence, in time, nothing lost."""

from collections import Counter
from collections.abc import Callable, Mapping

from rewriter.sources.listing import read_list, read_site

from rewriter import intake
from rewriter.article import Source
from rewriter.errors import InputError
from rewriter.intake.decoding import decode

Target = Callable[[bytes], None]
_MARKUP = frozenset("-*•·▪◦")


def text(data: bytes) -> None:
    """A plain text: every character is in the title, a paragraph or the receipt."""
    source = intake.read(data, name="x", kind="text", limit=400_000)
    _whole(source)
    missing = _characters(decode(data, name="x", limit=400_000)) - _characters(_written(source))
    assert set(missing) <= _MARKUP, missing


def markdown(data: bytes) -> None:
    """A Markdown text: the source holds together. (Marks are taken out, so characters are not counted.)"""
    _whole(intake.read(data, name="x", kind="markdown", limit=400_000))


def unnamed(data: bytes) -> None:
    """A text whose kind is told from itself."""
    _whole(intake.read(data, name="x", limit=400_000))


def finished(data: bytes) -> None:
    """A finished article, in each form."""
    words = data.decode("utf-8", "replace")
    for kind in ("html", "markdown", "text"):
        intake.read_finished(words, kind=kind)


def page(data: bytes) -> None:
    """A web page: every word of the tree is in a block, and every block in the source or on its receipt."""
    from rewriter.sources.parsing.html import html_page

    taken = html_page(data, "https://site.example/a", {})
    source = intake.read_page(taken, name="x", limit=400_000)
    _whole(source)
    kept = Counter(_written(source).split())
    lost = Counter(w for block in taken.blocks for w in block.text.split()) - kept
    assert not lost, list(lost)[:20]


def listing(data: bytes) -> None:
    """A feed, a sitemap or a list of pages: only web addresses come out."""
    for found in read_list(data, url="https://site.example/feed"):
        assert found.url.startswith(("http://", "https://")), found.url


def site(data: bytes) -> None:
    """The editor's list of pages."""
    for found in read_site(data):
        assert found.url.startswith(("http://", "https://")), found.url


TARGETS: Mapping[str, Target] = {
    "text": text,
    "markdown": markdown,
    "unnamed": unnamed,
    "finished": finished,
    "page": page,
    "listing": listing,
    "site": site,
}
ALLOWED = (InputError,)


def _whole(source: Source) -> None:
    """Ids in order, quotations where they say, no control characters that steer a terminal."""
    assert [p.id for p in source.paragraphs] == [f"p{n}" for n in range(1, len(source.paragraphs) + 1)]
    for quotation in source.quotations:
        paragraph = source.paragraph(quotation.paragraph)
        assert paragraph is not None
        assert paragraph.text[quotation.start : quotation.end] == quotation.text
    for link in source.links:
        paragraph = source.paragraph(link.paragraph)
        assert paragraph is not None
        assert link.url.startswith(("http://", "https://"))
    assert "\x1b" not in source.title + source.text


def _written(source: Source) -> str:
    pieces = [source.title, *(p.text for p in source.paragraphs), *(r.text for r in source.receipt)]
    return "\n".join(pieces)


def _characters(told: str) -> Counter[str]:
    return Counter(c for c in told if not c.isspace())
