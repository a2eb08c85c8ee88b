"""The lists of this folder, read once: renderings of English lemmas, false friends, irregular forms."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_IRREGULAR = "irregular.txt"
_FALSE = "!"
_BAR = " | "


class Tables(NamedTuple):
    """Folded English lemmas and their folded French renderings; the lemmas whose look deceives; the lemmas
    of irregular forms."""

    renderings: dict[str, frozenset[str]]
    false_friends: frozenset[str]
    irregular: dict[str, str]


@cache
def tables() -> Tables:
    """Every list, some 4,000 lemmas: about 10 ms."""
    texts = {f.name: f.read_text(encoding="utf-8") for f in files(__package__).iterdir() if _is_list(f.name)}
    irregular = dict(_pair(line) for line in _lines(texts.pop(_IRREGULAR)))
    entries = [line.partition(_BAR) for text in texts.values() for line in _lines(text)]
    return Tables(
        renderings={english.lstrip(_FALSE): frozenset(french.split()) for english, _, french in entries},
        false_friends=frozenset(english[1:] for english, _, _ in entries if english[0] == _FALSE),
        irregular=irregular,
    )


def _is_list(name: str) -> bool:
    return name.endswith(".txt")


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line and line[0] != "#")


def _pair(line: str) -> tuple[str, str]:
    form, _, lemma = line.partition(" ")
    return form, lemma
