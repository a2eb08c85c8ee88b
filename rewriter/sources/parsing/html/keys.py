"""When two texts are the same words."""

import re

from rewriter.text.normalise import fold

_MARKS = re.compile(r"[^\w]+")


def key_of(text: str) -> str:
    """A text's words without case, accents or marks: equal for the same words."""
    return _MARKS.sub(" ", fold(text)).strip()
