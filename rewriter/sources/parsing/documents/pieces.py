"""A document's paragraphs as runs of text, and the blocks that they become."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from rewriter.article import LeftOut, PageBlock, PageLink
from rewriter.sources.parsing.documents.naming import PLAIN, Role
from rewriter.text.glyphs.characters import article_line

BREAK = "\n"  # a soft break is a run of its own
_BULLET = re.compile(r"[•▪◦‣●■►][ \t\u00a0]{0,9}(?=\S)")


class Run(NamedTuple):
    """Some text of a paragraph. `left_out` when it stands apart from the paragraph around it."""

    text: str
    url: str | None = None
    left_out: LeftOut | None = None
    bold: bool = False
    size: str = ""


@dataclass(slots=True, kw_only=True)
class Piece:
    """A paragraph. `goes_on` when the mark at its end was deleted: what follows belongs to it."""

    role: Role = PLAIN
    left_out: LeftOut | None = None
    runs: list[Run] = field(default_factory=list)
    goes_on: bool = False

    @property
    def shown(self) -> list[Run]:
        """The runs of the paragraph itself."""
        return [run for run in self.runs if run.left_out is None]

    @property
    def text(self) -> str:
        """What the paragraph itself says."""
        return article_line("".join(run.text for run in self.shown))

    @property
    def bold(self) -> bool:
        """Whether every letter of it is bold."""
        said = [run for run in self.shown if run.text.strip()]
        return bool(said) and all(run.bold for run in said)

    @property
    def size(self) -> float:
        """Its smallest letters, in points; 0 when not known."""
        return min((float(run.size) for run in self.shown if run.size and run.text.strip()), default=0.0)


def joined(pieces: list[Piece]) -> list[Piece]:
    """The pieces, those whose end was deleted made one with what follows."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last and last.goes_on and last.left_out == piece.left_out:
            last.role = last.role if last.shown else piece.role
            last.runs += piece.runs
            last.goes_on = piece.goes_on
        else:
            found.append(piece)
    return found


def blocks_of(piece: Piece) -> Iterator[PageBlock]:
    """The blocks of a paragraph: its own text, parted at blank lines, then what stands apart, a block for
    each reason."""
    role = piece.role
    left_out = piece.left_out or role.left_out
    for text, links in _parted(piece.shown):
        bullet = _BULLET.match(text) if role.kind == "paragraph" else None
        body = text[bullet.end() :] if bullet else text
        if body:
            kind = "item" if bullet else role.kind
            yield PageBlock(text=body, kind=kind, level=role.level, links=links, left_out=left_out)
    yield from _apart(piece)


def _apart(piece: Piece) -> Iterator[PageBlock]:
    for reason in dict.fromkeys(run.left_out for run in piece.runs if run.left_out):
        text, links = _told(_spaced(piece.runs, reason))
        if text:
            yield PageBlock(text=text, links=links, left_out=piece.left_out or reason)


def _spaced(runs: list[Run], reason: LeftOut) -> list[Run]:
    """The runs of one reason, a space where others stood between them."""
    found: list[Run] = []
    for run in runs:
        if run.left_out == reason:
            found.append(run)
        elif found and run.text:
            found.append(Run(" "))
    return found


def _parted(runs: list[Run]) -> Iterator[tuple[str, tuple[PageLink, ...]]]:
    """What the runs say, parted where two soft breaks stand with nothing between them."""
    part: list[Run] = []
    breaks = 0
    for run in runs:
        if run.text == BREAK:
            breaks += 1
            part.append(run._replace(text=" "))
        elif run.text.strip():
            if breaks > 1:
                yield _told(part)
                part = []
            breaks = 0
            part.append(run)
        else:
            part.append(run)
    yield _told(part)


def _told(runs: list[Run]) -> tuple[str, tuple[PageLink, ...]]:
    """What runs say together, and their links; what stands in one link is one, however it is marked up."""
    links: list[PageLink] = []
    words, url = "", None
    for run in [*runs, Run("")]:
        if run.url != url:
            if url and article_line(words):
                links.append(PageLink(text=article_line(words), url=url))
            words, url = "", run.url
        words += run.text
    return article_line("".join(run.text for run in runs)), tuple(links)
