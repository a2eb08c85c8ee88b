"""What of a text its page marks as code: in no language of readers, and not the writer's to word."""

import re
from collections.abc import Sequence

from rewriter.checks.paper import Paper

_MOST = 0.8  # of a text's characters: the rest is a mark or a number before the command


def code_in(paper: Paper, text: str) -> Sequence[tuple[int, int]]:
    """Where the words stand that the article's Markdown or HTML marks as code; nothing for an article made
    here, plain text or a document, where nobody can know."""
    if not paper.code:
        return ()
    pieces = sorted(piece for piece in paper.code if piece in text)
    return [found.span() for piece in pieces for found in _whole(piece).finditer(text)]


def is_marked_code(paper: Paper, text: str) -> bool:
    """Whether nearly all of a text is code by its marks: a command on a line of its own."""
    covered = {at for start, end in code_in(paper, text) for at in range(start, end)}
    return len(covered) >= _MOST * len(text) if covered else False


def _whole(piece: str) -> re.Pattern[str]:
    """The piece where no letter touches it: `run` is not in « running »."""
    return re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)" if piece[:1].isalnum() else re.escape(piece))
