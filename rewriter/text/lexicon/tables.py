"""The tables behind stems.py, read once: irregular verbs conjugated, and words that its rules would cut."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

_FUTURE = "ai as a ons ez ont ais ait ions iez aient".split()
_IMPERFECT = "ons ez ais ait ions iez aient ant ants ante antes ent e es".split()
_PAST = ["", *"s t mes tes rent sse ssent".split()]
_FIRST_GROUP = "e es er ee ees ent ons ez ais ait aient a ant era erai eront erait eraient erent".split()


@cache
def known() -> dict[str, str]:
    """The stem of each form that no rule gives: of an irregular verb its infinitive."""
    forms = {form: verb for verb, formed in _verbs() for form in formed}
    kept = [pair for tag, words in _apart() for pair in _kept(tag, words)]
    own = {key.rstrip("="): key for key, _ in kept}  # « cours » before the plural of « cour »
    return forms | {form: key for key, form in kept} | own


@cache
def whole() -> frozenset[str]:
    """Roots of regular verbs that look as though they held an ending already: « consider », « implant »."""
    return frozenset(word for tag, words in _apart() if tag == "whole" for word in words)


def lines(name: str) -> list[str]:
    """The lines of a table beside this module, without its remarks."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _apart() -> Iterator[tuple[str, list[str]]]:
    for line in lines("apart.txt"):
        tag, _, words = line.partition(": ")
        yield tag, words.split()


def _kept(tag: str, words: list[str]) -> Iterator[tuple[str, str]]:
    if tag in ("same", "joined"):
        key = words[0] + ("=" if tag == "same" else "")
        yield from ((key, word) for word in words)
    elif tag != "whole":
        key = "" if tag == "roots" else "="
        endings = ("", "s") if tag == "apart" else ("", "s", "e", "es")
        yield from ((word + key, word + ending) for word in words for ending in endings)


def _verbs() -> Iterator[tuple[str, list[str]]]:
    for line in lines("irregular.txt"):
        if line.startswith("re: "):
            yield from (_regular(root) for root in line[4:].split())
        elif line.startswith("er: "):
            yield from ((f"{root}er", [root + e for e in _FIRST_GROUP]) for root in line[4:].split())
        else:
            yield from _irregular(line)


def _regular(root: str) -> tuple[str, list[str]]:
    """A verb in -re that keeps its root throughout: « vendre »."""
    return f"{root}re", _forms(f"{root}re", f"{root}r", root, f"{root}i", [f"{root}u"], [root, f"{root}s"])


def _irregular(line: str) -> Iterator[tuple[str, list[str]]]:
    verb, prefixes, future, imperfect, past, participles, others = line.split("|")
    forms = _forms(verb, future, imperfect, past, participles.split(","), others.split())
    yield from ((prefix + verb, [prefix + form for form in forms]) for prefix in prefixes.split(","))


def _forms(
    verb: str, future: str, imperfect: str, past: str, participles: list[str], others: list[str]
) -> list[str]:
    return [
        verb,
        *(future + ending for ending in _FUTURE),
        *(imperfect + ending for ending in _IMPERFECT),
        *(past + ending for ending in _PAST),
        *(participle + ending for participle in participles for ending in ("", "e", "s", "es")),
        *others,
    ]
