"""Words in disguise: letters of other alphabets that look Latin, letters set apart, characters nobody sees.

Sources: Unicode Technical Standard 39 (confusables), Unicode 15 §23.9 (tag characters, which repeat ASCII
invisibly), §23.4 (variation selectors, of which 256 can carry one byte each).
"""

import re
import unicodedata

from rewriter.text.normalise import fold

_TAGS, _LAST_TAG = 0xE0000, 0xE007F
_CARRYING = re.compile("[\U000e0000-\U000e007f]+|[\ufe00-\ufe0f\U000e0100-\U000e01ef]{3,}")
_FLAG = "\U0001f3f4"  # the black flag: with six tags or fewer, the flag of a region (Scotland, Wales)
_LONGEST_FLAG = 7
_CARRIES = re.compile("[\ufe00-\ufe0f\U000e0000-\U000e007f\U000e0100-\U000e01ef]")
UNSEEN = re.compile(
    "[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef]+|[\ufe00-\ufe0f]{2,}|(?<=[^\\W\\d_])[\u200c\u200d]+(?=[^\\W\\d_])"
)
"""Characters without a look that have no place in French: direction marks, zero-width marks, tags, runs of
variation selectors, joiners between letters. Soft hyphens and the joiners of emoji are let be."""

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
        run = match.group()
        if text[max(0, match.start() - 1)] == _FLAG and len(run) <= _LONGEST_FLAG:
            return run
        said.append(_spelt(run))
        return ""

    seen = _CARRYING.sub(take, text)
    return seen, " ".join(words for words in said if words)


def _spelt(run: str) -> str:
    if _TAGS <= ord(run[0]) <= _LAST_TAG:
        return "".join(chr(ord(c) - _TAGS) for c in run if 0x20 <= ord(c) - _TAGS < 0x7F).strip()
    codes = bytes(ord(c) - 0xFE00 if ord(c) <= 0xFE0F else ord(c) - 0xE0100 + 16 for c in run)
    return "".join(c for c in codes.decode("utf-8", "ignore") if c.isprintable()).strip()
