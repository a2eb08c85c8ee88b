"""Text that can be written to any of our files."""

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def visible(text: str) -> str:
    """The text with every character that HTML, YAML or UTF-8 cannot carry (control characters, lone
    surrogates) shown as U+FFFD: nothing disappears silently, nothing breaks a file."""
    return _UNWRITABLE.sub("\ufffd", text)
