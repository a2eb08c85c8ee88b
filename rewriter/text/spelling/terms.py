"""Unknown words that a text shows to be terms: species, families of them, what it says the name of."""

import re

from rewriter.text.spelling import Unknown, is_word

_BEFORE = 60  # characters
_GENUS = re.compile(r"(?<!\w)([A-Z][a-zë]{1,25}(?:a|us|um|is|es|o|os|as|on|ix|ys|ops))[*_]? $")
_LATIN = re.compile(r"(?:us|um|is|ae|ii?|a|ensis|ans|ens|or|ys|os)$")
_FAMILY = re.compile(r".{4,}(?:idés?|idae|acées?|aceae)$")
_NAMED = re.compile(
    r"\b(?:noms? de|appel[ée]e?s?|surnomm[ée]e?s?|baptis[ée]e?s?|intitul[ée]e?s?|"
    r"les? (?:terme|mot)s?)[ \u00a0](?:[«“][ \u00a0\u202f]?)?(?:(?:los|las|el|il|gli|the|der|die|das) )?$"
)


def is_term(text: str, unknown: Unknown) -> bool:
    """Whether a text calls something so: « connus sous le nom de moukhabarat », « *Canis lupus* », « un
    lycénidé ». Linear."""
    before = text[max(0, unknown.start - _BEFORE) : unknown.start]
    return bool(_FAMILY.match(unknown.word) or _NAMED.search(before)) or _is_species(before, unknown.word)


def _is_species(before: str, word: str) -> bool:
    """A Latin word behind another with a capital, which French has not: a genus."""
    genus = _GENUS.search(before)
    return genus is not None and bool(_LATIN.search(word)) and not is_word(genus[1].lower())
