"""Showing findings and facts where they stand: text cut into runs, each with what is said about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What ties a sentence to those of the other text: its own `anchor`, and theirs, best first. `css` and
    `label` tell its standing, where there is something to tell."""

    anchor: str
    to: tuple[str, ...] = ()
    css: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Characters `start` to `end` (excluded) of a text: `css` says how they look, `label` what they are,
    `href` where that is explained; `note` is the number of a remark, shown after the last character. `tie`
    when the characters are a sentence; sentences do not overlap."""

    start: int
    end: int
    css: str
    label: str
    href: str = ""
    note: int | None = None
    tie: Tie | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text under the same marks. `opens` is the sentence that begins with it, `closes` whether
    the sentence ends with it."""

    text: str
    css: str = ""
    label: str = ""
    href: str = ""
    notes: tuple[Mark, ...] = ()
    opens: Tie | None = None
    closes: bool = False


def runs(text: str, marks: Iterable[Mark]) -> tuple[Run, ...]:
    """The whole text as runs: joined, they are the text. Marks may overlap; what lies outside the text
    is cut off, and a mark left without characters is dropped (its remark still stands beside)."""
    kept = [m for m in (_within(text, mark) for mark in marks) if m.start < m.end]
    cuts = sorted({0, len(text), *(m.start for m in kept), *(m.end for m in kept)})
    opening = sorted(kept, key=lambda m: (m.start, -m.end))
    return tuple(_swept(text, cuts, opening))


def _swept(text: str, cuts: list[int], opening: list[Mark]) -> Iterable[Run]:
    active: list[Mark] = []
    upcoming = 0
    for start, end in pairwise(cuts):
        active = [m for m in active if m.end > start]
        while upcoming < len(opening) and opening[upcoming].start <= start:
            active.append(opening[upcoming])
            upcoming += 1
        yield _run(text[start:end], active, start, end)


def _run(text: str, active: list[Mark], start: int, end: int) -> Run:
    return Run(
        text=text,
        css=" ".join(dict.fromkeys(m.css for m in active if m.css)),
        label=" · ".join(dict.fromkeys(m.label for m in active if m.label)),
        href=next((m.href for m in active if m.href), ""),
        notes=tuple(m for m in active if m.note is not None and m.end == end),
        opens=next((m.tie for m in active if m.tie and m.start == start), None),
        closes=any(m.tie and m.end == end for m in active),
    )


def _within(text: str, mark: Mark) -> Mark:
    start, end = max(0, mark.start), min(len(text), mark.end)
    return replace(mark, start=start, end=end)
