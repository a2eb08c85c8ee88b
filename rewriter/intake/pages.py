"""A page or document already taken apart, into a `Source`: by the same rules as any text."""

from dataclasses import replace

from rewriter.article import (
    LeadImage,
    Page,
    PageBlock,
    PageBlockKind,
    PageLink,
    RemovalReason,
    Source,
)
from rewriter.errors import InputError
from rewriter.intake.blocks import Block, BlockKind, tidy
from rewriter.intake.decoding import clean
from rewriter.intake.front_matter import FrontMatter
from rewriter.intake.junk import set_aside
from rewriter.intake.orders import image_orders
from rewriter.intake.reading import Parts, marked, source_of, titled
from rewriter.intake.repeats import key_of
from rewriter.text.glyphs.disguises import revealed

_KINDS: dict[PageBlockKind, BlockKind] = {
    "paragraph": "paragraph",
    "heading": "heading",
    "item": "item",
    "quote": "quote",
    "caption": "paragraph",
    "cell": "item",
}


def read_page(page: Page, *, name: str, limit: int = 200_000) -> Source:
    """The source article in a page, with nothing lost: every block that is not the title or a paragraph is in
    the receipt, those that the page's reader left out included. `Removal.line` counts blocks, from 1.

    What the page says of itself credits the source before what its text says; the language is told from the
    text alone. `limit` is in characters of the article's own blocks. Raises InputError, and nothing else,
    when the page holds no article, one that is too long, or one in neither French nor English."""
    blocks = [b for n, block in enumerate(page.blocks, start=1) if (b := _block(block, n)).text]
    if sum(len(b.text) for b in blocks if b.reason is None) > limit:
        raise InputError("input.too_long", name=name, limit=limit)
    parts = Parts(matter=FrontMatter(body="", fields=_fields(page)), opening=None, blocks=set_aside(blocks))
    title, rest = titled(parts)
    source = source_of(name, title, marked(rest, title), parts)
    return replace(
        source,
        attribution=replace(source.attribution, photo_credits=_credits(page, source)),
        image=_image(page.image),
        reserved=page.reserved,
        orders=(*source.orders, *image_orders(page.image)),
    )


def _block(block: PageBlock, number: int) -> Block:
    text = tidy(clean(block.text))
    return Block(
        text=text,
        line=number,
        kind=_KINDS[block.kind],
        level=block.level,
        reason=RemovalReason(block.left_out.value) if block.left_out else None,
        links=tuple(PageLink(text=_seen(link.text), url=link.url) for link in block.links),
        link=len(block.links) == 1 and key_of(block.links[0].text) == key_of(text),
    )


def _fields(page: Page) -> dict[str, str]:
    """What the page says of itself, under the names that front matter gives it."""
    told = {
        "title": page.title,
        "outlet": page.outlet,
        "author": page.author,
        "source_url": page.url,
        "published": page.published,
        "licence": page.licence,
    }
    return {name: tidy(clean(value)) for name, value in told.items() if value}


def _credits(page: Page, source: Source) -> tuple[str, ...]:
    credit = _seen(page.image.credit) if page.image else ""
    known = source.attribution.photo_credits
    return (credit, *known) if credit and credit not in known else known


def _image(image: LeadImage | None) -> LeadImage | None:
    return replace(image, caption=_seen(image.caption), credit=_seen(image.credit)) if image else None


def _seen(text: str) -> str:
    return tidy(revealed(clean(text))[0])
