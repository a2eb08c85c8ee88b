"""How easy a French text reads: the Flesch score that newsrooms know. The only door to textstat."""

from functools import cache
from typing import Protocol, cast

from rewriter.text.sentences import split_sentences
from rewriter.text.words import words

_STOPS = str.maketrans(dict.fromkeys(".!?…", ""))


def flesch(text: str) -> float:
    """Flesch reading ease of a French text given one paragraph a line, 0 (hard) to 100 (easy); 0.0 for a
    text without words. 207 − 1.015 × words a sentence − 73.6 × syllables a word (Kandel and Moles 1958),
    words and sentence ends being this room's own; textstat leaves sentences of one or two words out of
    their number. Its syllables come from hyphenation and are about 5 % too few, so that the score stands
    4 to 8 points above a hand count."""
    prose = " ".join(_plain(sentence) for line in text.splitlines() for sentence in split_sentences(line))
    return max(0.0, min(100.0, _textstat().flesch_reading_ease(prose))) if prose.strip(" .") else 0.0


def _plain(sentence: str) -> str:
    """The sentence with one full stop, at its end, so that textstat finds the end where we do."""
    return " ".join(words(sentence)).translate(_STOPS) + "."


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
