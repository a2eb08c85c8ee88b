"""The tables of names in both languages, read once: equivalents, translations, territories, nouns."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from rewriter.text.tokens import folded_word, tokens

_BAR = "|"


class Form(NamedTuple):
    """One way to write a name: as the table has it, its folded words, and the words of all its forms."""

    written: str
    words: tuple[str, ...]
    held: frozenset[str]


@cache
def table() -> tuple[Form, ...]:
    """Every form of every name that has several, in both languages."""
    lines = [line for name in ("equivalents", "translations", "territories") for line in _lines(name)]
    return tuple(form for line in lines for form in _forms(line))


@cache
def nouns() -> dict[str, frozenset[str]]:
    """For a French common noun that news writes with a capital, folded, the English words that it may
    translate, their plurals included."""
    found: dict[str, frozenset[str]] = {}
    for line in _lines("nouns"):
        french, _, english = line.partition(_BAR)
        words = [folded_word(word.strip()) for word in english.split(",")]
        found[folded_word(french.strip())] = frozenset(f for w in words for f in (w, f"{w}s"))
    return found


def _lines(name: str) -> list[str]:
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _forms(line: str) -> Iterator[Form]:
    french, bar, english = line.partition(_BAR)
    written = [form.strip() for side in (french, english) for form in side.split(",") if form.strip()]
    if bar:
        written += [f for form in french.split(",") if (f := feminine(form.strip()))]
    words = [tuple(t.folded for t in tokens(form)) for form in written]
    held = frozenset(word for form in words for word in form)
    return (Form(text, form, held) for text, form in zip(written, words))


def feminine(adjective: str) -> str:
    """The feminine of a French adjective of origin in lower case, « bolivienne » of « bolivien »; "" for
    what is no such adjective, or has one form for both."""
    if not adjective[:1].islower() or adjective[-1] == "e" or " " in adjective:
        return ""
    doubles = adjective.endswith(("ien", "éen", "on"))
    return adjective + (adjective[-1] if doubles else "") + "e"
