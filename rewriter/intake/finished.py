"""A finished article, as a `Draft`: one set of checks judges what was written here and elsewhere."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from rewriter.article import (
    Draft,
    DraftParagraph,
    Embedded,
    LeftOut,
    Origin,
    Page,
    PageBlock,
    PageBlockKind,
    Section,
)
from rewriter.intake.blocks import Block, BlockKind, plain_blocks, tidy
from rewriter.intake.decoding import clean
from rewriter.intake.embedded import in_markdown
from rewriter.intake.front_matter import Fields, first, split_front_matter
from rewriter.intake.headings import entitles, mark_headings
from rewriter.intake.html_blocks import html_page
from rewriter.intake.labelled import labelled_fields
from rewriter.intake.markdown import markdown_blocks
from rewriter.text.normalise import unify
from rewriter.wording import say

FinishedKind = Literal["markdown", "html", "text"]

_CREDIT = re.compile(
    r"\(?(?:sources?|source originale|cr[ée]dits?|article original|lire l['’]article original|"
    r"d['’]apr[èe]s un article"
    r"|adapt[ée] de|avec)[ \u00a0\u202f]?[:：].{1,600}"
    r"|(?:cet article|ce texte) (?:s['’]appuie|est (?:tir[ée]|adapt[ée]|inspir[ée])|reprend|"
    r"a [ée]t[ée] (?:r[ée]dig[ée]|"
    r"[ée]crit) (?:à partir|d['’]apr[èe]s))\b.{1,600}",
    re.IGNORECASE,
)
_LAST = 3  # paragraphs among which the credit is looked for
_KINDS: dict[PageBlockKind, BlockKind] = {
    "heading": "heading",
    "item": "item",
    "cell": "item",
    "quote": "quote",
}
_SHOWN = (None, LeftOut.TABLE)
_MODEL = "\0"

Given = Mapping[str, str | list[str] | tuple[str, ...]]


def read_finished(text: str, *, kind: FinishedKind, fields: Given | None = None) -> Draft:
    """A finished article with its headline, sections and whatever fields are given, above it (front
    matter, or lines that name them: « Slug : … », which may stand below too), in it (an HTML page's title,
    description and footer) or beside it (`fields`, which win).

    The first heading of level 1 is the headline; deeper ones start sections, of level 3 below the second.
    List items and quotes are paragraphs. The credit line among the last three paragraphs becomes
    `Draft.credit`; a paragraph that repeats the standfirst, credit or disclosure field is not body text.
    Never fails: a text without a body gives a draft without sections."""
    found, blocks, embedded = _blocks(clean(text), kind)
    known = {**found, **_given(fields or {})}
    draft = _draft(blocks, known)
    return replace(draft, embedded=_counted(embedded, blocks, known)) if embedded else draft


def _counted(embedded: Embedded, blocks: Sequence[Block], known: Fields) -> Embedded:
    headlines = sum(b.kind == "heading" and b.level == 1 for b in blocks)
    address = first(known, "permalink", "canonical", "url") or embedded.address
    return replace(embedded, headlines=headlines, address=address)


def draft_of(page: Page, fields: Given | None = None) -> Draft:
    """A finished article in a document or page already taken apart, by the rules of `read_finished`.

    Rows of tables are paragraphs where they stand, footnotes are the last paragraphs: what readers see is
    judged, wherever it stands. What is hidden, deleted or in margins is not the article. The page's own
    title is the headline where no heading of level 1 is, else what search results show if it says
    something else."""
    shown = [_block(b, n) for n, b in enumerate(page.blocks, start=1) if b.left_out in _SHOWN]
    notes = [_block(b, n) for n, b in enumerate(page.blocks, start=1) if b.left_out == LeftOut.NOTE]
    headed = next((b for b in shown if b.kind == "heading" and b.level == 1), None)
    named = {"title" if headed else "headline": tidy(clean(page.title))}
    if headed and _same(page.title) == _same(headed.text):
        named = {}
    known = {**{name: value for name, value in named.items() if value}, **_given(fields or {})}
    labelled, ranks = labelled_fields([b.text for b in shown])
    shown = [b for n, b in enumerate(shown) if n not in ranks]
    return _draft(
        _undisclosed([b for b in shown if b.text]), {**labelled, **known}, [b for b in notes if b.text]
    )


def _block(block: PageBlock, number: int) -> Block:
    text = tidy(clean(block.text))
    return Block(text=text, line=number, kind=_KINDS.get(block.kind, "paragraph"), level=block.level)


def _undisclosed(blocks: list[Block]) -> list[Block]:
    """The blocks without the line in which we say ourselves how an article was made."""
    last = range(len(blocks) - _LAST, len(blocks))
    return [b for i, b in enumerate(blocks) if not (i in last and _discloses(b.text))]


def _discloses(text: str) -> bool:
    for key in ("publish.disclosure-model", "publish.disclosure-no-model"):
        before, _, after = say(key, "fr", model=_MODEL).partition(_MODEL)
        if text.startswith(before) and text.endswith(after):
            return True
    return False


def _draft(blocks: list[Block], known: Fields, notes: Sequence[Block] = ()) -> Draft:
    headline, body = _headline(blocks, known)
    body, credit = _credited(_without_fields(body, known), known)
    tags = known.get("tags", known.get("keywords", ()))
    return Draft(
        headline=headline,
        sections=_sections([*body, *notes]),
        seo_title=first(known, "seo_title", "title", "titre", "labelled_title") or "",
        standfirst=first(known, "standfirst", "chapo", "chapô") or "",
        description=first(known, "description", "meta_description") or "",
        slug=first(known, "slug") or "",
        keyphrase=first(known, "keyphrase", "focus_keyphrase", "mot_clé", "mot-clé", "keyword") or "",
        tags=tuple(t.strip() for t in tags.split(",") if t.strip()) if isinstance(tags, str) else tags,
        credit=credit,
    )


def _blocks(text: str, kind: FinishedKind) -> tuple[Fields, list[Block], Embedded | None]:
    if kind == "html":
        page = html_page(text)
        named = {"title": page.title, "description": page.description}
        credit = next((b.text for b in page.footer if _CREDIT.fullmatch(b.text)), "")
        told = {name: value for name, value in (named | {"credit": credit}).items() if value}
        return told, page.blocks, page.embedded
    matter = split_front_matter(text)
    labelled, body = _labelled(matter.body)
    if kind == "markdown" or matter.raw:
        blocks = [b for b in markdown_blocks(body) if b.reason is None]
        embedded = in_markdown(body)
        captions = tuple(b.text for b in blocks if b.caption)
        embedded = replace(embedded, code=embedded.code + _fenced(blocks), captions=captions)
        return {**labelled, **matter.fields}, blocks, embedded
    return labelled, _headed(plain_blocks(body), titled="labelled_title" in labelled), None


def _fenced(blocks: Sequence[Block]) -> tuple[str, ...]:
    """The blocks that are set as code; none where one is most of the text: an article pasted whole between
    two fences is no code."""
    fenced = tuple(b.text for b in blocks if b.kind == "code")
    most = 2 * max(map(len, fenced), default=0) > sum(len(b.text) for b in blocks)
    return () if most else fenced


def _labelled(text: str) -> tuple[Fields, str]:
    """The fields that lines above or below an article name, and the article with empty lines for them."""
    lines = text.split("\n")
    named, ranks = labelled_fields(lines)
    return named, "\n".join("" if n in ranks else line for n, line in enumerate(lines))


def _headed(blocks: list[Block], *, titled: bool) -> list[Block]:
    """A plain text's first line is its headline if it has the shape of one and none is named; its short
    unfinished lines are its headings."""
    if not titled and len(blocks) > 1 and blocks[0].kind == "paragraph" and entitles(blocks[0].text):
        blocks = [replace(blocks[0], kind="heading", level=1), *blocks[1:]]
    return [
        replace(b, kind="heading", level=b.level or 2, reason=None) if b.reason else b
        for b in mark_headings(blocks)
    ]


def _given(fields: Given) -> Fields:
    given: dict[str, str | tuple[str, ...]] = {}
    for name, value in fields.items():
        if isinstance(value, str):
            given[name.lower()] = clean(value).strip()
        elif isinstance(value, list | tuple):
            given[name.lower()] = tuple(clean(v).strip() for v in value if isinstance(v, str))
    return given


def _headline(blocks: list[Block], known: Fields) -> tuple[str, list[Block]]:
    at = next((i for i, b in enumerate(blocks) if b.kind == "heading" and b.level == 1), None)
    given = first(known, "headline", "h1")
    if at is None:
        return given or first(known, "labelled_title") or "", blocks
    return given or blocks[at].text, blocks[:at] + blocks[at + 1 :]


def _without_fields(blocks: list[Block], known: Fields) -> list[Block]:
    """The body without the paragraphs that only print a field: the standfirst first, the credit and the
    disclosure last."""
    printed = {_same(first(known, name)) for name in ("standfirst", "credit", "disclosure")} - {""}
    if not printed:
        return blocks
    edge = {*range(2), *range(len(blocks) - _LAST, len(blocks))}
    return [b for i, b in enumerate(blocks) if not (i in edge and _same(b.text) in printed)]


def _same(text: str | None) -> str:
    return unify(text or "").strip("*_ ").casefold()


def _credited(blocks: list[Block], known: Fields) -> tuple[list[Block], str]:
    given = first(known, "credit")
    if given:
        return blocks, given
    for at in range(len(blocks) - 1, max(-1, len(blocks) - 1 - _LAST), -1):
        if blocks[at].kind != "heading" and _CREDIT.fullmatch(blocks[at].text):
            return blocks[:at] + blocks[at + 1 :], blocks[at].text
    return blocks, ""


def _sections(blocks: list[Block]) -> tuple[Section, ...]:
    sections: list[Section] = []
    heading: Block | None = None
    paragraphs: list[DraftParagraph] = []
    for block in blocks:
        if block.kind != "heading":
            paragraphs.append(DraftParagraph(text=block.text, origin=Origin.FINISHED))
            continue
        sections += _section(heading, paragraphs)
        heading, paragraphs = block, []
    return tuple(sections + _section(heading, paragraphs))


def _section(heading: Block | None, paragraphs: list[DraftParagraph]) -> list[Section]:
    if heading is None and not paragraphs:
        return []
    level = 2 if heading is None else min(heading.level or 2, 3)
    return [Section(heading=heading.text if heading else None, paragraphs=tuple(paragraphs), level=level)]
