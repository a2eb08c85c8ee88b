"""How easy a French text reads: the Flesch score that newsrooms know, and two second opinions. The only door
to textstat."""

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Protocol, cast

from rewriter.text.legibility.syllables import count_syllables
from rewriter.text.remembered import remembered
from rewriter.text.sentences import split_sentences
from rewriter.text.words import words

_TOO_SHORT = 2  # words of a sentence that textstat does not count
_MARKS = '.,;:!?…«»()[]“”"’-–—/*%'
_LONG = 6  # letters: LIX counts the words that have more
_SHOUTED = 3  # words from which a sentence in capitals is no acronym


def flesch(text: str) -> float:
    """Flesch reading ease of a French text given one paragraph a line, 0 (hard) to 100 (easy); 0.0 for a
    text without words. 207 − 1.015 × words a sentence − 73.6 × syllables a word (Kandel and Moles 1958);
    words, sentence ends and syllables are this room's own. Beside a count that leaves out every final e and
    gives a number one syllable, as Yoast's does, it stands 3 to 5 points lower. Linear."""
    sentences = _sentences(text)
    total = sum(map(len, sentences))
    if not total:
        return 0.0
    times = Counter(chain.from_iterable(sentences))
    syllables = sum(n * count_syllables(word) for word, n in times.items())
    score = 207 - 1.015 * total / len(sentences) - 73.6 * syllables / total
    return max(0.0, min(100.0, score))


def lix(text: str) -> float:
    """How hard a text reads, whatever its language: words a sentence, plus the percentage of words of more
    than six letters or digits (Björnsson 1968). Below 30 easy, from 50 hard; 0.0 for a text without words.
    It needs no syllables, so that it errs in other places than `flesch`. Linear."""
    sentences = _sentences(text)
    total = sum(map(len, sentences))
    if not total:
        return 0.0
    candidates = [word for sentence in sentences for word in sentence if len(word) > _LONG]
    long = sum(word.isalnum() or _letters(word) > _LONG for word in candidates)
    return total / len(sentences) + 100 * long / total


def flesch_textstat(text: str) -> float:
    """The same formula as textstat works it out, given our words and sentence ends: its syllables come from
    hyphenation, which tells 85 of 100 (`evals.syllables`), and a sentence of two words counts for none: it
    stands 9 to 15 points above `flesch`."""
    sentences = _sentences(text)
    total = sum(map(len, sentences))
    if not total:
        return 0.0
    ends = max(1, sum(len(sentence) > _TOO_SHORT for sentence in sentences))
    syllables = sum(_hyphenated(_bare(word)) for sentence in sentences for word in sentence)
    return max(0.0, min(100.0, 207 - 1.015 * (total / ends) - 73.6 * (syllables / total)))


@remembered
def _sentences(text: str) -> Sequence[Sequence[str]]:
    """The words of each sentence that has some."""
    split = (words(sentence) for line in text.splitlines() for sentence in split_sentences(line))
    return [_lowered(sentence) for sentence in split if sentence]


def _lowered(sentence: Sequence[str]) -> Sequence[str]:
    """In small letters where a whole sentence is in capitals: « LE PONT A ROUVERT » has no acronym."""
    shouted = len(sentence) >= _SHOUTED and " ".join(sentence).isupper()
    return [word.lower() for word in sentence] if shouted else sentence


def _letters(word: str) -> int:
    return sum(map(str.isalnum, word))


def _bare(word: str) -> str:
    """The word as textstat counts it: in small letters and without marks, except where an apostrophe that it
    keeps or drops by the letter behind may touch them."""
    return word if "'" in word else word.strip(_MARKS).lower()


@lru_cache(maxsize=32768)  # 40 µs a word the first time, for its own cache is a text's
def _hyphenated(word: str) -> int:
    """The syllables of one word, as textstat counts them."""
    return _textstat().syllable_count(word)


class _Textstat(Protocol):
    def set_lang(self, lang: str) -> None: ...

    def syllable_count(self, text: str) -> int: ...


@cache
def _textstat() -> _Textstat:
    """An instance of our own: `set_lang` on the module's would change it for the whole process. With
    French set, nothing is downloaded (English needs a pronouncing dictionary). Importing takes 0.25 s."""
    import textstat

    instance = cast("_Textstat", type(textstat.textstat)())
    instance.set_lang("fr")
    return instance
