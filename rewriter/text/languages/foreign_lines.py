"""Short lines that are not French: a heading, a label, a line of a page left as it was."""

from typing import NamedTuple

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.languages.english_runs import MARKS, split_words
from rewriter.text.lexicon.english import is_listed
from rewriter.text.spelling import is_word

_LONGEST = 20  # words: `language_of` tells longer texts
_LABEL = 3  # words
_LINKS = frozenset("of the and in on for a an to at by with or from as".split())  # what titles of works have


class _Weighed(NamedTuple):
    """Words of a line that French does not have, those that only French has, and whether one of the former
    is written as no name is."""

    foreign: int
    french: int
    plain: bool


def is_foreign_line(text: str) -> bool:
    """Whether a line that stands alone is not French: it has a word that French does not have (an English
    one, or any in lower case), and no fewer of these than of French ones. Names alone say nothing."""
    weighed = _weigh(text)
    return weighed is not None and 0 < weighed.foreign >= weighed.french


def is_label(text: str) -> bool:
    """Whether a line is at most three words without grammar or accent: a label, a name, a button."""
    words = [text[start:end] for start, end in split_words(text)]
    return 0 < len(words) <= _LABEL and all(w.isascii() and w.lower() not in FRENCH for w in words)


def is_english_line(text: str) -> bool:
    """Whether a heading or title is English: two English words at least, one of them written as neither
    names nor titles of works are (« Contact us today »), and no French one."""
    weighed = _weigh(text)
    return weighed is not None and weighed.foreign > 1 and not weighed.french and weighed.plain


def _weigh(text: str) -> _Weighed | None:
    """None for a text that has a word of French grammar, an accent, or too many words."""
    foreign = french = 0
    plain = False
    for number, (start, end) in enumerate(split_words(text)):
        word = text[start:end]
        folded = word.lower()
        elided = text[end : end + 1] in ("’", "'") and len(word) <= 2
        if number >= _LONGEST or elided or not word.isascii() or (folded in FRENCH and folded not in ENGLISH):
            return None
        english = folded in MARKS or (not is_word(folded) and is_listed(folded))
        foreign += english or (word.islower() and not is_word(folded))
        french += not english and is_word(folded) and not is_listed(folded)
        plain |= english and word.islower() and folded not in _LINKS
    return _Weighed(foreign, french, plain)
