"""A document's pieces into its page: headings found by eye, levels made sense of, the title told."""

from collections import Counter

from rewriter.article import Page, PageBlock
from rewriter.errors import InputError
from rewriter.intake.headings import entitles, looks_like_heading
from rewriter.sources.parsing.documents import properties
from rewriter.sources.parsing.documents.naming import PLAIN, heading
from rewriter.sources.parsing.documents.pieces import Piece, blocks_of, joined
from rewriter.text.web_addresses import web_address

MAX_TEXT = 5_000_000
"""Characters, of what is set aside too: eight long novels. A document of 160 kB can hold 35 million, which
took 30 seconds to look through for orders."""
_LARGER = 1.15  # times the size of most letters: 12 points among 11 are no heading, 13 are


def page_of(
    body: list[Piece],
    aside: list[Piece],
    *,
    title: str | None,
    author: str | None,
    language: str | None,
    url: str | None,
) -> Page:
    """The page that a document is: the pieces of its body in order, then those of its notes, comments,
    headers and footers. `title`, `author` and `language` are what its properties say; a title in the text
    comes first. Raises InputError over `MAX_TEXT`."""
    body = _titled(_seen_as_headings(joined(body)))
    blocks = [block for piece in [*body, *joined(aside)] for block in blocks_of(piece)]
    if sum(len(block.text) for block in blocks) > MAX_TEXT:
        raise InputError("pages.too_large_inside", limit=MAX_TEXT)
    return Page(
        blocks=tuple(blocks),
        title=_title(blocks) or properties.title(title),
        author=properties.author(author),
        language=properties.language(language),
        url=web_address(url),
    )


def _title(blocks: list[PageBlock]) -> str:
    first = (b for b in blocks if b.kind == "heading" and b.level == 1 and b.left_out is None)
    return next((block.text for block in first), "")


def _titled(body: list[Piece]) -> list[Piece]:
    """The body; under a title of its own style, the first level of headings is the second."""
    if not any(piece.role.title for piece in body):
        return body
    if not any(piece.role.level == 1 and not piece.role.title for piece in body):
        return body
    for piece in body:
        if piece.role.kind == "heading" and not piece.role.title:
            piece.role = heading(piece.role.level + 1)
    return body


def _seen_as_headings(body: list[Piece]) -> list[Piece]:
    """The body of a document without a style for headings: its short bold or larger lines are its headings,
    the first its title if it stands at the beginning."""
    live = [piece for piece in body if piece.left_out is None and piece.role.left_out is None and piece.text]
    if any(piece.role.kind == "heading" and not piece.role.title for piece in live):
        return body
    usual = _usual_size(live)
    found = [n for n, piece in enumerate(live) if _stands_out(live, n, usual)]
    titled = any(piece.role.title for piece in live)
    for n in found:
        first = n == 0 and not titled and entitles(live[n].text)
        live[n].role = heading(1 if first else 2)
    return body


def _stands_out(live: list[Piece], n: int, usual: float) -> bool:
    """Whether a line is set like a heading, has the shape of one, and stands above something that is not."""
    piece = live[n]
    if piece.role != PLAIN or n + 1 == len(live) or not _is_marked(piece, usual):
        return False
    shaped = looks_like_heading(piece.text) or (n == 0 and entitles(piece.text))
    after = live[n + 1]
    return shaped and (n == 0 or not _is_marked(after, usual) or looks_like_heading(after.text))


def _is_marked(piece: Piece, usual: float) -> bool:
    return piece.bold or bool(usual and piece.size >= usual * _LARGER)


def _usual_size(live: list[Piece]) -> float:
    letters: Counter[float] = Counter()
    for piece in live:
        for run in piece.shown:
            letters[float(run.size or 0)] += len(run.text)
    return letters.most_common(1)[0][0] if letters else 0.0
