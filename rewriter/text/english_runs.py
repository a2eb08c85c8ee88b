"""Where English stands inside a French text: an order to a model, a heading, half a sentence."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rewriter.text.function_words import ENGLISH, FRENCH
from rewriter.text.tokens import folded_word, tokens

# A word ends where a capital follows a small letter: « frenchOn » is two words glued together.
_WORD = re.compile(r"[^\W\d_](?:(?<![a-zß-öø-ÿ])[^\W\d_]|(?<=[a-zß-öø-ÿ])(?![A-ZÀ-ÖØ-Þ])[^\W\d_])*")
_BREAK = re.compile(r"[.!?;:…«»“”()\n]")
# Common English words that French does not have, beside the grammatical ones: what orders, page
# furniture and untranslated sentences are made of.
_COMMON = frozenset(
    "make create write add use using read see click share sign subscribe follow get let give take keep "
    "put customize rewrite translate title heading headings subheading subheadings words word least "
    "french english friendly please new more best first last next year years day days week people time "
    "way world life work company companies news story stories show shows want wants like know think going "
    "go come back made according told still even much many well good great big old high little government "
    "state country university billion home today yesterday now never always really something anything "
    "everyone nothing against without getty learn find help need start check available free looking feel "
    "felt tell right left thing things money market".split()
)
MARKS = (ENGLISH | _COMMON) - FRENCH
_BORROWED = 3  # « made in France », « best of », « the end »: shorter runs are borrowings
_FEWEST_MARKS = 2


def split_words(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the words, those glued by a lost space parted."""
    return (found.span() for found in _WORD.finditer(text))


class _Word(NamedTuple):
    start: int
    end: int
    english: bool
    french: bool
    capital: bool
    grammar: bool


def foreign_spans(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of the English runs inside a French text, in order: « Customize this title in
    french » in « Customize this title in frenchOn dirait qu’Elon ». Names, titles of works (all capitals
    but the grammatical words) and borrowings of three words are none. Linear in the text's length."""
    if sum(token.folded in MARKS for token in tokens(text)) < _FEWEST_MARKS:
        return []
    return [(run[0].start, run[-1].end) for run in _runs(text) if _says_something(run)]


def _words(text: str) -> Iterator[_Word]:
    for found in _WORD.finditer(text):
        word, (start, end) = found.group(), found.span()
        folded = folded_word(word)
        elided = text[end : end + 1] in ("’", "'") and len(word) <= 2
        yield _Word(
            start=start,
            end=end,
            english=folded in MARKS and word.isascii(),
            french=not word.isascii() or elided or (folded in FRENCH and folded not in ENGLISH),
            capital=word[0].isupper(),
            grammar=folded in ENGLISH,
        )


def _runs(text: str) -> Iterator[list[_Word]]:
    """Words in a row of which none is French, from the first that is English to the last, with up to
    two unknown words more where the clause begins or ends with them."""
    run: list[_Word] = []
    opens, end = True, 0
    for word in _words(text):
        clause = bool(_BREAK.search(text, end, word.start))
        glued = word.start == end and end > 0
        if run and (clause or glued or word.french):
            yield from _trimmed(run, opens=opens, closes=clause or glued)
            run = []
        if not run:
            opens = clause or glued or end == 0
        if not word.french:
            run.append(word)
        end = word.end
    yield from _trimmed(run, opens=opens, closes=True)


def _trimmed(run: list[_Word], *, opens: bool, closes: bool) -> Iterator[list[_Word]]:
    marks = [i for i, word in enumerate(run) if word.english]
    if not marks:
        return
    first, last = marks[0], marks[-1]
    if opens and first <= 2:
        first = 0
    if closes and len(run) - 1 - last <= 2:
        last = len(run) - 1
    yield run[first : last + 1]


def _says_something(run: list[_Word]) -> bool:
    marks = sum(word.english for word in run)
    if len(run) <= _BORROWED or marks < _FEWEST_MARKS or marks * 3 < len(run):
        return False
    content = [word for word in run if not word.grammar]
    return not content or not all(word.capital for word in content)
