"""Making a service's own words safe to show, log and store."""

import re

from rewriter.backends.access import Key
from rewriter.text.glyphs.characters import as_words

MAX_CHARACTERS = 300
_LOOKS_LIKE_A_KEY = re.compile(r"\b(?:sk|pk|rk|key)-[\w*.-]{6,200}|(?i:bearer) {1,3}\S{6,400}")


def safe_detail(text: str, key: Key | None = None) -> str:
    """One line of at most 300 characters without the key, anything shaped like one, or characters that
    steer a terminal. Linear in the text's length."""
    head = text[: 40 * MAX_CHARACTERS]
    if key is not None and len(key.reveal()) >= MIN_KEY:
        head = head.replace(key.reveal(), "…")
    line = _LOOKS_LIKE_A_KEY.sub("…", as_words(head))
    return line if len(line) <= MAX_CHARACTERS else line[: MAX_CHARACTERS - 1] + "…"


MIN_KEY = 6  # shorter placeholders ("none", "x") are no secret, and replacing them would garble words
