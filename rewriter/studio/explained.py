"""A check's page as headings and paragraphs, for a browser."""

import re
from typing import NamedTuple

_RULE = re.compile(r"-{3,}")
_LIMIT = re.compile(r"\w+ = ")


class Block(NamedTuple):
    """A paragraph as pieces, each a word of how it is shown (`code`, or nothing) and its text; with the
    heading above it, if it has one."""

    heading: str
    paragraph: tuple[tuple[str, str], ...]


def blocks_of(text: str) -> tuple[Block, ...]:
    """The blocks of a page that was written for a terminal: ruled lines are headings, backticks code."""
    return tuple(_block(block) for block in re.split(r"\n{2,}", text.strip()))


def _block(block: str) -> Block:
    head, _, rest = block.partition("\n")
    rule, _, under = rest.partition("\n")
    heading, body = (head, under) if _RULE.fullmatch(rule) else ("", block)
    listed = any(_LIMIT.match(line) for line in body.split("\n"))
    return Block(heading, _pieces(body if listed else " ".join(body.split("\n"))))


def _pieces(text: str) -> tuple[tuple[str, str], ...]:
    parts = text.split("`")
    if not len(parts) % 2:  # a backtick too many: nothing is certain
        return (("", text),)
    return tuple(("code" if n % 2 else "", part) for n, part in enumerate(parts) if part)
