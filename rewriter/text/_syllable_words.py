"""The words of syllables.txt, read once."""

import re
from importlib.resources import files

_LINE = re.compile(r"(\w+): (.*)")


def _listed() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    text = files(__package__).joinpath("syllables.txt").read_text(encoding="utf-8")
    for found in filter(None, map(_LINE.match, text.splitlines())):
        lists.setdefault(found[1], []).extend(found[2].split())
    return lists


def _counted(words: list[str]) -> dict[str, int]:
    return {word[:-1]: int(word[-1]) for word in words}


_LISTS = _listed()
SILENT = frozenset(_LISTS["silent"])
"""Plural verbs in -ment."""
SOUNDED = frozenset(_LISTS["sounded"])
"""Nouns and adjectives in -ent, whose plurals in -ents no verb has."""
WHOLE = _counted(_LISTS["whole"])
"""Words that are not read as they are written."""
WORDS = frozenset(_LISTS["word"])
"""Acronyms read as a word."""
SPELLED = frozenset(_LISTS["spelled"])
"""Acronyms spelled though they could be read as a word."""
READ = _counted(_LISTS["read"])
"""Abbreviations and symbols."""
