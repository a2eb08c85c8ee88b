"""What a rule of typography is, and what it finds in a text."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from rewriter.text.edits import Edit, Fix, trimmed

SPACES = " \u00a0\u202f\u2009"
SP = f"[{SPACES}]"
LETTER = r"[^\W\d_]"

Change = tuple[int, int, str]
"""Start, end, and what should stand there."""


class Rule(NamedTuple):
    """`pattern` is tried where the text holds one of `signs`, which costs a hundredth of what a pattern costs
    that finds nothing. `put` gives what should stand in place of the match, or of other characters beside it;
    None where the match is no fault."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    put: str | Callable[[re.Match[str]], str | Change | None]

    def edits(self, text: str) -> Iterator[Edit]:
        """What the rule changes in the (masked) text. Linear."""
        if not any(sign in text for sign in self.signs):
            return
        for match in self.pattern.finditer(text):
            put = match.expand(self.put) if isinstance(self.put, str) else self.put(match)
            if put is None:
                continue
            change = (*match.span(), put) if isinstance(put, str) else put
            if edit := trimmed(text, *change):
                yield edit


def edits_of(rules: Iterable[Rule]) -> Fix:
    """All that these rules change in a masked text."""
    kept = tuple(rules)

    def fix(text: str) -> list[Edit]:
        return [edit for rule in kept for edit in rule.edits(text)]

    return fix


def spaces_before(text: str, at: int, most: int = 3) -> int:
    """How many spaces, no-break ones included, stand before `at`; `most` at most."""
    n = 0
    while n < most and at - n > 0 and text[at - n - 1] in SPACES:
        n += 1
    return n
