"""Making texts comparable: the same words written in different ways become the same string."""

import re
import unicodedata

_SAME = str.maketrans({
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    "\u2010": "-", "\u2011": "-", "\u00ad": None, "\u200b": None, "\u2060": None, "\ufeff": None,
    "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae",
    "ǣ": "aē", "Ǣ": "Aē", "ǽ": "aé", "Ǽ": "Aé", "ŉ": "'n",
})  # fmt: skip
_COMBINING = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")


def unify(text: str) -> str:
    """One kind of apostrophe, hyphen and space; no soft hyphens or zero-width marks; NFC. Accents and
    case stay. Runs of white space become one space."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())


def fold(text: str) -> str:
    """`unify`, then no case and no accents: for deciding that two strings are the same words."""
    folded = unify(text).casefold()
    return folded if folded.isascii() else _COMBINING.sub("", unicodedata.normalize("NFD", folded))
