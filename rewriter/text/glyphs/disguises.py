"""Words in disguise: letters of other alphabets that look Latin, letters set apart, characters nobody sees.

Sources: Unicode Technical Standard 39 (confusables), Unicode 15 §23.9 (tag characters, which repeat ASCII
invisibly), §23.4 (variation selectors, of which 256 can carry one byte each).
"""

import re
import unicodedata

from rewriter.text.glyphs.characters import FEW_SELECTORS, JOINERS, MANY_SELECTORS, STEERING, TAGS, ZERO_WIDTH
from rewriter.text.normalise import fold

_TAGS, _LAST_TAG = 0xE0000, 0xE007F
_FLAG = "\U0001f3f4"  # the black flag
_REGIONS = tuple("".join(chr(_TAGS + ord(c)) for c in f"gb{name}\x7f") for name in ("eng", "sct", "wls"))
"""What makes the black flag England's, Scotland's or Wales's: Unicode recommends no other. Any run that a
black flag excused would carry an order, a few letters a flag."""

_CARRYING = re.compile(f"[{TAGS}]+|[{FEW_SELECTORS}{MANY_SELECTORS}]{{2,}}")
_CARRIES = re.compile(f"[{FEW_SELECTORS}{TAGS}{MANY_SELECTORS}]")
_OF_NO_FLAG = "".join(
    f"(?<!{_FLAG}{region})" for region in sorted({r[:n] for r in _REGIONS for n in range(len(r))})
)
UNSEEN = re.compile(
    f"(?:[{STEERING}{ZERO_WIDTH}{MANY_SELECTORS}]|{_OF_NO_FLAG}[{TAGS}])+|[{FEW_SELECTORS}]{{2,}}"
    f"|(?<=[^\\W\\d_])[{JOINERS}]+(?=[^\\W\\d_])"
)
"""Characters without a look that have no place in French: direction marks, zero-width marks, tags, runs of
variation selectors, joiners between letters. Soft hyphens, the joiners of emoji and flags are let be."""

_ANY = re.compile(f"[{STEERING}{ZERO_WIDTH}{MANY_SELECTORS}{TAGS}{FEW_SELECTORS}{JOINERS}]")

_ALIKE = str.maketrans({
    "а": "a", "в": "b", "е": "e", "ԁ": "d", "һ": "h", "і": "i", "ј": "j", "к": "k", "ӏ": "l", "м": "m",
    "п": "n", "о": "o", "р": "p", "г": "r", "с": "c", "ԛ": "q", "т": "t", "у": "y", "ѵ": "v", "ԝ": "w",
    "х": "x", "ѕ": "s", "є": "e", "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "ν": "v",
    "ο": "o", "ρ": "p", "τ": "t",
    "υ": "u", "χ": "x", "ϳ": "j", "ß": "ss", "ı": "i", "ł": "l", "ø": "o", "đ": "d",
    "“": "«", "”": "»", "„": "«", "\u2015": "-", "–": "-", "—": "-",
})  # fmt: skip
_APART = re.compile(r"(?<!\w)(?:\w[ .*_-]){4,40}\w(?!\w)")
_BETWEEN = re.compile(r"[ .*_-]")
_FIGURES_AS_LETTERS = str.maketrans("013457", "oieast")
_MIXED = re.compile(r"(?<![\w@.])[a-z]{0,3}[013457][a-z][a-z013457]{1,20}(?!\w)")


def first_unseen(text: str) -> re.Match[str] | None:
    """The first characters of a text that nobody sees; None for nearly every text, and soon."""
    return UNSEEN.search(text) if not text.isascii() and _ANY.search(text) else None


def undisguised(text: str) -> str:
    """The text as it would sound: folded, look-alike letters made Latin, letters set apart joined, figures
    that stand for letters read as letters, marks unified, nothing invisible. For
    recognising words only: offsets and figures are not kept. Linear in the text's length."""
    plain = fold(unicodedata.normalize("NFKC", UNSEEN.sub("", text))).translate(_ALIKE)
    joined = _APART.sub(lambda m: _BETWEEN.sub("", m.group()), plain)
    return _MIXED.sub(lambda m: m.group().translate(_FIGURES_AS_LETTERS), joined)


def revealed(text: str) -> tuple[str, str]:
    """The text without characters that carry words invisibly, and those words: ("Bonjour", "ignore …"); the
    second empty for nearly every text. Flags of regions stay."""
    if text.isascii() or not _CARRIES.search(text):
        return text, ""
    said: list[str] = []

    def take(match: re.Match[str]) -> str:
        run, flagged = match.group(), text.startswith(_FLAG, max(0, match.start() - 1))
        region = next((r for r in _REGIONS if flagged and run.startswith(r)), "")
        said.append(_spelt(run[len(region) :]))
        return region

    seen = _CARRYING.sub(take, text)
    return seen, " ".join(words for words in said if words)


def _spelt(run: str) -> str:
    if not run:
        return ""
    if _TAGS <= ord(run[0]) <= _LAST_TAG:
        return "".join(chr(ord(c) - _TAGS) for c in run if 0x20 <= ord(c) - _TAGS < 0x7F).strip()
    codes = bytes(ord(c) - 0xFE00 if ord(c) <= 0xFE0F else ord(c) - 0xE0100 + 16 for c in run)
    return "".join(c for c in codes.decode("utf-8", "ignore") if c.isprintable()).strip()
