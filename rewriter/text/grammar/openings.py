"""What a sentence opens with, to see when several in a row open alike."""

import re
from itertools import islice

from rewriter.text.tokens import folded_word

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
# After these the next word tells sentences apart. Source: Yoast SEO.
_PASSED_OVER = frozenset(
    "le la les un une des deux trois quatre cinq six sept huit neuf dix celui celle ceux celles".split()
)
_READ = 80  # characters of a sentence: marks and two words


def opening(sentence: str) -> str:
    """Its first word in lower case, with the next after an article, a number from 2 to 10 or « celui »;
    without case or kind of apostrophe, accents kept. An elided article makes one word with its noun
    (« l'usine »). Empty for a sentence without words."""
    words = [m.group().lower() for m in islice(_WORD.finditer(sentence[:_READ]), 2)]
    kept = words if words and folded_word(words[0]) in _PASSED_OVER else words[:1]
    return " ".join(kept).replace("’", "'").replace("ʼ", "'")
