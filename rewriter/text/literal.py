"""Finding words as an editor wrote them, in the singular or the plural; nothing in them is a pattern."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rewriter.text.grammar.verb_forms import lemmas

_WORD = re.compile(r"[^\W\d_]+")
_INFINITIVE = ("er", "ir", "re", "oir")
_LONG_ENOUGH = 4  # letters: shorter words ending so are seldom verbs


def occurrences(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where `words` stand in `text`, each of them also with an s or x of the plural; an infinitive alone also
    in its other forms. Both are taken as they are: lower case and straight apostrophes, where case is not to
    count, are the caller's."""
    pattern = _pattern(words)
    if not any(c.isalnum() for c in words):
        return
    yield from (m.span() for m in pattern.finditer(text))
    if _is_infinitive(words):
        yield from _inflected(text, words, pattern)


def _inflected(text: str, infinitive: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = infinitive[:3]
    for found in _WORD.finditer(text):
        word = found.group()
        if word.startswith(start) and not pattern.fullmatch(word) and infinitive in lemmas(word, "fr"):
            yield found.span()


def _is_infinitive(words: str) -> bool:
    return len(words) >= _LONG_ENOUGH and words.isalpha() and words.islower() and words.endswith(_INFINITIVE)


@lru_cache(maxsize=2_000)
def _pattern(words: str) -> re.Pattern[str]:
    """A whole word is not part of a longer one, nor of one with a hyphen: « mail » is not in « e-mail »."""
    plural = r"[sx]?"
    parts = (
        re.escape(p) + (plural if p[-1:].isalpha() and p[-1] not in "sxz" else "") for p in words.split()
    )
    return re.compile(r"(?<![\w-])" + r"\s+".join(parts) + r"(?![\w-])")
