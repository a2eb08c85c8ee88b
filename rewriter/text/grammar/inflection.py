"""One key for the forms of a French noun or adjective: singular and plural, masculine and feminine.

Unlike `lexicon.stems`, which joins a verb's forms and a noun of the same root, this only undoes a noun's or
an adjective's own inflection: « nationaux » is « national », « portes » is not « portable ». Where a feminine
could be another noun (« médecin », « médecine »), the two are left apart.
"""

from functools import lru_cache

from rewriter.text._word_lists import word_lists

_SHORTEST = 4  # letters: « as », « mer » are left alone

_KEYS = {
    form: family.split("|")[0]
    for family in word_lists("grammar/inflection.txt")["family"]
    for form in family.split("|")
}
# Ending of the form without its plural, what the key has instead, fewest letters before it: « fraise »,
# « plante », « vente », « armée » keep theirs.
_ENDINGS = {
    "trice": ("teur", 2), "enne": ("en", 3), "elle": ("el", 3), "oise": ("oi", 2),
    "aise": ("ai", 3), "aine": ("ain", 3), "euse": ("eur", 3), "eure": ("eur", 3), "iere": ("ier", 3),
    "ante": ("ant", 3), "mente": ("mente", 1), "ente": ("ent", 4), "ique": ("ic", 2), "arde": ("ard", 3),
    "anne": ("an", 4), "ive": ("if", 2), "ere": ("er", 5), "ale": ("al", 3),
}  # fmt: skip
_LONGEST = 5
_OUX = ("eux", "eur")  # « heureux » as « heureuse », which may also be of a noun in -eur


@lru_cache(maxsize=32768)
def headword(word: str) -> str:
    """The key of a folded word: two words are forms of one noun or adjective when theirs are the same. A key
    is compared, never shown."""
    if known := _KEYS.get(word):
        return known
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    if word.endswith("aux") and not word.endswith("eaux"):
        return word[:-3] + "al"
    ending, instead = _OUX
    if word.endswith(ending) and len(word) > len(ending) + 2:
        return word[: -len(ending)] + instead
    singular = word[:-1] if word[-1] in "sx" and word[-2] != "s" else word
    return _KEYS.get(singular) or _masculine(singular)


def _masculine(word: str) -> str:
    for size in range(min(_LONGEST, len(word)), 1, -1):
        instead, fewest = _ENDINGS.get(word[-size:], ("", 0))
        if instead and len(word) - size >= fewest:
            return word[:-size] + instead
    return word
