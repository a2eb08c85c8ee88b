"""What is fed, and what must hold whatever it is fed: a value or a sentence, in time, nothing lost."""

import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from html import unescape

from rewriter import intake
from rewriter.article import Draft, LeftOut, Page
from rewriter.errors import InputError
from rewriter.intake.decoding import clean
from rewriter.intake.decoding import decode as decoded
from rewriter.intake.orders import is_order, orders_in
from rewriter.sources.fetching.addresses import Address, join, parse, shown
from rewriter.sources.fetching.reservations import in_file
from rewriter.sources.fetching.robots import Robots
from rewriter.sources.listing import read_list, read_site
from rewriter.sources.parsing import page_from
from rewriter.sources.parsing.documents import read_docx, read_odt
from rewriter.sources.parsing.html import html_page
from tests.fuzzing.holding import holds_together, lost, written
from tests.fuzzing.trees import texts_of_docx, texts_of_html, texts_of_odt

Target = Callable[[bytes], None]
_MARKUP = frozenset("-*•·▪◦")
_LIMIT = 400_000
_ADDRESS = "https://site.example/a"
_HEADERS = {"content-type": "text/html"}


def decode(data: bytes) -> None:
    """Text that is composed, in one piece, without controls, and the same when read again."""
    text = decoded(data, name="x", limit=_LIMIT)
    assert unicodedata.is_normalized("NFC", text)
    assert decoded(text.encode(), name="x", limit=_LIMIT) == text == clean(text)
    assert not any(unicodedata.category(c) == "Cc" for c in set(text) - {"\n", "\t"})


def text(data: bytes) -> None:
    """A plain text: every character is in the title, a paragraph or the receipt."""
    source = intake.read(data, name="x", kind="text", limit=_LIMIT)
    holds_together(source)
    given = [decoded(data, name="x", limit=_LIMIT)]
    assert set(missing := lost(given, written(source))) <= _MARKUP, missing
    assert not (made_up := set(lost(written(source), given))), made_up


def markdown(data: bytes) -> None:
    """A Markdown text: nothing is written that does not stand in it, as it is or as an entity; and of lines
    without links, tags or code every word is found again."""
    source = intake.read(data, name="x", kind="markdown", limit=_LIMIT)
    holds_together(source)
    given = decoded(data, name="x", limit=_LIMIT)
    known = set(given) | set(clean(unescape(given))) if len(given) < 50_000 else None
    strange = set().union(*written(source)) - known if known else set()
    assert not strange or any(c >= "\U000e0000" or "\ufe00" <= c <= "\ufe0f" for c in given), strange
    assert not (gone := _words_gone(given, written(source))), gone[:20]


def unnamed(data: bytes) -> None:
    """A text whose kind is told from itself."""
    holds_together(intake.read(data, name="x", limit=_LIMIT))


def finished(data: bytes) -> None:
    """A finished article, in each form; of a plain one every character is found again, of one in Markdown
    every word of its plainer lines."""
    words = data.decode("utf-8", "replace")
    _drafted(intake.read_finished(words, kind="html"))
    draft = intake.read_finished(words, kind="markdown")
    _drafted(draft)
    fronted = clean(words).lstrip("\n").startswith("---")
    if not fronted and "<!--" not in clean(words):
        assert not (gone := _words_gone(clean(words), _told(draft))), gone[:20]
    draft = intake.read_finished(words, kind="text")
    _drafted(draft)
    if not fronted:
        assert set(missing := lost([clean(words)], _told(draft))) <= _MARKUP, missing


def orders(data: bytes) -> None:
    """Words of the text itself, none longer than what is shown."""
    words = clean(data.decode("utf-8", "replace"))
    for order in orders_in(words):
        assert 0 < len(order) <= 600
        assert not lost([order], [words])
    for line in words.split("\n"):
        is_order(line)


def page(data: bytes) -> None:
    """A web page: what stands in the tree is in a block, and every block in the source or on its receipt."""
    taken = html_page(data, _ADDRESS, _HEADERS)
    assert not (missing := lost(texts_of_html(data), _blocks(taken))), missing
    _read(taken)


def process(data: bytes) -> None:
    """A web page through the process that parses: the same page, or the same sentence."""
    try:
        found: Page | str = page_from(data, kind="html", url=_ADDRESS, headers=_HEADERS)
    except InputError as error:
        found = error.key if error.sentence("fr") != error.sentence("en") else "said in one language"
    if found != "pages.too_slow":  # a busy machine: the clock counts other programs' time too
        assert found == _straight(data)


