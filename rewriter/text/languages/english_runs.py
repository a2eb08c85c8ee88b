"""Where English stands inside a French text: an order to a model, a heading, half a sentence."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.spelling import is_word
from rewriter.text.tokens import folded_word, folded_words

# A word ends where a capital follows a small letter: « frenchOn » is two words glued together.
_WORD = re.compile(
    r"[^\W\d_](?:(?<![a-zß-öø-ÿ])[^\W\d_]|(?<=[a-zß-öø-ÿ])(?![A-ZÀ-ÖØ-Þ])[^\W\d_])*"
    r"(?:['’](?:t|s|ll|re|ve|m|d)(?!\w))?"
)
_BREAK = re.compile(r"[.!?;:…«»“”()\n*_]")
_FIGURE = re.compile(r"[ \u00a0](?:[$€£]\d|\d)[\d.,]{0,12}%?(?<![.,])(?!\w)")
_SHARED = frozenset(["comment", "car", "son", "long", "plus"])  # words of French grammar that English has too
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
_OPENING, _CLOSING = 3, 2  # words that French may have too, at either end of a clause that is English


def split_words(text: str) -> Iterator[tuple[int, int]]:
    """Offsets of the words, those glued by a lost space parted."""
    return (found.span() for found in _WORD.finditer(text))


class _Word(NamedTuple):
    start: int
    end: int
    folded: str
    english: bool
    french: bool
    capital: bool
    grammar: bool
    listed: bool


def foreign_spans(text: str) -> list[tuple[int, int]]:
    """Start and end offsets of the English runs inside a French text, in order: « Customize this title in
    french » in « Customize this title in frenchOn dirait qu’Elon ». Names, titles of works (all capitals
    but the grammatical words) and borrowings of three words are none. Linear in the text's length."""
    if sum(map(MARKS.__contains__, folded_words(text))) < _FEWEST_MARKS:
        return []
    return [(run[0].start, _end(text, run[-1])) for run in _runs(text) if _says_something(run)]


def _end(text: str, last: _Word) -> int:
    """Where the run ends, the figure that its last word introduces included (« before 2030 »)."""
    figure = _FIGURE.match(text, last.end) if last.grammar else None
    return figure.end() if figure else last.end


def _words(text: str) -> Iterator[_Word]:
    for found in _WORD.finditer(text):
        word, (start, end) = found.group(), found.span()
        folded = folded_word(word)
        elided = text[end : end + 1] in ("’", "'") and len(word) <= 2
        base, contracted, _ = folded.partition("'")  # « don’t », « world’s »
        ascii_only = word.replace("’", "").isascii()
        yield _Word(
            start=start,
            end=end,
            folded=folded,
            english=ascii_only and (base in MARKS or (bool(contracted) and not folded.endswith("'s"))),
            french=not ascii_only
            or elided
            or (base in FRENCH and base not in ENGLISH and base not in _SHARED),
            capital=word[0].isupper(),
            grammar=base in ENGLISH,
            listed=text[end : end + 1] == ",",
        )


def _runs(text: str) -> Iterator[list[_Word]]:
    """Words in a row of which none is French, from the first that is English to the last, with
    a few words more where the clause begins or ends with them."""
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
    while first and _is_strange(run[first - 1]):
        first -= 1
    while last + 1 < len(run) and _is_strange(run[last + 1]):
        last += 1
    if opens and first <= _OPENING and not any(word.listed for word in run[:first]):
        first = 0
    if closes and len(run) - 1 - last <= _CLOSING:
        last = len(run) - 1
    yield run[first : last + 1]


def _is_strange(word: _Word) -> bool:
    """Whether a word goes with the English beside it: in lower case, and none that French has."""
    return not word.capital and not is_word(word.folded)


def _says_something(run: list[_Word]) -> bool:
    marks = sum(word.english for word in run)
    if len(run) <= _BORROWED or marks < _FEWEST_MARKS or marks * 3 < len(run):
        return False
    content = [word for word in run if not word.grammar]
    return not content or not all(word.capital for word in content)
