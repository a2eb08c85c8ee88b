"""What a word is, once and for all: every length that rewriter prints or compares is counted here.

A word is a run of characters between spaces that holds at least one letter or digit. So
- an elision is one word with what follows it: « l’entreprise » 1, « qu’il » 1, as in Yoast and textstat;
- a compound is one word: « porte-parole » 1, « a-t-il » 1;
- a mark standing alone between spaces is none: « » : ; ! ? – 0;
- groups of digits are one word, whatever the space between them: « 4 000 » 1, « 86 milliards » 2,
  « 60 % » 1.
"""

import re
from collections.abc import Sequence

from rewriter.text.remembered import remembered

_GROUPED = re.compile(r"(?<!\d)\d{1,3}(?:[\u0020\u00a0\u202f\u2009]\d{3})+(?!\d)")
_GROUP = re.compile(r"[\u0020\u00a0\u202f\u2009]\d{3}")  # found in a tenth of the time when there is none
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def words(text: str) -> list[str]:
    """The words of a text, in order, with the marks that touch them (« l’Oréal, » keeps its comma) and
    without the spaces inside numbers. Linear in the text's length."""
    return list(_words(text))


def count_words(text: str) -> int:
    """How many words a text has."""
    return len(_words(text))


@remembered
def _words(text: str) -> Sequence[str]:
    joined = _GROUPED.sub(lambda m: "".join(m.group().split()), text) if _GROUP.search(text) else text
    return [run for run in joined.split() if run[0].isalnum() or _LETTER_OR_DIGIT.search(run)]
