"""Unknown words that a text shows to be terms: species, families of them, what it says the name of."""

import re
from collections.abc import Iterable

from rewriter.text.normalise import fold
from rewriter.text.spelling import Unknown, is_name, is_word, suggestions

_BEFORE = 60  # characters
_GENUS = re.compile(r"(?<!\w)([A-Z][a-zë]{1,25}(?:a|us|um|is|es|o|os|as|on|ix|ys|ops))[*_]? $")
_NAME = re.compile(r"(?<=[\w,’'] )[A-ZÀ-Ý][\w-]{3,40}")
_LATIN = re.compile(r"(?:us|um|is|ae|ii?|a|ensis|ans|ens|or|ys|os)$")
_SURELY_LATIN = re.compile(r"(?:us|um|ii|ae|ensis)$")
_FAMILY = re.compile(r".{4,}(?:idés?|idae|acées?|aceae)$")
_NAMED = re.compile(
    r"\b(?:noms? de|appel[ée]e?s?|surnomm[ée]e?s?|baptis[ée]e?s?|intitul[ée]e?s?|"
    r"les? (?:terme|mot)s?)[ \u00a0](?:[«“][ \u00a0\u202f]?)?(?:(?:los|las|el|il|gli|the|der|die|das) )?$"
)

_TYPED = re.compile(  # what a computer is told; « la commande publiqe » may be a slip, and is looked at
    r"\b(?:la|une|les|des|sa) (?:commande|fonction|option|variable|bibliothèque|branche|balise)s? $|"
    r"\b(?:le|un|les|des|du|ce) (?:fichier|dossier|paquet|module|script|champ|conteneur|langage)s? $"
)


def is_term(text: str, unknown: Unknown) -> bool:
    """Whether a text calls something so: « connus sous le nom de moukhabarat », « la commande grep »,
    « *Canis lupus* », « un lycénidé ». Linear."""
    before, word = text[max(0, unknown.start - _BEFORE) : unknown.start], unknown.word
    if _NAMED.search(before):
        return True
    if _TYPED.search(before):
        return not suggestions(word)
    if _FAMILY.match(word):
        return not suggestions(word)
    return _is_species(before, word) and all(fold(near) != fold(word) for near in suggestions(word))


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """The names of a text in small letters and the singular: words with a capital that they do not owe to
    their place."""
    return frozenset(_singular(name.lower()) for text in texts for name in _NAME.findall(text))


def is_named(unknown: Unknown, names: frozenset[str]) -> bool:
    """Whether a word is one of those names as a common noun: « un codespace » where « GitHub Codespaces » is
    written. Names that the dictionary has want their capital."""
    return _singular(unknown.word) in names and not is_name(unknown.word.capitalize())


def _singular(word: str) -> str:
    return word.removesuffix("s")


def _is_species(before: str, word: str) -> bool:
    """A Latin word behind another with a capital, which French has not: a genus."""
    genus = _GENUS.search(before)
    if genus is None or not _LATIN.search(word):
        return False
    inside = before[: genus.start(1)].rstrip()[-1:] not in ("", *".!?…:")  # its capital is its own
    return not is_word(genus[1].lower()) or (inside and _SURELY_LATIN.search(word) is not None)
