"""The lists of this folder, read once: renderings of English lemmas, false friends, irregular forms."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

_IRREGULAR = "irregular.txt"
_FALSE = "!"
_BAR = " | "


_NO_NOUNS = ("verbs.txt", "adjectives.txt", "adverbs.txt", "false_friends.txt", "calendar.txt")
_VERBAL = ("er", "ir", "re")


class Tables(NamedTuple):
    """Folded English lemmas and their folded French renderings; the lemmas whose look deceives; the lemmas
    of irregular forms; the lemmas that only the lists of nouns have, and the nouns that render them."""

    renderings: dict[str, frozenset[str]]
    false_friends: frozenset[str]
    irregular: dict[str, str]
    nouns: frozenset[str]
    french_nouns: frozenset[str]


@cache
def tables() -> Tables:
    """Every list, some 4,000 lemmas: about 10 ms."""
    texts = {f.name: f.read_text(encoding="utf-8") for f in files(__package__).iterdir() if _is_list(f.name)}
    irregular = dict(_pair(line) for line in _lines(texts.pop(_IRREGULAR)))
    listed = {name: [line.partition(_BAR) for line in _lines(text)] for name, text in texts.items()}
    entries = [entry for found in listed.values() for entry in found]
    others = {english for name in _NO_NOUNS for english, _, _ in listed.get(name, ())}
    nouns = [
        e for name, found in listed.items() if name not in _NO_NOUNS for e in found if e[0] not in others
    ]
    return Tables(
        renderings={english.lstrip(_FALSE): frozenset(french.split()) for english, _, french in entries},
        false_friends=frozenset(english[1:] for english, _, _ in entries if english[0] == _FALSE),
        irregular=irregular,
        nouns=frozenset(english for english, _, _ in nouns),
        french_nouns=frozenset(w for *_, french in nouns for w in french.split() if w[-2:] not in _VERBAL),
    )


def _is_list(name: str) -> bool:
    return name.endswith(".txt")


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line and line[0] != "#")


def _pair(line: str) -> tuple[str, str]:
    form, _, lemma = line.partition(" ")
    return form, lemma
