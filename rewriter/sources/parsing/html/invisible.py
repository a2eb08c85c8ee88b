"""Characters that no reader sees: taken out of the text, what they spell kept apart.

Tag characters (U+E0000 to U+E007F) repeat ASCII invisibly, variation selectors can carry a byte each: both
have been used to hand orders to a language model behind a reader's back."""

import re

_TAGS = re.compile("[\U000e0000-\U000e007f]+")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029\u0085]+")


def seen(text: str) -> str:
    """The characters a reader sees, white space unified; no-break spaces stay."""
    if not (text.isascii() and text.isprintable()):
        text = _UNSEEN.sub("", _SELECTORS.sub("", text))
    return _SPACES.sub(" ", text).strip(" ")


def spelled(text: str) -> str:
    """What invisible characters in a text spell; empty when they spell nothing."""
    if text.isascii():
        return ""
    tags = "".join(chr(ord(c) - 0xE0000) for run in _TAGS.findall(text) for c in run)
    selectors = bytes(_byte(c) for run in _SELECTORS.findall(text) for c in run)
    found = tags + selectors.decode("utf-8", "replace")
    return _SPACES.sub(" ", "".join(c if c.isprintable() else " " for c in found)).strip()


def _byte(selector: str) -> int:
    code = ord(selector)
    return code - 0xFE00 if code <= 0xFE0F else code - 0xE0100 + 16