def docx(data: bytes) -> None:
    """A Word document: its runs of text are in blocks, every block in the source or on its receipt."""
    taken = read_docx(data, None)
    _stand(texts_of_docx(data), taken)
    _read(taken)


def odt(data: bytes) -> None:
    """An OpenDocument text: its runs of text are in blocks, every block in the source or on its receipt."""
    taken = read_odt(data, None)
    _stand(texts_of_odt(data), taken)
    _read(taken)


def listing(data: bytes) -> None:
    """A feed, a sitemap or a list of pages: only web addresses come out."""
    for found in read_list(data, url="https://site.example/feed"):
        assert found.url.startswith(("http://", "https://")), found.url
        assert _prints(found.title)


def site(data: bytes) -> None:
    """The editor's list of pages."""
    for found in read_site(data):
        assert found.url.startswith(("http://", "https://")), found.url
        assert _prints(found.title + found.keyphrase)


def address(data: bytes) -> None:
    """Words taken for addresses, alone and on a page: what is read once is read the same again."""
    base = parse("https://site.example/a/b?c")
    for told in data.decode("utf-8", "replace").split():
        assert shown(told).isprintable()
        for read in (parse, lambda location: join(base, location)):
            with suppress(InputError):
                _reads_the_same(read(told))


def _reads_the_same(found: Address) -> None:
    assert parse(found.url) == found
    assert found.url.isascii()
    assert found.target.startswith("/")
    assert not found.target.startswith("//")


def robots(data: bytes) -> None:
    """A site's rules, in both of their forms."""
    rules = Robots(text=data.decode("utf-8", "replace"))
    for path in ("/", "/a/b?c=d", "/%C3%A9//x"):
        assert rules.allows(path) or rules.rule(path).isprintable()
        in_file(data, path)
    assert (rules.crawl_delay_s or 0.0) < float("inf")
    assert all(r.evidence for r in rules.reserved)


TARGETS: Mapping[str, Target] = {
    "decode": decode,
    "text": text,
    "markdown": markdown,
    "unnamed": unnamed,
    "finished": finished,
    "orders": orders,
    "page": page,
    "process": process,
    "docx": docx,
    "odt": odt,
    "listing": listing,
    "site": site,
    "address": address,
    "robots": robots,
}
ALLOWED = (InputError,)
_MARKED = frozenset("<>[]&\\|`~")


def _words_gone(text: str, told: list[str]) -> list[str]:
    """The words of a Markdown text's lines without links, tags, entities and code that are told no more."""
    lines = [line for line in text.split("\n") if not _MARKED & set(line)]
    said = "".join("".join(told).split())
    return [word for line in lines for word in line.split() if word.isalnum() and word not in said]


def _prints(text: str) -> bool:
    return all(c.isprintable() or unicodedata.category(c) == "Zs" for c in text)


def _straight(data: bytes) -> Page | str:
    try:
        taken = html_page(data, _ADDRESS, _HEADERS)
    except InputError as error:
        return error.key
    return taken if taken.blocks else "pages.no_text"


def _stand(texts: list[str], page: Page) -> None:
    """Raised letters and figures are written with characters that look so (10⁶), hence NFKD."""
    given, found = ([unicodedata.normalize("NFKD", t) for t in some] for some in (texts, _blocks(page)))
    assert not (missing := lost(given, found)), missing


def _read(taken: Page) -> None:
    """Both readings of a page: as a source, as a finished article."""
    draft = intake.draft_of(taken)
    _drafted(draft)
    shown = (None, LeftOut.TABLE, LeftOut.NOTE)
    article = [clean(b.text) for b in taken.blocks if b.left_out in shown]
    assert not (missing := lost(article, _told(draft))), missing
    source = intake.read_page(taken, name="x", limit=_LIMIT)
    holds_together(source)
    assert not (missing := lost(_blocks(taken), written(source))), missing
    known = [*_blocks(taken), taken.title]
    assert not (made_up := lost(written(source), known)), made_up


def _drafted(draft: Draft) -> None:
    assert all(p.text.strip() for _, _, p in draft.paragraphs())
    assert all(s.level in (1, 2, 3) for s in draft.sections)  # 1: a further headline
    fields = [draft.seo_title, draft.standfirst, draft.description, draft.slug, draft.keyphrase, *draft.tags]
    assert all(clean(t) == t for t in [*_told(draft), *fields])
    "".join([*_told(draft), *fields]).encode()


def _told(draft: Draft) -> list[str]:
    pieces = [draft.headline, draft.credit, *draft.headings]
    return [*pieces, *(p.text for _, _, p in draft.paragraphs())]


def _blocks(page: Page) -> list[str]:
    return [block.text for block in page.blocks]
