"""The words of syllables.txt, read once."""

from rewriter.text._word_lists import word_lists


def _counted(words: list[str]) -> dict[str, int]:
    return {word[:-1]: int(word[-1]) for word in words}


_LISTS = word_lists("legibility/syllables.txt")
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
