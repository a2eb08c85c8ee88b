"""Articles with their French translations, segment by segment, one to one."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from rewriter.text.grammar.function_words import FRENCH
from rewriter.text.tokens import tokens

_DOCUMENTS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "parallel_ntrex" / "docs_dev.jsonl"
_SHORTEST = 4
_HELD_OUT = 3  # one document in three
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Pair:
    """A document: its English segments, and the content words of the French ones."""

    name: str
    english: tuple[str, ...]
    french: tuple[tuple[str, ...], ...]


def pairs(*, held_out: bool) -> Iterator[Pair]:
    """The documents the lists were made on, or the others; none where the data are not there."""
    lines = _DOCUMENTS.read_text(encoding="utf-8").splitlines() if _DOCUMENTS.exists() else []
    for document in map(json.loads, lines):
        name = str(document["id"])
        if (sha256(name.encode()).digest()[0] % _HELD_OUT == 0) == held_out:
            french = tuple(content_words(segment) for segment in document["segments_fr"])
            yield Pair(name=name, english=tuple(document["segments_en"]), french=french)


def content_words(text: str) -> tuple[str, ...]:
    """The folded French words that carry the subject: no name, no figure, no word of grammar."""
    written = ((t.folded, text[t.start : t.end]) for t in tokens(text))
    return tuple(folded for folded, word in written if _is_content(folded, word))


def _is_content(folded: str, word: str) -> bool:
    letters = len(folded) >= _SHORTEST and _WORD.fullmatch(word) is not None
    return letters and word[0].islower() and folded not in FRENCH
