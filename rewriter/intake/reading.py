"""From bytes to a `Source`: what the article says, whom it owes, and a receipt of all the rest."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from rewriter.article import (
    Asked,
    HeadingCandidate,
    HeadingKind,
    Link,
    Paragraph,
    Removal,
    RemovalReason,
    Source,
)
from rewriter.article.source import SourceLanguage
from rewriter.errors import InputError
from rewriter.intake.asked import understand, with_fields
from rewriter.intake.attribution import attribution_of, mark_authors
from rewriter.intake.blocks import Block, plain_blocks
from rewriter.intake.decoding import decode
from rewriter.intake.front_matter import FrontMatter, first, split_front_matter
from rewriter.intake.headings import entitles, mark_headings
from rewriter.intake.instructions import Opening, read_opening
from rewriter.intake.junk import set_aside
from rewriter.intake.languages import language_of_article
from rewriter.intake.markdown import looks_like_markdown, markdown_blocks
from rewriter.intake.orders import credits_set_apart, orders_of, set_apart, unseen_orders
from rewriter.intake.quotations import quotations_of
from rewriter.intake.repeats import mark_repeats
from rewriter.text.markup import is_markup

_TRAILER_GLUED = re.compile(r"(?<=[.!?…»”)])[ \u00a0]?(?=Source(?: link)?[ \u00a0]?[-–—][ \u00a0]?\d{1,6}$)")
_CANDIDATES = {
    RemovalReason.STRAY_HEADING: HeadingKind.STRAY_HEADING,
    RemovalReason.PULL_QUOTE: HeadingKind.PULL_QUOTE,
}
_COMMENTED = re.compile(r"^\s{0,20}[-–—]{3,}\s{0,20}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """An input taken apart, what surrounds the article marked. Text, Markdown and pages all come to this."""

    matter: FrontMatter
    opening: Opening | None
    blocks: list[Block]


def read(
    data: bytes | str,
    *,
    name: str,
    kind: Literal["text", "markdown"] | None = None,
    limit: int = 200_000,
) -> Source:
    """The source article in an input, with nothing lost: every character that is not in the title or a
    paragraph is in the receipt (inline marks of Markdown and bullets excepted).

    `kind` None: told from the text. Instructions to the writer are looked for only above the body of a
    plain text. `limit` is in characters. Raises InputError, and nothing else, when the input is empty,
    binary, undecodable, too long, an HTML page, in neither French nor English, or holds no article."""
    text = decode(data, name=name, limit=limit)
    if is_markup(text):
        raise InputError("input.page", name=name)
    parts = _taken_apart(text, kind)
    title, blocks = titled(parts)
    return source_of(name, title, marked(blocks, title), parts)


def marked(blocks: list[Block], title: str) -> list[Block]:
    """The blocks, with whatever is not a paragraph of the article set aside for its reason."""
    return mark_headings(mark_repeats(mark_authors(blocks), title))


def _taken_apart(text: str, kind: Literal["text", "markdown"] | None) -> Parts:
    matter = FrontMatter(body=text) if kind == "text" else split_front_matter(text)
    opening = None if kind == "markdown" or matter.raw else read_opening(matter.body)
    body = opening.body if opening else matter.body
    markdown = kind == "markdown" or (kind is None and (bool(matter.raw) or looks_like_markdown(body)))
    blocks = (
        markdown_blocks(body, lines_part=not (kind or matter.raw))
        if markdown
        else _unglued(plain_blocks(body))
    )
    return Parts(matter=matter, opening=opening, blocks=set_aside(blocks))


def _unglued(blocks: list[Block]) -> list[Block]:
    """A source line glued to the end of the last paragraph becomes a block of its own; rules (---) are
    markup."""
    parted: list[Block] = []
    for block in blocks:
        if _COMMENTED.match(block.text):
            parted.append(replace(block, reason=RemovalReason.MARKUP))
            continue
        glued = _TRAILER_GLUED.search(block.text, max(0, len(block.text) - 40))
        parted.append(replace(block, text=block.text[: glued.start()]) if glued else block)
        if glued:
            parted.append(replace(block, text=block.text[glued.end() :], kind="paragraph"))
    return parted


def titled(parts: Parts) -> tuple[str, list[Block]]:
    """The title and the other blocks: the one among the instructions, else the first heading of level 1,
    else the front matter's, else a first line that is no sentence."""
    blocks = parts.blocks
    if parts.opening and parts.opening.title:
        return parts.opening.title, blocks
    live = [i for i, b in enumerate(blocks) if b.reason is None]
    heading = next((i for i in live[:3] if blocks[i].kind == "heading" and blocks[i].level == 1), None)
    if heading is not None:
        return blocks[heading].text, blocks[:heading] + blocks[heading + 1 :]
    named = first(parts.matter.fields, "title", "titre", "headline")
    if named:
        return named, blocks
    if len(live) > 1 and blocks[live[0]].kind != "item" and entitles(blocks[live[0]].text):
        return blocks[live[0]].text, blocks[: live[0]] + blocks[live[0] + 1 :]
    return "", blocks


