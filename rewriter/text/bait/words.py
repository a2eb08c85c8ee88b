"""Bait by single words, in any form: what is made big, what is promised as hidden, what crowds feel."""

from collections.abc import Iterator

from rewriter.text._word_lists import word_lists
from rewriter.text.bait.lures import Lure, Mechanism
from rewriter.text.grammar.inflection import headword
from rewriter.text.tokens import tokens

_LISTS: tuple[Mechanism, ...] = ("hyperbole", "hidden", "reaction")
_TABLE = word_lists("bait/words.txt")
_LOUD = frozenset(headword(form) for word in _TABLE["loud"] for form in (word, f"{word}e"))
_CLASSES = {
    headword(form): mechanism
    for mechanism in _LISTS
    for word in _TABLE[mechanism]
    for form in (word, f"{word}e")  # inflection.py keeps « secrète » and « cachée » apart
}
_LONG = 4  # letters: articles and prepositions have no capital anyway
_OPENERS = ".:!?…«“\"'’"


def words(text: str) -> Iterator[Lure]:
    """Each word of the tables, whatever its number and gender; a capital inside makes a name: « Puy du Fou »."""
    named = not _in_title_case(text)
    for token in tokens(text):
        word = headword(token.folded)
        mechanism = _CLASSES.get(word)
        if mechanism and not (named and _is_name(text, token.start)):
            yield Lure(token.start, token.end, mechanism, loud=word in _LOUD)


def _in_title_case(text: str) -> bool:
    """« Les Incroyables Révélations »: capitals name nobody."""
    long = [text[token.start].isupper() for token in tokens(text) if token.end - token.start >= _LONG]
    return 2 * sum(long) > len(long)


def _is_name(text: str, start: int) -> bool:
    before = text[:start].rstrip()
    return text[start].isupper() and bool(before) and before[-1] not in _OPENERS
