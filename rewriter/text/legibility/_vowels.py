"""How many syllables a written-out French word has, by its vowels: the rules behind `syllables.py`."""

import re
from unicodedata import normalize

from rewriter.text.legibility._syllable_words import SILENT, SOUNDED, WHOLE

_VOWELS = "aàâäeéèêëiîïoôöuùûüyÿœæ"
_FOREIGN = re.compile(f"[^a-z{_VOWELS}ç]+")
_LIQUID = "(?<![bcdfgkptv][lr])"
_NUCLEUS = re.compile(
    rf"(?:{_LIQUID}(?:ou|[iuy])(?=[{_VOWELS}]))?"  # « avion », « nuage », « oui »
    rf"(?:eau|œu|œi|a[iîuy]|e[aeiîuûy]|o[iîouùûy]|u[iî]|[{_VOWELS}])"
)
_ANY_VOWEL = re.compile(f"[{_VOWELS}]")
_SOUNDED_E = re.compile(r"(?:[bcdfgkptv]|[cpt]h)[lr]es?\Z")
_MUTE_E = re.compile(r"es?\Z")
_UNUSUAL = re.compile(r"[qgyïœ]|oe|ue?il|œil|[ioué]e[mrt]|coo|zoo|seoi|anti[aéou]")
# How letters are read; each rule sees what those before it left.
_RULES = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"oe(?=[ui])|(?<=\bf)oe(?=t)|oe(?=cum|dip|soph)", "œ"),
        (r"([eoœ]u|œ|(?<=[cg])ue)i(?=ll|ls?\Z)", r"\1"),  # « feuille », « œil », « accueil », « bouillon »
        (rf"qu(?=[{_VOWELS}])", "k"),
        (r"guë(?=s?\Z)", "gu"),
        (rf"gu(?=[aàâeéèêiîoô]|y(?![{_VOWELS}]))", "g"),
        (r"ge(?=[aàâoô]|ure)(?!ure[sxu])", "g"),  # « mangeait », « gageure », but « nageuse »
        (r"seoi", "soi"),
        (rf"(?<=[{_VOWELS}])y(?=[{_VOWELS}])|\by(?=[{_VOWELS}])|(?<=[aâeéou])ï(?=[{_VOWELS}])", "j"),
        (r"(?<=[ioué])e(?=ments?\Z|ri(?:es?)?\Z|r(?:a|ai|as|ez|i?ons|ont|ait|ais|aient|iez)\Z)", ""),
        (r"(?<=ai)e(?=tés?\Z)", ""),
        (r"(?<=\bco)o(?=[pr])|(?<=\breco)o(?=[pr])|(?<=\bzo)o(?=log|t|p)", "ho"),
        (r"(?<=\banti)(?=[aéu]|oxy)", "h"),
        (r"(?<!\bha)(?<=[ae])ï\Z|(?<=\btha)ï|(?<=a)ï(?=w)", "j"),  # « samouraï », « Taïwan »
    )
)


def in_letters(word: str) -> int:
    """Syllables of a word in lower case; 0 when it has no vowel. Linear in the word's length."""
    whole = WHOLE.get(word) or WHOLE.get(word.removesuffix("s"))
    if whole:
        return whole
    if not (word.isascii() and word.isalpha()) and _FOREIGN.search(word):
        word = _plain(word)
    heard = _without_mute_end(word)
    if _UNUSUAL.search(heard):
        for pattern, instead in _RULES:
            heard = pattern.sub(instead, heard)
    return len(_NUCLEUS.findall(heard))


def _without_mute_end(word: str) -> str:
    """The word without an ending that is not sounded: « tabl » stays « table », « parlent » is « parl »."""
    end = len(word)
    if word.endswith("ent") and _is_mute(word):
        word, end = word[:-2], len(word) - 3
    elif _MUTE_E.search(word):
        end = len(word) - (2 if word[-1] == "s" else 1)
    before = word[:end]
    if end < len(word) and before.endswith(("qu", "gu")):
        before = before[:-1]  # « politique »
    return word if _SOUNDED_E.search(word) or not _ANY_VOWEL.search(before) else before


def _is_mute(word: str) -> bool:
    """Whether -ent is the ending of a plural verb."""
    if word.endswith("ment"):
        return word in SILENT or word[:-4].endswith(("è", "â", "î", "aî", "ô"))
    if word.endswith(("escent", "valent", "tient", "vient")):
        return word in ("valent", "initient", "balbutient")
    return word not in SOUNDED


def _plain(word: str) -> str:
    """The word with the accents of other languages taken off: « Erdoğan », « São »."""
    return "".join(
        normalize("NFD", char)[0] if _FOREIGN.match(char) else char for char in word.replace("ß", "ss")
    )