def source_of(name: str, title: str, blocks: list[Block], parts: Parts) -> Source:
    """The source that an input's parts make, its blocks all marked. Raises InputError when there is no
    article, or one in neither French nor English."""
    credited = attribution_of(blocks, parts.matter.fields)
    unseen = unseen_orders(title, blocks, credited)
    title, blocks = set_apart(title, blocks)
    paragraphs = _numbered(blocks)
    if not paragraphs:
        raise InputError("input.no_article", name=name, found=_found(title, parts))
    source = Source(
        name=name,
        title=title,
        language=_language(name, title, paragraphs),
        paragraphs=paragraphs,
        attribution=credits_set_apart(credited),
        quotations=quotations_of(paragraphs),
        heading_candidates=_candidates(blocks),
        receipt=_receipt(blocks, parts),
        asked=_asked(parts),
        links=_links(blocks),
    )
    return replace(source, orders=orders_of(source, unseen))


def _found(title: str, parts: Parts) -> str:
    """What stood there instead of an article, quoted, in a few words."""
    text = next((b.text for b in parts.blocks), "") or title
    return f"“{text[:60]}”"


def _language(name: str, title: str, paragraphs: tuple[Paragraph, ...]) -> SourceLanguage:
    language = language_of_article(" ".join((title, *(p.text for p in paragraphs))))
    if language is None:
        raise InputError("input.language", name=name)
    return language


def _numbered(blocks: list[Block]) -> tuple[Paragraph, ...]:
    live = (block for block in blocks if block.reason is None)
    return tuple(Paragraph(id=f"p{n}", text=b.text, line=b.line) for n, b in enumerate(live, start=1))


def _links(blocks: list[Block]) -> tuple[Link, ...]:
    """The links of the paragraphs whose words they still have."""
    live = enumerate((block for block in blocks if block.reason is None), start=1)
    return tuple(
        Link(text=link.text, url=link.url, paragraph=f"p{n}")
        for n, block in live
        for link in block.links
        if link.text and link.text in block.text
    )


def _candidates(blocks: list[Block]) -> tuple[HeadingCandidate, ...]:
    total = sum(block.reason is None for block in blocks)
    found: list[HeadingCandidate] = []
    passed = 0
    for block in blocks:
        passed += block.reason is None
        kind = _CANDIDATES.get(block.reason) if block.reason else None
        if kind:
            before = f"p{passed + 1}" if passed < total else None
            found.append(HeadingCandidate(text=block.text, kind=kind, before=before))
    return tuple(found)


def _receipt(blocks: list[Block], parts: Parts) -> tuple[Removal, ...]:
    matter = parts.matter.raw
    front = [Removal(text=matter, reason=RemovalReason.FRONT_MATTER, line=1)] if matter else []
    aside = [*(parts.opening.instructions if parts.opening else ()), *blocks]
    removals = [Removal(text=b.text, reason=b.reason, line=b.line) for b in aside if b.reason]
    return (*front, *sorted(removals, key=lambda removal: removal.line))


def _asked(parts: Parts) -> Asked:
    asked = understand(b.text for b in parts.opening.instructions) if parts.opening else Asked()
    return with_fields(asked, parts.matter.fields)
