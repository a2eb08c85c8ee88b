"""What an editor wrote into a finished article about its judgement: findings to keep off the list."""

import re
from collections.abc import Iterator

from rewriter.intake.decoding import clean
from rewriter.intake.front_matter import split_front_matter

_COMMENT = re.compile(
    r"<!--\s{0,9}rewriter\s{0,9}:\s{0,9}ignore\s{1,9}([^\s<>]{1,80})([^<>]{0,600}?)-->", re.IGNORECASE
)
_DASH = " \t\n\u00a0\u202f–—-:"
_FIELD = "rewriter_ignore."


def ignores_in(text: str) -> Iterator[tuple[str, str]]:
    """Each code that the article asks to ignore, with the reason as written, perhaps empty: in its front
    matter (`rewriter_ignore:`, a code and a reason a line), or in a comment of Markdown or HTML:
    `<!-- rewriter: ignore few-transitions – a list of results -->`."""
    cleaned = clean(text)
    for name, value in split_front_matter(cleaned).fields.items():
        if name.startswith(_FIELD):
            yield name.removeprefix(_FIELD), value if isinstance(value, str) else ", ".join(value)
    for found in _COMMENT.finditer(cleaned):
        yield found.group(1).lower(), found.group(2).strip(_DASH)
