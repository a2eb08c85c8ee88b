"""Where Spanish, Italian, German or Dutch stands inside a French text."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from rewriter.text.distinct import distinct
from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.languages.english_runs import foreign_spans
from rewriter.text.remembered import remembered
from rewriter.text.spelling import is_word

_WORD = re.compile(r"(?<![\w=])[^\W\d_]+(?![\d_=(])(?:['’](?:s(?!\w)|(?=[^\W\d_]{3})))?")
_ARABIC = re.compile(r"(?i:al|el|ad|an|ar|as|ash|at|az)-(?=[A-ZÀ-Ý])")  # « al-Qaïda »: no Spanish
_BREAK = re.compile(r"[.!?;:…«»“”()\n*_]")
_CUT = re.compile(r"[\d_=(](?<=[^\W\d_].)")  # behind a word: it is read without its last letter
_FEWEST_MARKS = 2  # words that only that language has
_STRANGE = 3
_SHORTEST = 4  # words: « la dolce vita », « das Auto », « mi casa » are borrowings
_HEAD, _TAIL = 3, 2  # words that French may have too, at either end of a clause
_SHARE = 0.6  # of a run's words that are that language's, or no French at all


class Run(NamedTuple):
    """Words in another language: offsets and ISO 639-1 code."""

    start: int
    end: int
    language: str


class _Word(NamedTuple):
    start: int
    end: int
    folded: str
    capital: bool


def foreign_runs(text: str) -> list[Run]:
    """Every run of English, Spanish, Italian, German or Dutch inside a French text, in order. Linear."""
    return list(_found(text))


@remembered
def _found(text: str) -> Sequence[Run]:
    english = [Run(start, end, "en") for start, end in foreign_spans(text)]
    words = _words(text) if _is_marked(text) else []
    fewest = _FEWEST_MARKS if english else 1
    others = [run for code in _likely(words, fewest) for run in _runs(text, words, code)]
    kept: list[Run] = []
    for run in sorted([*english, *others], key=lambda r: (r.start - r.end, -_owned(words, r))):
        if not any(run.start < other.end and other.start < run.end for other in kept):
            kept.append(run)
    return sorted(kept)


def _owned(words: Sequence[_Word], run: Run) -> int:
    """How many words of a run its language has among its own: Dutch and German share a few."""
    if run.language not in _own_words():
        return len(words)
    return sum(w.folded in _own(run.language) for w in words if run.start <= w.start < run.end)


def _words(text: str) -> list[_Word]:
    return [
        _Word(*found.span(), _plain(found.group()), found.group()[0].isupper())
        for found in _WORD.finditer(text)
        if not _ARABIC.match(text, found.start())
    ]


def _plain(word: str) -> str:
    return word.lower().removesuffix("’s").rstrip("'’")


def _is_marked(text: str) -> bool:
    """Whether any word is another language's alone: most paragraphs have none."""
    if _every_mark().isdisjoint(distinct(text.lower())) and not _CUT.search(text):
        return False
    return not _every_mark().isdisjoint(map(_plain, _WORD.findall(text)))


def _likely(words: Sequence[_Word], fewest: int) -> list[str]:
    """The languages of which the text has that many words that neither French nor English has."""
    return [code for code in _own_words() if sum(w.folded in _marks(code) for w in words) >= fewest]


@cache
def _own_words() -> dict[str, frozenset[str]]:
    """The grammar of each language, by its code."""
    found: dict[str, set[str]] = {}
    for line in files(__package__).joinpath("foreign_words.txt").read_text(encoding="utf-8").splitlines():
        code, _, words = line.partition(" ")
        if code != "#":
            found.setdefault(code, set()).update(words.split())
    return {code: frozenset(words) for code, words in found.items()}


def _own(code: str) -> frozenset[str]:
    return _own_words()[code]


@cache
def _marks(code: str) -> frozenset[str]:
    return _own(code) - FRENCH - ENGLISH - frozenset("son sera e o y i".split())


@cache
def _every_mark() -> frozenset[str]:
    return frozenset[str]().union(*map(_marks, _own_words()))


def _runs(text: str, words: Sequence[_Word], code: str) -> Iterator[Run]:
    own, run, opens = _own(code), list[_Word](), True
    for word in words:
        clause = bool(run) and bool(_BREAK.search(text, run[-1].end, word.start))
        french = word.folded in FRENCH and word.folded not in own
        if clause or french:
            yield from _told(text, run, code, opens=opens, closes=clause)
            run, opens = [], clause
        if not french:
            run.append(word)
    yield from _told(text, run, code, opens=opens, closes=True)


def _told(text: str, run: list[_Word], code: str, *, opens: bool, closes: bool) -> Iterator[Run]:
    """The run from its first word that is not French to its last, if it says something."""
    said = _trimmed(text, run, code, opens=opens, closes=closes)
    own, marks = _own(code), _marks(code)
    theirs = sum(word.folded in own or _is_foreign(word, code) for word in said)
    content = [word for word in said if word.folded not in own]
    named = all(word.capital for word in content) and code != "de" and bool(content)
    if len(said) >= _SHORTEST and _speaks(said, marks) and theirs >= _SHARE * len(said) and not named:
        yield Run(said[0].start, said[-1].end, code)


def _speaks(said: Sequence[_Word], marks: frozenset[str]) -> bool:
    """Whether two words are that language's only, or one beside three that French does not have."""
    told = sum(word.folded in marks for word in said)
    strange = sum(not word.capital and word.folded not in marks and not is_word(word.folded) for word in said)
    return told >= _FEWEST_MARKS or (told == 1 and strange >= _STRANGE)


def _trimmed(text: str, run: list[_Word], code: str, *, opens: bool, closes: bool) -> list[_Word]:
    """Words of French that only stand beside the run are left out; a name before a comma is too."""
    foreign = [i for i, word in enumerate(run) if _is_foreign(word, code)]
    while len(foreign) > 1 and _is_name_apart(text, run, foreign[0], code):
        foreign.pop(0)
    if not foreign:
        return []
    first, last = foreign[0], foreign[-1]
    own = _own(code)
    while first and run[first - 1].folded in own and (run[first - 1].folded not in FRENCH or first == 1):
        first -= 1
    while last + 1 < len(run) and run[last + 1].folded in own - FRENCH:
        last += 1
    if opens and first <= _HEAD and "," not in text[run[0].start : run[first].start]:
        first = 0
    if closes and len(run) - 1 - last <= _TAIL and "," not in text[run[last].end : run[-1].end]:
        last = len(run) - 1
    return run[first : last + 1]


def _is_name_apart(text: str, run: list[_Word], at: int, code: str) -> bool:
    word = run[at]
    return word.capital and word.folded not in _marks(code) and text[word.end : word.end + 1] == ","


def _is_foreign(word: _Word, code: str) -> bool:
    return word.folded in _marks(code) or (word.folded not in _own(code) and not is_word(word.folded))
