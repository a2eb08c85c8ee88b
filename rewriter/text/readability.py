"""How easy a French text reads: the Flesch score that newsrooms know, and two second opinions. The only door
to textstat."""

from collections.abc import Sequence
from functools import cache
from typing import Protocol, cast

from rewriter.text.remembered import remembered
from rewriter.text.sentences import split_sentences
from rewriter.text.syllables import count_syllables
from rewriter.text.words import words

_STOPS = str.maketrans(dict.fromkeys(".!?…", ""))
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
    syllables = sum(count_syllables(word) for sentence in sentences for word in sentence)
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
    long = sum(len(word) > _LONG and _letters(word) > _LONG for sentence in sentences for word in sentence)
    return total / len(sentences) + 100 * long / total


def flesch_textstat(text: str) -> float:
    """The same formula as textstat works it out, given our words and sentence ends: its syllables come from
    hyphenation, which tells 85 of 100 (`evals.syllables`): it stands 9 to 15 points above `flesch`."""
    prose = " ".join(_plain(sentence) for sentence in _sentences(text))
    return max(0.0, min(100.0, _textstat().flesch_reading_ease(prose))) if prose.strip(" .") else 0.0


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
    return sum(char.isalnum() for char in word)


def _plain(sentence: Sequence[str]) -> str:
    """The sentence with one full stop, at its end, so that textstat finds the end where we do."""
    return " ".join(sentence).translate(_STOPS) + "."


class _Textstat(Protocol):
    def set_lang(self, lang: str) -> None: ...

    def flesch_reading_ease(self, text: str) -> float: ...


@cache
def _textstat() -> _Textstat:
    """An instance of our own: `set_lang` on the module's would change it for the whole process. With
    French set, nothing is downloaded (English needs a pronouncing dictionary). Importing takes 0.25 s."""
    import textstat

    instance = cast("_Textstat", type(textstat.textstat)())
    instance.set_lang("fr")
    return instance
