"""The pieces of an input: paragraphs, headings, list items, each with the line it stood on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from rewriter.article import PageLink, RemovalReason

BlockKind = Literal["paragraph", "heading", "item", "quote", "code"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of the input, its white space unified. `line` counts from 1. `level` is a heading's, 1–6.
    `reason` is None while the block is article text: setting a block aside is giving it a reason, so that
    nothing can be dropped on the way. `links` stand in it, `link` when nothing but one does; `apart` when a
    blank line (or the beginning) stands above it, `caption` when it says what the image above shows."""

    text: str
    line: int
    kind: BlockKind = "paragraph"
    level: int = 0
    reason: RemovalReason | None = None
    link: bool = False
    links: tuple[PageLink, ...] = ()
    apart: bool = True
    caption: bool = False


_SPACES = re.compile(r"[ \t]+")
_BULLET = re.compile(r"[ \t]*[-*•·▪◦][ \t]+(?=\S)")
_NUMBERED = re.compile(r"[ \t]*(?:\d{1,2}[.)][ \t]|[–—][ \t\u00a0])")
_FINISHED = (".", "!", "?", "…", ":", ";", "»", "”", '"', ")")
_WIDEST_WRAP = 100  # characters; mail and editors wrap at 72 to 80, a pasted paragraph is one long line
_NARROWEST_WRAP = 40
_DAYS = r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATED = (
    r"(?:\d{1,2}(?:er)? [A-Za-zéû]{3,9}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}/\d{1,2}/\d{4})"
    r"(?:,?(?: à| at)? \d{1,2}[ :.h]{1,3}\d\d)?"
)
_UNDER_THE_TITLE = re.compile(  # who wrote it where and when, on a line of its own
    r"(?:(?:Par|By|De notre|De nos|From our|Publi[ée]|Mis[e]? à jour|Published|Posted|Updated)\b.{0,120}?"
    r"|\(?[A-ZÀ-ÖØ-Þ](?:[^.!?]|\.(?=[A-Z,])){0,60}?[,)–-] ?)?"
    rf"(?:(?:le|on) )?(?:(?i:{_DAYS}),? )?{_DATED}\.?(?: ?\([^()]{{2,40}}\))?"
)
_HEAD = 3  # first lines among which it stands


def tidy(text: str) -> str:
    """One space where several stood, none at the ends; no-break spaces stay."""
    return _SPACES.sub(" ", text.replace("\n", " ")).strip()


def plain_blocks(text: str) -> list[Block]:
    """The paragraphs of a plain text. A blank line parts two; so does every line end, unless the lines
    were wrapped at a fixed width. Bullets go, what follows them is an item."""
    found: list[Block] = []
    for start, lines in _groups(text):
        for at, part in _parts(lines, head=not found):
            bullet = _BULLET.match(part)
            body = tidy(part[bullet.end() :] if bullet else part)
            kind: BlockKind = "item" if bullet else "paragraph"
            found.append(Block(text=body, line=start + at, kind=kind, apart=not at))
    return [b for b in found if b.text]


def _groups(text: str) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines that are not blank, with the number of the first."""
    run: list[str] = []
    number = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            run.append(line)
        elif run:
            yield number - len(run), run
            run = []
    if run:
        yield number - len(run) + 1, run


def _parts(lines: list[str], *, head: bool = False) -> list[tuple[int, str]]:
    if not _wrapped(lines):
        return list(enumerate(lines))
    parts: list[tuple[int, list[str]]] = []
    signed = {at for at in range(1, min(_HEAD, len(lines))) if head and is_signed(lines[at])}
    for at, line in enumerate(lines):
        if not parts or _BULLET.match(line) or _NUMBERED.match(line) or signed & {at, at - 1}:
            parts.append((at, [line]))
        else:
            parts[-1][1].append(line)
    return [(at, "\n".join(run)) for at, run in parts]


def is_signed(line: str) -> bool:
    """Whether a line under the title says who wrote the text, or when: no piece of the title."""
    return bool(_UNDER_THE_TITLE.fullmatch(line.strip().replace("\u00a0", " ")))


def sentences_end_lines(lines: list[str]) -> bool:
    """Whether most lines end where a sentence does, and one is long: each is then a paragraph, not a piece
    of one."""
    if max(map(len, lines), default=0) <= _WIDEST_WRAP:
        return False
    inner = [line.rstrip(" *_") for line in lines[:-1]]
    return 2 * sum(line.endswith(_FINISHED) for line in inner) > len(inner)


def _wrapped(lines: list[str]) -> bool:
    """Whether line ends are only typing: no line is long, and most are left in the middle of a sentence."""
    if len(lines) < 2 or max(map(len, lines)) > _WIDEST_WRAP:
        return False
    inner = [line.strip() for line in lines[:-1]]
    broken = sum(not line.endswith(_FINISHED) for line in inner)
    wide = sum(len(line) >= _NARROWEST_WRAP for line in inner)
    return 2 * broken > len(inner) and 2 * wide >= len(inner)
