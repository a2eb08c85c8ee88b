"""A second reading in the terminal: an opinion, a few lines for each sentence to look at again."""

from collections.abc import Iterator

import click

from rewriter.cli.terminal import one_line
from rewriter.reporting.rereading import Doubt, Reread

_LINE = 240  # characters of a sentence shown: three lines of a wide terminal
_BEFORE = 80  # of what stands before the words at fault


def lines_of(reread: Reread | None) -> Iterator[str]:
    """The lines, every text of an article, a source or a model made safe for a terminal; none where no model
    read the article again."""
    if reread is None:
        return
    yield click.style(one_line(reread.title, _LINE), bold=True)
    yield f"{reread.intro} {reread.extent}".rstrip()
    for doubt in reread.doubts:
        yield ""
        yield from _doubt(doubt)


def _doubt(doubt: Doubt) -> Iterator[str]:
    said = doubt.opinion
    yield f"? {said.kind or said.answer}{f' ({doubt.told})' if doubt.told else ''}"
    yield f"    {one_line(doubt.article.place, 40)}  {_marked(doubt.parts)}"
    if said.words:
        yield f"    {said.label} {one_line(said.words, _LINE)}"
    yield from (f"    {wrong}" for wrong in said.wrong)


def _marked(parts: tuple[str, str, str]) -> str:
    before, fault, after = parts
    if not fault:
        return one_line(before, _LINE)
    start = before if len(before) < _BEFORE else f"…{before[-_BEFORE:].partition(' ')[2]}"
    return one_line(f"{start}⟦{fault}⟧{after}", _LINE)
